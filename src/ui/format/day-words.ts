import type { CalendarDate } from "../../core/calendar-date";
import type { DateShape, Formats } from "./formats";
import { formatsFor } from "./formats";
import type { Words } from "../i18n/english";

const MONTHS_FROM = 60;
const YEARS_FROM = 730;
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

/** Days in the language of the words around them. */
export class DayWords {
  private readonly formats: Formats;
  private readonly relative: Intl.RelativeTimeFormat;

  constructor(words: Words) {
    this.formats = formatsFor(words.items.language, window);
    this.relative = new Intl.RelativeTimeFormat(this.formats.locale, { numeric: "auto" });
  }

  text(date: CalendarDate, shape: DateShape): string {
    return this.formats.date(date, shape);
  }

  /** @returns how far a day is from today: "today", "12 days ago", "in 3 days", "5 months ago". */
  distance(date: CalendarDate, today: CalendarDate): string {
    const days = date - today;
    const distance = Math.abs(days);
    if (distance < MONTHS_FROM) return this.relative.format(days, "day");
    if (distance < YEARS_FROM) return this.relative.format(Math.trunc(days / DAYS_A_MONTH), "month");
    return this.relative.format(Math.trunc(days / DAYS_A_YEAR), "year");
  }
}

const known = new WeakMap<Words, DayWords>();

/** @returns the days of a language, made once: a formatter costs more to make than a thousand uses of it. */
export function dayWordsOf(words: Words): DayWords {
  const days = known.get(words) ?? new DayWords(words);
  known.set(words, days);
  return days;
}
