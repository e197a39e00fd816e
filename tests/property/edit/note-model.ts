import type { CalendarDate } from "../../../src/core/calendar-date";
import { formatIsoDate } from "../../../src/core/calendar-date";
import type { ItemEdit } from "../../../src/core/edit/intent";
import type { Priority } from "../../../src/core/model/priority";
import { TODAY } from "../../support/intents";

/**
 * A note as the oracle knows it: lines built from parts, so that what an edit must do to a line follows from how the
 * line was made and not from reading it. Nothing here uses the code under test.
 */

/** A field of an item's trailing run, with the white space before it. */
export interface FieldPart {
  readonly kind: "done" | "cancelled" | "due" | "priority" | "proposed" | "tasks-only" | "other";
  readonly before: string;
  readonly text: string;
  readonly isReal: boolean;
}

/** An item's line in parts. */
export interface ItemParts {
  /** Quote marks, indentation and list marker. */
  readonly prefix: string;
  readonly symbol: string;
  readonly gap: string;
  /** Never empty; neither starts nor ends with white space. */
  readonly description: string;
  readonly fields: readonly FieldPart[];
  /** Block id and trailing white space. */
  readonly tail: string;
}

/** One line of a note with its end. */
export interface ModelLine {
  readonly text: string;
  readonly end: string;
  /** Null for anything but a generated item. */
  readonly item: ItemParts | null;
}

/** A note: an optional byte order mark and lines. */
export interface ModelNote {
  readonly mark: string;
  readonly lines: readonly ModelLine[];
}

export type Format = "emoji" | "dataview";

/** What the edits of one run know. */
export interface Situation {
  readonly format: Format;
  readonly setDoneDate: boolean;
}

export function itemText({ prefix, symbol, gap, description, fields, tail }: ItemParts): string {
  const run = fields.map(({ before, text }) => before + text).join("");
  return `${prefix}[${symbol}]${gap}${description}${run}${tail}`;
}

export function itemLine(item: ItemParts, end: string): ModelLine {
  return { text: itemText(item), end, item };
}

/** @returns the note's text. An empty LF line after a lone CR would merge with it into one CRLF: it gets a CR. */
export function textOf({ mark, lines }: ModelNote): string {
  let text = mark;
  for (const line of lines) {
    const merges = text.endsWith("\r") && line.text === "" && line.end.startsWith("\n");
    text += line.text + (merges ? "\r" : line.end);
  }
  return text;
}

/** @returns lines and ends of a text, alternating; written without the code under test. */
export function splitLines(text: string): string[] {
  return text.split(/(\r\n|\r|\n)/);
}

