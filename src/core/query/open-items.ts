import type { ItemId } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import { NO_DAY } from "../model/item-table";
import type { CopySets } from "./copies";
import { copySetsOf, foldIds } from "./copies";
import type { Today } from "./due-buckets";
import { itemFilter } from "./item-filter";
import type { GroupHeading, Placement } from "./item-grouping";
import { ITEM_GROUPINGS } from "./item-grouping";
import { compareText } from "./item-order";
import type { ItemQuery } from "./item-query";
import type { NoteTest } from "./note-test";
import { Numbering } from "./numbering";
import type { OpenRows } from "./open-rows";
import { openRows } from "./open-rows";
import { inOrder } from "./row-order";

export type { GroupHeading } from "./item-grouping";

/** A group of open items, in the order asked for. */
export interface ItemGroup {
  /** Stable across refreshes: collapsed groups are remembered by it. */
  readonly key: string;
  readonly heading: GroupHeading;
  /** Every line of the group, copies included; its length is the group's count. */
  readonly items: readonly ItemId[];
  /** The rows: `items` without those folded into another row of this group (domain.md §4). */
  readonly leads: readonly ItemId[];
  /** What is folded into a row, in order; a row without copies is not in here. */
  readonly copies: ReadonlyMap<ItemId, readonly ItemId[]>;
}

/** The answer to an item query. Counts count lines, unfolded (domain.md §4), and take no notice of `limit`. */
export interface ItemGroups {
  /** In display order, empty ones left out. */
  readonly groups: readonly ItemGroup[];
  readonly open: number;
  readonly overdue: number;
  readonly today: number;
  /** How many of `open` await triage. */
  readonly proposed: number;
  /** How many open items there are before all filters and search. */
  readonly unfiltered: number;
  /** How many matching lines `limit` left out of the groups. */
  readonly omitted: number;
}

/** A group while it is filled. */
interface Draft {
  readonly placement: Placement;
  readonly ids: ItemId[];
}

/** The open items that match a query. */
interface Chosen {
  /** By source. */
  readonly rows: Uint32Array;
  /** For each row there is, the number of its facet. */
  readonly facets: Uint32Array;
  /** By facet: the groups in which its items stand. */
  readonly groupsOf: readonly (readonly Draft[])[];
  readonly drafts: readonly Draft[];
}

/** Finds the groups of facets. */
class Drafts {
  private readonly byKey = new Map<string, Draft>();

  /** @returns the groups of an item, each once: its two owners may turn out to be one person. */
  at(placements: readonly Placement[]): Draft[] {
    return [...new Set(placements.map((placement) => this.of(placement)))];
  }

  inOrder(): Draft[] {
    return [...this.byKey.values()].sort(
      ({ placement: a }, { placement: b }) => a.rank - b.rank || compareText(a.order, b.order),
    );
  }

  private of(placement: Placement): Draft {
    let draft = this.byKey.get(placement.key);
    if (!draft) this.byKey.set(placement.key, (draft = { placement, ids: [] }));
    return draft;
  }
}

function choose(open: OpenRows, matches: NoteTest | null, query: ItemQuery, today: Today): Chosen {
  const { facetOf, placementsOf } = ITEM_GROUPINGS[query.groupBy];
  const rows = new Uint32Array(open.length);
  const facets = new Uint32Array(open.length);
  const numbers = new Numbering<unknown>();
  const drafts = new Drafts();
  const groupsOf: Draft[][] = [];
  let count = 0;
  open.eachNote((note, from, to) => {
    const isWanted = matches?.(note) ?? true;
    if (isWanted === false) return;
    for (let row = from; row < to; row++) {
      const at = open.place(row);
      if (isWanted !== true && !isWanted(at)) continue;
      const facet = numbers.of(facetOf(note, at));
      if (facet === groupsOf.length) groupsOf.push(drafts.at(placementsOf(note, at, today)));
      facets[row] = facet;
      rows[count++] = row;
    }
  });
  return { rows: rows.subarray(0, count), facets, groupsOf, drafts: drafts.inOrder() };
}

function fillGroups(open: OpenRows, { rows, facets, groupsOf }: Chosen, query: ItemQuery): void {
  for (const row of inOrder(open, rows, query.sortBy)) {
    for (const { ids } of groupsOf[facets[row] ?? 0] ?? []) ids.push(open.id(row));
  }
}

function finishGroup({ placement: { key, heading }, ids }: Draft, sets: CopySets): ItemGroup {
  return { key, heading, items: ids, ...foldIds(ids, sets) };
}

function firstRows(group: ItemGroup, rows: number): ItemGroup {
  if (group.leads.length <= rows) return group;
  const leads = group.leads.slice(0, rows);
  const kept = new Set(leads.flatMap((id) => [id, ...(group.copies.get(id) ?? [])]));
  return { ...group, leads, items: group.items.filter((id) => kept.has(id)) };
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
  open: OpenRows,
  rows: Uint32Array,
  { date }: Today,
): Pick<ItemGroups, "open" | "overdue" | "today" | "proposed"> {
  let overdue = 0;
  let dueToday = 0;
  let proposed = 0;
  for (const row of rows) {
    const due = open.dueDay(row);
    if (due === date) dueToday++;
    else if (due < date && due !== NO_DAY) overdue++;
    if (open.isProposed(row)) proposed++;
  }
  return { open: rows.length, overdue, today: dueToday, proposed };
}

/**
 * @returns the open items that match a query: filtered, grouped, ordered, folded. An item with two owners stands in
 *   both owners' groups.
 */
export function openItems(index: VaultIndex, query: ItemQuery, today: Today): ItemGroups {
  const open = openRows(index);
  const chosen = choose(open, itemFilter(index, query), query, today);
  fillGroups(open, chosen, query);
  const sets = copySetsOf(index, open);
  const all = chosen.drafts.map((draft) => finishGroup(draft, sets));
  const groups = limited(all, query.limit);
  return {
    groups,
    ...countsOf(open, chosen.rows, today),
    unfiltered: open.length,
    omitted: groups === all ? 0 : linesIn(all) - linesIn(groups),
  };
}
