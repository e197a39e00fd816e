import { guardText } from "../edit/guard";
import type { Refused } from "../edit/intent";
import { refused } from "../edit/intent";
import type { Splice } from "../edit/splice";
import { applySplices } from "../edit/splice";
import { LineCursor } from "../text/lines";
import type { ProvenRegions } from "./refresh-regions";
import type { RollupParams } from "./region-markers";
import { isSameOutsideButBlanks } from "./region-proof";
import type { SavedRegion } from "./saved-region";
import { regionText, savedRegions } from "./saved-region";

/** A rollup to be saved: its question, and the answer now. */
export interface NewRegion {
  readonly params: RollupParams;
  readonly markdown: string;
}

/** The line end most of a note's lines have; most often all. */
export function lineEndOf(text: string): string {
  const lf = text.indexOf("\n");
  if (lf < 0) return text.includes("\r") ? "\r" : "\n";
  return text[lf - 1] === "\r" ? "\r\n" : "\n";
}

function isBlankFrom(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === "";
}

/** The line in which an offset lies. */
function lineAt(text: string, offset: number): { start: number; end: number; next: number } {
  const cursor = new LineCursor(text);
  while (cursor.advance()) if (offset < cursor.next || cursor.next >= text.length) break;
  const isBehind = offset >= cursor.next && cursor.next > cursor.end;
  if (text === "" || isBehind) return { start: text.length, end: text.length, next: text.length };
  return { start: cursor.start, end: cursor.end, next: cursor.next };
}

/** Puts a rollup below the line of an offset, with a blank line on both sides; on a blank line it takes its place. */
function insertion(text: string, offset: number, { params, markdown }: NewRegion): Splice {
  const { start, end, next } = lineAt(text, offset);
  const eol = lineEndOf(text);
  const region = regionText(params, markdown, eol);
  const isBlank = isBlankFrom(text, start, end);
  const hasBlankAbove = start === 0 || isBlankFrom(text, lineAt(text, start - 1).start, start);
  const above = isBlank ? (hasBlankAbove ? "" : eol) : `${eol}${eol}`;
  const following = lineAt(text, next);
  const isLast = next >= text.length;
  const below = isLast
    ? next > end
      ? ""
      : eol
    : isBlankFrom(text, following.start, following.end)
      ? ""
      : eol;
  return { from: isBlank ? start : end, to: end, insert: `${above}${region}${below}` };
}

/**
 * Decides where a new rollup goes in a note. Pure and synchronous, made on the text that is about to be replaced.
 *
 * @param offset a place in the note, most often the cursor's; the rollup goes below that line
 * @returns the change; `proof-failed` where the line lies in something a rollup would tear apart, such as code
 */
export function insertRegion(text: string, offset: number, region: NewRegion): ProvenRegions | Refused {
  const danger = guardText(text);
  if (danger && danger !== "empty") return refused(danger);
  const splices = [insertion(text, offset, region)];
  const newText = applySplices(text, splices);
  return soundCount(newText) === soundCount(text) + 1 && isSameOutsideButBlanks(text, newText)
    ? { kind: "edit", splices, text: newText }
    : refused("proof-failed");
}

function soundCount(text: string): number {
  return savedRegions(text).filter(({ problem }) => problem === null).length;
}

/** Takes away the lines of the markers; what stands between them becomes ordinary text of the note. */
function withoutMarkers({ markers }: SavedRegion): Splice[] {
  return markers.map(({ start, next }) => ({ from: start, to: next, insert: "" }));
}

/**
 * For a saved rollup that is refused because it was edited or its markers are broken: its text stays and becomes the
 * note's own, its markers go, and a new rollup is put below it. Only ever on the user's click.
 *
 * @param at which of the note's saved rollups; another one there by now is refused
 */
export function renewRegion(text: string, at: number, region: NewRegion): ProvenRegions | Refused {
  const danger = guardText(text);
  if (danger) return refused(danger);
  const old = savedRegions(text)[at];
  if (old?.problem !== "edited" && old?.problem !== "broken") return refused("note-changed");
  const last = old.markers.at(-1);
  const eol = lineEndOf(text);
  const insert = `${regionText(region.params, region.markdown, eol)}${eol}`;
  const removed = withoutMarkers(old).slice(0, -1);
  const replaced = { from: last?.start ?? 0, to: last?.next ?? 0, insert };
  const splices = [...removed, replaced];
  const newText = applySplices(text, splices);
  return soundCount(newText) === soundCount(text) + 1
    ? { kind: "edit", splices, text: newText }
    : refused("proof-failed");
}
