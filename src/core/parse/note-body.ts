import type { CalendarDate } from "../calendar-date";
import type { ActionItem } from "../model/action-item";
import type { PersonRef } from "../model/person-ref";
import { LineCursor } from "../text/lines";
import { parseItemLine } from "./action-item-line";
import type { BlockSink, ScannedCheckbox } from "./block-scanner";
import { BlockScanner } from "./block-scanner";
import { readLabelLine } from "./label-line";
import { refsFromText } from "./people-fields";
import { leadingDate } from "./properties";
import type { FieldFormat } from "./trailing-run";
import { tagsIn } from "./trailing-run";

const SUMMARY_LENGTH = 280;

/** What a note's text says, beside its properties. */
export interface NoteBody {
  readonly firstHeading: string;
  readonly date: CalendarDate | null;
  readonly refs: readonly PersonRef[];
  readonly hasAttendeeLine: boolean;
  readonly summary: string;
  readonly items: readonly ActionItem[];
  readonly tags: readonly string[];
}

/** What the body reader needs to know besides the text. */
export interface BodyContext {
  readonly format: FieldFormat;
  readonly checkboxLines: ReadonlySet<number> | null;
  /** Whether inline tags are wanted; a caller with metadata has them already. */
  readonly collectTags: boolean;
}

export const EMPTY_BODY: NoteBody = {
  firstHeading: "",
  date: null,
  refs: [],
  hasAttendeeLine: false,
  summary: "",
  items: [],
  tags: [],
};

class BodyReader implements BlockSink {
  firstHeading = "";
  date: CalendarDate | null = null;
  readonly refs: PersonRef[] = [];
  hasAttendeeLine = false;
  summary = "";
  readonly items: ActionItem[] = [];
  readonly tags: string[] = [];
  private currentHeading = "";
  /** Label lines count only before the first second-level heading. */
  private inPreamble = true;
  private inSummary = false;

  constructor(
    private readonly source: string,
    private readonly context: BodyContext,
  ) {}

  heading(level: number, text: string): void {
    if (level === 1 && this.firstHeading === "") this.firstHeading = text;
    if (level === 2) this.inPreamble = false;
    this.inSummary = level >= 2 && text.toLowerCase() === "summary";
    this.currentHeading = text;
  }

  checkbox(box: ScannedCheckbox): void {
    const raw = this.source.slice(box.lineStart, box.lineEnd);
    const { line, lineStart } = box;
    const confirmed = this.context.checkboxLines?.has(line) ?? true;
    const place = { line, heading: this.currentHeading, confirmed };
    const { format } = this.context;
    const item = parseItemLine(raw, box.symbolStart - lineStart, box.symbolEnd - lineStart, place, format);
    this.items.push(item);
    if (this.context.collectTags) this.addTags(item.tags);
  }

  text(start: number, end: number): void {
    if (this.context.collectTags) this.addTags(tagsIn(this.source, start, end));
    if (this.inSummary && this.summary.length < SUMMARY_LENGTH) this.extendSummary(start, end);
    if (this.inPreamble) this.readLabel(start, end);
  }

  /** Not `push(...tags)`: a line of 100,000 tags would overflow the stack. */
  private addTags(tags: readonly string[]): void {
    for (const tag of tags) this.tags.push(tag);
  }

  private extendSummary(start: number, end: number): void {
    const room = SUMMARY_LENGTH - this.summary.length;
    const line = this.source.slice(start, Math.min(end, start + room));
    this.summary = this.summary === "" ? line : `${this.summary} ${line}`;
  }

  private readLabel(start: number, end: number): void {
    const found = readLabelLine(this.source.slice(start, Math.min(end, start + 5_000)));
    if (!found || found.value === "") return;
    if (found.label === "date") this.date ??= leadingDate(found.value);
    else {
      this.hasAttendeeLine = true;
      this.refs.push(...refsFromText(found.value, "attendee-line"));
    }
  }
}

/** A checkbox wherever Obsidian may see one: marks of quotes and lists, then one character in brackets. */
const CHECKBOX_LINE = /^([\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[)(.)\](?=\s|$)/u;

/**
 * Items on lines where only Obsidian's metadata sees a checkbox. They are shown but never edited (domain.md §4), like
 * those which only our scanner sees.
 */
function addItemsOnlyObsidianSees(reader: BodyReader, text: string, context: BodyContext): void {
  const seen = new Set(reader.items.map((item) => item.line));
  const missing = [...(context.checkboxLines ?? [])].some((line) => !seen.has(line));
  if (!missing) return;
  const cursor = new LineCursor(text);
  while (cursor.advance()) {
    if (seen.has(cursor.line) || !context.checkboxLines?.has(cursor.line)) continue;
    const raw = text.slice(cursor.start, cursor.end);
    const match = CHECKBOX_LINE.exec(raw);
    const [, before = "", symbol = ""] = match ?? [];
    const place = { line: cursor.line, heading: "", confirmed: false };
    if (match)
      reader.items.push(
        parseItemLine(raw, before.length, before.length + symbol.length, place, context.format),
      );
  }
  reader.items.sort((a, b) => a.line - b.line);
}

/** Reads a note's text once, top to bottom. Never throws, whatever the text. */
export function readBody(text: string, context: BodyContext): NoteBody {
  const reader = new BodyReader(text, context);
  new BlockScanner(text, reader).scan();
  addItemsOnlyObsidianSees(reader, text, context);
  return reader;
}
