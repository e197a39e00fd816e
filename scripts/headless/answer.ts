import { answerQuestion } from "../../src/core/answers/answer-question";
import type { AnswerFormat } from "../../src/core/answers/formats";
import { toJson, toTsv } from "../../src/core/answers/formats";
import { indexReport } from "../../src/core/answers/index-report";
import type { IndexReport } from "../../src/core/answers/index-report";
import { readQuestion } from "../../src/core/answers/question";
import type { VaultIndex } from "../../src/core/index/vault-index";
import { ANSWER_WORDS_EN } from "../../src/ui/i18n/english/answer-words";
import type { Arguments } from "./arguments";
import { shownProblem } from "./arguments";

/** What a command prints, and what is wrong with the question; '' when nothing is. */
export interface Answer {
  readonly output: string;
  readonly problem: string;
}

function indexText({ notes, items, people }: IndexReport): string {
  const count = (kind: string): number => notes.filter((note) => note.kind === kind).length;
  const open = items.filter((item) => item.open).length;
  return [
    `${notes.length} notes: ${count("profile")} profiles, ${count("meeting")} meetings, ${count("other")} others`,
    `${items.length} items: ${open} open`,
    `${people.length} people`,
    "",
  ].join("\n");
}

function indexTsv({ notes }: IndexReport): string {
  const rows = notes.map(({ path, kind, date, people }) => [path, kind, date ?? "", people.join(", ")]);
  return toTsv([["path", "kind", "date", "people"], ...rows]);
}

function indexAnswer(index: VaultIndex, format: AnswerFormat): string {
  const report = indexReport(index);
  if (format === "json") return toJson(report);
  return format === "tsv" ? indexTsv(report) : indexText(report);
}

/** @returns the answer to a checked command line. */
export function answer(index: VaultIndex, { asked, today }: Arguments): Answer {
  if (asked.command === "index") return { output: indexAnswer(index, asked.format), problem: "" };
  const { question, problems } = readQuestion(asked.command, asked.values, index, today);
  if (!question) return { output: "", problem: problems.map(shownProblem).join("\n") };
  return { output: answerQuestion(question, index, today, ANSWER_WORDS_EN), problem: "" };
}
