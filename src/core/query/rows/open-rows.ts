import { firstIndex } from "../../first-index";
import type { ItemId, ResolvedNote } from "../../index/resolved-note";
import type { Resolution } from "../../model/resolution";
import type { Numbering } from "./numbering";
import { outOfDate } from "./out-of-date";
import type { RowTable } from "./row-columns";
import { isProposedOf, priorityRankOf, symbolCodeOf } from "./row-columns";

/** Which notes some rows are of. */
export interface RowNotes {
  /** The index's when they were begun: some notes may be newer. */
  readonly revision: number;
  /** Of every note, in order. */
  readonly paths: readonly string[];
  /** The first row of each note, and behind them the number of rows. */
  readonly starts: Int32Array;
}

/** What is changed in place when rows are brought up to date. */
export interface RowData {
  /** Every note, by path. */
  readonly notes: ResolvedNote[];
  readonly table: RowTable;
}

/** @returns where a note stands among those that rows are of, or would stand */
export function placeOfNote({ paths }: RowNotes, path: string): number {
  return firstIndex(paths.length, (number) => (paths[number] ?? "") >= path);
}

/**
 * The open items the lists collect (domain.md §6), as numbers, by source: note path, then line. Questions about all of
 * them filter, group and sort rows; an item is looked up only when somebody looks at it.
 *
 * @remarks `row` is an item's place in here. Once rows have been asked for after a change, those of before can't be read any
 * more: notes and columns have been changed in place. Whoever works in steps sees after each whether the index has changed.
 */
export class OpenRows implements RowNotes {
  readonly revision: number;
  readonly paths: RowNotes["paths"];
  readonly starts: RowNotes["starts"];
  readonly length: number;

  /** @param ownerLists numbers the lists of owners; notes share the lists of equal texts */
  constructor(
    { revision, paths, starts }: RowNotes,
    private data: RowData | null,
    readonly ownerLists: Numbering<readonly Resolution[]>,
  ) {
    this.revision = revision;
    this.paths = paths;
    this.starts = starts;
    this.length = starts[paths.length] ?? 0;
  }

  /** @throws when others have taken the rows' place, as all do that read them */
  get columns(): RowTable {
    return (this.data ?? outOfDate()).table;
  }

  /** Every note, by path. */
  get notes(): readonly ResolvedNote[] {
    return (this.data ?? outOfDate()).notes;
  }

  /** @returns what is changed in place; nobody else can read it any more */
  giveAway(): RowData {
    const data = this.data ?? outOfDate();
    this.data = null;
    return data;
  }

  /** @returns the item's place in its note. */
  place(row: number): number {
    return this.columns.places[row] ?? 0;
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
    return firstIndex(this.paths.length, (number) => row < (this.starts[number + 1] ?? 0));
  }

  /** @returns the same for all rows. */
  noteNumbers(): Uint32Array {
    const numbers = new Uint32Array(this.length);
    for (let at = 0; at < this.paths.length; at++) numbers.fill(at, this.starts[at], this.starts[at + 1]);
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
