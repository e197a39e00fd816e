import { guardText } from "../edit/guard";
import type { Refused } from "../edit/intent";
import { refused } from "../edit/intent";
import type { Splice } from "../edit/splice";
import { applySplices } from "../edit/splice";
import { lineEndOf, placeBelow } from "./place-below";
import type { ProvenRegions } from "./refresh-regions";
import type { RegionMarker, RollupParams } from "../parse/region-markers";
import { markerTexts } from "../parse/region-markers";
import { hasSameBlocks, isSameOutside } from "./region-proof";
import type { RegionKey } from "./saved-region";
import { regionKey, regionText, savedRegions } from "./saved-region";

/** A rollup to be saved: its question, and the answer now. */
export interface NewRegion {
  readonly params: RollupParams;
  readonly markdown: string;
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
  const splice = placeBelow(text, offset, regionText(region.params, region.markdown, lineEndOf(text)));
  if (!splice) return refused("proof-failed");
  const newText = applySplices(text, [splice]);
  return soundCount(newText) === soundCount(text) + 1
    ? { kind: "edit", splices: [splice], text: newText }
    : refused("proof-failed");
}

function soundCount(text: string): number {
  return savedRegions(text).filter(({ problem }) => problem === null).length;
}

/** What takes the text of a marker out of its line; the line goes with it when nothing else stands on it. */
function withoutMarker(text: string, marker: RegionMarker): Splice[] {
  const texts = markerTexts(text, marker);
  const { start, end, next } = marker;
  const removed = texts.map(({ from, to }) => ({ from: from - start, to: to - start, insert: "" }));
  const rest = applySplices(text.slice(start, end), removed);
  if (texts.length > 0 && /^[ \t]*$/.test(rest)) return [{ from: start, to: next, insert: "" }];
  return texts.map(({ from, to }) => ({ from, to, insert: "" }));
}

interface Room {
  /** What takes away the markers. */
  readonly removed: readonly Splice[];
  /** The change at whose end the new rollup goes: the last marker's line is taken away, or a blank line put below it. */
  readonly place: Splice;
}

function roomFor(text: string, markers: readonly RegionMarker[]): Room {
  const removed = markers.flatMap((marker) => withoutMarker(text, marker));
  const [{ start, next }, last] = [markers.at(-1) ?? { start: 0, next: 0 }, removed.at(-1)];
  if (last?.from === start && last.to === next) return { removed: removed.slice(0, -1), place: last };
  const eol = lineEndOf(text);
  const isEnded = /[\r\n]$/.test(text.slice(start, next));
  return { removed, place: { from: next, to: next, insert: isEnded ? eol : `${eol}${eol}` } };
}

/** Reads both texts again: one sound rollup more, and all that was not the text of a marker is there as it was. */
function isRenewed(text: string, kept: string, newText: string): boolean {
  return (
    soundCount(newText) === soundCount(text) + 1 && hasSameBlocks(text, kept) && isSameOutside(kept, newText)
  );
}

/**
 * For a saved rollup that is refused because it was edited or its markers are broken: its text stays and becomes the
 * note's own, the text of its markers goes, and a new rollup is put below it. Only ever on the user's click.
 *
 * @param asked which saved rollup is meant; another one there by now, or other words in it, are refused
 * @returns the change; `proof-failed` where a line that only looks like a marker would break the new one, too
 */
export function renewRegion(text: string, asked: RegionKey, region: NewRegion): ProvenRegions | Refused {
  const danger = guardText(text);
  if (danger) return refused(danger);
  const old = savedRegions(text)[asked.at];
  if (regionKey(text, asked.at)?.hash !== asked.hash) return refused("note-changed");
  if (old?.problem !== "edited" && old?.problem !== "broken") return refused("note-changed");
  const eol = lineEndOf(text);
  const written = `${regionText(region.params, region.markdown, eol)}${eol}`;
  const { removed, place } = roomFor(text, old.markers);
  const splices = [...removed, { ...place, insert: `${place.insert}${written}` }];
  const newText = applySplices(text, splices);
  return isRenewed(text, applySplices(text, [...removed, place]), newText)
    ? { kind: "edit", splices, text: newText }
    : refused("proof-failed");
}
