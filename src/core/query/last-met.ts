import type { CalendarDate } from "../calendar-date";
import type { Person } from "../model/person";

/** When somebody was last met. */
export interface LastMet {
  /** The latest meeting that is not in the future; the profile's `last_contact` only where there is none. */
  readonly lastMet: CalendarDate | null;
  readonly lastMetIsFromProfile: boolean;
}

/**
 * @param lastMeeting the day of the latest meeting that is not in the future
 * @returns that day, else the one the profile tells unless it is still to come (domain.md §1)
 */
export function lastMetOf(
  person: Person,
  lastMeeting: CalendarDate | undefined,
  today: CalendarDate,
): LastMet {
  if (lastMeeting !== undefined) return { lastMet: lastMeeting, lastMetIsFromProfile: false };
  const told = person.profile?.fields.lastContact ?? null;
  const lastMet = told !== null && told <= today ? told : null;
  return { lastMet, lastMetIsFromProfile: lastMet !== null };
}
