import type { CalendarDate } from "../calendar-date";
import type { ItemTable } from "../model/item-table";
import { NO_ITEMS } from "../model/item-table";
import type { IgnoredValue } from "../model/note";
import type { PersonRef } from "../model/person-ref";
import { withinLongestList } from "../people/listed-names";
import { compactCopy } from "../text/compact";
import { hashLines } from "../text/hash";
import { LineCursor } from "../text/lines";
import type { BlockSink, ScannedCheckbox } from "./block-scanner";
import { BlockScanner } from "./block-scanner";
import { shownText } from "./shown-text";
import type { FrontmatterBlock } from "./frontmatter";
import type { ItemSyntax } from "./item-reader";
import { ItemReader } from "./item-reader";
import { mayBeLabel, readLabelLine } from "./label-line";
import { addRefs, refsFromAttendeeLine } from "./people-fields";
import { asObsidianEndsIt, tagsIn } from "./hash-tags";
import { rollupLines } from "./region-markers";
import { leadingDate } from "./written-day";

const SUMMARY_LENGTH = 280;
const SUMMARY = "summary";
const MAX_SUMMARY_LINE = 5_000;
/** Longer texts are read up to here and never edited; in UTF-16 units. */
export const MAX_TEXT_LENGTH = 20_000_000;
/** Longer than any list of names with its label: more of a line is not looked at. */
const MAX_LABEL_LINE = 21_000;

/** What a note's text says, beside its properties. */
export interface NoteBody {
  readonly firstHeading: string;
  readonly date: CalendarDate | null;
  readonly refs: readonly PersonRef[];
  readonly hasAttendeeLine: boolean;
  readonly summary: string;
  readonly items: ItemTable;
  readonly tags: readonly string[];
  /** `hashLines` of the text. */
  readonly textHash: number;
  /** What could not be used of the attendee lines. */
  readonly ignored: readonly IgnoredValue[];
}

/** What the body reader needs to know besides the text. */
export interface BodyContext {
  readonly syntax: ItemSyntax;
  readonly checkboxLines: ReadonlySet<number> | null;
  /** Whether inline tags are wanted; a caller with metadata has them already. */
  readonly collectTags: boolean;
  /** Where the frontmatter of the text lies. */
  readonly frontmatter: FrontmatterBlock;
}

export const EMPTY_BODY: NoteBody = {
  firstHeading: "",
  date: null,
  refs: [],
  hasAttendeeLine: false,
  summary: "",
  items: NO_ITEMS,
  tags: [],
  textHash: hashLines(""),
  ignored: [],
};

class BodyReader implements BlockSink {
  firstHeading = "";
  date: CalendarDate | null = null;
  readonly refs: PersonRef[] = [];
  hasAttendeeLine = false;
  summary = "";
  readonly tags: string[] = [];
  readonly ignored: IgnoredValue[] = [];
  confirmedItems = 0;
  /** Label lines count only before the first second-level heading. */
  private inPreamble = true;
  private inSummary = false;
  private readonly rollups: ReadonlySet<number>;

  constructor(
    private readonly source: string,
    private readonly items: ItemReader,
    private readonly context: BodyContext,
  ) {
    this.rollups = rollupLines(source);
  }

  line(start: number, end: number): void {
    this.items.line(start, end);
  }

  heading(level: number, text: string, line: number): void {
    this.items.under(text);
    if (this.context.collectTags) this.addTags(tagsIn(text, 0, text.length));
    if (this.rollups.has(line)) return;
    if (level === 1 && this.firstHeading === "") this.firstHeading = compactCopy(text);
    if (level === 2) this.inPreamble = false;
    this.inSummary = level >= 2 && text.length === SUMMARY.length && text.toLowerCase() === SUMMARY;
  }

  checkbox(box: ScannedCheckbox): void {
    const confirmed = this.context.checkboxLines?.has(box.line) ?? true;
    if (confirmed) this.confirmedItems++;
    const tags = this.items.add(box, confirmed);
    if (this.context.collectTags) this.addTags(tags);
  }

  text(start: number, end: number, line: number): void {
    if (this.context.collectTags) this.addTags(tagsIn(this.source, start, end));
    if (this.rollups.has(line)) return;
    if (this.inSummary && this.summary.length < SUMMARY_LENGTH) this.extendSummary(start, end);
    if (this.inPreamble) this.readLabel(start, end);
  }

  /** Not `push(...tags)`: a line of 100,000 tags would overflow the stack. */
  private addTags(tags: readonly string[]): void {
    for (const tag of tags) this.tags.push(asObsidianEndsIt(tag));
  }

