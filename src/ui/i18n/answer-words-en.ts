import type { AnswerWords } from "../../core/answers/words";

/** The English words of answers that leave the plugin: rollups, copies, the headless command. */
export const ANSWER_WORDS_EN: AnswerWords = {
  buckets: {
    overdue: "Overdue",
    today: "Today",
    "this-week": "This week",
    later: "Later",
    none: "No due date",
  },
  priorities: {
    highest: "Highest priority",
    high: "High priority",
    medium: "Medium priority",
    none: "No priority",
    low: "Low priority",
    lowest: "Lowest priority",
  },
  proposed: "proposed",
  unassigned: "Unassigned",
  possibly: (name) => `${name} (possible)`,
  ambiguous: (name) => `${name} (ambiguous)`,
  due: (date) => `due ${date}`,
  theyOwe: "They owe me",
  iOwe: "I owe them",
  mentioned: "Mentioned",
  timeline: "Timeline",
  nothingOpen: "Nothing open.",
  rollupTitle: {
    due: "Action items by due date",
    priority: "Action items by priority",
    person: "Action items by person",
  },
  lastMet: (date) => `Last met ${date}.`,
  neverMet: "Never met.",
  undated: "Undated",
};
