import type { CliData, CliFlags, Plugin } from "obsidian";
import { answerQuestion } from "../core/answers/answer-question";
import type { FlagValues } from "../core/answers/question";
import { readQuestion } from "../core/answers/question";
import type { FlagName, QuestionCommand } from "../core/answers/question-flags";
import { flagsOf, QUESTION_COMMANDS, QUESTION_FLAGS, wordsOf } from "../core/answers/question-flags";
import { problemText } from "../core/answers/question-problem";
import type { Ports } from "./ports";

/** Parameters of Obsidian's own that may come along; anything else unknown is a slip worth telling. */
const OBSIDIANS = new Set(["vault", "copy"]);

function isOurs(name: string): boolean {
  return !OBSIDIANS.has(name) && !name.startsWith("-");
}

/** What stands for a flag's value in Obsidian's help: its words, else a placeholder; none for a switch. */
function placeholderOf(name: FlagName, command: QuestionCommand): string {
  const { kind, placeholder } = QUESTION_FLAGS[name];
  const words = wordsOf(name, command);
  if (kind === "choice") return words.join("|");
  return placeholder === "" ? "" : `<${placeholder.toLowerCase()}>`;
}

function flagHelp(name: FlagName, command: QuestionCommand, { words }: Ports): string {
  const allowed = wordsOf(name, command);
  const { kind } = QUESTION_FLAGS[name];
  const text = words.questions.flags[name];
  return allowed.length === 0 || kind === "choice" ? text : words.questions.flagWithWords(text, allowed);
}

function cliFlags(command: QuestionCommand, ports: Ports): CliFlags {
  const flags = flagsOf(command).map((name) => {
    const value = placeholderOf(name, command);
    const required = command === "person" && name === "person";
    return [
      name,
      {
        description: flagHelp(name, command, ports),
        ...(value === "" ? {} : { value }),
        ...(required ? { required } : {}),
      },
    ] as const;
  });
  return Object.fromEntries(flags);
}

/** @returns what a command prints: an answer, or one line that starts with "Error:". Nothing is ever written. */
export function cliAnswer(command: QuestionCommand, params: CliData, ports: Ports): string {
  const { index, words } = ports;
  const { questions } = words;
  const progress = ports.progress();
  if (progress) return questions.error(questions.stillReading(progress.done, progress.total));
  const today = ports.today();
  const values: FlagValues = Object.fromEntries(Object.entries(params).filter(([name]) => isOurs(name)));
  const { question, problems } = readQuestion(command, values, index, today);
  if (question) return answerQuestion(question, index, today, words.answers);
  return questions.error(problems.map((problem) => problemText(problem, questions)).join(" "));
}

/** Adds `people:items` and its kin to Obsidian's command line; they are taken back with the plugin. */
export function registerCliCommands(plugin: Plugin, ports: Ports): void {
  for (const command of QUESTION_COMMANDS) {
    plugin.registerCliHandler(
      `${plugin.manifest.id}:${command}`,
      ports.words.questions.commands[command],
      cliFlags(command, ports),
      (params) => cliAnswer(command, params, ports),
    );
  }
}