  private extendSummary(start: number, end: number): void {
    const room = SUMMARY_LENGTH - this.summary.length;
    const line = shownText(this.source.slice(start, Math.min(end, start + MAX_SUMMARY_LINE))).slice(0, room);
    this.summary = this.summary === "" || line === "" ? this.summary + line : `${this.summary} ${line}`;
  }

  private readLabel(start: number, end: number): void {
    if (!mayBeLabel(this.source, start)) return;
    const found = readLabelLine(this.source.slice(start, Math.min(end, start + MAX_LABEL_LINE)));
    if (!found || found.value === "") return;
    if (found.label === "date") this.date ??= leadingDate(found.value);
    else this.readAttendees(found.value);
  }

  private readAttendees(value: string): void {
    const names = withinLongestList(value);
    if (names.length < value.length) this.ignored.push({ property: "attendees", reason: "too-long" });
    this.hasAttendeeLine = true;
    addRefs(this.refs, refsFromAttendeeLine(names));
  }
}

/** A checkbox wherever Obsidian may see one: marks of quotes and lists, then one character in brackets. */
const CHECKBOX_LINE = /^([\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[)(.)\](?=\s|$)/u;

/** An item to be read, with what the scanner knows of it. */
interface FoundItem {
  readonly box: ScannedCheckbox;
  readonly heading: string;
  readonly confirmed: boolean;
}

/** Finds the items that our scanner sees. */
class ItemFinder implements BlockSink {
  readonly found: FoundItem[] = [];
  private currentHeading = "";

  constructor(private readonly checkboxLines: ReadonlySet<number>) {}

  heading(_level: number, text: string): void {
    this.currentHeading = text;
  }

  checkbox(box: ScannedCheckbox): void {
    this.found.push({
      box: { ...box },
      heading: this.currentHeading,
      confirmed: this.checkboxLines.has(box.line),
    });
  }

  text(): void {
    // Only items are wanted.
  }
}

/** @returns items on lines where only Obsidian's metadata sees a checkbox. */
function itemsOnlyObsidianSees(
  text: string,
  checkboxLines: ReadonlySet<number>,
  seen: ReadonlySet<number>,
): FoundItem[] {
  const found: FoundItem[] = [];
  const cursor = new LineCursor(text);
  while (cursor.advance()) {
    const { line, start, end } = cursor;
    if (seen.has(line) || !checkboxLines.has(line)) continue;
    const [, before, symbol] = CHECKBOX_LINE.exec(text.slice(start, end)) ?? [];
    if (before === undefined || symbol === undefined) continue;
    const symbolStart = start + before.length;
    const symbolEnd = symbolStart + symbol.length;
    const box = { line, lineStart: start, lineEnd: end, symbolStart, symbolEnd };
    found.push({ box, heading: "", confirmed: false });
  }
  return found;
}

/**
 * Reads a note's items a second time, with those which only Obsidian sees. They are shown but never edited (domain.md
 * §4), like those which only our scanner sees.
 */
function readAllItems(
  text: string,
  checkboxLines: ReadonlySet<number>,
  { syntax, frontmatter }: BodyContext,
): ItemReader {
  const finder = new ItemFinder(checkboxLines);
  new BlockScanner(text, finder, frontmatter).scan();
  const seen = new Set(finder.found.map(({ box }) => box.line));
  const found = [...finder.found, ...itemsOnlyObsidianSees(text, checkboxLines, seen)];
  const items = new ItemReader(text, syntax);
  for (const { box, heading, confirmed } of found.sort((a, b) => a.box.line - b.box.line)) {
    items.under(heading);
    items.add(box, confirmed);
  }
  return items;
}

/** Reads a note's text once, top to bottom. Never throws, whatever the text. */
export function readBody(source: string, context: BodyContext): NoteBody {
  const text = source.length > MAX_TEXT_LENGTH ? source.slice(0, MAX_TEXT_LENGTH) : source;
  const { checkboxLines, syntax, frontmatter } = context;
  const ours = new ItemReader(text, syntax);
  const reader = new BodyReader(text, ours, context);
  new BlockScanner(text, reader, frontmatter).scan();
  // Before another reader begins: of two only the younger may be used.
  const textHash = text === source ? ours.textHash() : hashLines(source);
  const isComplete = checkboxLines === null || reader.confirmedItems === checkboxLines.size;
  const items = isComplete ? ours : readAllItems(text, checkboxLines, context);
  return {
    firstHeading: reader.firstHeading,
    date: reader.date,
    refs: reader.refs,
    hasAttendeeLine: reader.hasAttendeeLine,
    summary: compactCopy(reader.summary),
    items: items.items(),
    tags: reader.tags,
    textHash,
    ignored: reader.ignored,
  };
}
