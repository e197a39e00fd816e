import { firstIndex } from "../../core/first-index";
import type { ItemId } from "../../core/index/resolved-note";
import type { FoldedIds, ItemIds } from "../../core/query/copies";
import type { ItemQuery } from "../../core/query/item-query";
import type { ItemGroup, ItemGroups } from "../../core/query/open-items";
import type { Numbering } from "../../core/query/rows/numbering";
import type { ListRow } from "../../dom/list-row";
import type { ListRows } from "../../dom/list-rows";
import type { GroupEntry, ItemEntry, ListEntry } from "./list-entry";
import { ENTRY_HEIGHTS } from "./list-entry";

const NO_COPIES: readonly ItemId[] = [];
/** Larger than any item's id. */
const ID_RANGE = 2 ** 31;
/** Group numbers and ids as they are as a rule: together they make a number that fits into 30 bits. */
const USUAL_GROUPS = 2 ** 10;
const USUAL_IDS = 2 ** 20;

/** The key under which a folded group is remembered. */
export function collapseKey(query: ItemQuery, groupKey: string): string {
  return `${query.groupBy}:${groupKey}`;
}

/** What stands together in the list: a heading, and below it the items of its group while it is unfolded. */
interface Stretch {
  readonly items: FoldedIds;
  /** Starts the keys of its items: an item with two owners stands in two groups. */
  readonly key: string;
  /** A number that stays the group's over refreshes. */
  readonly number: number;
  readonly heading: ListRow<ListEntry> | null;
  /** Where its first row stands, where its first item does, and the row after the last. */
  readonly start: number;
  readonly itemsStart: number;
  readonly end: number;
  /** Estimated height of all rows before it, in pixels. */
  readonly top: number;
}

function groupRow(
  key: string,
  group: ItemGroup,
  rest: Pick<GroupEntry, "isCollapsed" | "position" | "of">,
): ListRow<ListEntry> {
  const { key: groupKey, heading, count, rows } = group;
  const data: GroupEntry = {
    kind: "group",
    groupKey,
    heading,
    count,
    rows,
    level: 1,
    ...rest,
  };
  return { key, kind: "group", isSticky: true, data };
}

function estimatedHeight(headings: number, items: number): number {
  return headings * ENTRY_HEIGHTS.group + items * ENTRY_HEIGHTS.item;
}

/** A number unlike that of any other group and id. Small ones are looked up several times as fast. */
function heightKey(group: number, id: ItemId): number {
  if (group < USUAL_GROUPS && id < USUAL_IDS) return group * USUAL_IDS + id;
  return (group + 1) * ID_RANGE + id;
}

function itemRow({ items, key, heading }: Stretch, at: number): ListRow<ListEntry> | undefined {
  const { leads, copies } = items;
  const id = leads[at];
  if (id === undefined) return undefined;
  const data: ItemEntry = {
    kind: "item",
    id,
    copies: copies.get(id) ?? NO_COPIES,
    level: heading ? 2 : 1,
    position: at + 1,
    of: leads.length,
  };
  return { key: `${key}/${id}`, kind: "item", data };
}

/**
 * The rows of groups: headings stick, folded groups show no items. Tens of thousands of items are nothing but their
 * ids until somebody looks at them: a row for each would take longer than everything else that a new answer does.
 */
class BoardRows implements ListRows<ListEntry> {
  readonly length: number;
  private readonly made = new Map<number, ListRow<ListEntry>>();
  private readonly madeAt = new Map<string, number>();
  /** The stretch that was asked for last: neighbours are asked for together. */
  private last = 0;

  constructor(private readonly stretches: readonly Stretch[]) {
    this.length = stretches.at(-1)?.end ?? 0;
  }

  /** Rows that nobody has looked at yet are made for the moment only. */
  *[Symbol.iterator](): Iterator<ListRow<ListEntry>> {
    for (let index = 0; index < this.length; index++) {
      const row = this.made.get(index) ?? this.makeRow(index);
      if (row) yield row;
    }
  }

  at(index: number): ListRow<ListEntry> | undefined {
    const known = this.made.get(index);
    if (known) return known;
    const row = this.makeRow(index);
    if (!row) return undefined;
    this.made.set(index, row);
    this.madeAt.set(row.key, index);
    return row;
  }

  indexOf(key: string): number {
    const known = this.madeAt.get(key);
    if (known !== undefined) return known;
    const heading = this.stretches.find((stretch) => stretch.heading?.key === key);
    if (heading) return heading.start;
    const end = key.lastIndexOf("/");
    const stretch = this.stretches.find((one) => one.key.length === end && key.startsWith(one.key));
    const at = stretch?.items.leads.indexOf(Number(key.slice(end + 1))) ?? -1;
    return stretch && at >= 0 && stretch.itemsStart + at < stretch.end ? stretch.itemsStart + at : -1;
  }

  stickyAt(index: number): number {
    const stretch = this.stretchAt(Math.min(index, this.length - 1));
    return stretch?.heading ? stretch.start : -1;
  }

