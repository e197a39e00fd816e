import type { CalendarDate } from "../calendar-date";
import { addDays, addMonths, calendarDate, parseIsoDate, weekdayOf, yearMonthDay } from "../calendar-date";
import { textKey } from "../text/text-key";
import type { Today } from "./due-buckets";
import { dueChoice } from "./due-choices";

export type DueUnit = "day" | "week" | "month" | "year";

/** The words of one language in which somebody types a day; each list holds all forms as their text keys: lower case, no accents. */
export interface DueVocabulary {
  readonly today: readonly string[];
  readonly tomorrow: readonly string[];
  readonly dayAfterTomorrow: readonly string[];
  readonly nextWeek: readonly string[];
  readonly nextMonth: readonly string[];
  /** Words that may stand before a span of time, as "in". */
  readonly in: readonly string[];
  /** Words that may stand anywhere in a date and say nothing, as "the" and "of". */
  readonly fillers: readonly string[];
  /** Words for one, as "a". */
  readonly one: readonly string[];
  readonly units: Readonly<Record<DueUnit, readonly string[]>>;
  /** From Sunday; any beginning of at least two letters is understood. */
  readonly weekdays: readonly string[];
  /** From January; any beginning of at least three letters is understood. */
  readonly months: readonly string[];
}

type Reader = (text: string, today: Today, words: DueVocabulary) => CalendarDate | null;

const UNITS: readonly DueUnit[] = ["day", "week", "month", "year"];
/** Further ahead nobody plans; it keeps every day inside the calendar. */
const MAX_AMOUNT = 1_000;

function beginsOne(names: readonly string[], text: string, atLeast: number): number {
  return text.length < atLeast ? -1 : names.findIndex((name) => name.startsWith(text));
}

const readIso: Reader = (text) => parseIsoDate(text);

const readNamed: Reader = (text, today, words) => {
  if (words.today.includes(text)) return today.date;
  if (words.tomorrow.includes(text)) return addDays(today.date, 1);
  if (words.dayAfterTomorrow.includes(text)) return addDays(today.date, 2);
  if (words.nextWeek.includes(text)) return dueChoice("next-week", today);
  return words.nextMonth.includes(text) ? addMonths(today.date, 1) : null;
};

/** The next such day, never today: whoever means today types that. */
const readWeekday: Reader = (text, { date }, { weekdays }) => {
  const weekday = beginsOne(weekdays, text, 2);
  return weekday < 0 ? null : addDays(date, ((weekday - weekdayOf(date) + 6) % 7) + 1);
};

function amountOf(text: string, { one }: DueVocabulary): number {
  if (one.includes(text)) return 1;
  const amount = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return amount > MAX_AMOUNT ? 0 : amount;
}

function later(date: CalendarDate, amount: number, unit: DueUnit): CalendarDate {
  if (unit === "day") return addDays(date, amount);
  return unit === "week" ? addDays(date, amount * 7) : addMonths(date, amount * (unit === "year" ? 12 : 1));
}

/** `in 2 weeks`, `2 weeks`, `2w`. */
const readSpan: Reader = (text, { date }, words) => {
  const parts = text.replace(/^(\d+)(\p{L})/u, "$1 $2").split(" ");
  if (parts.length === 3 && words.in.includes(parts[0] ?? "")) parts.shift();
  const [amountText = "", unitText = "", ...rest] = parts;
  const amount = amountOf(amountText, words);
  const unit = UNITS.find((one) => words.units[one].includes(unitText));
  return amount === 0 || !unit || rest.length > 0 ? null : later(date, amount, unit);
};

/** `5 jan`, `jan 5`, `5 january 2027`; without a year the next such day. */
const readMonthDay: Reader = (text, { date }, { months }) => {
  const found = /^(?:(\d{1,2}) (\p{L}+)|(\p{L}+) (\d{1,2}))(?: (\d{4}))?$/u.exec(text);
  if (!found) return null;
  const month = beginsOne(months, found[2] ?? found[3] ?? "", 3) + 1;
  const day = Number(found[1] ?? found[4]);
  if (found[5] !== undefined) return calendarDate(Number(found[5]), month, day);
  const { year } = yearMonthDay(date);
  const thisYear = calendarDate(year, month, day);
  return thisYear !== null && thisYear >= date ? thisYear : calendarDate(year + 1, month, day);
};

const READERS: readonly Reader[] = [readIso, readNamed, readSpan, readMonthDay, readWeekday];

function readDay(key: string, today: Today, words: DueVocabulary): CalendarDate | null {
  for (const read of READERS) {
    const date = read(key, today, words);
    if (date !== null) return date;
  }
  return null;
}

function withoutFillers(key: string, { fillers }: DueVocabulary): string {
  return key
    .split(" ")
    .filter((word) => !fillers.includes(word))
    .join(" ");
}

/**
 * Reads a day as somebody types it: `2026-01-05`, `fri`, `tomorrow`, `in 2 weeks`, `3d`, `5 jan`. Case, accents and
 * punctuation do not matter.
 *
 * @returns the day, or null when it is none (2026-02-30 is none)
 */
export function parseDueText(text: string, today: Today, words: DueVocabulary): CalendarDate | null {
  const typed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return readIso(typed, today, words);
  const key = textKey(typed);
  return readDay(key, today, words) ?? readDay(withoutFillers(key, words), today, words);
}
