import { problemText } from "../../core/answers/question-problem";
import type { BlockProblem, LinedProblem } from "../../core/rollup/block-source";
import { BLOCK_KEYS, keyOfParam, lineOfKey, MAX_BLOCK_LENGTH } from "../../core/rollup/block-source";
import type { RollupProblem } from "../../core/rollup/rollup-question";
import type { Formats } from "../format/formats";
import type { Words } from "../i18n/english";

function inLine(line: number | null, message: string, words: Words["rollup"]): string {
  return line === null ? message : words.inLine(String(line), message);
}

function blockMessage(problem: BlockProblem, words: Words["rollup"], formats: Formats): string {
  switch (problem.kind) {
    case "too-long":
      return words.tooLong(formats.count(problem.length), formats.count(MAX_BLOCK_LENGTH));
    case "not-yaml":
      return words.notYaml;
    case "not-keys":
      return words.notKeys;
    case "unknown-key":
      return words.unknownKey(problem.key.slice(0, 80), BLOCK_KEYS);
    case "twice":
      return words.twice(problem.key);
    case "no-value":
      return words.noValue(problem.key);
    case "not-text":
      return words.notText(problem.key);
  }
}

/** @returns what is wrong with a block's body, a message each, naming line and word. */
export function blockMessages(
  problems: readonly LinedProblem<BlockProblem>[],
  words: Words["rollup"],
  formats: Formats,
): string[] {
  return problems.map(({ line, problem }) => inLine(line, blockMessage(problem, words, formats), words));
}

/** @returns what can't be asked, naming it as the reader knows it: a block by its keys, a form by its fields. */
export function problemMessage(
  problem: RollupProblem,
  words: Words,
  nameOf: (param: string) => string,
): string {
  if (problem.kind === "nobody-here") return words.rollup.noPersonHere(problem.key);
  if (problem.kind === "no-note") return words.rollup.noNoteHere(problem.key);
  return problemText(problem.problem, words.questions, nameOf);
}

function valueOf(problem: RollupProblem): string {
  if (problem.kind !== "question") return "";
  if ("value" in problem.problem) return problem.problem.value;
  return "name" in problem.problem ? problem.problem.name : "";
}

/** @returns what can't be asked, a message each in the order of lines, naming line, word and what is allowed. */
export function questionMessages(problems: readonly RollupProblem[], body: string, words: Words): string[] {
  const lined = problems.map((problem) => ({
    line: lineOfKey(body, keyOfParam(problem.key), valueOf(problem)),
    message: problemMessage(problem, words, keyOfParam),
  }));
  lined.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return lined.map(({ line, message }) => inLine(line, message, words.rollup));
}
