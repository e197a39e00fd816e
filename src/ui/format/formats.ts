import type { CalendarDate } from "../../core/calendar-date";
import { yearMonthDay } from "../../core/calendar-date";
import type { Count } from "../i18n/english/item-words";
import { localeFor } from "./locale";

/** Making a formatter costs far more than using it: one for each locale and shape. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

const SHAPES = {
  weekday: { weekday: "long" },
  day: { month: "short", day: "numeric" },
  dayAndYear: { year: "numeric", month: "short", day: "numeric" },
  full: { weekday: "long", year: "numeric", month: "long", day: "numeric" },
  month: { year: "numeric", month: "long" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateShape = keyof typeof SHAPES;

function dateFormat(locale: string, shape: DateShape): Intl.DateTimeFormat {
  const key = `${locale} ${shape}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...SHAPES[shape], timeZone: "UTC" });
    dateFormats.set(key, format);
  }
  return format;
}

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
    return dateFormat(this.locale, shape).format(noonOf(date));
  }

  number(n: number): string {
    let format = numberFormats.get(this.locale);
    if (!format) {
      format = new Intl.NumberFormat(this.locale);
      numberFormats.set(this.locale, format);
    }
    return format.format(n);
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
