import type { CalendarDate } from "../calendar-date";
import type { ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import { nameKey } from "../people/name-key";
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
}

function normalisedTitle(title: string): string {
  return nameKey(title)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function shareSomebodyElse(a: ResolvedNote, b: ResolvedNote): boolean {
  return a.people.persons.some((person) => !person.isMe && b.people.persons.includes(person));
}

function areOneMeeting(a: ResolvedNote, b: ResolvedNote): boolean {
  const { sourceKey } = a.note.content;
  if (sourceKey !== "" && sourceKey === b.note.content.sourceKey) return true;
  return normalisedTitle(a.note.title) === normalisedTitle(b.note.title) && shareSomebodyElse(a, b);
}

/** Groups notes of one day transitively: two notes are together when a chain of pairs joins them. */
function foldDay(notes: readonly ResolvedNote[]): ResolvedNote[][] {
  let groups: ResolvedNote[][] = [];
  for (const note of notes) {
    const joined = groups.filter((group) => group.some((other) => areOneMeeting(note, other)));
    groups = groups.filter((group) => !joined.includes(group));
    groups.push([...joined.flat(), note]);
  }
  return groups;
}

function meetingOf(notes: readonly ResolvedNote[]): Meeting {
  const sorted = [...notes].sort((a, b) => compareText(a.note.path, b.note.path));
  const people = new Set(sorted.flatMap((note) => note.people.persons));
  const items = sorted.flatMap((note) => note.items);
  return {
    date: sorted[0]?.note.date ?? null,
    title: sorted[0]?.note.title ?? "",
    paths: sorted.map((note) => note.note.path),
    people: [...people].sort((a, b) => compareText(a.key, b.key) || compareText(a.id, b.id)),
    summary: sorted.find((note) => note.note.content.summary !== "")?.note.content.summary ?? "",
    openItems: items.filter((item) => item.isOpen).length,
    totalItems: items.length,
  };
}

/** Whether a note has an entry of its own in timelines: other types need a date for that (domain.md §3). */
function isTimelineNote({ note }: ResolvedNote): boolean {
  return note.isMeeting && (note.kind === "meeting" || note.date !== null);
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
    const folded = foldDay(index.meetingNotesOn(day).filter(isTimelineNote)).map(meetingOf);
    meetings.push(...folded.filter((meeting) => meeting.people.includes(person)));
  }
  return meetings.sort(newestFirst);
}
