import type { ResolvedItem } from "../../../src/core/index/resolved-note";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import type { CopySets } from "./copies";
import { copySetsOf, foldIds } from "./copies";
import type { Today } from "../../../src/core/query/due-buckets";
import { itemFilter } from "./item-filter";
import type { Placement } from "../../../src/core/query/item-grouping";
import type { ItemGroup, ItemGroups } from "../../../src/core/query/open-items";
import { ITEM_GROUPINGS } from "./item-grouping";
import { compareText, ITEM_ORDERS } from "./item-order";
import type { ItemQuery } from "../../../src/core/query/item-query";

interface Draft {
  readonly placement: Placement;
  readonly items: ResolvedItem[];
}

function draftGroups(items: readonly ResolvedItem[], query: ItemQuery, today: Today): Draft[] {
  const drafts = new Map<string, Draft>();
  const placementsOf = ITEM_GROUPINGS[query.groupBy];
  for (const item of items) {
    for (const placement of placementsOf(item, today)) {
      const draft = drafts.get(placement.key);
      if (!draft) drafts.set(placement.key, { placement, items: [item] });
      // An item whose two owners turn out to be one person.
      else if (draft.items.at(-1) !== item) draft.items.push(item);
    }
  }
  return [...drafts.values()].sort(
    ({ placement: a }, { placement: b }) => a.rank - b.rank || compareText(a.order, b.order),
  );
}

function finishGroup({ placement, items }: Draft, query: ItemQuery, sets: CopySets): ItemGroup {
  const { key, heading } = placement;
  // Items come by source and sorting is stable, so equal ones stay in that order.
  const ids = items.sort(ITEM_ORDERS[query.sortBy]).map((item) => item.id);
  const folded = foldIds(ids, sets);
  return { key, heading, count: ids.length, rows: folded.leads.length, items: ids, ...folded };
}

function firstRows(group: ItemGroup, rows: number): ItemGroup {
  if (group.leads.length <= rows) return group;
  const leads = Array.from(group.leads).slice(0, rows);
  const kept = new Set(leads.flatMap((id) => [id, ...(group.copies.get(id) ?? [])]));
  return { ...group, leads, items: Array.from(group.items).filter((id) => kept.has(id)) };
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

/** @returns every open item the lists collect (domain.md §6), by source: note path, then line. */
export function collectedOpenItems(index: VaultIndex): ResolvedItem[] {
  const items: ResolvedItem[] = [];
  for (const note of index.notes()) {
    for (const item of note.items) if (item.isOpen && item.isCollected) items.push(item);
  }
  return items;
}

function countsOf(
  items: readonly ResolvedItem[],
  { date }: Today,
): Pick<ItemGroups, "open" | "overdue" | "today"> {
  let overdue = 0;
  let dueToday = 0;
  for (const { item } of items) {
    const { due } = item.fields.dates;
    if (due !== null && due < date) overdue++;
    if (due === date) dueToday++;
  }
  return { open: items.length, overdue, today: dueToday };
}

/**
 * @returns the open items that match a query: filtered, grouped, ordered, folded. An item with two owners stands in
 *   both owners' groups.
 */
export function openItems(index: VaultIndex, query: ItemQuery, today: Today): ItemGroups {
  const collected = collectedOpenItems(index);
  const matches = itemFilter(index, query);
  const items = matches ? collected.filter(matches) : collected;
  const sets = copySetsOf(index, collected);
  const all = draftGroups(items, query, today).map((draft) => finishGroup(draft, query, sets));
  const groups = limited(all, query.limit);
  return {
    groups,
    ...countsOf(items, today),
    unfiltered: collected.length,
    omitted: groups === all ? 0 : linesIn(all) - linesIn(groups),
  };
}
