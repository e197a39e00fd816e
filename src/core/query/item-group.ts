import type { ItemId } from "../index/resolved-note";
import type { FoldedIds, ItemIds } from "./copies";
import { NO_SET } from "./copies";
import type { GroupHeading } from "./item-grouping";

/** A group of open items, in the order asked for. */
export interface ItemGroup extends FoldedIds {
  /** Stable across refreshes: collapsed groups are remembered by it. */
  readonly key: string;
  readonly heading: GroupHeading;
  /** How many lines it has, copies included, whether `limit` lists them or not. */
  readonly count: number;
  /** How many rows those lines are folded into, whether `limit` lists them or not. */
  readonly rows: number;
  /** The lines that are listed, copies included. */
  readonly items: ItemIds;
}

const NO_COPIES: FoldedIds["copies"] = new Map();

/**
 * @param items in order
 * @param sets for each of them the number of its set of copies, or `NO_SET`; null where there are none
 * @returns the items with the first of each set leading the others
 */
export function foldSets(items: Int32Array, sets: Int32Array | null): FoldedIds {
  if (sets === null) return { leads: items, copies: NO_COPIES };
  const leadOf = new Map<number, ItemId>();
  const copies = new Map<ItemId, ItemId[]>();
  const leads = items.filter((id, i) => {
    const set = sets[i] ?? NO_SET;
    if (set === NO_SET) return true;
    const lead = leadOf.get(set);
    if (lead === undefined) leadOf.set(set, id);
    else copies.set(lead, [...(copies.get(lead) ?? []), id]);
    return lead === undefined;
  });
  return copies.size === 0 ? { leads: items, copies: NO_COPIES } : { leads, copies };
}
