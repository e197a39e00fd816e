import type { CalendarDate } from "../calendar-date";
import type { Priority } from "./priority";

/** The fields of an item that hold a calendar day. */
export type DateField = "due" | "scheduled" | "start" | "created" | "done" | "cancelled";

/** All date fields, in the order in which answers list them. */
export const DATE_FIELDS: readonly DateField[] = [
  "due",
  "scheduled",
  "start",
  "created",
  "done",
  "cancelled",
];

/** A date field whose text is no day of the calendar; kept as typed, never rewritten. */
export interface InvalidField {
  readonly field: DateField;
  /** The text as typed, e.g. `2026-02-30`. */
  readonly text: string;
}

/** What the trailing run of an item's line says (Tasks' emoji or Dataview format). */
export interface ItemFields {
  readonly dates: Readonly<Record<DateField, CalendarDate | null>>;
  readonly priority: Priority;
  readonly recurrence: string | null;
  readonly onCompletion: string | null;
  readonly taskId: string | null;
  readonly dependsOn: readonly string[];
  readonly invalid: readonly InvalidField[];
  /** Fields that stand more than once in the run; such a field is shown but never edited (safe-edits.md step 5). */
  readonly repeated: readonly string[];
}

/** One checkbox line of a note, read but with nobody resolved; made of an `ItemTable`'s row when it is asked for. */
export interface ActionItem {
  /** 0-based line in the note. */
  readonly line: number;
  /** `hashText` of the line exactly as it stands, without its terminator; all that an intent needs to find it again. */
  readonly rawHash: number;
  /** The one character (code point) between the brackets. */
  readonly symbol: string;
  /** The text between checkbox and trailing run, trimmed; still holds the owners. */
  readonly body: string;
  readonly fields: ItemFields;
  /** All `#tags` of the line, in order. */
  readonly tags: readonly string[];
  readonly blockId: string | null;
  /** Whether a field was recognised in a form garbled by a wrong code page. */
  readonly garbled: boolean;
  /** The nearest heading above, or '' before the first. */
  readonly heading: string;
  /** False where Obsidian's list metadata does not see this checkbox: shown, never edited. */
  readonly confirmed: boolean;
}
