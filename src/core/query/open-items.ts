import type { VaultIndex } from "../index/vault-index";
import { NO_DAY } from "../model/item-table";
import { openRows } from "./collect-rows";
import type { CopySets } from "./copies";
import { copySetsOf, NO_SET } from "./copies";
import type { Today } from "./due-buckets";
import { itemFilter } from "./item-filter";
import { GroupDraft } from "./group-draft";
import type { ItemGroup } from "./group-draft";
import type { Grouping, Placement, RowKey } from "./item-grouping";
import { ITEM_GROUPINGS } from "./item-grouping";
import { compareText } from "./item-order";
import type { ItemQuery } from "./item-query";
import { matchingRows, wantedRows } from "./matching-rows";
import { Numbering } from "./numbering";
import type { OpenRows } from "./open-rows";
import { inOrder } from "./row-order";

export type { ItemGroup } from "./group-draft";
export type { GroupHeading } from "./item-grouping";

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

/** Groups that the items of some rows stand in: one as a rule, two for an item with two owners. */
interface Place {
  readonly groups: readonly GroupDraft[];
  items: number;
}

/** Finds the groups of rows. */
class Places {
  private readonly byPlacement = new Map<string, GroupDraft>();
  private readonly keys = new Numbering<number>();
  private readonly places: Place[] = [];
  private readonly keyOf: RowKey;

  constructor(
    private readonly rows: OpenRows,
    private readonly grouping: Grouping,
    private readonly today: Today,
  ) {
    this.keyOf = grouping.keyOf(rows);
  }

  /** Puts rows into their groups. @param sets by row: the number of its set of copies; null where there are none */
  fill(order: Uint32Array, sets: CopySets["byRow"]): void {
    const placeOf = this.placesOf(order);
    for (const { groups, items } of this.places) for (const group of groups) group.expected += items;
    for (const group of this.byPlacement.values()) group.begin();
    for (let i = 0; i < order.length; i++) {
      const row = order[i] ?? 0;
      const id = this.rows.id(row);
      const set = sets === null ? NO_SET : (sets[row] ?? NO_SET);
      const groups = this.places[placeOf[i] ?? 0]?.groups ?? [];
      for (let at = 0; at < groups.length; at++) groups[at]?.add(id, set);
    }
  }

  finish(): ItemGroup[] {
    return [...this.byPlacement.values()]
      .sort(({ placement: a }, { placement: b }) => a.rank - b.rank || compareText(a.order, b.order))
      .map((draft) => draft.finish());
  }

  /** @returns for each of the rows the number of its place */
  private placesOf(order: Uint32Array): Uint32Array {
    const numbers = new Uint32Array(order.length);
    let [lastKey, number]: [number | null, number] = [null, 0];
    for (let i = 0; i < order.length; i++) {
      const row = order[i] ?? 0;
      const key = this.keyOf(row);
      // Neighbours stand together as a rule.
      if (key !== lastKey) number = this.placeOf(key, row);
      lastKey = key;
      numbers[i] = number;
      const place = this.places[number];
      if (place) place.items++;
    }
    return numbers;
  }

  private placeOf(key: number, row: number): number {
    const number = this.keys.of(key);
    if (number === this.places.length) this.places.push({ groups: this.groupsOf(row), items: 0 });
    return number;
  }

  /** Each once: an item's two owners may turn out to be one person. */
  private groupsOf(row: number): GroupDraft[] {
    const note = this.rows.notes[this.rows.noteNumber(row)];
    const placements = note ? this.grouping.placementsOf(note, this.rows.place(row), this.today) : [];
    return [...new Set(placements.map((placement) => this.draft(placement)))];
  }

  private draft(placement: Placement): GroupDraft {
    let draft = this.byPlacement.get(placement.key);
    if (!draft) this.byPlacement.set(placement.key, (draft = new GroupDraft(placement)));
    return draft;
  }
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
  const wanted = matchingRows(open, itemFilter(index, open, query));
  const places = new Places(open, ITEM_GROUPINGS[query.groupBy], today);
  places.fill(wantedRows(inOrder(open, query.sortBy), wanted), copySetsOf(index, open).byRow);
  const all = places.finish();
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
