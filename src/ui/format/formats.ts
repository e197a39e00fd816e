import type { CalendarDate } from "../../core/calendar-date";
import { yearMonthDay } from "../../core/calendar-date";
import type { Count } from "../i18n/plural";
import { localeFor } from "./locale";
import { numberFormat } from "./number-format";
import { perLanguage } from "./per-language";

function dates(options: Intl.DateTimeFormatOptions): (locale: string) => Intl.DateTimeFormat {
  return perLanguage((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
}

const SHAPES = {
  weekday: dates({ weekday: "long" }),
  day: dates({ month: "short", day: "numeric" }),
  dayAndYear: dates({ year: "numeric", month: "short", day: "numeric" }),
  full: dates({ weekday: "long", year: "numeric", month: "long", day: "numeric" }),
  month: dates({ year: "numeric", month: "long" }),
};

function sizes(unit: string): (locale: string) => Intl.NumberFormat {
  return perLanguage(
    (locale) => new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 1 }),
  );
}

const kilobytes = sizes("kilobyte");
const megabytes = sizes("megabyte");
const MEGABYTE = 1_000_000;

export type DateShape = keyof typeof SHAPES;

/** Noon in UTC of that day: far from both its ends, whatever the formatter's zone does. */
function noonOf(date: CalendarDate): Date {
  const { year, month, day } = yearMonthDay(date);
  const noon = new Date(0);
  noon.setUTCFullYear(year, month - 1, day);
  noon.setUTCHours(12);
  return noon;
}

/** Dates and numbers as the user writes them. */
export class Formats {
  readonly locale: string;

  /** @param preferred the user's languages, the first preferred most */
  constructor(language: string, preferred: readonly string[]) {
    this.locale = localeFor(language, preferred);
  }

  date(date: CalendarDate, shape: DateShape): string {
    return SHAPES[shape](this.locale).format(noonOf(date));
  }

  number(n: number): string {
    return numberFormat(this.locale).format(n);
  }

  /** How much room something takes: 0.4 kB, 12.3 MB. */
  size(bytes: number): string {
    return bytes < MEGABYTE
      ? kilobytes(this.locale).format(bytes / 1_000)
      : megabytes(this.locale).format(bytes / MEGABYTE);
  }

  /** The number with its text, for words that have a plural. */
  count(n: number): Count {
    return { n, text: this.number(n) };
  }
}

/** @returns the formats for a language of the interface on this computer. */
export function formatsFor(language: string, win: Window): Formats {
  return new Formats(language, win.navigator.languages);
}
