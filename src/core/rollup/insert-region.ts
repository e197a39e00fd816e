import { guardText } from "../edit/guard";
import type { Refused } from "../edit/intent";
import { refused } from "../edit/intent";
import type { Splice } from "../edit/splice";
import { applySplices } from "../edit/splice";
import { lineEndOf, placeBelow } from "./place-below";
import type { ProvenRegions } from "./refresh-regions";
import type { RollupParams } from "./region-markers";
import type { SavedRegion } from "./saved-region";
import { regionText, savedRegions } from "./saved-region";

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
