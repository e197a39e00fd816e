import type { QuestionWords } from "../../../core/answers/question-words";
import { eitherOf } from "./grammar";

/** The English words of what can be asked from outside: Obsidian's command line, addresses, the headless command. */
export const QUESTION_WORDS_EN: QuestionWords = {
  commands: {
    items: "List open action items",
    rollup: "Roll up open action items in groups",
    person: "Show a person: what is owed both ways, and the timeline",
    list: "List everybody known",
  },
  flags: {
    format: "Output format",
    total: "Print only how many there are",
    by: "What to group by",
    owner: "Whose items: a word, or names separated by commas",
    person: "Whom it involves: name, alias or path of the profile; several separated by commas",
    due: "Due when: a word, a day as YYYY-MM-DD, or days as FROM..TO",
    status: "Status symbols, names or types, separated by commas",
    priority: "Priorities, separated by commas",
    proposed: "Whether to list items that await triage",
    tag: "Tags, separated by commas; nested tags are included",
    path: "Folder, beginning of a path, or glob",
    search: "Words that must all occur",
    sort: "Order of items",
    limit: "List at most this many items",
  },
  flagWithWords: (text, allowed) => `${text} (${allowed.join(", ")})`,
  notOneOf: (flag, value, allowed) => `${flag} must be one of ${allowed.join(", ")}, not ${value}.`,
  notADueRange: (flag, value, allowed) =>
    `${flag} must be one of ${allowed.join(", ")}, or a day written YYYY-MM-DD, or days written FROM..TO, not ${value}.`,
  reversed: (flag, value) => `The last day of ${flag} lies before its first: ${value}.`,
  notACount: (flag, value) => `${flag} must be a whole number from 1 on, not ${value}.`,
  unknownFlag: (flag, allowed) => `There is no ${flag}. Allowed are ${allowed.join(", ")}.`,
  missing: (flag) => `${flag} is missing.`,
  nobody: (name, similar) =>
    similar.length === 0
      ? `Nobody is called ${name}.`
      : `Nobody is called ${name}. Did you mean ${eitherOf(similar)}?`,
  several: (name, which) => `Several persons are called ${name}: ${which.join(", ")}`,
  stillReading: (done, total) =>
    total === 0
      ? "People is still reading the vault. Try again in a moment."
      : `People is still reading the vault: ${done} of ${total} notes. Try again in a moment.`,
  error: (message) => `Error: ${message}`,
};