/** @returns the lines alone; a text that ends in a line break has no empty last line. */
export function linesAlone(text: string): string[] {
  const lines = splitLines(text).filter((_part, i) => i % 2 === 0);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Says for every line whether it lies in frontmatter, a fence or a comment; markers stand at the line's start here. */
export function hiddenLines(lines: readonly string[]): boolean[] {
  let closer: ((line: string) => boolean) | null = null;
  const frontmatterEnd = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  return lines.map((line, i) => {
    if (i <= frontmatterEnd) return true;
    if (closer) {
      if (closer(line)) closer = null;
      return true;
    }
    closer = closerOf(line);
    return closer !== null;
  });
}

function closerOf(line: string): ((line: string) => boolean) | null {
  if (line === "```" || line === "~~~") return (other) => other === line;
  if (line === "%%") return (other) => other.includes("%%");
  return line === "<!--" ? (other) => other.includes("-->") : null;
}

/** By the studied vault's table; every other symbol is open there. */
const TYPES: Readonly<Record<string, "DONE" | "CANCELLED" | "NON_TASK">> = {
  x: "DONE",
  "-": "CANCELLED",
  R: "CANCELLED",
  i: "NON_TASK",
};
const SIGNS: Readonly<Partial<Record<Priority, string>>> = { highest: "🔺", high: "⏫", low: "🔽" };

type Kind = FieldPart["kind"];

function typeOf(symbol: string): "OPEN" | "DONE" | "CANCELLED" | "NON_TASK" {
  return TYPES[symbol] ?? "OPEN";
}

function withoutField({ before }: FieldPart, spaces: 1 | 2): FieldPart {
  const kept = before.replace(spaces === 2 ? / {1,2}$/ : / $/, "");
  return { kind: "other", before: kept, text: "", isReal: true };
}

/** Whether a field of that kind stands twice or holds no day: then an edit of it must be refused. */
function isUnfit({ fields }: ItemParts, kind: Kind): boolean {
  const found = fields.filter((field) => field.kind === kind);
  return found.length > 1 || found.some(({ isReal }) => !isReal);
}

function withoutKind(item: ItemParts, kind: Kind, format: Format): ItemParts {
  const spaces = format === "dataview" && kind !== "proposed" ? 2 : 1;
  const fields = item.fields.map((field) => (field.kind === kind ? withoutField(field, spaces) : field));
  return { ...item, fields };
}

const DATE_TEXTS: Readonly<Record<"done" | "cancelled" | "due", readonly [emoji: string, key: string]>> = {
  done: ["✅", "completion"],
  cancelled: ["❌", "cancelled"],
  due: ["📅", "due"],
};

function withDate(
  item: ItemParts,
  kind: "done" | "cancelled" | "due",
  date: string,
  format: Format,
): ItemParts {
  const [emoji, key] = DATE_TEXTS[kind];
  if (item.fields.some((field) => field.kind === kind)) {
    const put = (field: FieldPart): FieldPart =>
      field.kind === kind ? { ...field, text: field.text.replace(/\d{4}-\d\d-\d\d/, date) } : field;
    return { ...item, fields: item.fields.map(put) };
  }
  const [before, text] = format === "dataview" ? ["  ", `[${key}:: ${date}]`] : [" ", `${emoji} ${date}`];
  return { ...item, fields: [...item.fields, { kind, before, text, isReal: true }] };
}

/** The item with another status, and the dates that come and go with it; null when that must be refused. */
function withSymbol(item: ItemParts, symbol: string, { format, setDoneDate }: Situation): ItemParts | null {
  const [from, to] = [typeOf(item.symbol), typeOf(symbol)];
  const flipped = { ...item, symbol };
  if (from === to) return flipped;
  if (to === "DONE" && item.fields.some(({ kind }) => kind === "tasks-only")) return null;
  if (isUnfit(item, "done") || isUnfit(item, "cancelled")) return null;
  if (to === "DONE") {
    const plain = withoutKind(flipped, "cancelled", format);
    return setDoneDate ? withDate(plain, "done", TODAY, format) : plain;
  }
  const plain = withoutKind(flipped, "done", format);
  if (to === "CANCELLED") return withDate(plain, "cancelled", TODAY, format);
  return withoutKind(plain, "cancelled", format);
}

function withDue(item: ItemParts, date: CalendarDate | null, format: Format): ItemParts | null {
  if (isUnfit(item, "due")) return null;
  if (date === null) return withoutKind(item, "due", format);
  return withDate(item, "due", formatIsoDate(date), format);
}

function withPriority(item: ItemParts, priority: Priority, format: Format): ItemParts | null {
  if (isUnfit(item, "priority")) return null;
  if (priority === "none") return withoutKind(item, "priority", format);
  const sign = SIGNS[priority] ?? "";
  if (item.fields.some(({ kind }) => kind === "priority")) {
    const put = (field: FieldPart): FieldPart =>
      field.kind === "priority"
        ? { ...field, text: field.text.replace(/[🔺⏫🔼🔽⏬]/u, sign).replace(/high/, priority) }
        : field;
    return { ...item, fields: item.fields.map(put) };
  }
  const [before, text] = format === "dataview" ? ["  ", `[priority:: ${priority}]`] : [" ", sign];
  return { ...item, fields: [...item.fields, { kind: "priority", before, text, isReal: true }] };
}

const OWNER = /@(?:Dana Okafor|\[\[Sam\]\])$/;
const BOLD_OWNER = /\*\*@Dana Okafor\*\*$/;

/** A `📅` whose day can't be read, behind an owner. */
const OWNER_BEFORE_REST = /^(.*@Dana Okafor)( 📅 2025-11-8)$/su;

/** The owner at the end of the description gives way; `📅 TBD`, which is no owner's place, stays behind. */
function withOwner(item: ItemParts, [name]: readonly string[]): ItemParts {
  const { description } = item;
  if (BOLD_OWNER.test(description)) {
    const bold = name === undefined ? "" : `**@${name}**`;
    return { ...item, description: description.replace(BOLD_OWNER, bold).trimEnd() };
  }
  const parts = OWNER_BEFORE_REST.exec(description) ?? /^(.*?)( 📅 TBD)?$/su.exec(description);
  const [, text = "", rest = ""] = parts ?? [];
  const alone = text.replace(OWNER, "");
  const kept = name === undefined ? alone.replace(/ $/, "") : alone;
  const space = kept === text ? " " : "";
  return { ...item, description: kept + (name === undefined ? "" : `${space}@${name}`) + rest };
}

function accepted(item: ItemParts, situation: Situation): ItemParts | null {
  const isProposed = item.symbol === "?" || item.fields.some(({ kind }) => kind === "proposed");
  if (!isProposed || typeOf(item.symbol) !== "OPEN") return item;
  const plain = withoutKind(item, "proposed", situation.format);
  return item.symbol === "?" ? withSymbol(plain, " ", situation) : plain;
}

function edited(item: ItemParts, edit: ItemEdit, situation: Situation): ItemParts | null {
  const type = typeOf(item.symbol);
  switch (edit.set) {
    case "done":
      return type === "DONE" ? item : withSymbol(item, "x", situation);
    case "reopened":
      return type === "OPEN" ? item : withSymbol(item, " ", situation);
    case "rejected":
      return type === "CANCELLED" ? item : withSymbol(item, "R", situation);
    case "accepted":
      return accepted(item, situation);
    case "status":
      return withSymbol(item, edit.symbol, situation);
    case "due":
      return withDue(item, edit.date, situation.format);
    case "priority":
      return withPriority(item, edit.priority, situation.format);
    case "owners":
      return withOwner(item, edit.names);
  }
}

/** @returns the line as the edit must leave it, byte for byte; null when it must not be edited. */
export function expectedLine(item: ItemParts, edit: ItemEdit, situation: Situation): string | null {
  const made = edited(item, edit, situation);
  return made && itemText(made);
}
