import type { RareFields } from "../model/item-table";
import { Bit, Cell, ItemTable, NO_ITEMS } from "../model/item-table";
import type { Priority } from "../model/priority";
import { PRIORITIES } from "../model/priority";
import { PROPOSED_TAG } from "../statuses";
import type { Interned } from "../text/compact";
import { compactLines, Interner } from "../text/compact";
import { LinesHash, StretchHasher } from "../text/hash";
import { CR, LF } from "../text/lines";
import { isTrimmable, trimmedStart } from "../text/whitespace";
import type { ScannedCheckbox } from "./block-scanner";
import { bodyEndWithoutTbd } from "./body-end";
import { tagsIn } from "./hash-tags";
import { FieldDraft } from "./item-fields";
import { MarkFinder } from "./mark-finder";
import { RowBuffer } from "./row-buffer";
import type { FieldFormat } from "./trailing-run";
import { RunReader } from "./trailing-run";

/** How items are read. */
export interface ItemSyntax {
  readonly format: FieldFormat;
  /** A text whose presence on the line is noted (`Bit.filtered`); '' for none. */
  readonly requiredText: string;
}

/** The tags of a line; few combinations of them occur in a vault. */
interface TagSet {
  readonly tags: readonly string[];
  readonly isProposed: boolean;
}

const RANK = Object.fromEntries(PRIORITIES.map((priority, rank) => [priority, rank])) as Readonly<
  Record<Priority, number>
>;

/** No tag holds a plain space, so tags joined by spaces can be told apart again. */
const TAG_SETS = new Interner<TagSet>((joined) => {
  const tags = joined === "" ? [] : joined.split(" ");
  return { tags, isProposed: tags.some((tag) => tag.toLowerCase() === PROPOSED_TAG) };
});
const TAILS = new Interner((text) => text);
const HEADINGS = new Interner((text) => text);

/** Which values of an interner a note uses, in order of appearance. */
class Places<Value> {
  readonly values: Value[] = [];

  /** @param round a number no other note has had */
  constructor(private readonly round: number) {}

  of(entry: Interned<Value>): number {
    if (entry.round !== this.round) {
      entry.round = this.round;
      entry.place = this.values.push(entry.value) - 1;
    }
    return entry.place;
  }
}

let rounds = 0;
// One of each for all notes: reading is synchronous and one note is finished before the next begins.
const rows = new RowBuffer();
const run = new RunReader();
const draft = new FieldDraft();
const hasher = new StretchHasher();

/**
 * Reads the items of one text into columns. Nothing is made per item but the pieces of text that are kept. Of two
 * readers only the younger may be used: they share their buffers.
 */
export class ItemReader {
  private readonly texts: string[] = [];
  private textsLength = 0;
  private readonly tails: Places<string>;
  private readonly tagSets: Places<TagSet>;
  private readonly headings: Places<string>;
  private readonly rare: RareFields[] = [];
  private heading = -1;
  private readonly lines = new LinesHash();
  /** Where the line starts whose hash `hasher` holds. */
  private hashedFrom = -1;
  private readonly marks: NameMarks;
  private readonly hashes: MarkFinder;

  constructor(
    private readonly text: string,
    private readonly syntax: ItemSyntax,
  ) {
    const round = ++rounds;
    this.tails = new Places(round);
    this.tagSets = new Places(round);
    this.headings = new Places(round);
    this.marks = new NameMarks(text);
    this.hashes = new MarkFinder(text, "#");
    rows.clear();
  }

  /** Takes the hash of a line that begins and ends there; lines come in order. */
  line(start: number, end: number): void {
    hasher.hash(this.text, start, end);
    this.lines.add(hasher.low, hasher.high);
    this.hashedFrom = start;
  }

  /** Says under which heading the items from here on stand. */
  under(heading: string): void {
    this.heading = this.headings.of(HEADINGS.of(heading));
  }

