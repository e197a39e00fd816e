import type { VaultIndex } from "../../index/vault-index";
import type { SortBy } from "../item-query";
import type { OpenRows, RowNotes } from "./open-rows";
import type { OrderedRows } from "./ordered-rows";
import { RowGaps } from "./row-gaps";
import { sortIn, sortRows } from "./sort-rows";

interface KnownOrder {
  readonly of: RowNotes;
  readonly ordered: OrderedRows;
}

/** As many as are asked for in turn: by a board and by a block in a note. */
const KEPT_ORDERS = 2;
/** With more gaps, or more rows in them, sorting all anew is not slower. */
const MOST_GAPS = 4;
const MOST_NEW_ROWS = 5_000;

const known = new WeakMap<VaultIndex, Map<SortBy, KnownOrder>>();

function ordersOf(index: VaultIndex): Map<SortBy, KnownOrder> {
  let orders = known.get(index);
  if (!orders) known.set(index, (orders = new Map<SortBy, KnownOrder>()));
  return orders;
}

function orderedAfter(
  index: VaultIndex,
  { of, ordered }: KnownOrder,
  open: OpenRows,
  sortBy: SortBy,
): OrderedRows {
  const gaps = new RowGaps(index, of, open);
  const isFew = gaps.size <= MOST_GAPS && gaps.newRows <= MOST_NEW_ROWS;
  return isFew ? sortIn(ordered, gaps, open, sortBy) : sortRows(open, sortBy);
}

/** @returns all rows in the order asked for; sorted once, and brought up to date after a change */
export function inOrder(index: VaultIndex, open: OpenRows, sortBy: SortBy): OrderedRows {
  const orders = ordersOf(index);
  const before = orders.get(sortBy);
  if (before?.of.notes === open.notes) return before.ordered;
  const ordered = before ? orderedAfter(index, before, open, sortBy) : sortRows(open, sortBy);
  const { revision, notes, starts } = open;
  orders.delete(sortBy);
  orders.set(sortBy, { of: { revision, notes, starts }, ordered });
  for (const oldest of orders.keys()) if (orders.size > KEPT_ORDERS) orders.delete(oldest);
  return ordered;
}
