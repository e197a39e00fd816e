import type { VaultIndex } from "../index/vault-index";
import type { Today } from "../query/due-buckets";
import { openItems } from "../query/open-items";
import { itemsAnswer, rollupAnswer } from "./items-answer";
import { listAnswer, personAnswer } from "./people-answer";
import type { Question } from "./question";
import type { AnswerWords } from "./words";

function total({ command, query }: Question, index: VaultIndex, today: Today): number {
  return command === "list" ? index.directory.persons.length : openItems(index, query, today).open;
}

/** @returns the answer to a question from outside, ending with a line break: the same bytes wherever it came from. */
export function answerQuestion(
  question: Question,
  index: VaultIndex,
  today: Today,
  words: AnswerWords,
): string {
  const { command, format, isTotal, person, query } = question;
  if (isTotal) return `${total(question, index, today)}\n`;
  switch (command) {
    case "items":
      return itemsAnswer(index, query, today, words, format);
    case "rollup":
      return rollupAnswer(index, query, today, words, format);
    case "list":
      return listAnswer(index, today.date, format);
    case "person":
      return person ? personAnswer(index, person, today.date, words, format) : "";
  }
}
