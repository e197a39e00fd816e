import type { CalendarDate } from "../../core/calendar-date";
import { addMonths, calendarDate, yearMonthDay } from "../../core/calendar-date";
import type { Meeting } from "../../core/query/meetings";

/** How often somebody was met in a month. */
export interface MonthCount {
  readonly firstDay: CalendarDate;
  readonly count: number;
}

/** @returns the first day of the month in which a date lies. */
export function monthOf(date: CalendarDate): CalendarDate {
  const { year, month } = yearMonthDay(date);
  return calendarDate(year, month, 1) ?? date;
}

/** @returns the meetings of the given number of months up to today's, oldest first; future meetings are left out. */
export function monthlyCounts(
  meetings: readonly Meeting[],
  today: CalendarDate,
  months: number,
): MonthCount[] {
  const counts = new Map<CalendarDate, number>();
  for (let back = months - 1; back >= 0; back--) counts.set(addMonths(monthOf(today), -back), 0);
  for (const { date } of meetings) {
    if (date === null || date > today) continue;
    const month = monthOf(date);
    const count = counts.get(month);
    if (count !== undefined) counts.set(month, count + 1);
  }
  return [...counts].map(([firstDay, count]) => ({ firstDay, count }));
}
