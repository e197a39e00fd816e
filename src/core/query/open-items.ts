import type { ItemId, ResolvedItem } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { Priority } from "../model/priority";
import { PRIORITIES } from "../model/priority";
import type { Resolution } from "../model/resolution";
import { nameKey } from "../people/name-key";
import type { DueBucket, Today } from "./due-buckets";
import { DUE_BUCKETS, dueBucketOf } from "./due-buckets";
import { byDueAndPriority, compareText } from "./item-order";
import type { ItemQuery } from "./item-query";
import { itemFilter } from "./item-query";

/** What a group's items have in common; the view finds the words for it. */
export type GroupHeading =
  | { readonly by: "due"; readonly bucket: DueBucket }
  | { readonly by: "priority"; readonly priority: Priority }
  | {
      readonly by: "person";
      readonly kind: Resolution["kind"];
      readonly name: string;
      readonly personId: string | null;
    };

/** A group of open items, most pressing first. */
export interface ItemGroup {
  /** Stable across refreshes: collapsed groups are remembered by it. */
  readonly key: string;
  readonly heading: GroupHeading;
  readonly items: readonly ItemId[];
}

/** The answer to an item query. Counts count lines, unfolded (domain.md §4). */
export interface ItemGroups {
  /** In display order, empty ones left out. */
  readonly groups: readonly ItemGroup[];
  readonly open: number;
  readonly overdue: number;
  readonly today: number;
  /** How many open items there are before owner filter and search. */
  readonly unfiltered: number;
}

interface Draft {
  readonly heading: GroupHeading;
  /** Groups are shown by ascending rank, then by `order`. */
  readonly rank: number;
  readonly order: string;
  readonly items: ResolvedItem[];
}

type Placement = Omit<Draft, "items"> & { readonly key: string };

const PERSON_RANKS: Readonly<Record<Resolution["kind"], number>> = {
  me: 0,
  person: 1,
  possible: 2,
  ambiguous: 3,
  group: 4,
  none: 5,
};

function placeByOwner(owner: Resolution | undefined): Placement {
  const kind = owner?.kind ?? "none";
  const name = kind === "none" ? "" : (owner?.person?.name ?? owner?.text ?? "");
  const personId = owner?.person?.id ?? null;
  const key = kind === "none" ? "none" : (personId ?? `${kind}:${nameKey(name)}`);
  return {
    key,
    heading: { by: "person", kind, name, personId },
    rank: PERSON_RANKS[kind],
    order: nameKey(name),
  };
}

function placements(item: ResolvedItem, query: ItemQuery, today: Today): Placement[] {
  if (query.groupBy === "due") {
    const bucket = dueBucketOf(item.item.fields.dates.due, today);
    return [{ key: bucket, heading: { by: "due", bucket }, rank: DUE_BUCKETS.indexOf(bucket), order: "" }];
  }
  if (query.groupBy === "priority") {
    const { priority } = item.item.fields;
    return [
      { key: priority, heading: { by: "priority", priority }, rank: PRIORITIES.indexOf(priority), order: "" },
    ];
  }
  return item.owners.length === 0 ? [placeByOwner(undefined)] : item.owners.map(placeByOwner);
}

function group(items: readonly ResolvedItem[], query: ItemQuery, today: Today): ItemGroup[] {
  const drafts = new Map<string, Draft>();
  for (const item of items) {
    for (const { key, ...placement } of placements(item, query, today)) {
      const draft = drafts.get(key);
      if (!draft) drafts.set(key, { ...placement, items: [item] });
      else if (draft.items.at(-1) !== item) draft.items.push(item);
    }
  }
  return [...drafts]
    .sort(([, a], [, b]) => a.rank - b.rank || compareText(a.order, b.order))
    .map(([key, { heading, items: members }]) => ({
      key,
      heading,
      // Members come by source and sorting is stable, so equally urgent ones stay in that order.
      items: members.sort(byDueAndPriority).map((item) => item.id),
    }));
}

/** @returns every open item the lists collect (domain.md §6), by source: note path, then line. */
export function collectedOpenItems(index: VaultIndex): ResolvedItem[] {
  const items: ResolvedItem[] = [];
  for (const note of index.notes()) {
    for (const item of note.items) if (item.isOpen && item.isCollected) items.push(item);
  }
  return items;
}

/** Groups given items; what `openItems` does after collecting. */
export function groupItems(collected: readonly ResolvedItem[], query: ItemQuery, today: Today): ItemGroups {
  const items = collected.filter(itemFilter(query));
  let overdue = 0;
  let dueToday = 0;
  for (const { item } of items) {
    const { due } = item.fields.dates;
    if (due !== null && due < today.date) overdue++;
    if (due === today.date) dueToday++;
  }
  return {
    groups: group(items, query, today),
    open: items.length,
    overdue,
    today: dueToday,
    unfiltered: collected.length,
  };
}

/** @returns the open items that match a query, grouped. An item with two owners stands in both owners' groups. */
export function openItems(index: VaultIndex, query: ItemQuery, today: Today): ItemGroups {
  return groupItems(collectedOpenItems(index), query, today);
}
