import type { CopySets } from "./copies";
import { NO_SET } from "./copies";
import type { Today } from "./due-buckets";
import type { ItemGroup } from "./group-draft";
import { GroupDraft } from "./group-draft";
import type { Grouping, Placement, RowKey } from "./item-grouping";
import { compareText } from "./item-order";
import { Numbering } from "./numbering";
import type { OpenRows } from "./open-rows";

/** Groups that the items of some rows stand in: one as a rule, two for an item with two owners. */
interface Place {
  readonly groups: readonly GroupDraft[];
  items: number;
}

/** Finds the groups of rows, and fills them. */
class RowGrouper {
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

/** @returns the groups of some rows, whose order they keep; empty ones are left out */
export function groupRows(
  rows: OpenRows,
  order: Uint32Array,
  { byRow }: CopySets,
  grouping: Grouping,
  today: Today,
): ItemGroup[] {
  const grouper = new RowGrouper(rows, grouping, today);
  grouper.fill(order, byRow);
  return grouper.finish();
}
