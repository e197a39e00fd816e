import type { ItemTable } from "../../model/item-table";
import { PRIORITY_BITS } from "../../model/item-table";

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

/** @returns the columns that a function makes of each name */
export function rowColumns(make: (name: keyof RowColumns) => Int32Array): RowColumns {
  return { ids: make("ids"), dueDays: make("dueDays"), bits: make("bits"), owners: make("owners") };
}

/** @returns what the `bits` of an item are */
export function bitsOf(items: ItemTable, at: number, isProposed: boolean): number {
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
