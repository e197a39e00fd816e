/**
 * A calendar day as an integer: days since 1970-01-01 in the proleptic Gregorian calendar.
 *
 * Days are compared and subtracted as numbers. No `Date` is involved anywhere, so no time zone, daylight saving or
 * locale can move a day (domain.md §5).
 */
export type CalendarDate = number & { readonly calendarDate: unique symbol };

/** 0 is Sunday, 1 is Monday, … 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Year, month (1–12) and day of the month (1–31). */
export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** Days from 0000-01-01 to 1970-01-01. */
const EPOCH_OFFSET = 719_528;

/** 0000-01-01 and 9999-12-31. */
export const FIRST_DAY = -EPOCH_OFFSET;
export const LAST_DAY = 2_932_896;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * @param year 0–9999
 * @param month 1–12
 * @returns the number of days in that month, 28–31
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function daysBeforeYear(year: number): number {
  const previous = year - 1;
  if (year === 0) return 0;
  return year * 365 + Math.floor(previous / 4) - Math.floor(previous / 100) + Math.floor(previous / 400) + 1;
}

/** @returns the day, or null when there is no such day in the calendar (2026-02-30). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (year < 0 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  const beforeMonth = DAYS_BEFORE_MONTH[month - 1] ?? 0;
  return (daysBeforeYear(year) + beforeMonth + leapDay + day - 1 - EPOCH_OFFSET) as CalendarDate;
}

/** @returns year, month and day of a date. */
export function yearMonthDay(date: CalendarDate): YearMonthDay {
  const dayOfCalendar = date + EPOCH_OFFSET;
  const era = Math.floor(dayOfCalendar / DAYS_PER_ERA);
  const dayOfEra = dayOfCalendar - era * DAYS_PER_ERA;
  let year = era * YEARS_PER_ERA + Math.min(399, Math.floor(dayOfEra / 365.2425));
  while (daysBeforeYear(year + 1) <= dayOfCalendar) year++;
  while (daysBeforeYear(year) > dayOfCalendar) year--;
  let rest = dayOfCalendar - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return { year, month, day: rest + 1 };
}

function digitsAt(text: string, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** @returns whether `YYYY-MM-DD` (digits only; possibly no real day) stands at that offset. */
export function looksLikeIsoDate(text: string, offset: number): boolean {
  return (
    text.charCodeAt(offset + 4) === 45 &&
    text.charCodeAt(offset + 7) === 45 &&
    digitsAt(text, offset, 4) >= 0 &&
    digitsAt(text, offset + 5, 2) >= 0 &&
    digitsAt(text, offset + 8, 2) >= 0
  );
}

/**
 * Reads the ten characters `YYYY-MM-DD` at an offset; what follows them is not looked at.
 *
 * @returns the day, or null when there is no such text or no such day
 */
export function parseIsoDateAt(text: string, offset: number): CalendarDate | null {
  return looksLikeIsoDate(text, offset) ? isoDayAt(text, offset) : null;
}

/** @returns the day of the date at an offset where `looksLikeIsoDate`, or null when there is no such day. */
export function isoDayAt(text: string, offset: number): CalendarDate | null {
  return calendarDate(
    digitsAt(text, offset, 4),
    digitsAt(text, offset + 5, 2),
    digitsAt(text, offset + 8, 2),
  );
}

/** @returns the day written as exactly `YYYY-MM-DD`, or null. */
export function parseIsoDate(text: string): CalendarDate | null {
  return text.length === 10 ? parseIsoDateAt(text, 0) : null;
}

/** @returns `YYYY-MM-DD` */
export function formatIsoDate(date: CalendarDate): string {
  const { year, month, day } = yearMonthDay(date);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** @returns the day that many days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return (date + days) as CalendarDate;
}

/** @returns the same day of the month that many months later, clamped to the month's last day (domain.md §6). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = yearMonthDay(date);
  const monthIndex = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(monthIndex / 12);
  const targetMonth = monthIndex - targetYear * 12 + 1;
  const clamped = calendarDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
  return clamped ?? date;
}

/** @returns the day of the week. */
export function weekdayOf(date: CalendarDate): Weekday {
  // 1970-01-01 was a Thursday.
  return ((((date + 4) % 7) + 7) % 7) as Weekday;
}

/** @returns the first day of the week in which the date lies. */
export function startOfWeek(date: CalendarDate, weekStart: Weekday): CalendarDate {
  return addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
}

/** @returns the last day of the week in which the date lies. */
export function endOfWeek(date: CalendarDate, weekStart: Weekday): CalendarDate {
  return addDays(startOfWeek(date, weekStart), 6);
}
