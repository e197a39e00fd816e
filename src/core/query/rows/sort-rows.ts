import { firstIndex } from "../../first-index";
import type { Steps } from "../../steps";
import type { SortBy } from "../item-query";
import type { OpenRows } from "./open-rows";
import { OrderedRows } from "./ordered-rows";
import { sortedByKey } from "./radix-sort";
import type { RowGaps } from "./row-gaps";
import type { SortKey } from "./row-keys";
import { SORT_KEYS } from "./row-keys";
import { Splice } from "./splice";

/** @param keyOf gives the key of each row @returns the keys of all rows */
function keysOf(open: OpenRows, keyOf: SortKey): Uint32Array {
  const keys = new Uint32Array(open.length);
  for (let row = 0; row < keys.length; row++) keys[row] = keyOf(row);
  return keys;
}

/** @returns all rows, sorted; with breaks before, in and after the sorting by each key, but not while rows are read */
export function* sortRows(open: OpenRows, sortBy: SortBy): Steps<OrderedRows> {
  let sorted: Uint32Array = new Uint32Array(open.length);
  for (let row = 0; row < sorted.length; row++) sorted[row] = row;
  const keysInTurn = SORT_KEYS[sortBy].map((keyOf) => keysOf(open, keyOf(open)));
  for (const keys of keysInTurn) {
    yield;
    sorted = yield* sortedByKey(sorted, keys);
    yield;
  }
  return OrderedRows.of(sorted);
}

/** Compares two rows by what an order looks at, then by source. */
function comparing(open: OpenRows, sortBy: SortBy): (a: number, b: number) => number {
  const keys = SORT_KEYS[sortBy].map((keyOf) => keyOf(open)).reverse();
  return (a, b) => {
    for (const key of keys) {
      const difference = key(a) - key(b);
      if (difference !== 0) return difference;
    }
    return a - b;
  };
}

/**
 * @param before can't be read any more afterwards
 * @returns an order brought up to date: the rows that came are sorted in among those that stay as they are
 */
export function sortIn(before: OrderedRows, gaps: RowGaps, open: OpenRows, sortBy: SortBy): OrderedRows {
  const compare = comparing(open, sortBy);
  const added = gaps.added().sort(compare);
  const { rows: all } = before;
  const gone = gaps.placesOfGone(all);
  const kept = new Splice(all.length, gone, []).apply(all, []);
  gaps.renumber(kept);
  const places = Array.from(added, (row) => firstIndex(kept.length, (at) => compare(kept[at] ?? 0, row) > 0));
  const rows = new Splice(kept.length, [], places).apply(kept, added);
  return before.after(rows, new Splice(all.length, gone, places), added, open);
}
