import type { CalendarDate } from "../calendar-date";
import { calendarDate, yearMonthDay } from "../calendar-date";

/** @returns the day; without a year the next such day; null when there is none. */
export function nextSuch(
  date: CalendarDate,
  year: string | undefined,
  month: number,
  day: number,
): CalendarDate | null {
  if (year !== undefined) return calendarDate(Number(year.padStart(4, "20")), month, day);
  const thisYear = yearMonthDay(date).year;
  const found = calendarDate(thisYear, month, day);
  return found !== null && found >= date ? found : calendarDate(thisYear + 1, month, day);
}

/** @returns the next day with that number in its month; null when no month has it. */
export function nextNumbered(date: CalendarDate, day: number): CalendarDate | null {
  const { year, month } = yearMonthDay(date);
  // Of three months in a row one has 31 days.
  const days = [0, 1, 2].map((ahead) =>
    calendarDate(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, day),
  );
  return days.find((one) => one !== null && one >= date) ?? null;
}
