import { NO_DAY } from "../model/item-table";
import type { CalendarDate } from "../calendar-date";
import type { ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";

/** In which of a person's lists an open item stands (domain.md §4, directions). */
export interface Between {
  readonly isTheirs: boolean;
  /** The list of the user's side; null for none. */
  readonly listed: "iOwe" | "mentioned" | null;
}

function listedIn(note: ResolvedNote, at: number, person: Person): Between["listed"] {
  const isMentioned = note.mentions(at).includes(person);
  if (note.owners(at).some((owner) => owner.kind === "me")) {
    // Nobody owes themself.
    if (person.isMe) return null;
    return isMentioned || note.people.persons.includes(person) ? "iOwe" : null;
  }
  return isMentioned ? "mentioned" : null;
}

/** Calls a function with each open item of a person; no item becomes an object for it. */
export function eachBetween(
  index: VaultIndex,
  person: Person,
  visit: (note: ResolvedNote, at: number, between: Between) => void,
): void {
  for (const note of index.notesOf(person.id)) {
    for (let at = 0; at < note.columns.length; at++) {
      if (!note.isOpen(at)) continue;
      const isTheirs = !person.isMe && note.owners(at).some((owner) => owner.person === person);
      const listed = listedIn(note, at, person);
      if (isTheirs || listed !== null) visit(note, at, { isTheirs, listed });
    }
  }
}

/** What is due between the user and a person, gathered item by item. */
export class DueTally {
  theyOwe = 0;
  iOwe = 0;
  /** Of both; an item that both own counts once. */
  overdue = 0;
  nextDueTheirs: CalendarDate | null = null;
  nextDueMine: CalendarDate | null = null;

  constructor(private readonly today: CalendarDate) {}

  add({ columns }: ResolvedNote, at: number, { isTheirs, listed }: Between): void {
    const isMine = listed === "iOwe";
    if (isTheirs) this.theyOwe++;
    if (isMine) this.iOwe++;
    const due = columns.dueDay(at);
    if (due === NO_DAY || (!isTheirs && !isMine)) return;
    if (due < this.today) {
      this.overdue++;
      return;
    }
    const day = due as CalendarDate;
    if (isTheirs) this.nextDueTheirs = earlier(this.nextDueTheirs, day);
    if (isMine) this.nextDueMine = earlier(this.nextDueMine, day);
  }
}

function earlier(a: CalendarDate | null, b: CalendarDate): CalendarDate {
  return a !== null && a < b ? a : b;
}
