import type { CalendarDate } from "../calendar-date";
import type { ResolvedItem } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import type { Meeting } from "./meetings";
import { meetingsOf } from "./meetings";
import { directionsOf } from "./person-summary";
import type { Waiting } from "./waiting";
import { byWait, waitingOf } from "./waiting";

/** An open item, and how long it has been waited for. */
export interface PreparedItem {
  readonly item: ResolvedItem;
  readonly waiting: Waiting | null;
}

/** What to know of one person before meeting them. */
export interface PreparedPerson {
  /** The latest one before the meeting that is prepared. */
  readonly lastMeeting: Meeting | null;
  /** The longest wait first. */
  readonly theyOwe: readonly PreparedItem[];
  readonly iOwe: readonly PreparedItem[];
}

/**
 * @param notePath the note of the meeting that is prepared, '' when there is none: it is not its own last meeting, nor
 *   is any after it
 */
export function preparePerson(
  index: VaultIndex,
  person: Person,
  notePath: string,
  today: CalendarDate,
): PreparedPerson {
  // The one that is prepared has not been yet.
  const meetings = meetingsOf(index, person).filter(({ paths }) => !paths.includes(notePath));
  const limit = Math.min(today, index.note(notePath)?.note.date ?? today);
  // A note of today that says nothing yet is of a meeting still to come.
  const hasBeen = ({ date, summary, totalItems }: Meeting): boolean =>
    date !== null && date <= limit && (date < today || summary !== "" || totalItems > 0);
  const lastMeeting = meetings.find(hasBeen);
  const { theyOwe, iOwe } = directionsOf(index, person);
  const prepared = (items: readonly ResolvedItem[]): PreparedItem[] =>
    [...items].sort(byWait).map((item) => ({ item, waiting: waitingOf(item, meetings, today) }));
  return { lastMeeting: lastMeeting ?? null, theyOwe: prepared(theyOwe), iOwe: prepared(iOwe) };
}
