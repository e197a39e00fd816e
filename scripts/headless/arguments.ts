import { parseArgs } from "node:util";
import type { AnswerFormat } from "../../src/core/answers/formats";
import type { FlagValues } from "../../src/core/answers/question";
import { readQuestion } from "../../src/core/answers/question";
import type { QuestionCommand } from "../../src/core/answers/question-flags";
import { COMMAND_FORMATS, QUESTION_COMMANDS, QUESTION_FLAGS } from "../../src/core/answers/question-flags";
import type { QuestionProblem } from "../../src/core/answers/question-problem";
import { problemText } from "../../src/core/answers/question-problem";
import { quoted } from "../../src/core/answers/quoted";
import { parseIsoDate } from "../../src/core/calendar-date";
import type { CalendarDate } from "../../src/core/calendar-date";
import { indexConfig } from "../../src/core/index/index-config";
import { VaultIndex } from "../../src/core/index/vault-index";
import type { Today } from "../../src/core/query/due-buckets";
import { DEFAULT_EXCLUDED_PATHS, DEFAULT_SETTINGS, DEFAULT_TASKS_SETTINGS } from "../../src/core/settings";
import { QUESTION_WORDS_EN } from "../../src/ui/i18n/english/question-words";

/** What the headless command answers: besides the questions, everything at once. */
const COMMANDS = ["index", ...QUESTION_COMMANDS] as const;
type Command = (typeof COMMANDS)[number];

/** What `index` prints. */
const INDEX_FORMATS: readonly AnswerFormat[] = COMMAND_FORMATS.list;

/** What is asked of the folder: everything, or a question whose flags are read once the folder is. */
export type Asked =
  | { readonly command: "index"; readonly format: AnswerFormat }
  | { readonly command: QuestionCommand; readonly values: FlagValues };

/** A checked command line. */
export interface Arguments {
  readonly asked: Asked;
  readonly vault: string;
  readonly today: Today;
  readonly myNames: readonly string[];
  readonly excludedPaths: readonly string[];
}

/** A command line that makes no sense; its message is for the person at the terminal. */
export class UsageError extends Error {}

const OPTIONS = {
  me: { type: "string", multiple: true, default: [] as string[] },
  today: { type: "string" },
  exclude: { type: "string", multiple: true, default: [] as string[] },
  "no-default-excludes": { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const FLAG_OPTIONS = Object.fromEntries(
  Object.values(QUESTION_FLAGS).map(({ name, kind }) => [
    name,
    { type: kind === "switch" ? ("boolean" as const) : ("string" as const) },
  ]),
);

/** @returns a problem as the terminal shows it: flags with their dashes. */
export function shownProblem(problem: QuestionProblem): string {
  return problemText(problem, QUESTION_WORDS_EN, (flag) => `--${flag}`);
}

function choice<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(QUESTION_WORDS_EN.notOneOf(name, quoted(value), allowed));
  return found;
}

function readToday(text: string | undefined, systemToday: string): CalendarDate {
  const date = parseIsoDate(text ?? systemToday);
  if (date === null)
    throw new UsageError(`--today must be a day written YYYY-MM-DD, not ${quoted(text ?? "")}.`);
  return date;
}

function positionalArguments(command: Command, rest: readonly string[]): { vault: string; name: string } {
  const wanted = command === "person" ? ["NAME", "VAULT"] : ["VAULT"];
  if (rest.length !== wanted.length)
    throw new UsageError(`"${command}" takes ${wanted.join(" and ")}, ${rest.length} given.`);
  const [name = "", vault = name] = rest;
  return { vault, name };
}

function parse(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...FLAG_OPTIONS, ...OPTIONS },
      allowPositionals: true,
    });
    return { values, positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `--by` has always been allowed everywhere; where nothing is grouped it means nothing. */
function flagValues(command: Command, given: Readonly<Record<string, unknown>>): FlagValues {
  const groups = command === "items" || command === "rollup";
  const known = Object.keys(QUESTION_FLAGS).filter((name) => given[name] !== undefined);
  return Object.fromEntries(
    known.filter((name) => groups || name !== "by").map((name) => [name, String(given[name])]),
  );
}

/** What can't be known before the folder is read: who is who, and its statuses. */
function needsTheFolder(problem: QuestionProblem): boolean {
  if (problem.kind === "nobody" || problem.kind === "several") return true;
  return problem.kind === "not-one-of" && problem.flag === "status";
}

function askedOf(command: Command, values: FlagValues, today: Today): Asked {
  if (command === "index") {
    const stray = Object.keys(values).find((flag) => flag !== "format");
    if (stray !== undefined)
      throw new UsageError(shownProblem({ kind: "unknown-flag", flag: stray, allowed: ["format"] }));
    return { command, format: choice("--format", values["format"] ?? "text", INDEX_FORMATS) };
  }
  const empty = new VaultIndex(indexConfig(DEFAULT_SETTINGS, DEFAULT_TASKS_SETTINGS));
  const problems = readQuestion(command, values, empty, today).problems.filter(
    (problem) => !needsTheFolder(problem),
  );
  if (problems.length > 0) throw new UsageError(problems.map(shownProblem).join("\n"));
  return { command, values };
}

/**
 * @param systemToday the machine's local day, `YYYY-MM-DD`
 * @returns the checked arguments, or null when help was asked for
 * @throws UsageError with a message for the terminal
 */
export function readArguments(argv: readonly string[], systemToday: string): Arguments | null {
  const { values, positionals } = parse(argv);
  if (values.help) return null;
  const [first = "", ...rest] = positionals;
  if (first === "") throw new UsageError("A command is missing.");
  const command = choice("The command", first, COMMANDS);
  const defaults = values["no-default-excludes"] ? [] : DEFAULT_EXCLUDED_PATHS;
  const { vault, name } = positionalArguments(command, rest);
  const today = { date: readToday(values.today, systemToday), weekStart: DEFAULT_SETTINGS.weekStart };
  const person = command === "person" ? { person: name } : {};
  return {
    asked: askedOf(command, { ...flagValues(command, values), ...person }, today),
    vault,
    today,
    myNames: values.me.map((own) => own.trim()).filter(Boolean),
    excludedPaths: [...defaults, ...values.exclude],
  };
}
