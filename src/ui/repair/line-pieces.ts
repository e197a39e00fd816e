import type { LineRepair } from "../../core/repair/repair-text";
import { changesOf } from "../../core/repair/repair-text";

/** A part of a line as it is shown; `changed` parts are the ones that differ. */
export interface LinePiece {
  readonly text: string;
  readonly changed: boolean;
}

/** A repaired line in parts: as it is, and as it would be. */
export interface LinePieces {
  readonly before: readonly LinePiece[];
  readonly after: readonly LinePiece[];
}

/** Unchanged text that is longer is cut; a line may be as long as the note. */
const CONTEXT = 60;
const CUT = " … ";

/** Cuts between characters, never inside a pair of surrogates. */
function start(text: string): string {
  return text.slice(0, CONTEXT).replace(/[\uD800-\uDBFF]$/, "");
}

function end(text: string): string {
  return text.slice(-CONTEXT).replace(/^[\uDC00-\uDFFF]/, "");
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * CONTEXT + CUT.length) return text;
  if (isFirst) return `…${end(text)}`;
  return isLast ? `${start(text)}…` : start(text) + CUT + end(text);
}

/** Takes a repaired line apart, the unchanged text between the changes shortened. */
export function piecesOf(repair: LineRepair): LinePieces {
  const before: LinePiece[] = [];
  const after: LinePiece[] = [];
  const same = (from: number, to: number): void => {
    const isLast = to === repair.before.length;
    const text = shortened(repair.before.slice(from, to), from === 0, isLast);
    if (text === "") return;
    before.push({ text, changed: false });
    after.push({ text, changed: false });
  };
  let at = 0;
  for (const { from, to, insert } of changesOf(repair)) {
    same(at, from);
    before.push({ text: repair.before.slice(from, to), changed: true });
    after.push({ text: insert, changed: true });
    at = to;
  }
  same(at, repair.before.length);
  return { before, after };
}
