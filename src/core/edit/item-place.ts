import type { BlockSink, ScannedCheckbox } from "../parse/block-scanner";
import { BlockScanner } from "../parse/block-scanner";
import { startsBlock } from "../parse/block-start";
import { shownLines } from "../parse/shown-lines";
import { regionMarkers } from "../parse/region-markers";
import { LineCursor } from "../text/lines";

/** Where a new item goes in a note. */
export interface ItemPlace {
  /** Offset at which lines are put in: the start of a line, or the text's end. */
  readonly at: number;
  /** 0-based line of what is put in first. */
  readonly line: number;
  /** Lines that are put in before the item: a blank one, the heading. */
  readonly linesAbove: readonly string[];
  /** Indentation and list marker with its space, as the list there has them. */
  readonly mark: string;
}

const DEFAULT_MARK = "- ";

interface Line {
  readonly start: number;
  readonly next: number;
  readonly text: string;
}

/** What of a note's structure decides where an item goes: the section's lines and its items. */
class SectionFinder implements BlockSink {
  /** 0-based line of the heading; −1 while there is none. */
  headingLine = -1;
  /** The line of the next heading of any level. */
  endLine = Infinity;
  readonly items: { line: number; mark: string }[] = [];

  constructor(
    private readonly source: string,
    private readonly wanted: string,
  ) {}

  heading(level: number, text: string, line: number): void {
    if (this.headingLine >= 0) this.endLine = Math.min(this.endLine, line);
    else if (level >= 2 && text.trim().toLowerCase() === this.wanted.toLowerCase()) this.headingLine = line;
  }

  checkbox({ line, lineStart, symbolStart }: ScannedCheckbox): void {
    if (this.headingLine < 0 || line > this.endLine) return;
    this.items.push({ line, mark: this.source.slice(lineStart, symbolStart - 1) });
  }

  text(): void {
    // Only headings and items matter here.
  }
}

function linesWithOffsets(text: string): Line[] {
  const lines: Line[] = [];
  const cursor = new LineCursor(text);
  while (cursor.advance()) {
    lines.push({ start: cursor.start, next: cursor.next, text: text.slice(cursor.start, cursor.end) });
  }
  return lines;
}

function indentOf(text: string): number {
  return /^[ \t]*/.exec(text)?.[0].length ?? 0;
}

/** A mark that a new item can have as well: no quote, no list in a list. A number counts on. */
function nextMark(mark: string): string | null {
  const match = /^([ \t]*)(?:([-*+])|(\d{1,8})([.)]))([ \t]+)$/.exec(mark);
  if (!match) return null;
  const [, indent = "", bullet, number, dot = "", space = " "] = match;
  return indent + (bullet ?? `${Number(number) + 1}${dot}`) + space;
}

function isBlank(line: Line | undefined): boolean {
  return (line?.text.trim() ?? "") === "";
}

/** @returns the lines of text and items, which the next line may go on with */
function paragraphLines(text: string): ReadonlySet<number> {
  return new Set(shownLines(text).flatMap(({ kind, line }) => (kind === "heading" ? [] : [line])));
}

/**
 * The line after an item and all that belongs to it: what is indented below it, behind blank lines as well, and lines that
 * go on with its text without being indented.
 *
 * @param end no line from there on belongs to it
 */
function endOfItem(text: string, lines: readonly Line[], from: number, end: number): number {
  const paragraphs = paragraphLines(text);
  const indent = indentOf(lines[from]?.text ?? "");
  let last = from;
  for (let line = from + 1; line < end; line++) {
    if (isBlank(lines[line])) continue;
    const below = lines[line]?.text ?? "";
    const mayGoOn = last === line - 1 && paragraphs.has(last) && paragraphs.has(line);
    if (indentOf(below) <= indent && !(mayGoOn && !startsBlock(below))) break;
    last = line;
  }
  return last + 1;
}

/** The line that ends the section: the next heading, or the saved rollup which that heading is of. */
function endOfSection(text: string, lines: readonly Line[], { headingLine, endLine }: SectionFinder): number {
  const end = Math.min(endLine, lines.length);
  const [from, to] = [lines[headingLine]?.start ?? 0, lines[end]?.start ?? text.length];
  const marker = regionMarkers(text)
    .filter(({ start, isShown }) => isShown && start > from && start < to)
    .at(-1);
  return marker?.kind === "begin" ? lines.findIndex(({ start }) => start === marker.start) : end;
}

function placeAt(
  text: string,
  lines: readonly Line[],
  line: number,
  mark: string,
  linesAbove: string[] = [],
): ItemPlace {
  return { at: lines[line]?.start ?? text.length, line, linesAbove, mark };
}

function placeInSection(text: string, lines: readonly Line[], found: SectionFinder): ItemPlace {
  const end = endOfSection(text, lines, found);
  const marks = found.items.filter(({ line, mark }) => line < end && nextMark(mark) !== null);
  const indent = Math.min(...marks.map(({ mark }) => indentOf(mark)));
  const last = marks.filter(({ mark }) => indentOf(mark) === indent).at(-1);
  if (last) {
    const below = endOfItem(text, lines, last.line, end);
    return placeAt(text, lines, below, nextMark(last.mark) ?? DEFAULT_MARK);
  }
  let line = end;
  while (line > found.headingLine + 1 && isBlank(lines[line - 1])) line--;
  // Right below other text the item would be a part of it.
  const needsSpace = line > found.headingLine + 1;
  return placeAt(text, lines, line, DEFAULT_MARK, needsSpace ? [""] : []);
}

/** @returns the end of the list below the first heading of that name, level two or deeper; else the note's end. */
export function placeForItem(text: string, heading: string): ItemPlace {
  const found = new SectionFinder(text, heading);
  new BlockScanner(text, found).scan();
  const lines = linesWithOffsets(text);
  if (found.headingLine >= 0) return placeInSection(text, lines, found);
  const needsSpace = lines.length > 0 && !isBlank(lines.at(-1));
  const linesAbove = [...(needsSpace ? [""] : []), `## ${heading}`];
  return placeAt(text, lines, lines.length, DEFAULT_MARK, linesAbove);
}

/** @returns whether the item on a line has taken nothing of the note for its own: no child, no second line of its text */
export function standsAlone(text: string, item: number): boolean {
  const lines = linesWithOffsets(text);
  const heading = shownLines(text).find(({ kind, line }) => kind === "heading" && line > item);
  return endOfItem(text, lines, item, heading?.line ?? lines.length) === item + 1;
}
