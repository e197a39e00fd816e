import type { CalendarDate } from "../calendar-date";
import { hashOfLanes } from "../text/hash";
import type { ActionItem, DateField, ItemFields } from "./action-item";
import type { Priority } from "./priority";
import { PRIORITIES } from "./priority";

/** What few items say; kept only for those. */
export interface RareFields extends Pick<
  ItemFields,
  "recurrence" | "onCompletion" | "taskId" | "dependsOn" | "invalid" | "repeated"
> {
  readonly blockId: string | null;
}

/** The cells of one item, in this order; a note's items lie one after the other. */
export const Cell = {
  line: 0,
  /** Priority and flags, see `Bit`. */
  bits: 1,
  /** Code point of the symbol between the brackets. */
  symbol: 2,
  /** The six dates, in the order of `DATE_FIELDS`. */
  due: 3,
  scheduled: 4,
  start: 5,
  created: 6,
  done: 7,
  cancelled: 8,
  hashLow: 9,
  hashHigh: 10,
  /** Offset in `texts` just after the item's own text; the next one starts one character later. */
  textEnd: 11,
  /** Places in `tails`, `tagSets` and `headings`. */
  tail: 12,
  tags: 13,
  heading: 14,
  /** Place in `rare`, or −1. */
  rare: 15,
} as const;
export const CELLS = 16;

/** What stands in a date's cell when there is no date. */
export const NO_DAY = -0x8000_0000;

/** The lowest three bits of `Cell.bits` are the priority's rank. */
export const PRIORITY_BITS = 7;
export const Bit = {
  confirmed: 8,
  garbled: 16,
  /** The line holds the text that Tasks' global filter asks for. */
  filtered: 32,
  /** One of the tags is `#proposed`. */
  proposed: 64,
} as const;

/** A note's items as plain data: numbers in one array, texts in a few strings. Can be stored and read back as it is. */
export interface ItemColumns {
  readonly cells: Int32Array;
  /** The start of every item's body, up to the word with the first name in it; each on a line of its own. */
  readonly texts: string;
  /** The different rests of bodies, from that word on: `@Dana Okafor` as a rule, or ''. */
  readonly tails: readonly string[];
  readonly tagSets: readonly (readonly string[])[];
  readonly headings: readonly string[];
  readonly rare: readonly RareFields[];
}

const NOT_RARE: RareFields = {
  recurrence: null,
  onCompletion: null,
  taskId: null,
  dependsOn: [],
  invalid: [],
  repeated: [],
  blockId: null,
};

/**
 * The action items of a note, in the order of their lines. They are kept as numbers and a few strings, since a vault
 * has a hundred thousand of them; an `ActionItem` is made when somebody looks at one.
 *
 * @remarks `at` is an item's place in the note, from 0 to `length` − 1
 */
export class ItemTable {
  readonly length: number;
  private readonly cells: Int32Array;

  constructor(readonly columns: ItemColumns) {
    this.cells = columns.cells;
    this.length = columns.cells.length / CELLS;
  }

  line(at: number): number {
    return this.cell(at, Cell.line);
  }

  symbolCode(at: number): number {
    return this.cell(at, Cell.symbol);
  }

  symbol(at: number): string {
    return String.fromCodePoint(this.cell(at, Cell.symbol));
  }

  /** @returns the due day, or `NO_DAY`, which is less than any day. */
  dueDay(at: number): number {
    return this.cell(at, Cell.due);
  }

  date(at: number, field: DateField): CalendarDate | null {
    return asDate(this.cell(at, Cell[field]));
  }

  /** @returns the priority's place in `PRIORITIES`. */
  priorityRank(at: number): number {
    return this.cell(at, Cell.bits) & PRIORITY_BITS;
  }

  priority(at: number): Priority {
    return PRIORITIES[this.priorityRank(at)] ?? "none";
  }

  /** @param bit one of `Bit` */
  has(at: number, bit: number): boolean {
    return (this.cell(at, Cell.bits) & bit) !== 0;
  }

  /** @returns whether any item has that bit. */
  anyHas(bit: number): boolean {
    for (let at = 0; at < this.length; at++) if (this.has(at, bit)) return true;
    return false;
  }

  rawHash(at: number): number {
    return hashOfLanes(this.cell(at, Cell.hashLow), this.cell(at, Cell.hashHigh));
  }

  /** @returns whether another table's item stands on exactly the same text. */
  hasSameLine(at: number, other: ItemTable, otherAt: number): boolean {
    return (
      this.cell(at, Cell.hashLow) === other.cell(otherAt, Cell.hashLow) &&
      this.cell(at, Cell.hashHigh) === other.cell(otherAt, Cell.hashHigh)
    );
  }

  /** @returns how many items of the note stand on exactly the same text, itself included. */
  countSameLines(at: number): number {
    let count = 0;
    for (let other = 0; other < this.length; other++) if (this.hasSameLine(at, this, other)) count++;
    return count;
  }

  /** @returns the body up to the word with the first name in it. */
  text(at: number): string {
    const start = at === 0 ? 0 : this.cell(at - 1, Cell.textEnd) + 1;
    return this.columns.texts.slice(start, this.cell(at, Cell.textEnd));
  }

  /** @returns the place in `columns.tails` of the body's rest. */
  tailPlace(at: number): number {
    return this.cell(at, Cell.tail);
  }

  body(at: number): string {
    return this.text(at) + (this.columns.tails[this.tailPlace(at)] ?? "");
  }

  tagsPlace(at: number): number {
    return this.cell(at, Cell.tags);
  }

  tags(at: number): readonly string[] {
    return this.columns.tagSets[this.tagsPlace(at)] ?? NOT_RARE.dependsOn;
  }

  heading(at: number): string {
    return this.columns.headings[this.cell(at, Cell.heading)] ?? "";
  }

  rare(at: number): RareFields {
    return this.columns.rare[this.cell(at, Cell.rare)] ?? NOT_RARE;
  }

  /** @returns the item as an object of its own. */
  item(at: number): ActionItem {
    const { blockId, ...rare } = this.rare(at);
    return {
      line: this.line(at),
      rawHash: this.rawHash(at),
      symbol: this.symbol(at),
      body: this.body(at),
      fields: { dates: this.dates(at), priority: this.priority(at), ...rare },
      tags: this.tags(at),
      blockId,
      garbled: this.has(at, Bit.garbled),
      heading: this.heading(at),
      confirmed: this.has(at, Bit.confirmed),
    };
  }

  *[Symbol.iterator](): IterableIterator<ActionItem> {
    for (let at = 0; at < this.length; at++) yield this.item(at);
  }

  private dates(at: number): ItemFields["dates"] {
    return {
      due: this.date(at, "due"),
      scheduled: this.date(at, "scheduled"),
      start: this.date(at, "start"),
      created: this.date(at, "created"),
      done: this.date(at, "done"),
      cancelled: this.date(at, "cancelled"),
    };
  }

  private cell(at: number, cell: number): number {
    return this.cells[at * CELLS + cell] ?? NO_DAY;
  }
}

export const NO_ITEMS = new ItemTable({
  cells: new Int32Array(0),
  texts: "",
  tails: [],
  tagSets: [],
  headings: [],
  rare: [],
});

/** @returns what a date's cell says */
export function asDate(cell: number): CalendarDate | null {
  return cell === NO_DAY ? null : (cell as CalendarDate);
}
