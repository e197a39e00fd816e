import type { ItemQuery } from "../../core/query/item-query";
import { DEFAULT_ITEM_QUERY, parseItemQuery } from "../../core/query/item-query";
import type { ItemRef } from "./item-ref";
import { parseRef } from "./item-ref";

/** Where a list was scrolled: to which row of which group, and how far below the top that row stood. */
export interface ScrollPlace {
  readonly group: string;
  /** Null for the group's heading. */
  readonly item: ItemRef | null;
  readonly distance: number;
}

/** What a view of items keeps across restarts. */
export interface BoardState {
  readonly query: ItemQuery;
  /** Keys of groups that are folded, each with the grouping it belongs to. */
  readonly collapsed: readonly string[];
  /** Whether only items of the people in the active note are shown. */
  readonly isFollowing: boolean;
  readonly selected: readonly ItemRef[];
  /** Null at the top. */
  readonly place: ScrollPlace | null;
}

export const DEFAULT_BOARD_STATE: BoardState = {
  query: DEFAULT_ITEM_QUERY,
  collapsed: [],
  isFollowing: false,
  selected: [],
  place: null,
};

/** More groups and rows than anybody folds and marks; stored state may hold anything. */
const MAX_COLLAPSED = 2_000;
const MAX_SELECTED = 2_000;

function record(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
}

function list(stored: unknown): readonly unknown[] {
  return Array.isArray(stored) ? (stored as unknown[]) : [];
}

function parsePlace(stored: unknown): ScrollPlace | null {
  const { group, item, distance } = record(stored);
  if (typeof group !== "string" || typeof distance !== "number" || !Number.isFinite(distance)) return null;
  return { group, item: parseRef(item), distance };
}

/** Reads stored view state, or what a command asks for, e.g. `{by: "priority"}`; what is odd takes its default. */
export function parseBoardState(stored: unknown): BoardState {
  const data = record(stored);
  const query = record(data["query"] ?? stored);
  const collapsed = list(data["collapsed"]).filter((key): key is string => typeof key === "string");
  return {
    query: parseItemQuery({ ...query, groupBy: query["groupBy"] ?? query["by"] }),
    collapsed: collapsed.slice(0, MAX_COLLAPSED),
    isFollowing: data["isFollowing"] === true,
    selected: list(data["selected"])
      .slice(0, MAX_SELECTED)
      .flatMap((ref) => parseRef(ref) ?? []),
    place: parsePlace(data["place"]),
  };
}

/** @returns the state as it is stored; what is as by default is left out. */
export function storedBoardState(state: BoardState): Record<string, unknown> {
  const { query, collapsed, isFollowing, selected, place } = state;
  return {
    version: 1,
    query: { ...query },
    collapsed: [...collapsed],
    ...(isFollowing ? { isFollowing } : {}),
    ...(selected.length > 0 ? { selected: selected.slice(0, MAX_SELECTED) } : {}),
    ...(place ? { place } : {}),
  };
}
