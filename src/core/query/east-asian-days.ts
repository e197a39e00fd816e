import type { CalendarDate } from "../calendar-date";
import { nextNumbered, nextSuch } from "./next-such-day";

/** The signs for 1 to 10, then another for 2, as they stand before a unit: `两周后`. */
export const NUMERALS = "一二三四五六七八九十两";

/** @returns the number of such a sign, 1 to 10; 0 for any other text. */
export function numeralOf(text: string): number {
  if (text === "两") return 2;
  return text.length === 1 ? NUMERALS.indexOf(text) + 1 : 0;
}

/** @returns the day of `1月5日`, `2027年1月5日`, `5日`, `5号`; without a year or month the next such day; null for other texts. */
export function readEastAsianDay(text: string, date: CalendarDate): CalendarDate | null {
  const found = /^(?:(\d{4})年 ?)?(\d{1,2})月 ?(\d{1,2})[日号]?$/u.exec(text);
  if (found) return nextSuch(date, found[1], Number(found[2]), Number(found[3]));
  const day = /^(\d{1,2})[日号]$/u.exec(text)?.[1];
  return day === undefined ? null : nextNumbered(date, Number(day));
}
