import type { ItemId } from "../index/resolved-note";
import type { FoldedIds } from "./copies";
import { NO_SET } from "./copies";
import type { GroupHeading, Placement } from "./item-grouping";

/** A group of open items, in the order asked for. */
export interface ItemGroup extends FoldedIds {
  /** Stable across refreshes: collapsed groups are remembered by it. */
  readonly key: string;
  readonly heading: GroupHeading;
  /** How many lines it has, copies included, whether `limit` lists them or not. */
  readonly count: number;
  /** The lines that are listed, copies included. */
  readonly items: readonly ItemId[];
}

const NO_COPIES: ItemGroup["copies"] = new Map();

/**
 * A group while it is filled: first it is told how many items there will be, then which. The first item of each set of
 * copies leads, the others are folded into it.
 */
export class GroupDraft {
  /** How many items there will be. */
  expected = 0;
  private items: ItemId[] = [];
  /** The same as `items` until one is folded. */
  private leads = this.items;
  private size = 0;
  private leadOf: Map<number, ItemId> | null = null;
  private copies: Map<ItemId, ItemId[]> | null = null;

  constructor(readonly placement: Placement) {}

  /** Makes room for all: a list that grows is copied again and again. */
  begin(): void {
    this.items = this.leads = new Array<ItemId>(this.expected);
  }

  /** @param set the number of its set of copies, or `NO_SET` */
  add(id: ItemId, set: number): void {
    if (set !== NO_SET && this.fold(id, set)) return;
    if (this.leads !== this.items) this.leads.push(id);
    this.items[this.size++] = id;
  }

  finish(): ItemGroup {
    const { key, heading } = this.placement;
    const { items, leads, size: count } = this;
    return { key, heading, count, items, leads, copies: this.copies ?? NO_COPIES };
  }

  private fold(id: ItemId, set: number): boolean {
    this.leadOf ??= new Map();
    const lead = this.leadOf.get(set);
    if (lead === undefined) {
      this.leadOf.set(set, id);
      return false;
    }
    if (this.leads === this.items) this.leads = this.items.slice(0, this.size);
    this.items[this.size++] = id;
    this.copies ??= new Map();
    this.copies.set(lead, [...(this.copies.get(lead) ?? []), id]);
    return true;
  }
}
