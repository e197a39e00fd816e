import { shownLines } from "../parse/shown-lines";
import type { Splice } from "../edit/splice";
import { applySplices } from "../edit/splice";
import { LineCursor } from "../text/lines";
import { wholeBlockEnd } from "./whole-block";

/** Stands where a block would: shown as text, it says that the place is open. */
const PROBE = "people rollup goes here";

const BYTE_ORDER_MARK = "\uFEFF";

interface Line {
  /** From 0. */
  readonly line: number;
  /** Behind a byte order mark, which stays where it is. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The first line that is the one looked for; an empty one behind the last line break when none is. */
function findLine(text: string, isIt: (cursor: LineCursor) => boolean): Line {
  const cursor = new LineCursor(text);
  const bodyStart = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  while (cursor.advance()) {
    const { line, start, end, next } = cursor;
    if (isIt(cursor)) return { line, start: Math.max(start, bodyStart), end, next };
  }
  return { line: cursor.line + 1, start: text.length, end: text.length, next: text.length };
}

/** The line in which an offset lies; an empty one at the end when it lies behind the last line break. */
function lineAt(text: string, offset: number): Line {
  return findLine(text, ({ end, next }) => offset < next || (next === text.length && next === end));
}

/** The line below which a block goes that is inserted at an offset; null where it can't go. */
function lineAbove(text: string, offset: number): Line | null {
  const at = lineAt(text, offset);
  const end = wholeBlockEnd(text, at.line);
  if (end === null) return null;
  return end === at.line ? at : findLine(text, ({ line }) => line === end);
}

/** Other white space than blanks is kept, as text is. */
function isBlank(text: string, { start, end }: Line): boolean {
  return /^[ \t]*$/.test(text.slice(start, end));
}

/** The line end most of a note's lines have; most often all. */
export function lineEndOf(text: string): string {
  const lf = text.indexOf("\n");
  if (lf < 0) return text.includes("\r") ? "\r" : "\n";
  return text[lf - 1] === "\r" ? "\r\n" : "\n";
}

/** Puts a block below a line, with a blank line on both sides; a blank line gives its place. */
function insertion(text: string, line: Line, block: string): Splice {
  const eol = lineEndOf(text);
  // Behind a byte order mark no comment is one of ours.
  const hasBlankAbove = line.line === 0 ? line.start === 0 : isBlank(text, lineAt(text, line.start - 1));
  const isBlankLine = isBlank(text, line);
  const above = isBlankLine ? (hasBlankAbove ? "" : eol) : `${eol}${eol}`;
  const isLast = line.next >= text.length;
  const isBlankBelow = isLast || isBlank(text, lineAt(text, line.next));
  const below = isLast ? (line.next > line.end ? "" : eol) : isBlankBelow ? "" : eol;
  return { from: isBlankLine ? line.start : line.end, to: line.end, insert: `${above}${block}${below}` };
}

function shownIn(text: string): string[] {
  return shownLines(text).map(({ kind, text: line }) => `${kind} ${line}`);
}

/**
 * Where a block goes that is inserted at an offset: below that line, or below the whole table or heading it belongs
 * to, with a blank line on both sides.
 *
 * @returns the change; null when the place lies in code, a formula, a comment or the properties, or when what follows
 *   would no longer be what it is, as the second line of a list item
 */
export function placeBelow(text: string, offset: number, block: string): Splice | null {
  const above = lineAbove(text, offset);
  if (!above) return null;
  const probed = shownIn(applySplices(text, [insertion(text, above, PROBE)]));
  const probe = probed.indexOf(`text ${PROBE}`);
  if (probe < 0) return null;
  const rest = [...probed.slice(0, probe), ...probed.slice(probe + 1)];
  const before = shownIn(text);
  const isSame = rest.length === before.length && rest.every((line, i) => line === before[i]);
  return isSame ? insertion(text, above, block) : null;
}
