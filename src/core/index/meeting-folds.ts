import type { CalendarDate } from "../calendar-date";
import { textKey } from "../text/text-key";
import type { ParsedNote } from "../model/note";
import type { ResolvedNote } from "./resolved-note";

/** The notes of one meeting, by path; the first leads. */
export type FoldedNotes = readonly [ResolvedNote, ...ResolvedNote[]];

/** Whether a note has a place of its own in timelines: other types need a date for that (domain.md §3). */
export function isTimelineNote({ note }: ResolvedNote): boolean {
  return note.isMeeting && (note.kind === "meeting" || note.date !== null);
}

/** Title keys by note; a note is replaced when it changes, never altered. */
const titleKeys = new WeakMap<ParsedNote, string>();

function titleKeyOf(note: ParsedNote): string {
  const known = titleKeys.get(note);
  if (known !== undefined) return known;
  const key = textKey(note.title);
  titleKeys.set(note, key);
  return key;
}

/** What two notes of one day are compared by; worked out once a note. */
interface Comparable {
  readonly note: ResolvedNote;
  readonly sourceKey: string;
  readonly title: string;
}

function shareSomebodyElse(a: ResolvedNote, b: ResolvedNote): boolean {
  return a.people.persons.some((person) => !person.isMe && b.people.persons.includes(person));
}

function areOneMeeting(a: Comparable, b: Comparable): boolean {
  if (a.sourceKey !== "" && a.sourceKey === b.sourceKey) return true;
  return a.title !== "" && a.title === b.title && shareSomebodyElse(a.note, b.note);
}

/**
 * Groups the notes of one day that stand for one meeting: same recording, or same title and a shared participant
 * other than me (domain.md §3). Transitive: two notes are together when a chain of pairs joins them.
 */
function foldDay(notes: readonly ResolvedNote[]): FoldedNotes[] {
  let groups: Comparable[][] = [];
  for (const note of notes) {
    const { content } = note.note;
    const added = { note, sourceKey: content.sourceKey, title: titleKeyOf(note.note) };
    const joined = groups.filter((group) => group.some((other) => areOneMeeting(added, other)));
    groups = groups.filter((group) => !joined.includes(group));
    groups.push([...joined.flat(), added]);
  }
  return groups.flatMap((group) => {
    const [lead, ...rest] = group
      .map((member) => member.note)
      .sort((a, b) => (a.note.path < b.note.path ? -1 : 1));
    return lead ? [[lead, ...rest] as const] : [];
  });
}

/** The meetings of each day, folded when asked and remembered until a note of that day changes. */
export class MeetingFolds {
  private readonly byDay = new Map<CalendarDate, readonly FoldedNotes[]>();

  /** @param notesOn the notes that stand for meetings of a day */
  constructor(private readonly notesOn: (day: CalendarDate) => readonly ResolvedNote[]) {}

  on(day: CalendarDate): readonly FoldedNotes[] {
    const known = this.byDay.get(day);
    if (known) return known;
    const folded = foldDay(this.notesOn(day).filter(isTimelineNote));
    this.byDay.set(day, folded);
    return folded;
  }

  forgetDay(day: CalendarDate): void {
    this.byDay.delete(day);
  }

  forgetAll(): void {
    this.byDay.clear();
  }
}
