import type { ItemQuery } from "../../core/query/item-query";
import { DEFAULT_ITEM_QUERY, parseItemQuery } from "../../core/query/item-query";

/** What a view of items keeps across restarts. */
export interface BoardState {
  readonly query: ItemQuery;
  /** Keys of groups that are folded, each with the grouping it belongs to. */
  readonly collapsed: readonly string[];
}

export const DEFAULT_BOARD_STATE: BoardState = { query: DEFAULT_ITEM_QUERY, collapsed: [] };

/** More groups than anybody folds; stored state may hold anything. */
const MAX_COLLAPSED = 2_000;

function record(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
}

/** Reads stored view state, or what a command asks for, e.g. `{by: "priority"}`; what is odd takes its default. */
export function parseBoardState(stored: unknown): BoardState {
  const data = record(stored);
  const query = record(data["query"] ?? stored);
  const collapsed = Array.isArray(data["collapsed"]) ? (data["collapsed"] as unknown[]) : [];
  return {
    query: parseItemQuery({ ...query, groupBy: query["groupBy"] ?? query["by"] }),
    collapsed: collapsed.filter((key): key is string => typeof key === "string").slice(0, MAX_COLLAPSED),
  };
}

/** @returns the state as it is stored. */
export function storedBoardState({ query, collapsed }: BoardState): Record<string, unknown> {
  return { version: 1, query: { ...query }, collapsed: [...collapsed] };
}
