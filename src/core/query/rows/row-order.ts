import type { VaultIndex } from "../../index/vault-index";
import type { Steps } from "../../steps";
import { finish } from "../../steps";
import type { SortBy } from "../item-query";
import type { OpenRows, RowNotes } from "./open-rows";
import type { OrderedRows } from "./ordered-rows";
import { RowGaps } from "./row-gaps";
import { sortIn, sortRows } from "./sort-rows";

interface KnownOrder {
  readonly of: RowNotes;
  readonly ordered: OrderedRows;
}

/** The orders of rows that were put together from each other. */
interface KnownOrders {
  /** Once rows are put together from scratch, owners have other numbers: nothing of before is of use. */
  readonly ownerLists: OpenRows["ownerLists"];
  /** The one that was asked for last stands last. */
  readonly bySorting: Map<SortBy, KnownOrder>;
}

/** As many as are asked for in turn: by a board and by a block in a note. */
const KEPT_ORDERS = 2;
/** With more gaps, or more rows in them, sorting all anew is not slower. */
const MOST_GAPS = 4;
const MOST_NEW_ROWS = 5_000;

const known = new WeakMap<VaultIndex, KnownOrders>();

function ordersOf(index: VaultIndex, { ownerLists }: OpenRows): KnownOrders["bySorting"] {
  const before = known.get(index);
  if (before?.ownerLists === ownerLists) return before.bySorting;
  const bySorting = new Map<SortBy, KnownOrder>();
  known.set(index, { ownerLists, bySorting });
  return bySorting;
}

function* orderedAfter(
  index: VaultIndex,
  { of, ordered }: KnownOrder,
  open: OpenRows,
  sortBy: SortBy,
): Steps<OrderedRows> {
  const gaps = new RowGaps(index, of, open);
  const isFew = gaps.size <= MOST_GAPS && gaps.newRows <= MOST_NEW_ROWS;
  return isFew ? sortIn(ordered, gaps, open, sortBy) : yield* sortRows(open, sortBy);
}

function* orderNow(
  index: VaultIndex,
  before: KnownOrder | undefined,
  open: OpenRows,
  sortBy: SortBy,
): Steps<KnownOrder> {
  const { revision, paths, starts } = open;
  if (before?.of.starts === starts) return before;
  const sorting = before ? orderedAfter(index, before, open, sortBy) : sortRows(open, sortBy);
  return { of: { revision, paths, starts }, ordered: yield* sorting };
}

/** @returns all rows in the order asked for; sorted once, and brought up to date after a change */
export function inOrder(index: VaultIndex, open: OpenRows, sortBy: SortBy): OrderedRows {
  return finish(inOrderInSteps(index, open, sortBy));
}

/** The same with breaks, unless it is done in no time. */
export function* inOrderInSteps(index: VaultIndex, open: OpenRows, sortBy: SortBy): Steps<OrderedRows> {
  const orders = ordersOf(index, open);
  const before = orders.get(sortBy);
  // The one that is asked for last stands last; and should this fail half-way, nobody is to go on with what is left.
  orders.delete(sortBy);
  const order = yield* orderNow(index, before, open, sortBy);
  orders.set(sortBy, order);
  const [oldest] = orders.keys();
  if (orders.size > KEPT_ORDERS && oldest !== undefined) orders.delete(oldest);
  return order.ordered;
}
