import { formatIsoDate } from "../../core/calendar-date";
import type { Meeting } from "../../core/query/meetings";
import { textKey } from "../../core/text/text-key";

/** Which meetings a timeline shows. */
export interface TimelineFilter {
  /** Words that must all occur in ISO date, title, people or summary; accents and case are ignored. */
  readonly search: string;
  readonly onlyOpen: boolean;
}

/** @returns a test for words that must all occur in a text; case, accents and punctuation are ignored. */
export function wordsTest(search: string): (text: string) => boolean {
  const words = textKey(search).split(" ").filter(Boolean);
  if (words.length === 0) return () => true;
  return (text) => {
    const key = textKey(text);
    return words.every((word) => key.includes(word));
  };
}

function isoDay(date: Meeting["date"]): string {
  return date === null ? "" : formatIsoDate(date);
}

/** @returns the meetings that a filter lets through, in the order given. */
export function filterMeetings(
  meetings: readonly Meeting[],
  { search, onlyOpen }: TimelineFilter,
): readonly Meeting[] {
  if (search === "" && !onlyOpen) return meetings;
  const matches = wordsTest(search);
  return meetings.filter(
    ({ date, title, people, summary, openItems }) =>
      (!onlyOpen || openItems > 0) &&
      (search === "" ||
        matches([isoDay(date), title, summary, ...people.map(({ name }) => name)].join("\n"))),
  );
}
