import type { DueVocabulary } from "../../../core/query/due-text";

/** What somebody types for a day in German, with umlauts or with what stands for them. */
export const DUE_VOCABULARY_DE: DueVocabulary = {
  today: ["heute", "jetzt"],
  tomorrow: ["morgen"],
  dayAfterTomorrow: ["ubermorgen", "uebermorgen"],
  nextWeek: ["nachste woche", "naechste woche", "kommende woche", "nw"],
  nextMonth: ["nachsten monat", "naechsten monat", "nachster monat", "kommenden monat", "nm"],
  in: ["heute in", "in"],
  fillers: [
    "am",
    "bis",
    "zum",
    "den",
    "der",
    "dem",
    "diesen",
    "dieser",
    "kommenden",
    "kommender",
    "nachsten",
    "nachster",
    "naechsten",
    "naechster",
  ],
  one: ["ein", "eine", "einem", "einer", "einen"],
  units: {
    day: ["t", "tag", "tage", "tagen", "d"],
    week: ["w", "wo", "woche", "wochen"],
    month: ["m", "mon", "monat", "monate", "monaten"],
    year: ["j", "jahr", "jahre", "jahren"],
  },
  weekdays: [
    ...["sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag"],
    ...["sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "sonnabend"],
  ],
  nextWeekday: ["nachste woche", "naechste woche", "kommende woche"],
  months: [
    ...["januar", "februar", "marz", "april", "mai", "juni"],
    ...["juli", "august", "september", "oktober", "november", "dezember"],
    ...["janner", "feber", "maerz", "april", "mai", "juni"],
    ...["juli", "august", "september", "oktober", "november", "dezember"],
    ...["jaenner", "feber", "mrz", "april", "mai", "juni"],
    ...["juli", "august", "september", "oktober", "november", "dezember"],
  ],
  ordinals: ["te", "ten", "ter", "ste", "sten", "ster"],
  numeric: "day-month",
};
