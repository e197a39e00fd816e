import type { CalendarDate } from "../calendar-date";
import { addDays, endOfWeek, parseIsoDate, startOfWeek } from "../calendar-date";
import type { Today } from "../query/due-buckets";

/** Days from … to, both included; null is open. */
export interface DueRange {
  readonly dueFrom: CalendarDate | null;
  readonly dueTo: CalendarDate | null;
}

/** The words for due days, beside days themselves. */
export const DUE_WORDS = ["overdue", "today", "tomorrow", "this-week", "next-week", "next-7-days"] as const;

type DueWord = (typeof DUE_WORDS)[number];

function rangeOfWord(word: DueWord, { date, weekStart }: Today): DueRange {
  const monday = startOfWeek(date, weekStart);
  switch (word) {
    case "overdue":
      return { dueFrom: null, dueTo: addDays(date, -1) };
    case "today":
      return { dueFrom: date, dueTo: date };
    case "tomorrow":
      return { dueFrom: addDays(date, 1), dueTo: addDays(date, 1) };
    case "this-week":
      return { dueFrom: monday, dueTo: endOfWeek(date, weekStart) };
    case "next-week":
      return { dueFrom: addDays(monday, 7), dueTo: addDays(monday, 13) };
    case "next-7-days":
      return { dueFrom: date, dueTo: addDays(date, 6) };
  }
}

/**
 * Reads which due days are wanted: a word, a day `YYYY-MM-DD`, or `FROM..TO` of which one may be missing.
 *
 * @returns the days, or null when the text is none of these
 */
export function parseDueRange(text: string, today: Today): DueRange | null {
  const wanted = text.trim().toLowerCase();
  const word = DUE_WORDS.find((known) => known === wanted.replaceAll(" ", "-"));
  if (word) return rangeOfWord(word, today);
  const ends = wanted.split("..");
  if (ends.length > 2 || ends.every((end) => end === "")) return null;
  const days = ends.map((end) => (end === "" ? null : parseIsoDate(end)));
  if (ends.some((end, i) => end !== "" && days[i] === null)) return null;
  const [dueFrom = null, dueTo = dueFrom] = days;
  return { dueFrom, dueTo };
}

/** @returns whether the last day lies before the first: no day is meant. */
export function isReversed({ dueFrom, dueTo }: DueRange): boolean {
  return dueFrom !== null && dueTo !== null && dueTo < dueFrom;
}
