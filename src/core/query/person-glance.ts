import type { CalendarDate } from "../calendar-date";
import type { VaultIndex } from "../index/vault-index";
import type { Person } from "../model/person";
import { DueTally, eachBetween } from "./between";
import { lastMetOf } from "./last-met";
import { usualGapOf } from "./meeting-rhythm";
import type { Meeting } from "./meetings";
import { latestMeetings, meetingDaysOf } from "./meetings";
import type { PersonSummary } from "./person-summary";

/** What a card shows of a person: the summary's facts, without its lists. */
export interface PersonGlance extends Pick<
  PersonSummary,
  "lastMet" | "lastMetIsFromProfile" | "usualGap" | "overdue" | "nextDueTheirs" | "nextDueMine"
> {
  /** Newest first, none in the future. */
  readonly lastMeetings: readonly Meeting[];
  /** Counts of open items. */
  readonly theyOwe: number;
  readonly iOwe: number;
}

/**
 * The same facts as `personSummary`, at the cost of the person's own notes: only the days of the meetings that are
 * shown are folded, and no list of items is put in order.
 *
 * @param count how many meetings to show
 */
export function personGlance(
  index: VaultIndex,
  person: Person,
  today: CalendarDate,
  count: number,
): PersonGlance {
  const days = meetingDaysOf(index, person);
  const met = [...days.days].filter((day) => day <= today).sort((a, b) => b - a);
  const due = new DueTally(today);
  eachBetween(index, person, (note, at, between) => due.add(note, at, between));
  const { theyOwe, iOwe, overdue, nextDueTheirs, nextDueMine } = due;
  return {
    ...lastMetOf(person, met[0], today),
    usualGap: usualGapOf(met),
    lastMeetings: latestMeetings(index, person, days, today, count),
    theyOwe,
    iOwe,
    overdue,
    nextDueTheirs,
    nextDueMine,
  };
}
