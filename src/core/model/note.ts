import type { CalendarDate } from "../calendar-date";
import type { ItemTable } from "./item-table";
import type { PersonRef } from "./person-ref";

/** What a reader hands to the parser: one note as Obsidian (or the headless reader) sees it. */
export interface NoteSource {
  /** Vault path with forward slashes. */
  readonly path: string;
  /** The note's text; null when it was not read because nothing in it could matter. */
  readonly text: string | null;
  /** The frontmatter as parsed from YAML: any shape, nothing trusted; undefined when there is none. */
  readonly frontmatter: unknown;
  /** All tags of the note, with or without `#`; null when the caller has no metadata, then they are read from the text. */
  readonly tags: readonly string[] | null;
  /** 0-based lines on which Obsidian's metadata sees a checkbox; null when there is no metadata to compare with. */
  readonly checkboxLines: ReadonlySet<number> | null;
}

/** A value that could not be used, or not as a whole, with the reason; it costs that value and nothing else (domain.md §1). */
export interface IgnoredValue {
  readonly property: string;
  readonly reason: "not-text" | "not-a-date" | "not-a-list" | "too-long";
}

/** Why no item of a note may be edited. */
export type ReadOnlyReason = "not-utf8" | "too-large" | "conflict-markers";

/** A profile's own properties; all optional in a note, '' when missing. */
export interface ProfileFields {
  readonly aliases: readonly string[];
  readonly role: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  readonly photo: string;
  /** Often stale: shown only where no meeting says better. */
  readonly lastContact: CalendarDate | null;
}

/** Of a note that is no profile, and of a profile that says nothing. */
export const EMPTY_PROFILE: ProfileFields = {
  aliases: [],
  role: "",
  company: "",
  email: "",
  phone: "",
  photo: "",
  lastContact: null,
};

/** What a note says irrespective of where it lies; survives a rename unread. */
export interface NoteContent {
  readonly isPeopleNote: boolean;
  /** Whether the frontmatter holds an unfilled `{{…}}`: the note is left out. */
  readonly isTemplate: boolean;
  /** Whether `date`, people fields, a date line or an attendee line hold a value. */
  readonly hasMeetingFields: boolean;
  /** Whether participants, attendees or an attendee line name somebody: other note types count as meetings then. */
  readonly hasParticipants: boolean;
  readonly titleProperty: string;
  readonly firstHeading: string;
  /** From the `date` property, else the body's date line; null when neither holds a real day. */
  readonly writtenDate: CalendarDate | null;
  readonly refs: readonly PersonRef[];
  readonly profile: ProfileFields;
  /** What tells that two notes came from one recording: `source_ref`, or `source` when it is a link; '' when none. */
  readonly sourceKey: string;
  /** First lines of the Summary section, plain, capped. */
  readonly summary: string;
  readonly items: ItemTable;
  /** `hashLines` of the text: the same however its lines end. */
  readonly textHash: number;
  readonly readOnly: ReadOnlyReason | null;
  /** Whether a field of an item was recognised in a garbled form. */
  readonly garbled: boolean;
  readonly ignored: readonly IgnoredValue[];
}

/** domain.md §1: profile and meeting are people notes; everything else is `other`. */
export type NoteKind = "profile" | "meeting" | "other";

/** A note's content in its place in the vault. */
export interface ParsedNote {
  readonly path: string;
  readonly kind: NoteKind;
  /** Whether the note stands for a meeting: kind `meeting`, or another type that lists participants. */
  readonly isMeeting: boolean;
  readonly title: string;
  readonly date: CalendarDate | null;
  /** The folder a folder-note profile stands for (no trailing slash), else null. */
  readonly profileFolder: string | null;
  readonly content: NoteContent;
}
