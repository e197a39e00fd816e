import type { CalendarDate } from "../calendar-date";

/** Fewer days of meetings make no rhythm. */
const MIN_DAYS = 3;
/** Silence longer than so many usual gaps is a drift. */
const DRIFT_GAPS = 2;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? upper) + upper) / 2);
}

/**
 * @param days days of meetings in order, oldest or newest first; one day may stand several times
 * @returns the median of the days between them; null with fewer than three different days
 */
export function usualGapOf(days: readonly CalendarDate[]): number | null {
  const distinct = [...new Set(days)];
  if (distinct.length < MIN_DAYS) return null;
  return median(distinct.slice(1).map((day, i) => Math.abs(day - (distinct[i] ?? day))));
}

/** @returns whether somebody was not met for more than twice the usual gap (experience.md, People). */
export function isDrifting(
  lastMet: CalendarDate | null,
  usualGap: number | null,
  today: CalendarDate,
): boolean {
  return lastMet !== null && usualGap !== null && today - lastMet > DRIFT_GAPS * usualGap;
}
