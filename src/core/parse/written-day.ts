import type { CalendarDate } from "../calendar-date";
import { calendarDate, parseIsoDateAt } from "../calendar-date";

/** What may stand before a day that somebody wrote: marks of emphasis, a bracket, one word, as a rule the day of the week. */
const BEFORE_DAY = /^[\s*_`"'“(]{0,8}(?:\p{L}{1,15}[.,]?[\s*_`"'”)]{1,8})?/u;
/** Eight digits that a file name begins with; earlier and later years are hardly ever those of a meeting. */
const COMPACT_DAY = /^((?:199|20\d)\d)(\d{2})(\d{2})(?!\d)/;

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

/** @returns the offset of the last piece of a link's path, for a link that begins at `start`; else `start`. */
function targetStart(text: string, start: number): number {
  if (!text.startsWith("[[", start)) return start;
  const end = text.slice(start).search(/[|#\]]/);
  const slash = text.lastIndexOf("/", end < 0 ? text.length : start + end);
  return Math.max(start + 2, slash + 1);
}

/**
 * Reads a day as it stands in a property or a date line: `2025-10-29`, with a time behind it, a day of the week before it,
 * emphasis around it, or as a link to a daily note, with its folder or without (domain.md §1).
 *
 * @returns the day, or null when the text does not begin with one
 */
export function leadingDate(text: string): CalendarDate | null {
  // Most begin with the day.
  const start = isDigitAt(text, 0) ? 0 : targetStart(text, BEFORE_DAY.exec(text)?.[0].length ?? 0);
  return isDigitAt(text, start + 10) ? null : parseIsoDateAt(text, start);
}

function compactDay(text: string): CalendarDate | null {
  const [, year, month, day] = COMPACT_DAY.exec(text) ?? [];
  return year === undefined ? null : calendarDate(Number(year), Number(month), Number(day));
}

/**
 * @returns the first real ISO day anywhere in a file's name that is not part of a longer number, else the `20251029` it
 *   begins with; null when it has none
 */
export function dateWithin(text: string): CalendarDate | null {
  for (let dash = text.indexOf("-"); dash >= 0; dash = text.indexOf("-", dash + 1)) {
    const start = dash - 4;
    const isInsideNumber = isDigitAt(text, start - 1) || isDigitAt(text, start + 10);
    const date = start < 0 || isInsideNumber ? null : parseIsoDateAt(text, start);
    if (date !== null) return date;
  }
  return compactDay(text);
}
