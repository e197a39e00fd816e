import { PRIORITIES } from "../model/priority";
import { GROUPINGS, PROPOSED_FILTERS, SORTINGS } from "../query/item-query";
import type { AnswerFormat } from "./formats";
import { DUE_WORDS } from "./due-range";

/** What can be asked from outside: on the command line, in an address, by another plugin. */
export const QUESTION_COMMANDS = ["items", "rollup", "person", "list"] as const;
export type QuestionCommand = (typeof QUESTION_COMMANDS)[number];

/** Words of `owner`, beside names; `me` and `mine` are one. */
export const OWNER_WORDS = ["everyone", "me", "mine", "waiting", "unassigned"] as const;

/** The formats of each command, the one without asking first. */
export const COMMAND_FORMATS: Readonly<Record<QuestionCommand, readonly AnswerFormat[]>> = {
  items: ["text", "md", "json", "tsv", "ics"],
  rollup: ["text", "md", "json", "tsv", "ics"],
  person: ["text", "md", "json", "tsv"],
  list: ["text", "md", "json", "tsv"],
};

/** How a flag's value is read. */
export type FlagKind =
  "choice" | "choices" | "count" | "due" | "names" | "statuses" | "switch" | "text" | "texts";

/** One flag of the command line, parameter of an address or field of the API's filter. */
export interface QuestionFlag {
  readonly name: string;
  readonly kind: FlagKind;
  /** What stands for its value in help texts. */
  readonly placeholder: string;
  /** The words it takes; for `names` and `due` there are others besides. */
  readonly allowed: readonly string[];
  readonly commands: readonly QuestionCommand[];
}

const ITEM_COMMANDS: readonly QuestionCommand[] = ["items", "rollup"];

function flag(
  name: string,
  kind: FlagKind,
  placeholder: string,
  allowed: readonly string[] = [],
  commands: readonly QuestionCommand[] = ITEM_COMMANDS,
): QuestionFlag {
  return { name, kind, placeholder, allowed, commands };
}

/** Every flag, in the order in which help lists them. The texts that explain them are in `QuestionWords`. */
export const QUESTION_FLAGS = {
  format: flag("format", "choice", "FORMAT", COMMAND_FORMATS.items, QUESTION_COMMANDS),
  total: flag("total", "switch", "", [], ["items", "rollup", "list"]),
  by: flag("by", "choice", "GROUPING", GROUPINGS),
  owner: flag("owner", "names", "WHO", OWNER_WORDS),
  person: flag("person", "names", "NAME", [], ["items", "rollup", "person"]),
  due: flag("due", "due", "WHEN", DUE_WORDS),
  status: flag("status", "statuses", "STATUS"),
  priority: flag("priority", "choices", "PRIORITY", PRIORITIES),
  proposed: flag("proposed", "choice", "WHICH", PROPOSED_FILTERS),
  tag: flag("tag", "texts", "TAG"),
  path: flag("path", "text", "PATH"),
  search: flag("search", "text", "WORDS"),
  sort: flag("sort", "choice", "ORDER", SORTINGS),
  limit: flag("limit", "count", "NUMBER"),
} as const satisfies Readonly<Record<string, QuestionFlag>>;

export type FlagName = keyof typeof QUESTION_FLAGS;

/** @returns the flags of a command, in the order of the table. */
export function flagsOf(command: QuestionCommand): FlagName[] {
  const names = Object.keys(QUESTION_FLAGS) as FlagName[];
  return names.filter((name) => QUESTION_FLAGS[name].commands.includes(command));
}

/** @returns the words that a flag takes in a command; empty when it takes any text. */
export function wordsOf(name: FlagName, command: QuestionCommand): readonly string[] {
  return name === "format" ? COMMAND_FORMATS[command] : QUESTION_FLAGS[name].allowed;
}
