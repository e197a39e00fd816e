import type { CalendarDate } from "../calendar-date";
import { isTimelineNote } from "../index/meeting-folds";
import type { ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import type { Steps } from "../steps";
import type { LastMet } from "./last-met";
import { lastMetOf } from "./last-met";
import { isDrifting, usualGapOf } from "./meeting-rhythm";

/** One person in the list of everybody known; the counts are those of the person's own view, unfolded. */
export interface PersonListRow extends LastMet {
  readonly person: Person;
  readonly company: string;
  readonly usualGap: number | null;
  /** Not met for more than twice the usual gap. */
  readonly isDrifting: boolean;
  readonly theyOwe: number;
  readonly iOwe: number;
  /** Whether somebody else has the same name: then only the profile tells them apart. */
  readonly sharesName: boolean;
}

/** What one note adds to the tallies: a person stands once for each item. */
interface NoteTally {
  readonly day: CalendarDate | null;
  readonly met: readonly Person[];
  readonly theyOwe: readonly Person[];
  readonly iOwe: readonly Person[];
}

/** What all notes say of one person. */
interface PersonTally {
  /** Days of meetings, one a note, in no order. */
  readonly days: CalendarDate[];
  theyOwe: number;
  iOwe: number;
  /** The row of `rowDay`; null after something changed. */
  row: PersonListRow | null;
  rowDay: CalendarDate | null;
}

/** As `directionsOf` does for one person (domain.md §4, directions), for everybody an item concerns at once. */
function tallyItem(
  note: ResolvedNote,
  at: number,
  participants: readonly Person[],
  theyOwe: Person[],
  iOwe: Person[],
): void {
  const owners = note.owners(at);
  let isMine = false;
  owners.forEach(({ person, kind }, i) => {
    if (kind === "me") isMine = true;
    else if (person && !owners.slice(0, i).some((other) => other.person === person)) theyOwe.push(person);
  });
  if (!isMine) return;
  for (const person of participants) if (!person.isMe) iOwe.push(person);
  for (const person of note.mentions(at))
    if (!person.isMe && !participants.includes(person)) iOwe.push(person);
}

function tallyNote(resolved: ResolvedNote): NoteTally {
  const { note, people, columns } = resolved;
  const day = isTimelineNote(resolved) ? note.date : null;
  const theyOwe: Person[] = [];
  const iOwe: Person[] = [];
  for (let at = 0; at < columns.length; at++)
    if (resolved.isOpen(at)) tallyItem(resolved, at, people.persons, theyOwe, iOwe);
  return { day, met: day === null ? [] : people.persons, theyOwe, iOwe };
}

function rowOf(person: Person, tally: PersonTally, today: CalendarDate, sharesName: boolean): PersonListRow {
  const { company = "" } = person.profile?.fields ?? {};
  const days = tally.days.filter((day) => day <= today).sort((a, b) => b - a);
  const usualGap = usualGapOf(days);
  const met = lastMetOf(person, days[0], today);
  return {
    person,
    company: company.trim(),
    ...met,
    usualGap,
    isDrifting: !person.isMe && isDrifting(met.lastMet, usualGap, today),
    theyOwe: tally.theyOwe,
    iOwe: tally.iOwe,
    sharesName,
  };
}

/**
 * What all notes say of everybody known. Gathered in one pass, whatever the number of people; then a changed note costs
 * that note. It holds for one set of persons: after a change that names none (`persons` is null) it is of no use.
 */
export class PeopleTally {
  private readonly byNote = new Map<string, NoteTally>();
  private readonly byPerson = new Map<Person, PersonTally>();

  constructor(private readonly index: VaultIndex) {}

  /** Passes over all notes and stops after each, so that the caller may take breaks. */
  *gather(): Steps {
    for (const resolved of this.index.notes()) {
      this.replace(resolved.note.path, tallyNote(resolved));
      yield;
    }
  }

  /** Takes a note that was put or removed. */
  follow(path: string): void {
    const resolved = this.index.note(path);
    this.replace(path, resolved && tallyNote(resolved));
  }

  /** @returns everybody known, by name key, then id. Rows of people of whom nothing changed are the same objects. */
  rows(today: CalendarDate): PersonListRow[] {
    const { persons } = this.index.directory;
    return persons.map((person, i) => {
      const tally = this.of(person);
      if (tally.row && tally.rowDay === today) return tally.row;
      const sharesName = persons[i - 1]?.key === person.key || persons[i + 1]?.key === person.key;
      tally.rowDay = today;
      return (tally.row = rowOf(person, tally, today, sharesName));
    });
  }

  private of(person: Person): PersonTally {
    let tally = this.byPerson.get(person);
    if (!tally)
      this.byPerson.set(person, (tally = { days: [], theyOwe: 0, iOwe: 0, row: null, rowDay: null }));
    return tally;
  }

  private replace(path: string, note: NoteTally | null): void {
    const before = this.byNote.get(path);
    if (before) this.add(before, -1);
    if (note) this.byNote.set(path, note);
    else this.byNote.delete(path);
    if (note) this.add(note, 1);
  }

  private add({ day, met, theyOwe, iOwe }: NoteTally, by: 1 | -1): void {
    for (const person of met) {
      const tally = this.of(person);
      if (day !== null && by === 1) tally.days.push(day);
      else if (day !== null) tally.days.splice(tally.days.indexOf(day), 1);
      tally.row = null;
    }
    for (const person of theyOwe) {
      const tally = this.of(person);
      tally.theyOwe += by;
      tally.row = null;
    }
    for (const person of iOwe) {
      const tally = this.of(person);
      tally.iOwe += by;
      tally.row = null;
    }
  }
}
