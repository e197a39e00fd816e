import type { BlockSink, ScannedCheckbox } from "./block-scanner";
import { BlockScanner } from "./block-scanner";
import { shownText } from "./shown-text";
import { rollupLines } from "./region-markers";

/** One paragraph, bullet or nested heading of a section; its text is raw Markdown of one line or several joined ones. */
export interface SectionLine {
  readonly kind: "text" | "bullet" | "heading";
  readonly text: string;
  /** How deep a bullet is nested, 0 for the outermost; 0 for anything else. */
  readonly depth: number;
  /** 0-based line on which it starts. */
  readonly line: number;
}

/** A heading and what stands under it, up to the next heading of any level. */
export interface NoteSection {
  /** '' for what stands before the first heading. */
  readonly heading: string;
  /** 1–6; 0 for what stands before the first heading. */
  readonly level: number;
  readonly lines: readonly SectionLine[];
}

interface Draft extends NoteSection {
  readonly lines: (SectionLine & { text: string })[];
}

const LIST_MARKER = /(?:[-*+]|\d{1,9}[.)])[ \t]+$/;

function lineStartBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at--;
  return at;
}

/** Width of the prefix in columns, tabs counted to the next multiple of four. */
function columnsOf(prefix: string): number {
  let column = 0;
  for (const character of prefix) column = character === "\t" ? column + 4 - (column % 4) : column + 1;
  return column;
}

/** Collects sections from what the scanner reports. */
class SectionReader implements BlockSink {
  readonly sections: Draft[] = [{ heading: "", level: 0, lines: [] }];
  /** Content columns of the bullets around the last line, outermost first. */
  private bullets: number[] = [];
  private lastLine = -1;
  /** The last line of the action item just above, whose further lines are its own. */
  private itemLine = -2;
  private readonly rollups: ReadonlySet<number>;

  constructor(private readonly source: string) {
    this.rollups = rollupLines(source);
  }

  heading(level: number, text: string, line: number): void {
    if (this.rollups.has(line)) return;
    this.sections.push({ heading: text, level, lines: [] });
    this.bullets = [];
  }

  /** Action items are shown as rows of their own; here they only end what stands above. */
  checkbox({ line }: ScannedCheckbox): void {
    this.bullets = [];
    this.itemLine = line;
  }

  text(start: number, end: number, line: number): void {
    if (this.rollups.has(line)) return;
    const prefix = this.source.slice(lineStartBefore(this.source, start), start);
    const text = shownText(this.source.slice(start, end));
    if (text === "") return;
    const marker = LIST_MARKER.exec(prefix);
    if (marker) this.addBullet(text, line, columnsOf(prefix.slice(0, marker.index)), columnsOf(prefix));
    else if (line === this.itemLine + 1) this.itemLine = line;
    else if (!this.continues(text, line, columnsOf(prefix))) this.add("text", text, 0, line);
    this.lastLine = line;
  }

  private addBullet(text: string, line: number, markerColumn: number, contentColumn: number): void {
    while (this.bullets.length > 0 && markerColumn < (this.bullets.at(-1) ?? 0)) this.bullets.pop();
    this.add("bullet", text, this.bullets.length, line);
    this.bullets.push(contentColumn);
  }

  /** A line right below, or one indented to a bullet's content, belongs to what stands above. */
  private continues(text: string, line: number, column: number): boolean {
    const above = this.sections.at(-1)?.lines.at(-1);
    if (!above) return false;
    const isNext = line === this.lastLine + 1;
    const isIndented = above.kind === "bullet" && column >= (this.bullets.at(-1) ?? Infinity);
    if (!isNext && !isIndented) {
      this.bullets = [];
      return false;
    }
    above.text += above.kind === "bullet" ? ` ${text}` : `\n${text}`;
    return true;
  }

  private add(kind: SectionLine["kind"], text: string, depth: number, line: number): void {
    this.sections.at(-1)?.lines.push({ kind, text, depth, line });
  }
}

/**
 * Reads a note's sections: headings, paragraphs and bullets, without code, comments, frontmatter, checkboxes and
 * saved rollups. A paragraph keeps its line breaks; a bullet's further lines are joined to it. Never throws, whatever the text.
 *
 * @returns the sections in order; the first is what stands before the first heading
 */
export function readSections(text: string): readonly NoteSection[] {
  const reader = new SectionReader(text);
  new BlockScanner(text, reader).scan();
  return reader.sections;
}

/** @returns the same lines, each outermost one together with the bullets nested below it. */
export function withNested(lines: readonly SectionLine[]): SectionLine[][] {
  const wholes: SectionLine[][] = [];
  for (const line of lines) {
    const last = wholes.at(-1);
    if (line.depth > 0 && last) last.push(line);
    else wholes.push([line]);
  }
  return wholes;
}

function headingLine({ heading }: NoteSection): SectionLine {
  return { kind: "heading", text: heading, depth: 0, line: -1 };
}

/**
 * @param names headings in lower case, without closing punctuation
 * @returns the lines of every section so named, those of its subsections included under their headings
 */
export function linesUnder(sections: readonly NoteSection[], names: readonly string[]): SectionLine[] {
  const lines: SectionLine[] = [];
  let openLevel = Infinity;
  for (const section of sections) {
    const name = section.heading.toLowerCase().replace(/[\s:.]+$/, "");
    const isNamed = section.level >= 2 && names.includes(name);
    if (section.level <= openLevel) openLevel = isNamed ? section.level : Infinity;
    if (openLevel === Infinity) continue;
    if (section.level > openLevel) lines.push(headingLine(section));
    lines.push(...section.lines);
  }
  return lines;
}
