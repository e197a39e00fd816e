import type { CalendarDate } from "../calendar-date";
import type { ResolvedNote } from "./resolved-note";

/** The notes of one meeting, by path; the first leads. */
export type FoldedNotes = readonly [ResolvedNote, ...ResolvedNote[]];

/** Whether a note has a place of its own in timelines: other types need a date for that (domain.md §3). */
export function isTimelineNote({ note }: ResolvedNote): boolean {
  return note.isMeeting && (note.kind === "meeting" || note.date !== null);
}

function samePersons(a: ResolvedNote, b: ResolvedNote): boolean {
  const [some, others] = [a.people.persons, b.people.persons];
  return some.length === others.length && some.every((person, i) => person === others[i]);
}

/** Whether a day is folded alike with either of two versions of a note: all that folding looks at is the same. */
export function foldsAlike(a: ResolvedNote, b: ResolvedNote): boolean {
  return (
    a.note.date === b.note.date &&
    isTimelineNote(a) === isTimelineNote(b) &&
    a.note.content.sourceKey === b.note.content.sourceKey &&
    a.note.title === b.note.title &&
    samePersons(a, b)
  );
}

function shareSomebodyElse(a: ResolvedNote, b: ResolvedNote): boolean {
  return a.people.persons.some((person) => !person.isMe && b.people.persons.includes(person));
}

/** Notes joined into meetings, each meeting led by one of its notes (a union-find over their places). */
class Joiner {
  private readonly leads: number[];

  constructor(private readonly notes: readonly ResolvedNote[]) {
    this.leads = notes.map((_, at) => at);
  }

  join(a: number, b: number): void {
    this.leads[this.leadOf(a)] = this.leadOf(b);
  }

  groups(): FoldedNotes[] {
    const byLead = new Map<number, ResolvedNote[]>();
    this.notes.forEach((note, at) => {
      const lead = this.leadOf(at);
      const group = byLead.get(lead);
      if (group) group.push(note);
      else byLead.set(lead, [note]);
    });
    return [...byLead.values()].flatMap((group) => {
      const [lead, ...rest] = group.sort((a, b) => (a.note.path < b.note.path ? -1 : 1));
      return lead ? [[lead, ...rest] as const] : [];
    });
  }

  private leadOf(at: number): number {
    let lead = at;
    for (let next = this.leads[lead]; next !== undefined && next !== lead; next = this.leads[lead])
      lead = next;
    return lead;
  }
}

/**
 * Groups the notes of one day that stand for one meeting: same recording, or same title and a shared participant
 * other than me (domain.md §3). Transitive: two notes are together when a chain of pairs joins them. Only notes of
 * one title are compared with each other.
 */
function foldDay(notes: readonly ResolvedNote[]): FoldedNotes[] {
  const joiner = new Joiner(notes);
  const bySource = new Map<string, number>();
  const byTitle = new Map<string, number[]>();
  notes.forEach((note, at) => {
    const { sourceKey } = note.note.content;
    const sameSource = sourceKey === "" ? undefined : bySource.get(sourceKey);
    if (sameSource !== undefined) joiner.join(at, sameSource);
    else if (sourceKey !== "") bySource.set(sourceKey, at);
    const title = note.titleKey;
    const sameTitle = title === "" ? [] : (byTitle.get(title) ?? []);
    for (const other of sameTitle) {
      const otherNote = notes[other];
      if (otherNote && shareSomebodyElse(note, otherNote)) joiner.join(at, other);
    }
    sameTitle.push(at);
    byTitle.set(title, sameTitle);
  });
  return joiner.groups();
}

/** Paths of the notes of one meeting; the first leads. */
type FoldedPaths = readonly [string, ...string[]];

function pathsOf([lead, ...rest]: FoldedNotes): FoldedPaths {
  return [lead.note.path, ...rest.map(({ note }) => note.path)];
}

/**
 * The meetings of each day, folded when asked and remembered until a note of that day says something else that folding
 * looks at: most edits do not. Kept as paths, so that such an edit has nothing to replace here.
 */
export class MeetingFolds {
  private readonly byDay = new Map<CalendarDate, readonly FoldedPaths[]>();
  /** Note folded with others → the one that leads them, of the days in `byDay`. */
  private readonly leadOf = new Map<string, string>();

  /** @param notesOn the notes that stand for meetings of a day */
  constructor(private readonly notesOn: (day: CalendarDate) => readonly ResolvedNote[]) {}

  on(day: CalendarDate): readonly FoldedPaths[] {
    const known = this.byDay.get(day);
    if (known) return known;
    const folded = foldDay(this.notesOn(day).filter(isTimelineNote)).map(pathsOf);
    this.byDay.set(day, folded);
    for (const paths of folded)
      if (paths.length > 1) for (const path of paths) this.leadOf.set(path, paths[0]);
    return folded;
  }

  /** @returns the paths of the notes that are folded with a note, itself among them; none when it is folded with none */
  with(day: CalendarDate, path: string): readonly string[] {
    const lead = this.leadOn(day, path);
    return lead === null ? [] : (this.on(day).find((paths) => paths[0] === lead) ?? []);
  }

  /** @returns whether a day is folded */
  isFolded(day: CalendarDate): boolean {
    return this.byDay.has(day);
  }

  /** @returns the path of the note that leads a note's meeting; null when it is folded with none. */
  leadOn(day: CalendarDate, path: string): string | null {
    this.on(day);
    return this.leadOf.get(path) ?? null;
  }

  /**
   * @param days every day with meetings
   * @returns the same for each note that is folded with others
   */
  leads(days: Iterable<CalendarDate>): ReadonlyMap<string, string> {
    for (const day of days) this.on(day);
    return this.leadOf;
  }

  forgetDay(day: CalendarDate): void {
    for (const paths of this.byDay.get(day) ?? []) for (const path of paths) this.leadOf.delete(path);
    this.byDay.delete(day);
  }

  forgetAll(): void {
    this.byDay.clear();
    this.leadOf.clear();
  }
}
