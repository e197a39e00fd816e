import type { Value } from "obsidian";
import { DateValue, ListValue } from "obsidian";
import type { CalendarDate } from "../../core/calendar-date";
import { looksLikeIsoDate, parseIsoDateAt } from "../../core/calendar-date";
import { listedNames, withinLongestList } from "../../core/people/listed-names";

const DAY_LENGTH = 10;
/** A day stands near the start of whatever is one: a date, a date with a time, a link to a daily note. */
const MOST_TEXT = 500;

/** @returns the day a value names: a date, or text or a link that holds one; null when it is none of the calendar. */
export function dayOf(value: Value | null): CalendarDate | null {
  if (!value?.isTruthy()) return null;
  const text = (value instanceof DateValue ? value.dateOnly() : value).toString().slice(0, MOST_TEXT);
  for (let at = 0; at + DAY_LENGTH <= text.length; at++) {
    if (looksLikeIsoDate(text, at)) return parseIsoDateAt(text, at);
  }
  return null;
}

function partsOf(value: Value): Value[] {
  if (!(value instanceof ListValue)) return [value];
  return Array.from({ length: value.length() }, (_, i) => value.get(i));
}

/** @returns the names in a value: of a list, or of a text that separates them; links and marks taken off, each spelling once. */
export function namesOf(value: Value | null): string[] {
  if (!value?.isTruthy()) return [];
  const names = partsOf(value).flatMap((part) =>
    part.isTruthy() ? listedNames(withinLongestList(part.toString())) : [],
  );
  return [...new Set(names.map(({ text }) => text).filter(Boolean))];
}
