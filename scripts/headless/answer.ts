import { toJson, toTsv } from "../../src/core/answers/formats";
import { indexReport } from "../../src/core/answers/index-report";
import type { IndexReport } from "../../src/core/answers/index-report";
import { rollupAnswer } from "../../src/core/answers/items-answer";
import { listAnswer, personAnswer } from "../../src/core/answers/people-answer";
import type { VaultIndex } from "../../src/core/index/vault-index";
import { nameKey } from "../../src/core/people/name-key";
import { DEFAULT_ITEM_QUERY } from "../../src/core/query/item-query";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { ANSWER_WORDS_EN } from "../../src/ui/i18n/answer-words-en";
import type { Arguments } from "./arguments";
import { itemsAnswer } from "../../src/core/answers/items-answer";

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

function indexAnswer(index: VaultIndex, format: Arguments["format"]): string {
  const report = indexReport(index);
  if (format === "json") return toJson(report);
  return format === "tsv" ? indexTsv(report) : indexText(report);
}

function nobodyText(index: VaultIndex, name: string): string {
  const key = nameKey(name);
  const similar = index.directory.persons.filter(
    (person) => key !== "" && person.key.split(" ").includes(key),
  );
  const hint =
    similar.length === 0 ? "" : ` Did you mean ${similar.map((person) => person.name).join(" or ")}?`;
  return `Nobody is called "${name}".${hint}`;
}

function personProblem(index: VaultIndex, name: string): string {
  const named = index.directory.named(name);
  if (named.length === 0) return nobodyText(index, name);
  const profiles = named.map((person) => person.profile?.path ?? person.name);
  return named.length > 1 ? `Several persons are called "${name}": ${profiles.join(", ")}` : "";
}

/** @returns the answer to a checked command line. */
export function answer(index: VaultIndex, args: Arguments): Answer {
  const today = { date: args.today, weekStart: DEFAULT_SETTINGS.weekStart };
  const query = { ...DEFAULT_ITEM_QUERY, groupBy: args.by };
  const words = ANSWER_WORDS_EN;
  switch (args.command) {
    case "index":
      return { output: indexAnswer(index, args.format), problem: "" };
    case "items":
      return { output: itemsAnswer(index, query, today, words, args.format), problem: "" };
    case "rollup":
      return { output: rollupAnswer(index, query, today, words, args.format), problem: "" };
    case "list":
      return { output: listAnswer(index, args.today, args.format), problem: "" };
    case "person": {
      const persons = index.directory.named(args.name);
      const output = persons
        .map((person) => personAnswer(index, person, args.today, words, args.format))
        .join("");
      return { output: persons.length === 1 ? output : "", problem: personProblem(index, args.name) };
    }
  }
}
