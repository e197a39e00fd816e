import type { CalendarDate } from "../../core/calendar-date";
import type { PersonSummary } from "../../core/query/person-summary";
import type { Words } from "../i18n/english";
import { dayWordsOf } from "./day-words";

/** "Last met 12 days ago, usually every 14 days"; what only the profile says is marked as such. */
export function lastMetText(
  {
    lastMet,
    lastMetIsFromProfile,
    usualGap,
  }: Pick<PersonSummary, "lastMet" | "lastMetIsFromProfile" | "usualGap">,
  today: CalendarDate,
  words: Words,
): string {
  const { person } = words;
  if (lastMet === null) return person.neverMet;
  const ago = dayWordsOf(words).distance(lastMet, today);
  const met = lastMetIsFromProfile ? person.lastContact(ago) : person.lastMet(ago);
  return usualGap === null ? met : `${met}, ${person.usually(usualGap)}`;
}