  heightKeyAt(index: number): string | number {
    const stretch = this.stretchAt(index);
    if (!stretch) return "";
    if (index < stretch.itemsStart) return stretch.key;
    return heightKey(stretch.number, stretch.items.leads[index - stretch.itemsStart] ?? 0);
  }

  estimateAt(index: number): number {
    const stretch = this.stretchAt(index);
    return ENTRY_HEIGHTS[stretch && index < stretch.itemsStart ? "group" : "item"];
  }

  topAt(index: number): number {
    const stretch = this.stretchAt(Math.min(index, this.length - 1));
    if (!stretch) return 0;
    const headings = Math.min(index, stretch.itemsStart) - stretch.start;
    const items = Math.max(0, index - stretch.itemsStart);
    return stretch.top + estimatedHeight(headings, items);
  }

  rowAtHeight(pixels: number): number {
    const { stretches } = this;
    const next = firstIndex(stretches.length, (at) => (stretches[at]?.top ?? 0) > pixels);
    const stretch = stretches[Math.max(0, next - 1)];
    if (!stretch) return 0;
    const below = pixels - this.topAt(stretch.itemsStart);
    const row = Math.max(stretch.start, stretch.itemsStart + Math.floor(below / ENTRY_HEIGHTS.item));
    return Math.max(0, Math.min(row, this.length - 1));
  }

  private makeRow(index: number): ListRow<ListEntry> | undefined {
    const stretch = this.stretchAt(index);
    if (!stretch) return undefined;
    return index < stretch.itemsStart
      ? (stretch.heading ?? undefined)
      : itemRow(stretch, index - stretch.itemsStart);
  }

  private stretchAt(index: number): Stretch | undefined {
    const { stretches } = this;
    const last = stretches[this.last];
    if (last && last.start <= index && index < last.end) return last;
    if (index < 0 || index >= this.length) return undefined;
    this.last = firstIndex(stretches.length, (at) => index < (stretches[at]?.end ?? 0));
    return stretches[this.last];
  }
}

/** Flattens groups into the rows of a list. No grouping, no headings. */
export function boardRows(
  groups: readonly ItemGroup[],
  query: ItemQuery,
  collapsed: ReadonlySet<string>,
  numbers: Numbering<string>,
): ListRows<ListEntry> {
  let end = 0;
  let bottom = 0;
  const stretches = groups.map((group, i): Stretch => {
    const hasHeading = query.groupBy !== "none";
    const key = hasHeading ? collapseKey(query, group.key) : group.key;
    const isCollapsed = hasHeading && collapsed.has(key);
    const heading = hasHeading
      ? groupRow(key, group, { isCollapsed, position: i + 1, of: groups.length })
      : null;
    const [start, top] = [end, bottom];
    const itemsStart = heading ? start + 1 : start;
    end = itemsStart + (isCollapsed ? 0 : group.leads.length);
    bottom += estimatedHeight(itemsStart - start, end - itemsStart);
    return { items: group, key, number: numbers.of(key), heading, start, itemsStart, end, top };
  });
  return new BoardRows(stretches);
}

/** @returns the rows of items under no heading. */
export function flatRows(items: FoldedIds): ListRows<ListEntry> {
  const end = items.leads.length;
  return new BoardRows([{ items, key: "", number: 0, heading: null, start: 0, itemsStart: 0, end, top: 0 }]);
}

function sameIds(a: ItemIds, b: ItemIds): boolean {
  if (a.length !== b.length) return false;
  if (a !== b) for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function sameCopies(a: FoldedIds["copies"], b: FoldedIds["copies"]): boolean {
  return (
    a === b || (a.size === b.size && [...a].every(([id, copies]) => sameIds(copies, b.get(id) ?? NO_COPIES)))
  );
}

/** @returns whether the same rows fold the same lines. */
export function sameRows(a: FoldedIds, b: FoldedIds): boolean {
  return sameIds(a.leads, b.leads) && sameCopies(a.copies, b.copies);
}

function sameGroup(a: ItemGroup, b: ItemGroup | undefined): boolean {
  return (
    a.key === b?.key &&
    a.count === b.count &&
    a.rows === b.rows &&
    sameIds(a.items, b.items) &&
    sameCopies(a.copies, b.copies)
  );
}

/** @returns whether two answers show the same: the same items in the same groups, and the same counts of them. */
export function showsSame(a: ItemGroups, b: ItemGroups): boolean {
  return (
    a.open === b.open &&
    a.overdue === b.overdue &&
    a.today === b.today &&
    a.omitted === b.omitted &&
    a.groups.length === b.groups.length &&
    a.groups.every((group, i) => sameGroup(group, b.groups[i]))
  );
}

/** @returns whether two answers show the same and leave out as many. */
export function sameGroups(a: ItemGroups, b: ItemGroups): boolean {
  return a.unfiltered === b.unfiltered && showsSame(a, b);
}
