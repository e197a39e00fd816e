import type { CalendarDate } from "../../core/calendar-date";
import { yearMonthDay } from "../../core/calendar-date";
import type { Words } from "../i18n/english";
import type { Formats } from "./formats";

/** In days. */
const WEEKS_FROM = 21;
/** In months. */
const MONTHS_FROM = 2;
const YEARS_FROM = 24;

function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const a = yearMonthDay(from);
  const b = yearMonthDay(to);
  return (b.year - a.year) * 12 + (b.month - a.month) - (b.day < a.day ? 1 : 0);
}

function overdueText(due: CalendarDate, today: CalendarDate, words: Words, formats: Formats): string {
  const days = today - due;
  if (days < WEEKS_FROM) return words.items.daysOverdue(formats.count(days));
  const months = monthsBetween(due, today);
  if (months < MONTHS_FROM) return words.items.weeksOverdue(formats.count(Math.floor(days / 7)));
  if (months < YEARS_FROM) return words.items.monthsOverdue(formats.count(months));
  return words.items.yearsOverdue(formats.count(Math.floor(months / 12)));
}

/**
 * A due date as people say it: "3 days overdue", "Today", "Tomorrow", the weekday within the next six days, else the
 * date, with its year when it is another one.
 */
export function dueText(due: CalendarDate, today: CalendarDate, words: Words, formats: Formats): string {
  if (due < today) return overdueText(due, today, words, formats);
  if (due === today) return words.items.today;
  if (due === today + 1) return words.items.tomorrow;
  if (due < today + 7) return formats.date(due, "weekday");
  const isThisYear = yearMonthDay(due).year === yearMonthDay(today).year;
  return formats.date(due, isThisYear ? "day" : "dayAndYear");
}
