import { hashLines, hashText } from "../text/hash";
import { lineEndFrom } from "./line-ends";
import type { Sought } from "./locate";
import { soughtAt } from "./locate";
import { NoteNow } from "./note-now";
import type { TextChange } from "./splice";

/** Whole lines that a change replaced, without the end of the last one. */
export interface ReplacedLines {
  /** 0-based line, and offset, at which they start in the changed text. */
  readonly line: number;
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** The first item among them, by which they are found when the note has changed elsewhere; null without any. */
  readonly anchor: { readonly sought: Sought; readonly linesAbove: number } | null;
}

/** What a change did to a note: enough to take it back exactly, and no more of the note. */
export interface ChangeRecord {
  /** `hashText` and `hashLines` of the text before and after. */
  readonly before: { readonly exact: number; readonly lines: number };
  /** `hasCr`: whether that text held a CR; an editor's buffer of it does not. */
  readonly after: { readonly exact: number; readonly lines: number; readonly hasCr: boolean };
  readonly replaced: readonly ReplacedLines[];
}

function hashesOf(text: string): { exact: number; lines: number } {
  return { exact: hashText(text), lines: hashLines(text) };
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return start;
}

function countLines(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** A stretch of whole lines of the text before that changed, and by how much what follows it moved. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly grownBefore: number;
  readonly grown: number;
}

function stretchesOf(before: string, { splices }: TextChange): Stretch[] {
  const stretches: Stretch[] = [];
  let moved = 0;
  for (const { from, to, insert } of splices) {
    const [start, end] = [lineStart(before, from), lineEndFrom(before, to)];
    const grown = insert.length - (to - from);
    const last = stretches.at(-1);
    if (last && start <= last.to) {
      stretches[stretches.length - 1] = { ...last, to: Math.max(end, last.to), grown: last.grown + grown };
    } else stretches.push({ from: start, to: end, grownBefore: moved, grown });
    moved += grown;
  }
  return stretches;
}

function anchorOf(note: NoteNow, line: number, lines: number): ReplacedLines["anchor"] {
  const position = note.items.findIndex((item) => item.line >= line && item.line <= line + lines);
  const item = note.items[position];
  return item ? { sought: soughtAt(note, position), linesAbove: item.line - line } : null;
}

/** @returns the record of a change, from the text it was made on. */
export function recordOf(before: string, change: TextChange): ChangeRecord {
  const note = new NoteNow(change.text);
  let line = 0;
  let counted = 0;
  const replaced = stretchesOf(before, change).map(({ from, to, grownBefore, grown }): ReplacedLines => {
    const at = from + grownBefore;
    const after = change.text.slice(at, to + grownBefore + grown);
    line += countLines(change.text, counted, at);
    counted = at;
    const anchor = anchorOf(note, line, countLines(after, 0, after.length));
    return { line, at, before: before.slice(from, to), after, anchor };
  });
  const after = { ...hashesOf(change.text), hasCr: change.text.includes("\r") };
  return { before: hashesOf(before), after, replaced };
}

/** @returns about how many characters a record keeps. */
export function sizeOf({ replaced }: ChangeRecord): number {
  return replaced.reduce((size, { before, after }) => size + before.length + after.length + 100, 0);
}
