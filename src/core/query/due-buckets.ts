import type { CalendarDate, Weekday } from "../calendar-date";
import { endOfWeek } from "../calendar-date";

/** domain.md §5: overdue before today, this week from tomorrow to the week's end. */
export type DueBucket = "overdue" | "today" | "this-week" | "later" | "none";

/** All buckets in the order in which lists show them. */
export const DUE_BUCKETS: readonly DueBucket[] = ["overdue", "today", "this-week", "later", "none"];

/** Where each stands in there. */
export const BUCKET_RANKS: Readonly<Record<DueBucket, number>> = {
  overdue: 0,
  today: 1,
  "this-week": 2,
  later: 3,
  none: 4,
};

/** The day on which an answer is given, and where the week starts. */
export interface Today {
  readonly date: CalendarDate;
  readonly weekStart: Weekday;
}

/** @returns a function that gives the rank of a due date's bucket on that day; of many dates, the week's end is the same */
export function bucketRanks({ date, weekStart }: Today): (due: CalendarDate | null) => number {
  const weekEnd = endOfWeek(date, weekStart);
  return (due) => {
    if (due === null) return BUCKET_RANKS.none;
    if (due < date) return BUCKET_RANKS.overdue;
    if (due === date) return BUCKET_RANKS.today;
    return due <= weekEnd ? BUCKET_RANKS["this-week"] : BUCKET_RANKS.later;
  };
}

/** @returns the bucket of a due date on that day. */
export function dueBucketOf(due: CalendarDate | null, today: Today): DueBucket {
  return DUE_BUCKETS[bucketRanks(today)(due)] ?? "none";
}
