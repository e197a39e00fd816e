import type { BlockSink } from "../parse/block-scanner";
import { BlockScanner } from "../parse/block-scanner";
import { startsBlock } from "../parse/block-start";
import { linesOf } from "../text/lines";

// The scanner that finds tasks knows no tables, formulas and underlined headings: to it they are lines of text.

const MARKS = /^[ \t>]*/;
const LIST_MARK = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
/** The row below a table's head. */
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;

class TextLines implements BlockSink {
  /** What the note shows as text, by line; without marks of quotes and lists. */
  readonly texts = new Map<number, string>();

  constructor(private readonly source: string) {}

  heading(): void {
    // Stands alone: nothing is torn apart below it.
  }

  checkbox(): void {
    // As above.
  }

  text(start: number, end: number, line: number): void {
    this.texts.set(line, this.source.slice(start, end));
  }
}

function innerOf(line = ""): string {
  return line.replace(MARKS, "");
}

function depthOf(line = ""): number {
  return (MARKS.exec(line)?.[0] ?? "").replace(/[^>]/g, "").length;
}

/** Whether a line goes on with what the line above it belongs to. */
function goesOn(lines: readonly string[], at: number): boolean {
  return innerOf(lines[at]) !== "" && depthOf(lines[at]) === depthOf(lines[at - 1]);
}

function isDelimiterRow(lines: readonly string[], at: number): boolean {
  const inner = innerOf(lines[at]);
  return inner.includes("|") && DELIMITER_ROW.test(inner) && goesOn(lines, at);
}

/** @returns the last line of the table a line belongs to; −1 when it belongs to none. */
function tableEnd(lines: readonly string[], at: number): number {
  let row = at + 1;
  while (row > 0 && !isDelimiterRow(lines, row)) {
    if (row <= at && !goesOn(lines, row)) return -1;
    row--;
  }
  if (row === 0) return -1;
  while (goesOn(lines, row + 1) && !startsBlock(innerOf(lines[row + 1]))) row++;
  return row >= at ? row : -1;
}

/** @returns the column at which the text of a list item's paragraph starts; 0 outside of lists. */
function paragraphColumn(lines: readonly string[], at: number): number {
  let top = at;
  while (top > 0 && !LIST_MARK.test(lines[top] ?? "") && goesOn(lines, top)) top--;
  return LIST_MARK.exec(lines[top] ?? "")?.[0].length ?? 0;
}

/** @returns the line under the heading a line belongs to; −1 when it belongs to none. */
function underline(lines: readonly string[], at: number): number {
  let next = at + 1;
  while (goesOn(lines, next) && !UNDERLINE.test(innerOf(lines[next]))) {
    if (startsBlock(innerOf(lines[next]))) return -1;
    next++;
  }
  const indent = (MARKS.exec(lines[next] ?? "")?.[0] ?? "").length;
  return goesOn(lines, next) && indent >= paragraphColumn(lines, at) ? next : -1;
}

function opensOrClosesFormula(text: string): boolean {
  return text.replace(/`[^`]*`|\\./g, "").split("$$").length % 2 === 0;
}

/** Whether what follows a line belongs to a formula of several lines. One that nothing closes is none. */
function isInFormula(texts: ReadonlyMap<number, string>, at: number): boolean {
  let opened: { readonly line: number; readonly isBlock: boolean } | null = null;
  let last = -1;
  for (const [line, text] of texts) {
    // One that begins within a paragraph ends with it.
    if (opened && !opened.isBlock && line !== last + 1) opened = null;
    last = line;
    if (!opensOrClosesFormula(text)) continue;
    if (opened && opened.line <= at && at < line) return true;
    opened = opened ? null : { line, isBlock: text.startsWith("$$") };
  }
  return false;
}

/**
 * Where a block can be put below a line without tearing apart what the line belongs to.
 *
 * @param at a line, from 0
 * @returns that line; the last one of its table, or the one under its heading; null in a formula
 */
export function wholeBlockEnd(text: string, at: number): number | null {
  const sink = new TextLines(text);
  new BlockScanner(text, sink).scan();
  if (isInFormula(sink.texts, at)) return null;
  // In code, comments and properties nothing is what it looks like.
  if (!sink.texts.has(at)) return at;
  const lines = linesOf(text);
  const end = tableEnd(lines, at);
  return end >= 0 ? end : Math.max(at, underline(lines, at));
}
