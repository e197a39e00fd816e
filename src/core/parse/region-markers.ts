import type { BlockSink } from "./block-scanner";
import { BlockScanner } from "./block-scanner";
import { hashLines } from "../text/hash";
import { LineCursor } from "../text/lines";

/** A rollup's question as it is stored: names and values as in a `people-rollup` block. */
export type RollupParams = Readonly<Record<string, string>>;

/** The version of saved rollups this code writes; what a newer one wrote is left alone. */
export const REGION_VERSION = 1;

const NAME = "people-rollup";
/** A line that is a marker, or was one before somebody moved it into a quote or a list. */
const MARKER_LIKE = /^[\s>*+-]*%%[ \t]*people-rollup(?![\w-])/;
const END = /^%% people-rollup end %%[ \t]*$/;
const END_LIKE = /people-rollup[ \t]+end(?![\w-])/;
const BEGIN_ANYWHERE = /%% people-rollup (\d{1,9}) (\{.*\}) ([0-9a-z]{1,12}) %%/;
const BEGIN = new RegExp(`^${BEGIN_ANYWHERE.source}[ \\t]*$`);
/** A marker exactly as it is written, wherever it stands: no question holds a `%`. */
const MARKER_TEXT = /%% people-rollup (?:end|(\d{1,9}) (\{[^%]*\}) [0-9a-z]{1,12}) %%/g;
const VERSION = /people-rollup[ \t]+(\d{1,9})(?!\d)/;

/** One of the two comment lines around a saved rollup. */
export interface RegionMarker {
  readonly kind: "begin" | "end";
  /** 0-based. */
  readonly line: number;
  /** Offsets in the note: of the line, of its end, and of the line after it. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Whether it stands as we write it, at the very beginning of a line. */
  readonly isWhole: boolean;
  /** Whether the note shows that line: false in code, comments and properties. */
  readonly isShown: boolean;
  readonly version: number;
  /** The question of a `begin`; null when it can't be read. */
  readonly params: RollupParams | null;
  /** The `contentHash` of what stood below a `begin` when it was written. */
  readonly hash: string;
}

