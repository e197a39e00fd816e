import type { CalendarDate } from "../calendar-date";
import { parseIsoDate } from "../calendar-date";
import type { Priority } from "../model/priority";
import { PRIORITIES } from "../model/priority";

/** How open items are grouped; `proposed` puts what awaits triage first. */
export type GroupBy =
  "due" | "priority" | "due-and-priority" | "person" | "note" | "status" | "proposed" | "none";

/** In which order the items of a group stand. */
export type SortBy = "urgency" | "priority" | "note" | "person" | "created";

/** Whose items are wanted. */
export type OwnerFilter = "everyone" | "mine" | "waiting" | "unassigned";

/** Whether items that await triage are wanted. */
export type ProposedFilter = "all" | "only" | "hide";

export const GROUPINGS: readonly GroupBy[] = [
  "due",
  "priority",
  "due-and-priority",
  "person",
  "note",
  "status",
  "proposed",
  "none",
];
export const SORTINGS: readonly SortBy[] = ["urgency", "priority", "note", "person", "created"];
export const OWNER_FILTERS: readonly OwnerFilter[] = ["everyone", "mine", "waiting", "unassigned"];
export const PROPOSED_FILTERS: readonly ProposedFilter[] = ["all", "only", "hide"];

/**
 * A question for open items: a plain value, comparable and storable. Sidebar, rollups, blocks, command line and API
 * ask the same way. An empty text or list filters nothing; filters of different kinds must all hold.
 */
export interface ItemQuery {
  readonly groupBy: GroupBy;
  readonly sortBy: SortBy;
  readonly owner: OwnerFilter;
  /** Owned by one of these: names, aliases, ids of persons, or `me`. */
  readonly ownerNames: readonly string[];
  /** Involving one of these (owner, the note's people, or mentioned): names, aliases, ids of persons, or `me`. */
  readonly persons: readonly string[];
  readonly proposed: ProposedFilter;
  readonly priorities: readonly Priority[];
  /** Status symbols, names or types, the last two in any case. Only narrows: closed items are never listed. */
  readonly statuses: readonly string[];
  /** Tags with or without `#`; each takes its nested tags along. One of them must be there. */
  readonly tags: readonly string[];
  /** A path from the vault's root: a folder, the beginning of a path, or a glob. */
  readonly path: string;
  /** First due day wanted. An item without due date is outside of any range. */
  readonly dueFrom: CalendarDate | null;
  /** Last due day wanted. */
  readonly dueTo: CalendarDate | null;
  /** What must occur in description, owners, note title or tags: words, `"quoted words"`, `@person`, `#tag`. */
  readonly search: string;
  /** At most so many rows, the first ones; null for all. */
  readonly limit: number | null;
}

export const DEFAULT_ITEM_QUERY: ItemQuery = Object.freeze({
  groupBy: "due",
  sortBy: "urgency",
  owner: "everyone",
  ownerNames: [],
  persons: [],
  proposed: "all",
  priorities: [],
  statuses: [],
  tags: [],
  path: "",
  dueFrom: null,
  dueTo: null,
  search: "",
  limit: null,
});

/** Lists in stored state may hold anything; nobody filters by more values. */
const MAX_VALUES = 200;

function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** @returns whether two queries ask the same. */
export function sameItemQuery(a: ItemQuery, b: ItemQuery): boolean {
  const keys = Object.keys(DEFAULT_ITEM_QUERY) as (keyof ItemQuery)[];
  return keys.every((key) => sameValue(a[key], b[key]));
}

function oneOf<T>(value: unknown, known: readonly T[], fallback: T): T {
  return known.find((one) => one === value) ?? fallback;
}

function texts(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
  const found = list
    .filter((one): one is string => typeof one === "string")
    // A status symbol may be a space; anything else loses what surrounds it.
    .map((text) => (text === " " ? text : text.trim()))
    .filter((text) => text !== "");
  return [...new Set(found)].slice(0, MAX_VALUES);
}

function day(value: unknown): CalendarDate | null {
  if (typeof value === "string") return parseIsoDate(value.trim());
  return typeof value === "number" && Number.isSafeInteger(value) ? (value as CalendarDate) : null;
}

function count(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/**
 * Reads a query from stored view state or other outside data; what is missing or odd takes its default. A single text
 * stands for a list of one; days may be ISO texts.
 */
export function parseItemQuery(stored: unknown): ItemQuery {
  const data: Partial<Record<keyof ItemQuery, unknown>> =
    typeof stored === "object" && stored !== null ? stored : {};
  const fallback = DEFAULT_ITEM_QUERY;
  return {
    groupBy: oneOf(data.groupBy, GROUPINGS, fallback.groupBy),
    sortBy: oneOf(data.sortBy, SORTINGS, fallback.sortBy),
    owner: oneOf(data.owner, OWNER_FILTERS, fallback.owner),
    ownerNames: texts(data.ownerNames),
    persons: texts(data.persons),
    proposed: oneOf(data.proposed, PROPOSED_FILTERS, fallback.proposed),
    priorities: PRIORITIES.filter((priority) => texts(data.priorities).includes(priority)),
    statuses: texts(data.statuses),
    tags: texts(data.tags),
    path: typeof data.path === "string" ? data.path.trim() : fallback.path,
    dueFrom: day(data.dueFrom),
    dueTo: day(data.dueTo),
    search: typeof data.search === "string" ? data.search : fallback.search,
    limit: count(data.limit),
  };
}

/** @returns whether a query leaves items out; grouping and order do not. */
export function isFiltered(query: ItemQuery): boolean {
  const { groupBy, sortBy } = query;
  return !sameItemQuery(query, { ...DEFAULT_ITEM_QUERY, groupBy, sortBy });
}
