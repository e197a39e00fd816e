import { parse } from "yaml";
import type { CalendarDate } from "../../src/core/calendar-date";
import { parseIsoDate } from "../../src/core/calendar-date";
import { indexConfig } from "../../src/core/index/index-config";
import { VaultIndex } from "../../src/core/index/vault-index";
import type { NoteContent } from "../../src/core/model/note";
import { frontmatterText, parseFrontmatter } from "../../src/core/parse/frontmatter";
import type { ParseOptions } from "../../src/core/parse/parse-note";
import { parseNote } from "../../src/core/parse/parse-note";
import type { Settings, TasksSettings } from "../../src/core/settings";
import { DEFAULT_SETTINGS, DEFAULT_TASKS_SETTINGS, parseTasksSettings } from "../../src/core/settings";

export const PARSE_OPTIONS: ParseOptions = {
  peopleProperty: "type",
  peopleValue: "people",
  peopleTag: "type/people",
  format: "emoji",
  requiredText: "",
};

/** The status table of the studied vault: `?` proposed, `R` rejected, `h` on hold, beside Tasks' own. */
export const STUDIED_TASKS: TasksSettings = {
  ...DEFAULT_TASKS_SETTINGS,
  ...parseTasksSettings({
    statusSettings: {
      coreStatuses: [
        { symbol: " ", name: "Todo", nextStatusSymbol: "x", type: "TODO" },
        { symbol: "x", name: "Done", nextStatusSymbol: " ", type: "DONE" },
      ],
      customStatuses: [
        { symbol: "/", name: "In Progress", nextStatusSymbol: "x", type: "IN_PROGRESS" },
        { symbol: "-", name: "Cancelled", nextStatusSymbol: " ", type: "CANCELLED" },
        { symbol: "?", name: "Proposed", nextStatusSymbol: " ", type: "TODO" },
        { symbol: "R", name: "Rejected", nextStatusSymbol: " ", type: "CANCELLED" },
        { symbol: "h", name: "On hold", nextStatusSymbol: " ", type: "ON_HOLD" },
        { symbol: "i", name: "Info", nextStatusSymbol: "i", type: "NON_TASK" },
      ],
    },
  }),
};

/** @returns the day of an ISO text that is known to be one. */
export function day(iso: string): CalendarDate {
  const date = parseIsoDate(iso);
  if (date === null) throw new Error(`${iso} is no day`);
  return date;
}

/** @returns a note's content as the headless reader would give it. */
export function contentOf(
  text: string,
  path = "Note.md",
  options: ParseOptions = PARSE_OPTIONS,
): NoteContent {
  const yaml = frontmatterText(text);
  const parseYaml = (source: string): unknown => parse(source, { uniqueKeys: false, logLevel: "error" });
  const frontmatter = yaml === null ? undefined : parseFrontmatter(yaml, parseYaml);
  return parseNote({ path, text, frontmatter, tags: null, checkboxLines: null }, options);
}

/** @returns an index of notes given as path → text. */
export function indexOf(
  notes: Readonly<Record<string, string>>,
  settings: Partial<Settings> = {},
  tasks: TasksSettings = STUDIED_TASKS,
): VaultIndex {
  const config = indexConfig({ ...DEFAULT_SETTINGS, ...settings }, tasks);
  const index = new VaultIndex(config);
  for (const [path, text] of Object.entries(notes)) index.put(path, contentOf(text, path, config.parse));
  return index;
}

/** @returns a meeting note in the shape the transcript pipeline writes. */
export function meetingNote(
  fields: { date?: string; people?: readonly string[]; title?: string; sourceRef?: string },
  body = "",
): string {
  const lines = ["type: people"];
  if (fields.title !== undefined) lines.push(`title: ${fields.title}`);
  if (fields.date !== undefined) lines.push(`date: '${fields.date}'`);
  if (fields.people) lines.push("participants:", ...fields.people.map((name) => `- ${name}`));
  if (fields.sourceRef !== undefined) lines.push(`source_ref: ${fields.sourceRef}`);
  return `---\n${lines.join("\n")}\n---\n\n${body}`;
}

/** @returns a profile note; give it the path `People/<name>/README.md`. */
export function profileNote(fields: Readonly<Record<string, string>> = {}, body = ""): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `---\n${["type: people", ...lines].join("\n")}\n---\n\n${body}`;
}
