import type { CalendarDate } from "../calendar-date";
import type { ItemId, ResolvedItem, ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import { byUrgency } from "./item-order";
import type { Meeting } from "./meetings";
import { meetingsOf } from "./meetings";
import { usualGapOf } from "./meeting-rhythm";

/** Open items between the user and a person (domain.md §4, directions). */
export interface Directions<Item = ItemId> {
  readonly theyOwe: readonly Item[];
  readonly iOwe: readonly Item[];
  readonly mentioned: readonly Item[];
}

/** What one glance at a person tells. */
export interface PersonSummary {
  readonly person: Person;
  /** The latest meeting that is not in the future; the profile's `last_contact` only where there is none. */
  readonly lastMet: CalendarDate | null;
  readonly lastMetIsFromProfile: boolean;
  /** Median days between meetings; null with fewer than three of them. */
  readonly usualGap: number | null;
  readonly meetings: readonly Meeting[];
  /** Most pressing first. */
  readonly directions: Directions;
  readonly overdue: number;
  readonly nextDueTheirs: CalendarDate | null;
  readonly nextDueMine: CalendarDate | null;
}

function directionOf(note: ResolvedNote, at: number, person: Person): keyof Directions | null {
  const isMentioned = note.mentions(at).includes(person);
  if (note.owners(at).some((owner) => owner.kind === "me")) {
    return isMentioned || note.people.persons.includes(person) ? "iOwe" : null;
  }
  return isMentioned ? "mentioned" : null;
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
  for (const note of index.notesOf(person.id)) {
    for (let at = 0; at < note.columns.length; at++) {
      if (!note.isOpen(at)) continue;
      const isTheirs = !person.isMe && note.owners(at).some((owner) => owner.person === person);
      const direction = directionOf(note, at, person);
      const isListed = direction !== null && !(person.isMe && direction === "iOwe");
      if (!isTheirs && !isListed) continue;
      // One object in both lists: whoever counts items counts it once.
      const item = note.item(at);
      if (isTheirs) directions.theyOwe.push(item);
      if (isListed) directions[direction].push(item);
    }
  }
  return directions;
}

/** @returns the earliest due day from a day on, or null. */
export function earliestDue(items: readonly ResolvedItem[], from: CalendarDate): CalendarDate | null {
  let earliest: CalendarDate | null = null;
  for (const item of items) {
    const { due } = item.item.fields.dates;
    if (due !== null && due >= from && (earliest === null || due < earliest)) earliest = due;
  }
  return earliest;
}

/** @returns what is known of a person on a day; meetings after that day do not count as met. */
export function personSummary(index: VaultIndex, person: Person, today: CalendarDate): PersonSummary {
  const meetings = meetingsOf(index, person);
  const { theyOwe, iOwe, mentioned } = directionsOf(index, person);
  const met = meetings.flatMap(({ date }) => (date !== null && date <= today ? [date] : []));
  const [lastMeeting] = met;
  const ids = (items: readonly ResolvedItem[]): ItemId[] => [...items].sort(byUrgency).map((item) => item.id);
  const between = [...new Set([...theyOwe, ...iOwe])];
  return {
    person,
    lastMet: lastMeeting ?? person.profile?.fields.lastContact ?? null,
    lastMetIsFromProfile: lastMeeting === undefined && (person.profile?.fields.lastContact ?? null) !== null,
    usualGap: usualGapOf(met),
    meetings,
    directions: { theyOwe: ids(theyOwe), iOwe: ids(iOwe), mentioned: ids(mentioned) },
    overdue: between.filter(({ item }) => item.fields.dates.due !== null && item.fields.dates.due < today)
      .length,
    nextDueTheirs: earliestDue(theyOwe, today),
    nextDueMine: earliestDue(iOwe, today),
  };
}
