import type { FlagName, QuestionCommand } from "../../src/core/answers/question-flags";
import { QUESTION_FLAGS, wordsOf } from "../../src/core/answers/question-flags";
import { DEFAULT_EXCLUDED_PATHS } from "../../src/core/settings";
import { QUESTION_WORDS_EN } from "../../src/ui/i18n/english/question-words";

const COLUMN = 24;

/** Below what is wrong: the whole usage would push that out of sight. */
export const HELP_HINT = "--help lists commands and flags.\n";

/** One line of help: what is written, and what it does. */
interface HelpLine {
  readonly written: string;
  readonly help: string;
}

const { commands, flags } = QUESTION_WORDS_EN;

const COMMAND_LINES: readonly HelpLine[] = [
  { written: "index VAULT", help: "Print everything the index knows" },
  ...(["items", "rollup"] as const).map((name) => ({ written: `${name} VAULT`, help: commands[name] })),
  { written: "person NAME VAULT", help: commands.person },
  { written: "list VAULT", help: commands.list },
];

/** What only a command without Obsidian needs: inside Obsidian, settings say it. */
const FOLDER_LINES: readonly HelpLine[] = [
  { written: "--me NAME", help: "One of your own names; may be repeated, the first is shown" },
  { written: "--today YYYY-MM-DD", help: "The day to answer for (default: today)" },
  {
    written: "--exclude PATTERN",
    help: "Leave out matching paths, besides the default ones; may be repeated",
  },
  {
    written: "--no-default-excludes",
    help: `Drop the default ones: ${DEFAULT_EXCLUDED_PATHS.join(", ")}`,
  },
  { written: "--help", help: "Print this text" },
];

/** Defaults worth telling. */
const DEFAULTS: Partial<Record<FlagName, string>> = { format: "text", by: "due", sort: "urgency" };

/** @returns what a flag takes and does, for instance `Output format: text, md (default: text)`. */
export function flagHelp(name: FlagName, command: QuestionCommand): string {
  const words = wordsOf(name, command);
  const fallback = DEFAULTS[name];
  const allowed = words.length === 0 ? "" : `: ${words.join(", ")}`;
  return `${flags[name]}${allowed}${fallback === undefined ? "" : ` (default: ${fallback})`}`;
}

function flagLine(name: FlagName): HelpLine {
  const { placeholder } = QUESTION_FLAGS[name];
  const written = placeholder === "" ? `--${name}` : `--${name} ${placeholder}`;
  return { written, help: flagHelp(name, "items") };
}

function lines(list: readonly HelpLine[]): string {
  return list.map(({ written, help }) => `  ${written.padEnd(COLUMN)}${help}\n`).join("");
}

/** The help of the headless command, made of the same table as Obsidian's command line. */
export const USAGE = `Usage: npm run --silent people -- COMMAND VAULT [options]

Commands (all only read):
${lines(COMMAND_LINES)}
Options:
${lines((Object.keys(QUESTION_FLAGS) as FlagName[]).map(flagLine))}
Options for the folder:
${lines(FOLDER_LINES)}`;
