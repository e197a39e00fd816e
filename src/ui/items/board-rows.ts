import type { ItemId } from "../../core/index/resolved-note";
import type { ItemQuery } from "../../core/query/item-query";
import type { ItemGroup, ItemGroups } from "../../core/query/open-items";
import type { ListRow } from "../../dom/list-row";
import type { GroupEntry, ItemEntry, ListEntry } from "./list-entry";

const NO_COPIES: readonly ItemId[] = [];

/** The key under which a folded group is remembered. */
export function collapseKey(query: ItemQuery, groupKey: string): string {
  return `${query.groupBy}:${groupKey}`;
}

function groupRow(
  key: string,
  group: ItemGroup,
  rest: Pick<GroupEntry, "isCollapsed" | "position" | "of">,
): ListRow<ListEntry> {
  const { key: groupKey, heading, items, leads } = group;
  const data: GroupEntry = {
    kind: "group",
    groupKey,
    heading,
    count: items.length,
    rows: leads.length,
    level: 1,
    ...rest,
  };
  return { key, kind: "group", isSticky: true, data };
}

function itemRows(groupKey: string, level: number, { leads, copies }: ItemGroup): ListRow<ListEntry>[] {
  return leads.map((id, i) => {
    const data: ItemEntry = {
      kind: "item",
      id,
      copies: copies.get(id) ?? NO_COPIES,
      level,
      position: i + 1,
      of: leads.length,
    };
    // The group is part of the key: an item with two owners stands in two groups.
    return { key: `${groupKey}/${id}`, kind: "item", data };
  });
}

/** Flattens groups into the rows of a list: headings stick, folded groups show no items. No grouping, no headings. */
export function boardRows(
  groups: readonly ItemGroup[],
  query: ItemQuery,
  collapsed: ReadonlySet<string>,
): ListRow<ListEntry>[] {
  if (query.groupBy === "none") return groups.flatMap((group) => itemRows(group.key, 1, group));
  return groups.flatMap((group, i) => {
    const key = collapseKey(query, group.key);
    const isCollapsed = collapsed.has(key);
    const heading = groupRow(key, group, { isCollapsed, position: i + 1, of: groups.length });
    return isCollapsed ? [heading] : [heading, ...itemRows(key, 2, group)];
  });
}

function sameIds(a: readonly ItemId[], b: readonly ItemId[]): boolean {
  return a === b || (a.length === b.length && a.every((id, i) => id === b[i]));
}

function sameCopies(a: ItemGroup["copies"], b: ItemGroup["copies"]): boolean {
  return (
    a === b || (a.size === b.size && [...a].every(([id, copies]) => sameIds(copies, b.get(id) ?? NO_COPIES)))
  );
}

function sameGroup(a: ItemGroup, b: ItemGroup | undefined): boolean {
  return a.key === b?.key && sameIds(a.items, b.items) && sameCopies(a.copies, b.copies);
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
