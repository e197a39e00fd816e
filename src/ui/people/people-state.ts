import type { PeopleSort } from "../../core/query/people-list";
import { PEOPLE_SORTS } from "../../core/query/people-list";

/** What of a People view survives a reload. */
export interface PeopleState {
  readonly version: 1;
  readonly sortBy: PeopleSort;
  readonly byCompany: boolean;
  readonly search: string;
  /** Keys of the companies that are folded. */
  readonly collapsed: readonly string[];
}

export const DEFAULT_PEOPLE_STATE: PeopleState = {
  version: 1,
  sortBy: "last-met",
  byCompany: false,
  search: "",
  collapsed: [],
};

const MAX_KEYS = 500;

/** Reads a state from whatever the workspace stored; what is missing or odd takes its default. */
export function parsePeopleState(stored: unknown): PeopleState {
  const data = typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
  const { sortBy, byCompany, search, collapsed } = data;
  const keys = Array.isArray(collapsed) ? (collapsed as unknown[]) : [];
  return {
    version: 1,
    sortBy: PEOPLE_SORTS.find((sort) => sort === sortBy) ?? DEFAULT_PEOPLE_STATE.sortBy,
    byCompany: byCompany === true,
    search: typeof search === "string" ? search : "",
    collapsed: keys.filter((key): key is string => typeof key === "string").slice(0, MAX_KEYS),
  };
}
