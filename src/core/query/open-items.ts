import type { ItemId } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import { NO_DAY } from "../model/item-table";
import type { CopySets } from "./copies";
import { copySetsOf, foldIds, NO_COPIES } from "./copies";
import type { Today } from "./due-buckets";
import { itemFilter } from "./item-filter";
import type { GroupHeading, Placement } from "./item-grouping";
import { ITEM_GROUPINGS } from "./item-grouping";
import { compareText } from "./item-order";
import type { ItemQuery } from "./item-query";
import type { NoteTest } from "./note-test";
import type { OpenRows } from "./open-rows";
import { openRows } from "./open-rows";
import { rowFacets } from "./row-facets";
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
  /** Whether one of them is a copy of another open item. */
  hasCopies: boolean;
}

const NO_DRAFTS: readonly Draft[] = [];

function addTo(draft: Draft | undefined, id: ItemId, isCopy: boolean): void {
  if (!draft) return;
  draft.ids.push(id);
  if (isCopy) draft.hasCopies = true;
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
    if (!draft) this.byKey.set(placement.key, (draft = { placement, ids: [], hasCopies: false }));
    return draft;
  }
}

/** @returns by row whether it matches; null when all do. */
function matching(open: OpenRows, matches: NoteTest | null): Uint8Array | null {
  if (!matches) return null;
  const wanted = new Uint8Array(open.length);
  open.eachNote((note, from, to) => {
    const isWanted = matches(note);
    if (isWanted === false) return;
    if (isWanted === true) wanted.fill(1, from, to);
    else for (let row = from; row < to; row++) if (isWanted(open.place(row))) wanted[row] = 1;
  });
  return wanted;
}

/** The groups of the rows that match; rows in order of the query. */
function groupRows(
  open: OpenRows,
  wanted: Uint8Array | null,
  { marks }: CopySets,
  query: ItemQuery,
  today: Today,
): Draft[] {
  const { placementsOf } = ITEM_GROUPINGS[query.groupBy];
  const { of, samples } = rowFacets(open, query.groupBy);
  const drafts = new Drafts();
  const groupsOf = samples.map(({ note, at }) => drafts.at(placementsOf(note, at, today)));
  const order = inOrder(open, query.sortBy);
  for (let i = 0; i < order.length; i++) {
    const row = order[i] ?? 0;
    if (wanted !== null && wanted[row] === 0) continue;
    const groups = groupsOf[of[row] ?? 0] ?? NO_DRAFTS;
    const id = open.id(row);
    for (let at = 0; at < groups.length; at++) addTo(groups[at], id, marks !== null && marks[row] === 1);
  }
  return drafts.inOrder().filter(({ ids }) => ids.length > 0);
}

function finishGroup({ placement: { key, heading }, ids, hasCopies }: Draft, sets: CopySets): ItemGroup {
  const folded = hasCopies ? foldIds(ids, sets.of) : { leads: ids, copies: NO_COPIES };
  return { key, heading, items: ids, ...folded };
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
  wanted: Uint8Array | null,
  { date }: Today,
): Pick<ItemGroups, "open" | "overdue" | "today" | "proposed"> {
  const counts = { open: 0, overdue: 0, today: 0, proposed: 0 };
  for (let row = 0; row < open.length; row++) {
    if (wanted && wanted[row] === 0) continue;
    const due = open.dueDay(row);
    counts.open++;
    if (due === date) counts.today++;
    else if (due < date && due !== NO_DAY) counts.overdue++;
    if (open.isProposed(row)) counts.proposed++;
  }
  return counts;
}

function answer(index: VaultIndex, query: ItemQuery, today: Today): ItemGroups {
  const open = openRows(index);
  const wanted = matching(open, itemFilter(index, query));
  const sets = copySetsOf(index, open);
  const all = groupRows(open, wanted, sets, query, today).map((draft) => finishGroup(draft, sets));
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
  const { revision } = index;
  const question = JSON.stringify([query, today.date, today.weekStart]);
  const last = lastAnswers.get(index);
  if (last?.revision === revision && last.question === question) return last.answer;
  const groups = answer(index, query, today);
  lastAnswers.set(index, { revision, question, answer: groups });
  return groups;
}
