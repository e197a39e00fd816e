import type { CalendarDate } from "../calendar-date";
import type { PlacedItem } from "./item-order";
import { byUrgency } from "./item-order";
import type { Meeting } from "./meetings";

const UNKNOWN = 1e9;

/** How long somebody has been waited on. */
export interface Waiting {
  readonly days: number;
  /** Meetings with the person after that day, up to today. */
  readonly meetingsSince: number;
}

/** @returns the day on which an item was asked for: ➕, else the day of the meeting it stands in (domain.md §6); null when neither says. */
function askedOn({ note, at }: PlacedItem): CalendarDate | null {
  return note.content.items.date(at, "created") ?? (note.isMeeting ? note.date : null);
}

/** @returns for how many days an item has been waited for; null when nobody knows the day, or it is still ahead */
export function daysWaited(item: PlacedItem, today: CalendarDate): number | null {
  const asked = askedOn(item);
  return asked === null || asked > today ? null : today - asked;
}

/**
 * @param meetings of the person who is waited on
 * @returns null when nobody knows the day, or it is still ahead
 */
export function waitingOf(
  item: PlacedItem,
  meetings: readonly Meeting[],
  today: CalendarDate,
): Waiting | null {
  const asked = askedOn(item);
  const days = daysWaited(item, today);
  if (asked === null || days === null) return null;
  const since = meetings.filter(({ date }) => date !== null && date > asked && date <= today);
  return { days, meetingsSince: since.length };
}

/** The longest wait first, those of an unknown day last; of equal ones the most pressing. */
export function byWait(a: PlacedItem, b: PlacedItem): number {
  return (askedOn(a) ?? UNKNOWN) - (askedOn(b) ?? UNKNOWN) || byUrgency(a, b);
}
