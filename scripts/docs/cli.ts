import type { FlagName, QuestionCommand } from "../../src/core/answers/question-flags";
import {
  COMMAND_FORMATS,
  flagsOf,
  QUESTION_COMMANDS,
  QUESTION_FLAGS,
  wordsOf,
} from "../../src/core/answers/question-flags";
import { QUESTION_WORDS_EN } from "../../src/ui/i18n/english/question-words";
import { USAGE } from "../headless/usage";
import { code, plain, table } from "./markdown";

const { commands, flags } = QUESTION_WORDS_EN;

function commandRow(command: QuestionCommand): string[] {
  return [
    code(`people:${command}`),
    plain(commands[command]),
    COMMAND_FORMATS[command].map(code).join(" "),
    flagsOf(command)
      .filter((name) => name !== "format")
      .map(code)
      .join(" "),
  ];
}

function flagRow(name: FlagName): string[] {
  const { placeholder } = QUESTION_FLAGS[name];
  const written = placeholder === "" ? name : `${name}=${placeholder}`;
  return [code(written), plain(flags[name]), wordsOf(name, "items").map(code).join(" ")];
}

const JSON_SHAPES = `- \`items\`: \`{today, items: [item]}\`, by path and line
- \`rollup\`: \`{by, today, groups: [{key, title, count, items: [item]}], omitted}\`
- \`person\`: \`{name, profile, aliases, isMe?, meetings: [{date, title, paths}], theyOwe: [item], iOwe: [item], mentioned: [item], lastMet, usualGap}\`
- \`list\`: \`{people: [{name, profile, isMe?, lastMet, meetings, theyOwe, iOwe, mentioned}]}\`, the last four being numbers
- \`index\` (headless only): \`{notes: [{path, kind, date, people}], items: [item], people: [{name, profile, aliases, isMe?, meetings, theyOwe, iOwe, mentioned}]}\`, the last three being numbers of open lines

An item is \`{path, line, status, statusType, open, description, owners: [{text, kind, name, how}], due, scheduled, start, created,
done, cancelled, priority, tags, recurrence, blockId, proposed, invalid: [{field, text}]}\`. Lines are counted from 1. Days are
\`"2025-11-12"\` or null. \`isMe\` is there, and true, only on you. Every copy of an item is listed.`;

/** @returns docs/cli.md: commands and flags from the table that the program reads. */
export function cliPage(): string {
  return `# Command line and addresses

<!-- Written by npm run docs from the table of flags; changes here are lost. -->

Everything here only reads.

## In Obsidian

With Obsidian's command line switched on (Settings → General), the running app answers:

\`\`\`
obsidian people:items owner=me due=overdue
obsidian people:rollup by=person format=md
obsidian people:person person="Dana Okafor"
obsidian people:list total
\`\`\`

${table(["Command", "What", "Formats", "Flags"], QUESTION_COMMANDS.map(commandRow))}

${table(["Flag", "What", "Words"], (Object.keys(QUESTION_FLAGS) as FlagName[]).map(flagRow))}

A wrong flag or value is answered with one line that starts with \`Error:\` and names what is allowed. Only open items are listed.
\`this-week\` is the whole calendar week; \`FROM..TO\` may lack one end. An item without due date is in no range of days.

## Without Obsidian

The same answers, to the byte, over a folder of notes, as long as it is told what the app's settings say: who you are (\`--me\`), and which paths are
left out besides the usual ones (\`--exclude\`).

\`\`\`
${USAGE.trimEnd()}
\`\`\`

The exit code is 0; 1 when something could not be read or nobody is called so; 2 for a command line that makes no sense.

## JSON

${JSON_SHAPES}

## Calendar

\`format=ics\` gives tasks (VTODO) with all-day due dates, for calendars that know tasks. An item keeps its identity while its words
and its note's path stay, or with a block id while that stays. Copies of an item are one task.

## Addresses

\`obsidian://people?…\` opens something and never changes a note:

| Address | Opens |
|---|---|
| \`obsidian://people?person=Dana%20Okafor\` | the person; asks when several are called so |
| \`obsidian://people?rollup=due&owner=me\` | a rollup; \`rollup\` takes the words of \`by\`, and all flags that filter may follow |
| \`obsidian://people?view=items\`, \`view=people\` | a view |

Unknown parameters count for nothing; a wrong value is answered with a notice.
`;
}
