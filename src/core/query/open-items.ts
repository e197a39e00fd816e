import type { ItemId } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import { NO_DAY } from "../model/item-table";
import type { Steps } from "../steps";
import { finish } from "../steps";
import { openRows } from "./rows/collect-rows";
import { copySetsOf } from "./copies";
import type { Today } from "./due-buckets";
import { itemFilter } from "./item-filter";
import type { ItemGroup } from "./item-group";
import { groupRows } from "./group-rows";
import { ITEM_GROUPINGS } from "./item-grouping";
import type { ItemQuery } from "./item-query";
import { matchingPlaces, matchingRows } from "./matching-rows";
import type { OpenRows } from "./rows/open-rows";
import { inOrderInSteps } from "./rows/row-order";

export type { ItemGroup } from "./item-group";
export type { GroupHeading } from "./item-grouping";

/** The answer to an item query. Counts count lines, unfolded (domain.md §4), and take no notice of `limit`. */
export interface ItemGroups {
  /** In display order, empty ones left out. */
  readonly groups: readonly ItemGroup[];
  readonly open: number;
  readonly overdue: number;
  readonly today: number;
  /** How many open items there are before all filters and search. */
  readonly unfiltered: number;
  /** How many matching lines `limit` left out of the groups. */
  readonly omitted: number;
}

/** Copied: of a long list, a few ids would keep all others alive. */
function firstRows(group: ItemGroup, rows: number): ItemGroup {
  const leads: ItemId[] = [];
  for (let i = 0; i < Math.min(rows, group.leads.length); i++) leads.push(group.leads[i] ?? 0);
  const kept = new Set(leads.flatMap((id) => [id, ...(group.copies.get(id) ?? [])]));
  const items: ItemId[] = [];
  for (const id of group.items) {
    if (items.length === kept.size) break;
    if (kept.has(id)) items.push(id);
  }
  return { ...group, leads, items };
}

function limited(groups: readonly ItemGroup[], limit: number | null): readonly ItemGroup[] {
  if (limit === null) return groups;
  let rows = limit;
  return groups.flatMap((group) => {
    if (rows <= 0) return [];
    const kept = firstRows(group, rows);
    rows -= kept.leads.length;
    return [kept];
  });
}

function linesIn(groups: readonly ItemGroup[]): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0);
}

function countsOf(
  rows: OpenRows,
  wanted: Uint8Array | null,
  { date }: Today,
): Pick<ItemGroups, "open" | "overdue" | "today"> {
  const { dueDays } = rows.columns;
  let [open, overdue, today] = [0, 0, 0];
  // Sums of conditions, not conditions: days come as they like, and every other would be guessed wrong.
  for (let row = 0; row < rows.length; row++) {
    const due = dueDays[row] ?? NO_DAY;
    const one = wanted === null ? 1 : (wanted[row] ?? 0);
    open += one;
    today += one & Number(due === date);
    overdue += one & Number(due < date) & Number(due !== NO_DAY);
  }
  return { open, overdue, today };
}

function* answer(index: VaultIndex, query: ItemQuery, today: Today): Steps<ItemGroups> {
  const open = openRows(index);
  const copies = copySetsOf(index, open);
  const wanted = matchingRows(open, itemFilter(index, open, query));
  yield;
  const ordered = yield* inOrderInSteps(index, open, query.sortBy);
  const listed = { open, ordered, chosen: matchingPlaces(ordered.rows, wanted) };
  const all = yield* groupRows(listed, copies, ITEM_GROUPINGS[query.groupBy], today);
  yield;
  const groups = limited(all, query.limit);
  return {
    groups,
    ...countsOf(open, wanted, today),
    unfiltered: open.length,
    omitted: groups === all ? 0 : linesIn(all) - linesIn(groups),
  };
}

interface LastAnswer {
  readonly revision: number;
  readonly query: ItemQuery;
  readonly today: Today;
  /** Query and day as one text. */
  readonly question: string;
  readonly answer: ItemGroups;
}

/** A view that opens asks before and after it is given its state; the status bar asks what the sidebar does. */
const lastAnswers = new WeakMap<VaultIndex, LastAnswer>();

/**
 * @returns the open items that match a query: filtered, grouped, ordered, folded. An item with two owners stands in
 *   both owners' groups. Asked the same again while nothing has changed, it is the same object.
 */
export function openItems(index: VaultIndex, query: ItemQuery, today: Today): ItemGroups {
  return finish(openItemsInSteps(index, query, today));
}

function* openItemsInSteps(index: VaultIndex, query: ItemQuery, today: Today): Steps<ItemGroups> {
  const { revision } = index;
  const question = JSON.stringify([query, today.date, today.weekStart]);
  const last = lastAnswers.get(index);
  if (last?.revision === revision && last.question === question) return last.answer;
  const groups = yield* answer(index, query, today);
  // In a break the index may have changed, or somebody asked who is to be given the same answer again.
  if (index.revision === revision && lastAnswers.get(index) === last)
    lastAnswers.set(index, { revision, query, today, question, answer: groups });
  return groups;
}

/**
 * Answers what was asked last as things are now, so that whoever asks it again has nothing to wait for. It gives up when
 * the index changes: the answer would be of before, and the rows it is made of may be gone.
 */
export function* answerAgain(index: VaultIndex): Steps {
  const last = lastAnswers.get(index);
  if (!last) return;
  const { revision } = index;
  const steps = openItemsInSteps(index, last.query, last.today);
  while (index.revision === revision && steps.next().done !== true) yield;
}
