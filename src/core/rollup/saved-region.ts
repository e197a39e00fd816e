import { hashLines } from "../text/hash";
import type { RegionMarker, RollupParams } from "../parse/region-markers";
import { beginMarker, contentHash, END_MARKER, REGION_VERSION, regionMarkers } from "../parse/region-markers";

/** Why a saved rollup is not written over. */
export type RegionProblem =
  /** What stands between the markers is not what was written there. */
  | "edited"
  /** Markers are doubled, nested, moved, or one of two is missing. */
  | "broken"
  /** The question can't be read. */
  | "unreadable"
  /** A newer version of the plugin wrote it. */
  | "newer"
  /** It stands in code, a comment or the properties: an example, or swallowed by something left open. */
  | "in-code";

/** A saved rollup in a note, or what is left of one. */
export interface SavedRegion {
  /** Its markers from top to bottom: two, unless it is broken. */
  readonly markers: readonly RegionMarker[];
  readonly problem: RegionProblem | null;
  /** The question; null when none of its markers tells. */
  readonly params: RollupParams | null;
  /** What stands between the markers; an empty stretch when it is broken. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** Rollups were saved with a hash of every character before links were left out of it. */
function isAsWritten(content: string, hash: string): boolean {
  return contentHash(content) === hash || hashLines(content).toString(36) === hash;
}

function problemOf(text: string, markers: readonly RegionMarker[]): RegionProblem | null {
  const [begin, end] = markers;
  if (!begin || !end || markers.length !== 2) return "broken";
  if (begin.kind !== "begin" || end.kind !== "end" || !begin.isWhole || !end.isWhole) return "broken";
  if (begin.version > REGION_VERSION) return "newer";
  if (!begin.params) return "unreadable";
  return isAsWritten(text.slice(begin.next, end.start), begin.hash) ? null : "edited";
}

function regionOf(markers: readonly RegionMarker[], problem: RegionProblem | null): SavedRegion {
  const [begin, end] = markers;
  const isWhole = problem !== "broken" && begin !== undefined && end !== undefined;
  return {
    markers,
    problem,
    params: markers.find((marker) => marker.params)?.params ?? null,
    contentStart: begin?.next ?? 0,
    contentEnd: isWhole ? end.start : (begin?.next ?? 0),
  };
}

/**
 * Markers that belong together. A region ends with its end marker, unless another follows: markers that are doubled or
 * nested are one heap, of which nothing is known for certain.
 */
function* heaps(markers: readonly RegionMarker[]): Generator<RegionMarker[]> {
  let heap: RegionMarker[] = [];
  for (const [i, marker] of markers.entries()) {
    heap.push(marker);
    if (marker.kind === "end" && markers[i + 1]?.kind !== "end") {
      yield heap;
      heap = [];
    }
  }
  if (heap.length > 0) yield heap;
}

/** @returns the saved rollups of a note, top to bottom, each with what is wrong with it. */
export function savedRegions(text: string): SavedRegion[] {
  const markers = regionMarkers(text);
  const shown = markers.filter((marker) => marker.isShown);
  const hidden = markers.filter((marker) => !marker.isShown && marker.kind === "begin");
  const regions = [
    ...[...heaps(shown)].map((heap) => regionOf(heap, problemOf(text, heap))),
    ...hidden.map((marker) => regionOf([marker], "in-code")),
  ];
  return regions.sort((a, b) => (a.markers[0]?.start ?? 0) - (b.markers[0]?.start ?? 0));
}

/** Which saved rollup of a note is meant, and what it said when it was looked at. */
export interface RegionKey {
  /** Its place among the note's saved rollups, from 0. */
  readonly at: number;
  /** `hashLines` of all from its first marker to its last. */
  readonly hash: number;
}

/** @returns what a saved rollup of a text is known by; null when there is none at that place. */
export function regionKey(text: string, at: number): RegionKey | null {
  const markers = savedRegions(text)[at]?.markers;
  return markers ? { at, hash: hashLines(text.slice(markers[0]?.start, markers.at(-1)?.end)) } : null;
}

/** @returns what stands between the markers for a Markdown text, with the line ends of the note. */
export function regionContent(markdown: string, lineEnd: string): string {
  return `\n${markdown.trimEnd()}\n\n`.replaceAll("\n", lineEnd);
}

/** @returns a whole saved rollup: two markers and what is between them, without a line end behind. */
export function regionText(params: RollupParams, markdown: string, lineEnd: string): string {
  const content = regionContent(markdown, lineEnd);
  return `${beginMarker(params, content)}${lineEnd}${content}${END_MARKER}`;
}
