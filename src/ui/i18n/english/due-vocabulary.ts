import type { DueVocabulary } from "../../../core/query/due-text";

/** What somebody types for a day in English. */
export const DUE_VOCABULARY_EN: DueVocabulary = {
  today: ["today", "tod", "now"],
  tomorrow: ["tomorrow", "tom", "tmr", "tmrw"],
  dayAfterTomorrow: ["day after tomorrow"],
  nextWeek: ["next week", "nw"],
  nextMonth: ["next month", "nm"],
  in: ["in"],
  fillers: ["the", "of", "on", "this", "coming"],
  one: ["a", "an", "one"],
  units: {
    day: ["d", "day", "days"],
    week: ["w", "wk", "wks", "week", "weeks"],
    month: ["m", "mo", "month", "months"],
    year: ["y", "yr", "year", "years"],
  },
  weekdays: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
  nextWeekday: ["next"],
  months: [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ],
  ordinals: ["st", "nd", "rd", "th"],
  numeric: null,
};
