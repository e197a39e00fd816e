import type { CalendarDate, Weekday } from "../calendar-date";
import { endOfWeek } from "../calendar-date";

/** domain.md §5: overdue before today, this week from tomorrow to the week's end. */
export type DueBucket = "overdue" | "today" | "this-week" | "later" | "none";

/** All buckets in the order in which lists show them. */
export const DUE_BUCKETS: readonly DueBucket[] = ["overdue", "today", "this-week", "later", "none"];

/** The day on which an answer is given, and where the week starts. */
export interface Today {
  readonly date: CalendarDate;
  readonly weekStart: Weekday;
}

/** @returns the bucket of a due date on that day. */
export function dueBucketOf(due: CalendarDate | null, { date, weekStart }: Today): DueBucket {
  if (due === null) return "none";
  if (due < date) return "overdue";
  if (due === date) return "today";
  return due <= endOfWeek(date, weekStart) ? "this-week" : "later";
}
