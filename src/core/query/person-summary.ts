import type { CalendarDate } from "../calendar-date";
import type { ItemId, ResolvedItem } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import { DueTally, eachBetween } from "./between";
import type { PlacedItem } from "./item-order";
import { byUrgency } from "./item-order";
import type { Meeting } from "./meetings";
import { meetingsOf } from "./meetings";
import type { LastMet } from "./last-met";
import { lastMetOf } from "./last-met";
import { usualGapOf } from "./meeting-rhythm";
import { daysWaited } from "./waiting";

/** Open items between the user and a person (domain.md §4, directions). */
export interface Directions<Item = ItemId> {
  readonly theyOwe: readonly Item[];
  readonly iOwe: readonly Item[];
  readonly mentioned: readonly Item[];
}

/** What one glance at a person tells. */
export interface PersonSummary extends LastMet {
  readonly person: Person;
  /** Median days between meetings; null with fewer than three of them. */
  readonly usualGap: number | null;
  readonly meetings: readonly Meeting[];
  /** Most pressing first. */
  readonly directions: Directions;
  /** Days for which the longest of their items has been waited for; 0 when none has. */
  readonly longestWait: number;
  readonly overdue: number;
  readonly nextDueTheirs: CalendarDate | null;
  readonly nextDueMine: CalendarDate | null;
}

/**
 * The open items of a person, by direction. An item owned by both the person and the user stands in both lists. For
 * the user only `mentioned` can hold anything: nobody owes themself.
 */
export function directionsOf(index: VaultIndex, person: Person): Directions<ResolvedItem> {
  const directions = {
    theyOwe: [] as ResolvedItem[],
    iOwe: [] as ResolvedItem[],
    mentioned: [] as ResolvedItem[],
  };
  eachBetween(index, person, (note, at, { isTheirs, listed }) => {
    // One object in both lists: whoever counts items counts it once.
    const item = note.item(at);
    if (isTheirs) directions.theyOwe.push(item);
    if (listed) directions[listed].push(item);
  });
  return directions;
}

/** An open item by its place: the most met have thousands, of which a view shows a few. */
interface Entry extends PlacedItem {
  readonly id: ItemId;
}

function idsOf(entries: Entry[]): ItemId[] {
  return entries.sort(byUrgency).map(({ id }) => id);
}

/** @returns what is known of a person on a day; meetings after that day do not count as met. */
export function personSummary(index: VaultIndex, person: Person, today: CalendarDate): PersonSummary {
  const meetings = meetingsOf(index, person);
  const entries = { theyOwe: [] as Entry[], iOwe: [] as Entry[], mentioned: [] as Entry[] };
  const due = new DueTally(today);
  let longestWait = 0;
  eachBetween(index, person, (note, at, between) => {
    due.add(note, at, between);
    const entry = { note: note.note, at, id: note.idAt(at) };
    if (between.listed) entries[between.listed].push(entry);
    if (!between.isTheirs) return;
    entries.theyOwe.push(entry);
    longestWait = Math.max(longestWait, daysWaited(entry, today) ?? 0);
  });
  const met = meetings.flatMap(({ date }) => (date !== null && date <= today ? [date] : []));
  const { overdue, nextDueTheirs, nextDueMine } = due;
  return {
    person,
    ...lastMetOf(person, met[0], today),
    usualGap: usualGapOf(met),
    meetings,
    directions: {
      theyOwe: idsOf(entries.theyOwe),
      iOwe: idsOf(entries.iOwe),
      mentioned: idsOf(entries.mentioned),
    },
    longestWait,
    overdue,
    nextDueTheirs,
    nextDueMine,
  };
}
