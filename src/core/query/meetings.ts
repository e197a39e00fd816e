import type { CalendarDate } from "../calendar-date";
import type { FoldedNotes } from "../index/meeting-folds";
import { isTimelineNote } from "../index/meeting-folds";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import { compareText } from "./item-order";

/** One meeting: a note, or several notes of one meeting folded into one entry (domain.md §3). */
export interface Meeting {
  /** Null for a meeting whose notes hold no real day; such notes are never folded. */
  readonly date: CalendarDate | null;
  /** The first path's title. */
  readonly title: string;
  /** Sorted; the first leads. */
  readonly paths: readonly string[];
  /** The union of the notes' people, sorted by name key. */
  readonly people: readonly Person[];
  /** First lines of the first summary among the notes. */
  readonly summary: string;
  readonly openItems: number;
  readonly totalItems: number;
  /** Whether a wrong code page has garbled fields of items in one of the notes. */
  readonly isGarbled: boolean;
}

function meetingOf(notes: FoldedNotes): Meeting {
  const [lead] = notes;
  const people = new Set(notes.flatMap((note) => note.people.persons));
  const items = notes.flatMap((note) => note.items);
  return {
    date: lead.note.date,
    title: lead.note.title,
    paths: notes.map((note) => note.note.path),
    people: [...people].sort((a, b) => compareText(a.key, b.key) || compareText(a.id, b.id)),
    summary: notes.find((note) => note.note.content.summary !== "")?.note.content.summary ?? "",
    openItems: items.filter((item) => item.isOpen).length,
    totalItems: items.length,
    isGarbled: notes.some((note) => note.note.content.garbled),
  };
}

function newestFirst(a: Meeting, b: Meeting): number {
  if (a.date !== b.date) return a.date === null ? 1 : b.date === null ? -1 : b.date - a.date;
  return compareText(a.paths[0] ?? "", b.paths[0] ?? "");
}

/** @returns a person's meetings, newest first, undated ones last. Each is listed with all its notes' people. */
export function meetingsOf(index: VaultIndex, person: Person): Meeting[] {
  const own = index
    .notesOf(person.id)
    .filter((note) => isTimelineNote(note) && note.people.persons.includes(person));
  const days = new Set<CalendarDate>();
  const meetings: Meeting[] = [];
  for (const note of own) {
    if (note.note.date === null) meetings.push(meetingOf([note]));
    else days.add(note.note.date);
  }
  for (const day of days) {
    for (const notes of index.meetingsOn(day)) {
      if (notes.some((note) => note.people.persons.includes(person))) meetings.push(meetingOf(notes));
    }
  }
  return meetings.sort(newestFirst);
}
