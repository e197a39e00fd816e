import type { CalendarDate } from "../calendar-date";
import { addDays, addMonths, parseIsoDate, weekdayOf } from "../calendar-date";
import { textKey } from "../text/text-key";
import type { Today } from "./due-buckets";
import { dueChoice } from "./due-choices";
import { NUMERALS, numeralOf, readEastAsianDay } from "./east-asian-days";
import { nextSuch } from "./next-such-day";

export type DueUnit = "day" | "week" | "month" | "year";

/** The words of one language in which somebody types a day; each list holds all forms as their text keys: lower case, no accents. */
export interface DueVocabulary {
  readonly today: readonly string[];
  readonly tomorrow: readonly string[];
  readonly dayAfterTomorrow: readonly string[];
  readonly nextWeek: readonly string[];
  readonly nextMonth: readonly string[];
  /** What may stand before a span of time, as "in"; a longer one before its beginning. */
  readonly in: readonly string[];
  /** Words that may stand anywhere in a date and say nothing, as "the" and "of". */
  readonly fillers: readonly string[];
  /** Words for one, as "a". */
  readonly one: readonly string[];
  readonly units: Readonly<Record<DueUnit, readonly string[]>>;
  /** From Sunday, seven after seven where there are several ways; any beginning of at least two letters is understood. */
  readonly weekdays: readonly string[];
  /** What before a weekday makes it that of next week. */
  readonly nextWeekday: readonly string[];
  /** From January, twelve after twelve where there are several ways; none where months are numbers; any beginning of at least three letters is understood. */
  readonly months: readonly string[];
  /** Endings of a day's number, as in "1st". */
  readonly ordinals: readonly string[];
  /** How `5/1` is read; null where it is written either way. */
  readonly numeric: "day-month" | "month-day" | null;
}

type Reader = (text: string, today: Today, words: DueVocabulary) => CalendarDate | null;

const UNITS: readonly DueUnit[] = ["day", "week", "month", "year"];
const AMOUNT_BEFORE_UNIT = new RegExp(`^(\\d+|[${NUMERALS}])(?=\\p{L})`, "u");
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
  return weekday < 0 ? null : addDays(date, (((weekday % 7) - weekdayOf(date) + 6) % 7) + 1);
};

/** `下周五`: that day of the week after this one. */
const readNextWeekday: Reader = (text, today, words) => {
  const before = words.nextWeekday.find((prefix) => text.startsWith(prefix));
  if (before === undefined) return null;
  const eve = addDays(dueChoice("next-week", today), -1);
  return readWeekday(text.slice(before.length).trim(), { ...today, date: eve }, words);
};

function amountOf(text: string, { one }: DueVocabulary): number {
  if (one.includes(text)) return 1;
  const numeral = numeralOf(text);
  if (numeral > 0) return numeral;
  const amount = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return amount > MAX_AMOUNT ? 0 : amount;
}

function later(date: CalendarDate, amount: number, unit: DueUnit): CalendarDate {
  if (unit === "day") return addDays(date, amount);
  return unit === "week" ? addDays(date, amount * 7) : addMonths(date, amount * (unit === "year" ? 12 : 1));
}

/** `in 2 weeks`, `2 weeks`, `2w`, `两周后`. */
const readSpan: Reader = (text, { date }, words) => {
  const before = words.in.find((one) => text.startsWith(`${one} `)) ?? "";
  const span = text.slice(before.length).trim();
  const parts = span.replace(AMOUNT_BEFORE_UNIT, "$1 ").split(" ");
  const [amountText = "", unitText = "", ...rest] = parts;
  const amount = amountOf(amountText, words);
  const unit = UNITS.find((one) => words.units[one].includes(unitText));
  return amount === 0 || !unit || rest.length > 0 ? null : later(date, amount, unit);
};

/** `5 jan`, `jan 5`, `5 january 2027`. */
const readMonthDay: Reader = (text, { date }, { months }) => {
  const found = /^(?:(\d{1,2}) (\p{L}+)|(\p{L}+) (\d{1,2}))(?: (\d{4}))?$/u.exec(text);
  if (!found) return null;
  const month = beginsOne(months, found[2] ?? found[3] ?? "", 3);
  return month < 0 ? null : nextSuch(date, found[5], (month % 12) + 1, Number(found[1] ?? found[4]));
};

/** `5/1`, `5.1.2027`, `5/1/27`: in the language's order. */
const readNumeric: Reader = (text, { date }, { numeric }) => {
  const found = /^(\d{1,2}) (\d{1,2})(?: (\d{2}|\d{4}))?$/.exec(text);
  if (!found || numeric === null) return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  const [day, month] = numeric === "day-month" ? [first, second] : [second, first];
  return nextSuch(date, found[3], month, day);
};

/** `1月5日`, `2027年1月5日`, `5日`: to be mistaken for nothing else, so that they are read in every language. */
const readEastAsian: Reader = (text, { date }) => readEastAsianDay(text, date);

const READERS: readonly Reader[] = [
  readIso,
  readNamed,
  readSpan,
  readMonthDay,
  readNumeric,
  readEastAsian,
  readWeekday,
  readNextWeekday,
];

function readDay(key: string, today: Today, words: DueVocabulary): CalendarDate | null {
  for (const read of READERS) {
    const date = read(key, today, words);
    if (date !== null) return date;
  }
  return null;
}

/** The text less what says nothing: `the 1st of may` → `1 may`. */
function plainer(key: string, { fillers, ordinals }: DueVocabulary): string {
  const withoutEnding = (word: string): string => {
    const [, number = word, ending = ""] = /^(\d{1,2})(\p{L}+)$/u.exec(word) ?? [];
    return ordinals.includes(ending) ? number : word;
  };
  const words = key.split(" ").filter((word) => !fillers.includes(word));
  return words.map(withoutEnding).join(" ");
}

/**
 * Reads a day as somebody types it: `2026-01-05`, `fri`, `tomorrow`, `in 2 weeks`, `3d`, `the 5th of jan`, `1月5日`. Case, accents and
 * punctuation do not matter.
 *
 * @returns the day, or null when it is none (2026-02-30 is none)
 */
export function parseDueText(text: string, today: Today, words: DueVocabulary): CalendarDate | null {
  const typed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return readIso(typed, today, words);
  const key = textKey(typed);
  return readDay(key, today, words) ?? readDay(plainer(key, words), today, words);
}