  /**
   * Reads one item; items come in the order of their lines.
   *
   * @returns the line's tags, in order
   */
  add(box: ScannedCheckbox, confirmed: boolean): readonly string[] {
    const { text } = this;
    const bodyStart = trimmedStart(text, box.symbolEnd + 1, box.lineEnd);
    const firstHash = this.hashes.firstFrom(bodyStart);
    run.read(text, bodyStart, box.lineEnd, this.syntax.format, firstHash);
    draft.clear();
    run.fill(draft);
    const tagSet = TAG_SETS.of(this.tags(bodyStart, firstHash));
    const row = rows.add();
    const { cells } = rows;
    cells[row + Cell.line] = box.line;
    cells[row + Cell.bits] = this.bits(box, confirmed, tagSet.value);
    cells[row + Cell.symbol] = text.codePointAt(box.symbolStart) ?? 0;
    draft.writeDays(cells, row + Cell.due);
    if (this.hashedFrom !== box.lineStart) hasher.hash(text, box.lineStart, box.lineEnd);
    cells[row + Cell.hashLow] = hasher.low;
    cells[row + Cell.hashHigh] = hasher.high;
    const bodyEnd = bodyEndWithoutTbd(text, bodyStart, run.bodyEnd);
    const tailStart = this.marks.tailStart(bodyStart, bodyEnd);
    cells[row + Cell.tail] = this.tails.of(TAILS.of(text.slice(tailStart, bodyEnd)));
    this.texts.push(text.slice(bodyStart, tailStart));
    this.textsLength += tailStart - bodyStart;
    cells[row + Cell.textEnd] = this.textsLength++;
    cells[row + Cell.tags] = this.tagSets.of(tagSet);
    cells[row + Cell.heading] = this.heading;
    cells[row + Cell.rare] = this.addRare();
    return tagSet.value.tags;
  }

  /** @returns the items read. */
  items(): ItemTable {
    if (rows.count === 0) return NO_ITEMS;
    return new ItemTable({
      cells: rows.copy(),
      texts: compactLines(this.texts),
      // Copied: a list that grew keeps room for sixteen more, and every note of a vault has these.
      tails: this.tails.values.slice(),
      tagSets: this.tagSets.values.map((tagSet) => tagSet.tags),
      headings: this.headings.values.slice(),
      rare: this.rare.slice(),
    });
  }

  /** @returns `hashLines` of the text, once `line` was called for all of it. */
  textHash(): number {
    const last = this.text.charCodeAt(this.text.length - 1);
    return this.lines.result(last === LF || last === CR);
  }

  private bits(box: ScannedCheckbox, confirmed: boolean, { isProposed }: TagSet): number {
    const { requiredText } = this.syntax;
    const isFiltered =
      requiredText !== "" && this.text.slice(box.lineStart, box.lineEnd).includes(requiredText);
    return (
      RANK[draft.priority] |
      (confirmed ? Bit.confirmed : 0) |
      (draft.isGarbled ? Bit.garbled : 0) |
      (isFiltered ? Bit.filtered : 0) |
      (isProposed ? Bit.proposed : 0)
    );
  }

  /** @returns the line's tags, joined by spaces. */
  private tags(bodyStart: number, firstHash: number): string {
    const inRun = run.tags.joined();
    if (firstHash >= run.bodyEnd) return inRun;
    const inside = tagsIn(this.text, bodyStart, run.bodyEnd).join(" ");
    return inside === "" || inRun === "" ? inside + inRun : `${inside} ${inRun}`;
  }

  private addRare(): number {
    const blockId = run.blockId();
    if (!draft.isRare && blockId === null) return -1;
    return this.rare.push(draft.rare(blockId)) - 1;
  }
}

/** Finds where in a body the first name may stand. */
class NameMarks {
  private readonly ats: MarkFinder;
  private readonly links: MarkFinder;
  private readonly ticks: MarkFinder;

  constructor(private readonly text: string) {
    this.ats = new MarkFinder(text, "@");
    this.links = new MarkFinder(text, "[[");
    this.ticks = new MarkFinder(text, "`");
  }

  /**
   * The rest of a body, from the word on in which the first `@` or `[[` stands, is all that decides who is named. A
   * code span before it belongs to it, since it may hide one.
   *
   * @returns the rest's offset; `end` when nobody can be named
   */
  tailStart(start: number, end: number): number {
    const mark = Math.min(this.ats.firstFrom(start), this.links.firstFrom(start));
    if (mark >= end) return end;
    let at = Math.min(mark, this.ticks.firstFrom(start));
    while (at > start && !isTrimmable(this.text.charCodeAt(at - 1))) at--;
    return at;
  }
}
