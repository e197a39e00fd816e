import { quoted } from "./quoted";
import type { QuestionWords } from "./question-words";

/** What is wrong with a question. Values are as they were given; `flag` is the plain name. */
export type QuestionProblem =
  | {
      readonly kind: "not-one-of" | "not-a-due-range";
      readonly flag: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: "not-a-count" | "reversed"; readonly flag: string; readonly value: string }
  | { readonly kind: "unknown-flag"; readonly flag: string; readonly allowed: readonly string[] }
  | { readonly kind: "missing"; readonly flag: string }
  | { readonly kind: "nobody"; readonly name: string; readonly similar: readonly string[] }
  | { readonly kind: "several"; readonly name: string; readonly which: readonly string[] };

/**
 * @param shown how a flag is written where the question came from, for instance `--due`
 * @returns one line that names what is wrong and what is allowed
 */
export function problemText(
  problem: QuestionProblem,
  words: QuestionWords,
  shown: (flag: string) => string = (flag) => flag,
): string {
  switch (problem.kind) {
    case "not-one-of":
      return words.notOneOf(shown(problem.flag), quoted(problem.value), problem.allowed);
    case "not-a-due-range":
      return words.notADueRange(shown(problem.flag), quoted(problem.value), problem.allowed);
    case "not-a-count":
      return words.notACount(shown(problem.flag), quoted(problem.value));
    case "reversed":
      return words.reversed(shown(problem.flag), quoted(problem.value));
    case "unknown-flag":
      return words.unknownFlag(quoted(problem.flag), problem.allowed.map(shown));
    case "missing":
      return words.missing(shown(problem.flag));
    case "nobody":
      return words.nobody(quoted(problem.name), problem.similar);
    case "several":
      return words.several(quoted(problem.name), problem.which);
  }
}
