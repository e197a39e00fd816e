import type { BlockSink, ScannedCheckbox } from "../parse/block-scanner";
import { BlockScanner } from "../parse/block-scanner";
import { startsBlock } from "../parse/block-start";
import { linesOf } from "../text/lines";
import { isDelimiterRow } from "../text/markdown-table";

// The scanner that finds tasks knows no tables, formulas and underlined headings: to it they are lines of text.

const MARKS = /^[ \t>]*/;
const LIST_MARK = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;

class ShownLines implements BlockSink {
  /** The lines of text, without marks of quotes and lists. */
  readonly texts = new Map<number, string>();
  /** Every line that is shown. */
  readonly lines = new Set<number>();

  constructor(private readonly source: string) {}

  heading(_level: number, _text: string, line: number): void {
    this.lines.add(line);
  }

  checkbox({ line }: ScannedCheckbox): void {
    this.lines.add(line);
  }

  text(start: number, end: number, line: number): void {
    this.lines.add(line);
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

function isBelowHead(lines: readonly string[], at: number): boolean {
  return isDelimiterRow(innerOf(lines[at])) && goesOn(lines, at);
}

/** @returns the last line of the table a line belongs to; −1 when it belongs to none. */
function tableEnd(lines: readonly string[], at: number): number {
  let row = at + 1;
  while (row > 0 && !isBelowHead(lines, row)) {
    if (row <= at && !goesOn(lines, row)) return -1;
    row--;
  }
  if (row === 0) return -1;
  while (isFurtherLine(lines, row + 1)) row++;
  return row >= at ? row : -1;
}

/** @returns the column at which the text of a list item's paragraph starts; 0 outside of lists. */
function paragraphColumn(lines: readonly string[], at: number): number {
  let top = at;
  while (top > 0 && !LIST_MARK.test(lines[top] ?? "") && goesOn(lines, top)) top--;
  return LIST_MARK.exec(lines[top] ?? "")?.[0].length ?? 0;
}

/** Whether a line goes on with the paragraph that ends in the line above it. */
function isFurtherLine(lines: readonly string[], at: number): boolean {
  return goesOn(lines, at) && !startsBlock(innerOf(lines[at]));
}

/** @returns the last line of a list item's paragraph; the line itself outside of lists, where each line may stand alone. */
function itemParagraphEnd(lines: readonly string[], at: number): number {
  let end = at;
  if (paragraphColumn(lines, at) > 0) while (isFurtherLine(lines, end + 1)) end++;
  return end;
}

/** Whether a line lies in the quote of the line above it, with a mark of its own or without one. */
function isQuoted(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  return depthOf(line) > 0 || (innerOf(lines[at - 1]) !== "" && line.trim() !== "" && !startsBlock(line));
}

/** @returns the last line of the quote or callout a line belongs to; the line itself outside of one. */
function quoteEnd(lines: readonly string[], at: number): number {
  let end = at;
  if (depthOf(lines[at]) > 0) while (isQuoted(lines, end + 1)) end++;
  return end;
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
 * @returns that line; the last one of its table, quote or callout, of its list item's paragraph, or the one under its
 *   heading; null in a formula
 */
export function wholeBlockEnd(text: string, at: number): number | null {
  const shown = new ShownLines(text);
  new BlockScanner(text, shown).scan();
  if (isInFormula(shown.texts, at)) return null;
  // In code, comments and properties nothing is what it looks like.
  if (!shown.lines.has(at)) return at;
  const lines = linesOf(text);
  const ofText = shown.texts.has(at) ? [tableEnd, underline] : [];
  const end = Math.max(...[...ofText, itemParagraphEnd, quoteEnd].map((endOf) => endOf(lines, at)));
  return isInFormula(shown.texts, end) ? null : end;
}
