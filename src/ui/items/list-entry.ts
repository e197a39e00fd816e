import type { ItemId } from "../../core/index/resolved-note";
import type { GroupHeading } from "../../core/query/open-items";

/** Where a row stands among its like, for assistive technology: only a window of the list is in the document. */
export interface TreePosition {
  /** 1 for the outermost. */
  readonly level: number;
  /** 1-based. */
  readonly position: number;
  readonly of: number;
}

/** The heading of a group of items. */
export interface GroupEntry extends TreePosition {
  readonly kind: "group";
  readonly groupKey: string;
  readonly heading: GroupHeading;
  /** How many lines, copies included. */
  readonly count: number;
  /** How many rows, listed or not; fewer than lines where copies are folded. */
  readonly rows: number;
  readonly isCollapsed: boolean;
}

/** One item; everything else about it is asked of the index when the row is drawn. */
export interface ItemEntry extends TreePosition {
  readonly kind: "item";
  readonly id: ItemId;
  /** What is folded into the row; empty as a rule. */
  readonly copies: readonly ItemId[];
}

export type ListEntry = GroupEntry | ItemEntry;

/** How tall a row is before it was measured, in pixels. */
export const ENTRY_HEIGHTS: Readonly<Record<ListEntry["kind"], number>> = { group: 30, item: 54 };
