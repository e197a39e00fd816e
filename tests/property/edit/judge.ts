import type { ItemEdit } from "../../../src/core/edit/intent";
import type { ModelNote, Situation } from "./note-model";
import { expectedLine, hiddenLines, linesAlone, splitLines, textOf } from "./note-model";

/** What may be wrong with what a writer wrote. */
export interface Verdict {
  /** A line changed that is not the clicked item, or nobody could know that it is. */
  readonly wrongLine: boolean;
  /** The right line changed, but not as intended. */
  readonly wrongEdit: boolean;
  /** Something somebody else wrote is gone. */
  readonly lost: boolean;
  /** Bytes outside the line changed, its end included. */
  readonly foreign: boolean;
}

/** A click: the line it was made on, in the note as indexed. */
export interface Click {
  readonly indexed: ModelNote;
  readonly now: ModelNote;
  readonly line: number;
  readonly raw: string;
  readonly edit: ItemEdit;
  readonly situation: Situation;
}

function bodyOf({ lines }: ModelNote): string {
  return textOf({ mark: "", lines });
}

/** How many lines have these bytes and stand where an item may stand. */
function liveCopies(lines: readonly string[], hidden: readonly boolean[], raw: string): number {
  return lines.filter((line, i) => line === raw && !hidden[i]).length;
}

/** @returns the line that is, beyond doubt, the one that was clicked; −1 when nobody could know. */
function clickedLine({ indexed, now, line, raw }: Click, isChanged: (at: number) => boolean): number {
  const before = linesAlone(bodyOf(indexed));
  const lines = linesAlone(bodyOf(now));
  if (before.length === lines.length && before.every((text, i) => text === lines[i])) return line;
  const hidden = hiddenLines(lines);
  const isLive = (at: number): boolean => lines[at] === raw && !hidden[at];
  // Whether an indented line is an item or code depends on what stands above it: such lines can't be counted here.
  if (/^[ \t]/.test(raw)) return lines.findIndex((_line, at) => isLive(at) && isChanged(at));
  const isOnly = liveCopies(before, hiddenLines(before), raw) === 1 && liveCopies(lines, hidden, raw) === 1;
  return isOnly ? lines.findIndex((_line, at) => isLive(at)) : -1;
}

/** Judges a written text against the note as it was, line by line. */
export function judge(click: Click, written: string): Verdict {
  const { now } = click;
  const before = splitLines(bodyOf(now));
  const after = splitLines(written.slice(now.mark.length));
  const changed = before.flatMap((part, i) => (i % 2 === 0 && part !== after[i] ? [i / 2] : []));
  const clicked = clickedLine(click, (at) => changed.includes(at));
  const others = linesAlone(bodyOf(now)).filter((_line, at) => at !== clicked);
  return {
    wrongLine: changed.some((at) => at !== clicked),
    wrongEdit: changed.includes(clicked) && after[clicked * 2] !== expectedAt(click, clicked),
    lost: !holdsAll(linesAlone(after.join("")), others),
    foreign:
      before.length !== after.length ||
      before.some((part, i) => i % 2 === 1 && part !== after[i]) ||
      !written.startsWith(now.mark),
  };
}

/** Whether all texts stand among the lines, equal ones as often. Empty lines say nothing. */
function holdsAll(lines: readonly string[], texts: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const line of lines) left.set(line, (left.get(line) ?? 0) + 1);
  return texts.every((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return text === "" || count > 0;
  });
}

function expectedAt({ now, edit, situation }: Click, at: number): string | null {
  const item = now.lines[at]?.item;
  return item ? expectedLine(item, edit, situation) : null;
}
