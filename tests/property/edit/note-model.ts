import { TODAY } from "../../support/intents";

/**
 * A note as the oracle knows it: lines built from parts, so that what an edit must do to a line follows from how the
 * line was made and not from reading it. Nothing here uses the code under test.
 */

/** A field of an item's trailing run, with the white space before it. */
export interface FieldPart {
  readonly kind: "done" | "cancelled" | "tasks-only" | "other";
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
const CLOSED_SYMBOLS = ["x", "-", "R", "i"];

/** Whether an edit of the line must be refused or change nothing, whatever else is the case. */
function isOutOfQuestion({ symbol, fields }: ItemParts, set: "done" | "reopened"): boolean {
  const closing = fields.filter(({ kind }) => kind === "done" || kind === "cancelled");
  const isRepeated = new Set(closing.map(({ kind }) => kind)).size < closing.length;
  if (isRepeated || closing.some(({ isReal }) => !isReal)) return true;
  if (set === "reopened") return !CLOSED_SYMBOLS.includes(symbol);
  return symbol === "x" || fields.some(({ kind }) => kind === "tasks-only");
}

function withoutField({ before }: FieldPart, format: Format): FieldPart {
  const kept = before.replace(format === "dataview" ? / {1,2}$/ : / $/, "");
  return { kind: "other", before: kept, text: "", isReal: true };
}

/** @returns the line as the edit must leave it, byte for byte; null when it must not be edited. */
export function expectedLine(
  item: ItemParts,
  set: "done" | "reopened",
  { format, setDoneDate }: Situation,
): string | null {
  if (isOutOfQuestion(item, set)) return null;
  const isDone = set === "done";
  const fields = item.fields.map((field): FieldPart => {
    if (field.kind === "cancelled") return withoutField(field, format);
    if (field.kind !== "done") return field;
    if (!isDone) return withoutField(field, format);
    return setDoneDate ? { ...field, text: field.text.replace(/\d{4}-\d\d-\d\d/, TODAY) } : field;
  });
  if (isDone && setDoneDate && !fields.some(({ kind }) => kind === "done")) {
    const [before, text] = format === "dataview" ? ["  ", `[completion:: ${TODAY}]`] : [" ", `✅ ${TODAY}`];
    fields.push({ kind: "done", before, text, isReal: true });
  }
  return itemText({ ...item, symbol: isDone ? "x" : " ", fields });
}
