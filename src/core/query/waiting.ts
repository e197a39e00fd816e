import type { CalendarDate } from "../calendar-date";
import type { ResolvedItem } from "../index/resolved-note";
import type { ParsedNote } from "../model/note";
import { byUrgency } from "./item-order";
import type { Meeting } from "./meetings";

const UNKNOWN = 1e9;

/** How long somebody has been waited on. */
export interface Waiting {
  readonly asked: CalendarDate;
  readonly days: number;
  /** Meetings with the person after that day, up to today. */
  readonly meetingsSince: number;
}

/** @returns the day on which an item was asked for: ➕, else the day of the meeting it stands in (domain.md §6); null when neither says. */
export function askedOn(created: CalendarDate | null, note: ParsedNote): CalendarDate | null {
  return created ?? (note.isMeeting ? note.date : null);
}

function dayAsked({ item, note }: ResolvedItem): CalendarDate | null {
  return askedOn(item.fields.dates.created, note);
}

/** @returns how many days ago a day was; null when nobody knows the day, or it is still ahead */
export function daysSince(day: CalendarDate | null, today: CalendarDate): number | null {
  return day === null || day > today ? null : today - day;
}

/**
 * @param meetings of the person who is waited on
 * @returns null when nobody knows the day, or it is still ahead
 */
export function waitingOf(
  item: ResolvedItem,
  meetings: readonly Meeting[],
  today: CalendarDate,
): Waiting | null {
  const asked = dayAsked(item);
  const days = daysSince(asked, today);
  if (asked === null || days === null) return null;
  const since = meetings.filter(({ date }) => date !== null && date > asked && date <= today);
  return { asked, days, meetingsSince: since.length };
}

/** The longest wait first, those of an unknown day last; of equal ones the most pressing. */
export function byWait(a: ResolvedItem, b: ResolvedItem): number {
  return (dayAsked(a) ?? UNKNOWN) - (dayAsked(b) ?? UNKNOWN) || byUrgency(a, b);
}
