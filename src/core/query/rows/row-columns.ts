import type { ResolvedNote } from "../../index/resolved-note";
import type { ItemTable } from "../../model/item-table";
import { PRIORITY_BITS } from "../../model/item-table";
import type { Resolution } from "../../model/resolution";
import type { Numbering } from "./numbering";

/** In `bits`, above the priority's rank. */
const PROPOSED_BIT = 8;
const SYMBOL_SHIFT = 4;

/**
 * What questions read of open rows, a column each: they look at one or two, and a column of a hundred thousand numbers
 * stays at hand for the processor where rows of five would have to be fetched one by one.
 */
export interface RowColumns {
  readonly ids: Int32Array;
  /** The due day, or `NO_DAY`. */
  readonly dueDays: Int32Array;
  /** Priority, symbol and whether it is proposed: see `priorityRankOf` and those below it. */
  readonly bits: Int32Array;
  /** The number of the list of owners. */
  readonly owners: Int32Array;
}

export const COLUMNS = ["ids", "dueDays", "bits", "owners"] as const satisfies readonly (keyof RowColumns)[];

/** All that is known of open rows. */
export interface RowTable extends RowColumns {
  /** Of each item in its note. */
  readonly places: Int32Array;
}

/** @returns the table of the columns that a function makes of each name */
export function rowTable(make: (name: keyof RowTable) => Int32Array): RowTable {
  return {
    ids: make("ids"),
    dueDays: make("dueDays"),
    bits: make("bits"),
    owners: make("owners"),
    places: make("places"),
  };
}

/** @returns how many rows a note has */
export function countRows(note: ResolvedNote): number {
  let rows = 0;
  for (let at = 0; at < note.columns.length; at++) rows += Number(note.isListed(at));
  return rows;
}

/** Writes the rows of a note, from a row on. @returns the row behind the last of them */
export function writeRows(
  { ids, dueDays, bits, owners, places }: RowTable,
  first: number,
  note: ResolvedNote,
  ownerLists: Numbering<readonly Resolution[]>,
): number {
  const { columns } = note;
  let row = first;
  for (let at = 0; at < columns.length; at++) {
    if (!note.isListed(at)) continue;
    places[row] = at;
    ids[row] = note.idAt(at);
    dueDays[row] = columns.dueDay(at);
    bits[row] = bitsOf(columns, at, note.isProposed(at));
    owners[row] = ownerLists.of(note.owners(at));
    row++;
  }
  return row;
}

/** @returns what the `bits` of an item are */
function bitsOf(items: ItemTable, at: number, isProposed: boolean): number {
  return items.priorityRank(at) | (isProposed ? PROPOSED_BIT : 0) | (items.symbolCode(at) << SYMBOL_SHIFT);
}

/** @returns the priority's place in `PRIORITIES`. */
export function priorityRankOf(bits: number): number {
  return bits & PRIORITY_BITS;
}

export function isProposedOf(bits: number): boolean {
  return (bits & PROPOSED_BIT) !== 0;
}

/** @returns the code point of the status symbol. */
export function symbolCodeOf(bits: number): number {
  return bits >> SYMBOL_SHIFT;
}
