import type { CalendarDate } from "../calendar-date";
import type { FoldedNotes } from "../index/meeting-folds";
import { isTimelineNote } from "../index/meeting-folds";
import type { ResolvedNote } from "../index/resolved-note";
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

function sum(notes: FoldedNotes, count: (note: ResolvedNote) => number): number {
  return notes.reduce((total, note) => total + count(note), 0);
}

/** Counts in the note's columns: no item becomes an object for it. */
function openItemsOf(note: ResolvedNote): number {
  let open = 0;
  for (let at = 0; at < note.columns.length; at++) if (note.isOpen(at)) open++;
  return open;
}

function meetingOf(notes: FoldedNotes): Meeting {
  const [lead] = notes;
  const people = new Set(notes.flatMap((note) => note.people.persons));
  return {
    date: lead.note.date,
    title: lead.note.title,
    paths: notes.map((note) => note.note.path),
    people: [...people].sort((a, b) => compareText(a.key, b.key) || compareText(a.id, b.id)),
    summary: notes.find((note) => note.note.content.summary !== "")?.note.content.summary ?? "",
    openItems: sum(notes, openItemsOf),
    totalItems: sum(notes, (note) => note.columns.length),
    isGarbled: notes.some((note) => note.note.content.garbled),
  };
}

function newestFirst(a: Meeting, b: Meeting): number {
  if (a.date !== b.date) return a.date === null ? 1 : b.date === null ? -1 : b.date - a.date;
  return compareText(a.paths[0] ?? "", b.paths[0] ?? "");
}

/** When a person was met, before anything is folded. */
export interface MeetingDays {
  /** Days of the person's meetings, in no order. */
  readonly days: ReadonlySet<CalendarDate>;
  /** Meetings whose notes hold no real day. */
  readonly undated: readonly ResolvedNote[];
}

/** @returns the days on which a person has meetings; no day is folded for it. */
export function meetingDaysOf(index: VaultIndex, person: Person): MeetingDays {
  const days = new Set<CalendarDate>();
  const undated: ResolvedNote[] = [];
  for (const note of index.notesOf(person.id)) {
    if (!isTimelineNote(note) || !note.people.persons.includes(person)) continue;
    if (note.note.date === null) undated.push(note);
    else days.add(note.note.date);
  }
  return { days, undated };
}

/** @returns a person's meetings of one day. */
function meetingsOfDay(index: VaultIndex, person: Person, day: CalendarDate): Meeting[] {
  const isTheirs = (notes: FoldedNotes): boolean =>
    notes.some((note) => note.people.persons.includes(person));
  return index.meetingsOn(day).filter(isTheirs).map(meetingOf);
}

/** @returns a person's meetings, newest first, undated ones last. Each is listed with all its notes' people. */
export function meetingsOf(index: VaultIndex, person: Person): Meeting[] {
  const { days, undated } = meetingDaysOf(index, person);
  const dated = [...days].flatMap((day) => meetingsOfDay(index, person, day));
  return [...dated, ...undated.map((note) => meetingOf([note]))].sort(newestFirst);
}

/**
 * @returns the first few of `meetingsOf` that are not in the future; only their days are folded.
 */
export function latestMeetings(
  index: VaultIndex,
  person: Person,
  { days, undated }: MeetingDays,
  today: CalendarDate,
  count: number,
): Meeting[] {
  const past = [...days].filter((day) => day <= today).sort((a, b) => b - a);
  const meetings: Meeting[] = [];
  for (const day of past) {
    if (meetings.length >= count) break;
    meetings.push(...meetingsOfDay(index, person, day));
  }
  if (meetings.length < count) meetings.push(...undated.map((note) => meetingOf([note])));
  return meetings.sort(newestFirst).slice(0, count);
}
