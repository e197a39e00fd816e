import { firstIndex } from "../../first-index";
import type { ItemId, ResolvedNote } from "../../index/resolved-note";
import type { Resolution } from "../../model/resolution";
import type { Numbering } from "./numbering";
import type { RowColumns } from "./row-columns";
import { isProposedOf, priorityRankOf, symbolCodeOf } from "./row-columns";

/** Which notes some rows are of. */
export interface RowNotes {
  /** The index's when they were begun: some notes may be newer. */
  readonly revision: number;
  /** Every note, by path. */
  readonly notes: readonly ResolvedNote[];
  /** The first row of each note, and behind them the number of rows. */
  readonly starts: Int32Array;
}

/**
 * The open items the lists collect (domain.md §6), as numbers, by source: note path, then line. Questions about all of
 * them filter, group and sort rows; an item is looked up only when somebody looks at it.
 *
 * @remarks `row` is an item's place in here
 */
export class OpenRows implements RowNotes {
  readonly revision: number;
  readonly notes: RowNotes["notes"];
  readonly starts: RowNotes["starts"];
  readonly length: number;

  /**
   * @param columns there may be room in them for more rows
   * @param places of each item in its note
   * @param ownerLists numbers the lists of owners; notes share the lists of equal texts
   */
  constructor(
    { revision, notes, starts }: RowNotes,
    readonly columns: RowColumns,
    readonly places: Int32Array,
    readonly ownerLists: Numbering<readonly Resolution[]>,
  ) {
    this.revision = revision;
    this.notes = notes;
    this.starts = starts;
    this.length = starts[notes.length] ?? 0;
  }

  /** @returns the item's place in its note. */
  place(row: number): number {
    return this.places[row] ?? 0;
  }

  id(row: number): ItemId {
    return this.columns.ids[row] ?? -1;
  }

  /** @returns the due day, or `NO_DAY`. */
  dueDay(row: number): number {
    return this.columns.dueDays[row] ?? 0;
  }

  /** @returns the priority's place in `PRIORITIES`. */
  priorityRank(row: number): number {
    return priorityRankOf(this.columns.bits[row] ?? 0);
  }

  isProposed(row: number): boolean {
    return isProposedOf(this.columns.bits[row] ?? 0);
  }

  /** @returns the code point of the status symbol. */
  symbolCode(row: number): number {
    return symbolCodeOf(this.columns.bits[row] ?? 0);
  }

  /** @returns the number of the item's owners in `ownerLists`. */
  owners(row: number): number {
    return this.columns.owners[row] ?? 0;
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
}
