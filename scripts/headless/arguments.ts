import { parseArgs } from "node:util";
import type { AnswerFormat } from "../../src/core/answers/formats";
import { ANSWER_FORMATS } from "../../src/core/answers/formats";
import { parseIsoDate } from "../../src/core/calendar-date";
import type { CalendarDate } from "../../src/core/calendar-date";
import type { GroupBy } from "../../src/core/query/item-query";
import { DEFAULT_EXCLUDED_PATHS } from "../../src/core/settings";

export const COMMANDS = ["index", "items", "rollup", "person", "list"] as const;
export type Command = (typeof COMMANDS)[number];

const GROUPINGS: readonly GroupBy[] = ["due", "priority", "person"];

/** A checked command line. */
export interface Arguments {
  readonly command: Command;
  readonly vault: string;
  /** For `person` only. */
  readonly name: string;
  readonly today: CalendarDate;
  readonly myNames: readonly string[];
  readonly excludedPaths: readonly string[];
  readonly format: AnswerFormat;
  readonly by: GroupBy;
}

/** A command line that makes no sense; its message is for the person at the terminal. */
export class UsageError extends Error {}

export const USAGE = `Usage: npm run --silent people -- COMMAND VAULT [options]

Commands (all only read):
  index VAULT           everything the index knows
  items VAULT           open action items that involve a person
  rollup VAULT          open action items, grouped
  person NAME VAULT     one person: what is owed both ways, and the timeline
  list VAULT            everybody known

Options:
  --me NAME             one of your own names; may be repeated, the first is shown
  --today YYYY-MM-DD    the day to answer for (default: today)
  --format FORMAT       ${ANSWER_FORMATS.join(" | ")} (default: text)
  --by GROUPING         ${GROUPINGS.join(" | ")} (default: due)
  --exclude PATTERN     leave out matching paths, besides the default ones; may be repeated
  --no-default-excludes drop the default ones: ${DEFAULT_EXCLUDED_PATHS.join(", ")}
  --help                this text
`;

const OPTIONS = {
  me: { type: "string", multiple: true, default: [] as string[] },
  today: { type: "string" },
  format: { type: "string", default: "text" },
  by: { type: "string", default: "due" },
  exclude: { type: "string", multiple: true, default: [] as string[] },
  "no-default-excludes": { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

function choice<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new UsageError(`${name} must be one of ${allowed.join(", ")}, not "${value}".`);
  return found;
}

function readToday(text: string | undefined, systemToday: string): CalendarDate {
  const date = parseIsoDate(text ?? systemToday);
  if (date === null) throw new UsageError(`--today must be a day written YYYY-MM-DD, not "${text ?? ""}".`);
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
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
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
  return {
    command,
    ...positionalArguments(command, rest),
    today: readToday(values.today, systemToday),
    myNames: values.me.map((name) => name.trim()).filter(Boolean),
    excludedPaths: [...defaults, ...values.exclude],
    format: choice("--format", values.format, ANSWER_FORMATS),
    by: choice("--by", values.by, GROUPINGS),
  };
}
