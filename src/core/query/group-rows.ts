import type { Steps } from "../steps";
import type { CopySets } from "./copies";
import { DealtRows } from "./dealt-rows";
import type { Today } from "./due-buckets";
import type { ListedRows } from "./group-finder";
import { GroupFinder } from "./group-finder";
import type { ItemGroup } from "./item-group";
import { foldSets } from "./item-group";
import type { Grouping, Placement } from "./item-grouping";
import { compareText } from "./item-order";
import { valuesAt } from "./rows/ordered-rows";

/** @returns the groups of some rows, whose order they keep, worked out with breaks; empty ones are left out */
export function* groupRows(
  listed: ListedRows,
  { byRow }: CopySets,
  grouping: Grouping,
  today: Today,
): Steps<ItemGroup[]> {
  const { open, ordered, chosen } = listed;
  const ofChosen = (values: Int32Array): Int32Array => (chosen ? valuesAt(values, chosen) : values);
  const { keys: allKeys, count } = grouping.keysOf(ordered, open, today);
  const keys = ofChosen(allKeys);
  yield;
  const finder = new GroupFinder(listed, grouping, today);
  const found = finder.find(keys, count);
  yield;
  const { placements } = finder;
  const dealt = new DealtRows(keys, count, found, placements.length);
  const ids = dealt.deal(ofChosen(ordered.column("ids", open)));
  yield;
  const sets = byRow && dealt.deal(ofChosen(valuesAt(byRow, ordered.rows)));
  return inDisplayOrder(placements, dealt.starts, ids, sets);
}

/**
 * @param starts where in `ids` and `sets` the items of each group start
 * @param sets of copies; null when there are none
 */
function inDisplayOrder(
  placements: readonly Placement[],
  starts: Int32Array,
  ids: Int32Array,
  sets: Int32Array | null,
): ItemGroup[] {
  return placements
    .map((placement, group) => ({ placement, from: starts[group], to: starts[group + 1] }))
    .sort(({ placement: a }, { placement: b }) => a.rank - b.rank || compareText(a.order, b.order))
    .map(({ placement: { key, heading }, from, to }) => {
      const items = ids.subarray(from, to);
      const folded = foldSets(items, sets && sets.subarray(from, to));
      return { key, heading, count: items.length, rows: folded.leads.length, items, ...folded };
    });
}
