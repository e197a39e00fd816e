import type { ResolvedItem } from "../index/resolved-note";

/** How open items are grouped. */
export type GroupBy = "due" | "priority" | "person";

/** Whose items are wanted. */
export type OwnerFilter = "everyone" | "mine" | "waiting" | "unassigned";

/** A question for open items: a plain value, comparable and storable as a view's state. */
export interface ItemQuery {
  readonly groupBy: GroupBy;
  readonly owner: OwnerFilter;
  /** Words that must all occur in description, owners, note title or tags; '' for no search. */
  readonly search: string;
}

export const DEFAULT_ITEM_QUERY: ItemQuery = { groupBy: "due", owner: "everyone", search: "" };

/** @returns whether two queries ask the same. */
export function sameItemQuery(a: ItemQuery, b: ItemQuery): boolean {
  return a.groupBy === b.groupBy && a.owner === b.owner && a.search === b.search;
}

const GROUPINGS: readonly GroupBy[] = ["due", "priority", "person"];
const OWNER_FILTERS: readonly OwnerFilter[] = ["everyone", "mine", "waiting", "unassigned"];

/** Reads a query from stored view state or other outside data; what is missing or odd takes its default. */
export function parseItemQuery(stored: unknown): ItemQuery {
  const data: Partial<Record<keyof ItemQuery, unknown>> =
    typeof stored === "object" && stored !== null ? stored : {};
  return {
    groupBy: GROUPINGS.find((value) => value === data.groupBy) ?? DEFAULT_ITEM_QUERY.groupBy,
    owner: OWNER_FILTERS.find((value) => value === data.owner) ?? DEFAULT_ITEM_QUERY.owner,
    search: typeof data.search === "string" ? data.search : DEFAULT_ITEM_QUERY.search,
  };
}

function matchesOwner(item: ResolvedItem, filter: OwnerFilter): boolean {
  switch (filter) {
    case "everyone":
      return true;
    case "mine":
      return item.owners.some((owner) => owner.kind === "me");
    case "waiting":
      return item.owners.some((owner) => owner.kind !== "me" && owner.kind !== "none");
    case "unassigned":
      return item.owners.every((owner) => owner.kind === "none");
  }
}

function matchesSearch(item: ResolvedItem, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const owners = item.owners.map((owner) => `@${owner.name ?? owner.text}`).join(" ");
  const text = `${item.description} ${owners} ${item.item.tags.join(" ")} ${item.note.title}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** @returns a test for what a query asks, grouping aside. */
export function itemFilter(query: ItemQuery): (item: ResolvedItem) => boolean {
  const words = query.search.toLowerCase().split(/\s+/).filter(Boolean);
  return (item) => matchesOwner(item, query.owner) && matchesSearch(item, words);
}
