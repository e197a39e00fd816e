import { firstIndex } from "../first-index";
import type { ItemId, ResolvedNote } from "../index/resolved-note";
import { PRIORITY_BITS } from "../model/item-table";
import type { Resolution } from "../model/resolution";
import { Numbering } from "./numbering";

/** The cells of one row, in this order. */
const Cell = { place: 0, id: 1, dueDay: 2, bits: 3, owners: 4 } as const;
export const ROW_CELLS = 5;
/** The lowest three bits of `Cell.bits` are the priority's rank; above this one stands the status symbol. */
const PROPOSED_BIT = 8;
const SYMBOL_SHIFT = 4;

/**
 * Writes one row as `OpenRows` reads it.
 *
 * @param at the item's place in its note
 * @param owners the number of its list of owners
 */
export function writeRow(
  cells: Int32Array,
  row: number,
  note: ResolvedNote,
  at: number,
  owners: number,
): void {
  const { columns } = note;
  const proposed = note.isProposed(at) ? PROPOSED_BIT : 0;
  const cell = row * ROW_CELLS;
  cells[cell + Cell.place] = at;
  cells[cell + Cell.id] = note.idAt(at);
  cells[cell + Cell.dueDay] = columns.dueDay(at);
  cells[cell + Cell.bits] = columns.priorityRank(at) | proposed | (columns.symbolCode(at) << SYMBOL_SHIFT);
  cells[cell + Cell.owners] = owners;
}

/**
 * The open items the lists collect (domain.md §6), as numbers, by source: note path, then line. Questions about all of
 * them filter, group and sort rows; an item is looked up only when somebody looks at it.
 *
 * @remarks `row` is an item's place in here
 */
export class OpenRows {
  /**
   * @param notes every note, by path
   * @param starts the first row of each note, and behind them the number of rows
   * @param ownerLists numbers the lists of owners; notes share the lists of equal texts
   */
  constructor(
    private readonly cells: Int32Array,
    readonly notes: readonly ResolvedNote[],
    readonly starts: Int32Array,
    readonly ownerLists: Numbering<readonly Resolution[]>,
  ) {}

  get length(): number {
    return this.starts[this.notes.length] ?? 0;
  }

  /** @returns the item's place in its note. */
  place(row: number): number {
    return this.cells[row * ROW_CELLS + Cell.place] ?? 0;
  }

  id(row: number): ItemId {
    return this.cells[row * ROW_CELLS + Cell.id] ?? -1;
  }

  /** @returns the due day, or `NO_DAY`. */
  dueDay(row: number): number {
    return this.cells[row * ROW_CELLS + Cell.dueDay] ?? 0;
  }

  /** @returns the priority's place in `PRIORITIES`. */
  priorityRank(row: number): number {
    return (this.cells[row * ROW_CELLS + Cell.bits] ?? 0) & PRIORITY_BITS;
  }

  isProposed(row: number): boolean {
    return ((this.cells[row * ROW_CELLS + Cell.bits] ?? 0) & PROPOSED_BIT) !== 0;
  }

  /** @returns the code point of the status symbol. */
  symbolCode(row: number): number {
    return (this.cells[row * ROW_CELLS + Cell.bits] ?? 0) >> SYMBOL_SHIFT;
  }

  /** @returns the number of the item's owners in `ownerLists`. */
  owners(row: number): number {
    return this.cells[row * ROW_CELLS + Cell.owners] ?? 0;
  }

  /** @returns where in `notes` the note stands that has the row. */
  noteNumber(row: number): number {
    return firstIndex(this.notes.length, (number) => row < (this.starts[number + 1] ?? 0));
  }

  /** @returns the same for all rows. */
  noteNumbers(): Uint32Array {
    const numbers = new Uint32Array(this.length);
    for (let at = 0; at < this.notes.length; at++) numbers.fill(at, this.starts[at], this.starts[at + 1]);
    return numbers;
  }

  /** Calls a function with each note that has rows: the first of them, the row after the last, its place in `notes`. */
  eachNote(visit: (note: ResolvedNote, from: number, to: number, number: number) => void): void {
    const { notes, starts } = this;
    for (let number = 0; number < notes.length; number++) {
      const [note, from, to] = [notes[number], starts[number] ?? 0, starts[number + 1] ?? 0];
      if (note && from < to) visit(note, from, to, number);
    }
  }

  /** The same one after the other, for work that takes breaks. */
  *spans(): Generator<readonly [note: ResolvedNote, from: number, to: number, number: number]> {
    const { notes, starts } = this;
    for (let number = 0; number < notes.length; number++) {
      const [note, from, to] = [notes[number], starts[number] ?? 0, starts[number + 1] ?? 0];
      if (note && from < to) yield [note, from, to, number];
    }
  }

  /** @returns the cells of some rows, to be copied. */
  cellsOf(from: number, to: number): Int32Array {
    return this.cells.subarray(from * ROW_CELLS, to * ROW_CELLS);
  }
}

export const NO_ROWS = new OpenRows(new Int32Array(0), [], new Int32Array(1), new Numbering());