/** Nothing in it ends a comment of any kind, or a line. */
function safeJson(params: RollupParams): string {
  return JSON.stringify(params).replace(
    /[%<>`\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The target of a wikilink that shows other words than its target. */
const SHOWN_WIKILINK = /\[\[[^[\]|\r\n]*\|/g;
/** The target of a Markdown link to a note; that of a web page, which begins with a scheme, is nobody's but the writer's. */
const MARKDOWN_LINK = /\]\((?![a-z][a-z\d+.-]*:)[^()\r\n]*(?:\([^()\r\n]*\)[^()\r\n]*)*\)/gi;

/**
 * The hash by which an edit of a rollup is told. Where a link leads is left out: Obsidian writes that anew when the note
 * is renamed or moved, in every rollup that lists it. What a link shows is somebody's words.
 *
 * @returns the hash of what stands between two markers, however its lines end
 */
export function contentHash(content: string): string {
  return hashLines(content.replace(SHOWN_WIKILINK, "[[|").replace(MARKDOWN_LINK, "]()")).toString(36);
}

/** @returns the line that begins a saved rollup. */
export function beginMarker(params: RollupParams, content: string): string {
  return `%% ${NAME} ${REGION_VERSION} ${safeJson(params)} ${contentHash(content)} %%`;
}

/** The line that ends a saved rollup. */
export const END_MARKER = `%% ${NAME} end %%`;

/** @returns the question in a marker; null when it is not an object of texts. */
function readParams(json: string): RollupParams | null {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof read !== "object" || read === null || Array.isArray(read)) return null;
  const entries = Object.entries(read);
  // Built from entries: a key such as `__proto__` is a key like any other.
  return entries.every(([, value]) => typeof value === "string") ? Object.fromEntries(entries) : null;
}

type MarkerLine = Omit<RegionMarker, "isShown">;

function readMarker(line: string, cursor: LineCursor): MarkerLine {
  const { line: number, start, end, next } = cursor;
  const begin = BEGIN.exec(line);
  const isEnd = END.test(line);
  return {
    kind: !begin && END_LIKE.test(line) ? "end" : "begin",
    line: number,
    start,
    end,
    next,
    isWhole: line.startsWith(`%% ${NAME} `) && (isEnd || !END_LIKE.test(line) || begin !== null),
    version: Number(VERSION.exec(line)?.[1] ?? 0),
    params: begin ? readParams(begin[2] ?? "") : null,
    hash: begin?.[3] ?? "",
  };
}

/** @returns the question of the last begin marker above a place, wherever in its line it stands; null when none tells. */
export function questionAbove(text: string, offset: number): RollupParams | null {
  const above = text.slice(0, offset);
  const start = above.lastIndexOf(`%% ${NAME} `);
  if (start < 0) return null;
  const [line = ""] = above.slice(start).split(/[\r\n]/, 1);
  const json = BEGIN_ANYWHERE.exec(line)?.[2];
  return json === undefined ? null : readParams(json);
}

/** A stretch of a text; offsets are into it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

function isOurs([, version, json]: RegExpMatchArray): boolean {
  return json === undefined || (Number(version) <= REGION_VERSION && readParams(json) !== null);
}

/**
 * @returns where the line of a marker holds the very text of one, left to right. None for a line that only looks like a
 *   marker, as a comment somebody wrote: its words are not ours.
 */
export function markerTexts(text: string, { start, end }: RegionMarker): Stretch[] {
  return [...text.slice(start, end).matchAll(MARKER_TEXT)].filter(isOurs).map(({ index, 0: marker }) => {
    const from = start + index;
    return { from, to: from + marker.length };
  });
}

class ShownLines implements BlockSink {
  readonly starts = new Set<number>();

  constructor(private readonly lineStarts: ReadonlyMap<number, number>) {}

  heading(): void {
    // No marker is a heading.
  }

  checkbox(): void {
    // No marker is a checkbox.
  }

  text(_start: number, _end: number, line: number): void {
    const start = this.lineStarts.get(line);
    if (start !== undefined) this.starts.add(start);
  }
}

/**
 * Which of these lines the note shows. A comment is shown nowhere, so the scanner is given the markers as text of the
 * same length: it says then whether that text would be seen there.
 */
function shownOf(text: string, lines: ReadonlyMap<number, MarkerLine>): ReadonlySet<number> {
  let asText = "";
  let at = 0;
  for (const { start, end } of lines.values()) {
    asText += text.slice(at, start) + text.slice(start, end).replaceAll("%", "x");
    at = end;
  }
  const sink = new ShownLines(new Map([...lines].map(([line, { start }]) => [line, start])));
  new BlockScanner(asText + text.slice(at), sink).scan();
  return sink.starts;
}

/** @returns every marker of a note, and whatever looks like one, top to bottom. */
export function regionMarkers(text: string): RegionMarker[] {
  // Most notes have none: one search, no line is looked at.
  if (!text.includes(NAME)) return [];
  const lines = new Map<number, MarkerLine>();
  const cursor = new LineCursor(text);
  while (cursor.advance()) {
    const line = text.slice(cursor.start, cursor.end);
    if (line.includes(NAME) && MARKER_LIKE.test(line)) lines.set(cursor.line, readMarker(line, cursor));
  }
  if (lines.size === 0) return [];
  const shown = shownOf(text, lines);
  return [...lines.values()].map((line) => ({ ...line, isShown: shown.has(line.start) }));
}

const NONE: ReadonlySet<number> = new Set();

/**
 * The lines between the two markers of saved rollups, 0-based. What stands there was said elsewhere: its headings, dates and
 * names say nothing of the note.
 */
export function rollupLines(text: string): ReadonlySet<number> {
  const markers = regionMarkers(text).filter(({ isShown }) => isShown);
  if (markers.length === 0) return NONE;
  const lines = new Set<number>();
  for (const [i, { kind, line }] of markers.entries()) {
    const below = markers[i + 1];
    if (kind === "begin" && below?.kind === "end")
      for (let at = line + 1; at < below.line; at++) lines.add(at);
  }
  return lines;
}
