import type { ItemQuery } from "../../core/query/item-query";
import type { ItemGroup, ItemGroups } from "../../core/query/open-items";
import type { ListRow } from "../../dom/list-row";
import type { ListEntry } from "./list-entry";

/** The key under which a folded group is remembered. */
export function collapseKey(query: ItemQuery, groupKey: string): string {
  return `${query.groupBy}:${groupKey}`;
}

/** Flattens groups into the rows of a list: headings stick, folded groups show no items. */
export function boardRows(
  groups: readonly ItemGroup[],
  query: ItemQuery,
  collapsed: ReadonlySet<string>,
): ListRow<ListEntry>[] {
  const rows: ListRow<ListEntry>[] = [];
  groups.forEach(({ key: groupKey, heading, items }, i) => {
    const key = collapseKey(query, groupKey);
    const isCollapsed = collapsed.has(key);
    rows.push({
      key,
      kind: "group",
      isSticky: true,
      data: {
        kind: "group",
        groupKey,
        heading,
        count: items.length,
        isCollapsed,
        level: 1,
        position: i + 1,
        of: groups.length,
      },
    });
    if (isCollapsed) return;
    items.forEach((id, j) => {
      // The group is part of the key: an item with two owners stands in two groups.
      rows.push({
        key: `${key}/${id}`,
        kind: "item",
        data: { kind: "item", id, level: 2, position: j + 1, of: items.length },
      });
    });
  });
  return rows;
}

function sameIds(a: ItemGroup, b: ItemGroup | undefined): boolean {
  return a.key === b?.key && a.items.length === b.items.length && a.items.every((id, i) => id === b.items[i]);
}

/** @returns whether two answers list the same items in the same groups. */
export function sameGroups(a: ItemGroups, b: ItemGroups): boolean {
  return (
    a.unfiltered === b.unfiltered &&
    a.groups.length === b.groups.length &&
    a.groups.every((group, i) => sameIds(group, b.groups[i]))
  );
}
