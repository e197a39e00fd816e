import type { Splice } from "../edit/splice";
import { applySplices, shiftSplices } from "../edit/splice";
import { LineCursor } from "../text/lines";
import type { CheckboxPlace } from "./field-signs";
import { repairLine } from "./repair-line";
import { shownLines } from "./shown-lines";

/** A line that holds garbled text, and what it was before. Neither has a line terminator. */
export interface LineRepair {
  /** 0-based. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** A repair of a text, decided; writing it is all that is left. */
export interface TextRepair {
  /** The lines that change, top to bottom. */
  readonly lines: readonly LineRepair[];
  /** The same as changes of the text, in order and apart. */
  readonly splices: readonly Splice[];
  /** The whole new text. */
  readonly text: string;
}

const BEYOND_ASCII = /[^\0-\x7f]+/g;
const HAS_BEYOND_ASCII = /[^\0-\x7f]/;

/** @returns what differs between two lines with the same ASCII characters: runs of other characters. */
export function changesOf({ before, after }: LineRepair): Splice[] {
  const changes: Splice[] = [];
  let shift = 0;
  for (const { 0: garbled, index: from } of before.matchAll(BEYOND_ASCII)) {
    const at = from + shift;
    let end = at;
    while (end < after.length && after.charCodeAt(end) > 0x7f) end++;
    const insert = after.slice(at, end);
    shift += insert.length - garbled.length;
    if (insert !== garbled) changes.push({ from, to: from + garbled.length, insert });
  }
  return changes;
}

function repairOf(line: number, before: string, box: CheckboxPlace | null): LineRepair | null {
  if (!HAS_BEYOND_ASCII.test(before)) return null;
  const after = repairLine(before, box);
  return after === before ? null : { line, before, after };
}

/**
 * Finds text that is UTF-8 decoded with a wrong code page (domain.md §4) and what it was. What might have been typed is
 * left as it is, and so are ASCII characters, line terminators, code and comments. Repairing twice changes nothing more.
 */
export function repairText(text: string): TextRepair {
  const shown = shownLines(text);
  const lines: LineRepair[] = [];
  const splices: Splice[] = [];
  const cursor = new LineCursor(text);
  while (cursor.advance()) {
    const box = shown.get(cursor.line);
    const repair =
      box === undefined ? null : repairOf(cursor.line, text.slice(cursor.start, cursor.end), box);
    if (!repair) continue;
    lines.push(repair);
    // One line may hold more changes than a call takes arguments.
    for (const splice of shiftSplices(changesOf(repair), cursor.start)) splices.push(splice);
  }
  return { lines, splices, text: applySplices(text, splices) };
}
