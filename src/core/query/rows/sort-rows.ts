import { firstIndex } from "../../first-index";
import type { Steps } from "../../steps";
import type { SortBy } from "../item-query";
import type { OpenRows } from "./open-rows";
import { OrderedRows } from "./ordered-rows";
import { sortedByKey } from "./radix-sort";
import type { RowGaps } from "./row-gaps";
import { SORT_KEYS } from "./row-keys";
import { Splice } from "./splice";

/** @returns all rows, sorted; with breaks before, in and after the sorting by each key */
export function* sortRows(open: OpenRows, sortBy: SortBy): Steps<OrderedRows> {
  let sorted: Uint32Array = new Uint32Array(open.length);
  for (let row = 0; row < sorted.length; row++) sorted[row] = row;
  for (const keyOf of SORT_KEYS[sortBy]) {
    const key = keyOf(open);
    const keys = new Uint32Array(open.length);
    for (let row = 0; row < keys.length; row++) keys[row] = key(row);
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

/** @returns an order brought up to date: the rows that came are sorted in among those that stay as they are */
export function sortIn(before: OrderedRows, gaps: RowGaps, open: OpenRows, sortBy: SortBy): OrderedRows {
  const compare = comparing(open, sortBy);
  const added = gaps.added().sort(compare);
  const gone = gaps.placesOfGone(before.rows);
  const kept = new Splice(gone, []).apply(before.rows, []);
  gaps.renumber(kept);
  const places = Array.from(added, (row) => firstIndex(kept.length, (at) => compare(kept[at] ?? 0, row) > 0));
  const rows = new Splice([], places).apply(kept, added);
  return before.after(rows, new Splice(gone, places), added, open);
}
