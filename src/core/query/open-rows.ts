import type { ItemId, ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import { PRIORITY_BITS } from "../model/item-table";

/** The cells of one row, in this order. */
const Cell = { place: 0, id: 1, dueDay: 2, bits: 3 } as const;
const CELLS = 4;
const PROPOSED = 8;
const FIRST_ROWS = 1024;
/** No index's revision. */
const OUT_OF_DATE = -1;

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
   */
  constructor(
    private readonly cells: Int32Array,
    readonly notes: readonly ResolvedNote[],
    readonly starts: Int32Array,
  ) {}

  get length(): number {
    return this.starts[this.notes.length] ?? 0;
  }

  /** @returns the item's place in its note. */
  place(row: number): number {
    return this.cells[row * CELLS + Cell.place] ?? 0;
  }

  id(row: number): ItemId {
    return this.cells[row * CELLS + Cell.id] ?? -1;
  }

  /** @returns the due day, or `NO_DAY`. */
  dueDay(row: number): number {
    return this.cells[row * CELLS + Cell.dueDay] ?? 0;
  }

  /** @returns the priority's place in `PRIORITIES`. */
  priorityRank(row: number): number {
    return (this.cells[row * CELLS + Cell.bits] ?? 0) & PRIORITY_BITS;
  }

  isProposed(row: number): boolean {
    return ((this.cells[row * CELLS + Cell.bits] ?? 0) & PROPOSED) !== 0;
  }

  /** Calls a function with each note that has rows: the first of them, and the row after the last. */
  eachNote(visit: (note: ResolvedNote, from: number, to: number) => void): void {
    const { notes, starts } = this;
    for (let at = 0; at < notes.length; at++) {
      const [note, from, to] = [notes[at], starts[at] ?? 0, starts[at + 1] ?? 0];
      if (note && from < to) visit(note, from, to);
    }
  }

  /** The same one after the other, for work that takes breaks. */
  *spans(): Generator<readonly [note: ResolvedNote, from: number, to: number]> {
    const { notes, starts } = this;
    for (let at = 0; at < notes.length; at++) {
      const [note, from, to] = [notes[at], starts[at] ?? 0, starts[at + 1] ?? 0];
      if (note && from < to) yield [note, from, to];
    }
  }

  /** @returns the cells of some rows, to be copied. */
  cellsOf(from: number, to: number): Int32Array {
    return this.cells.subarray(from * CELLS, to * CELLS);
  }
}

/** Puts rows together, taking over those of notes that have not changed since the last time. */
class RowsBuilder {
  private readonly notes: ResolvedNote[] = [];
  private readonly starts: number[] = [];
  private cells: Int32Array;
  private count = 0;
  /** The next note of `before` that may be met again. */
  private beforeAt = 0;
  /** Rows of `before` still to be taken over: neighbours are copied together. */
  private takeFrom = 0;
  private takeTo = 0;

  constructor(private readonly before: OpenRows) {
    this.cells = new Int32Array((before.length + FIRST_ROWS) * CELLS);
  }

  /** Takes the next note by path. */
  add(note: ResolvedNote): void {
    this.starts.push(this.count + this.takeTo - this.takeFrom);
    this.notes.push(note);
    if (!this.takeOver(note)) this.addRows(note);
  }

  finish(): OpenRows {
    this.copyTaken();
    this.starts.push(this.count);
    return new OpenRows(this.cells.slice(0, this.count * CELLS), this.notes, Int32Array.from(this.starts));
  }

  private takeOver(note: ResolvedNote): boolean {
    const { notes, starts } = this.before;
    const { path } = note.note;
    let known = notes[this.beforeAt];
    while (known && known !== note && known.note.path < path) known = notes[++this.beforeAt];
    if (known !== note) return false;
    const from = starts[this.beforeAt] ?? 0;
    if (from !== this.takeTo) {
      this.copyTaken();
      this.takeFrom = from;
    }
    this.takeTo = starts[++this.beforeAt] ?? 0;
    return true;
  }

  private copyTaken(): void {
    const taken = this.before.cellsOf(this.takeFrom, this.takeTo);
    this.reserve(taken.length / CELLS);
    this.cells.set(taken, this.count * CELLS);
    this.count += this.takeTo - this.takeFrom;
    this.takeFrom = this.takeTo;
  }

  private addRows(note: ResolvedNote): void {
    this.copyTaken();
    const { columns, ids } = note;
    this.reserve(columns.length);
    const { cells } = this;
    for (let at = 0; at < columns.length; at++) {
      if (!note.isListed(at)) continue;
      const cell = this.count++ * CELLS;
      cells[cell + Cell.place] = at;
      cells[cell + Cell.id] = ids[at] ?? -1;
      cells[cell + Cell.dueDay] = columns.dueDay(at);
      cells[cell + Cell.bits] = columns.priorityRank(at) | (note.isProposed(at) ? PROPOSED : 0);
    }
  }

  private reserve(rows: number): void {
    const needed = (this.count + rows) * CELLS;
    if (needed <= this.cells.length) return;
    const larger = new Int32Array(Math.max(needed, this.cells.length * 2));
    larger.set(this.cells);
    this.cells = larger;
  }
}

const NO_ROWS = new OpenRows(new Int32Array(0), [], new Int32Array(1));

interface RememberedRows {
  readonly revision: number;
  readonly rows: OpenRows;
}

const remembered = new WeakMap<VaultIndex, RememberedRows>();

/** @returns the open rows of an index; after a change, those of other notes are taken over. */
export function openRows(index: VaultIndex): OpenRows {
  const known = remembered.get(index);
  if (known?.revision === index.revision) return known.rows;
  const builder = new RowsBuilder(known?.rows ?? NO_ROWS);
  for (const note of index.notes()) builder.add(note);
  const rows = builder.finish();
  remembered.set(index, { revision: index.revision, rows });
  return rows;
}

/**
 * The same with breaks, one after each note. When the index changes meanwhile, what was put together is taken over by
 * whoever asks next, as far as it still holds.
 */
export function* openRowsInSteps(index: VaultIndex): Generator<undefined, void> {
  const { revision } = index;
  const builder = new RowsBuilder(remembered.get(index)?.rows ?? NO_ROWS);
  for (const note of index.notes()) {
    builder.add(note);
    yield;
  }
  // Somebody has asked meanwhile: what was worked out of those rows holds.
  if (remembered.get(index)?.revision === index.revision) return;
  const isCurrent = index.revision === revision;
  remembered.set(index, { revision: isCurrent ? revision : OUT_OF_DATE, rows: builder.finish() });
}
