import type { ResolvedItem } from "../../../src/core/index/resolved-note";
import type { Priority } from "../../../src/core/model/priority";
import { PRIORITIES } from "../../../src/core/model/priority";
import { nameKey } from "../../../src/core/people/name-key";
import type { SortBy } from "../../../src/core/query/item-query";

const PRIORITY_RANK: Readonly<Record<Priority, number>> = Object.freeze(
  Object.fromEntries(PRIORITIES.map((priority, rank) => [priority, rank])),
) as Record<Priority, number>;
const NO_DUE_DATE = Number.MAX_SAFE_INTEGER;
/** Behind every name. */
const NOBODY = "\uFFFF";

export type ItemOrder = (a: ResolvedItem, b: ResolvedItem) => number;

/** Compares texts by code units: the same everywhere, unlike any locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By note path, then line: the order in which answers for the outside list items. */
export function bySource(a: ResolvedItem, b: ResolvedItem): number {
  return compareText(a.note.path, b.note.path) || a.item.line - b.item.line;
}

function byDue(a: ResolvedItem, b: ResolvedItem): number {
  return (a.item.fields.dates.due ?? NO_DUE_DATE) - (b.item.fields.dates.due ?? NO_DUE_DATE);
}

function byPriority(a: ResolvedItem, b: ResolvedItem): number {
  return PRIORITY_RANK[a.item.fields.priority] - PRIORITY_RANK[b.item.fields.priority];
}

/** Earliest due date first, without due date last; of one day the highest priority first. */
export function byDueAndPriority(a: ResolvedItem, b: ResolvedItem): number {
  return byDue(a, b) || byPriority(a, b);
}

/** The most pressing first: by due date and priority, then by source. */
export function byUrgency(a: ResolvedItem, b: ResolvedItem): number {
  return byDueAndPriority(a, b) || bySource(a, b);
}

/** The newest note first, undated ones last; one note's items in the order of its lines. */
function byNote(a: ResolvedItem, b: ResolvedItem): number {
  return (b.note.date ?? -NO_DUE_DATE) - (a.note.date ?? -NO_DUE_DATE) || bySource(a, b);
}

function ownerKey({ owners }: ResolvedItem): string {
  const owner = owners.find(({ kind }) => kind !== "none");
  return owner ? nameKey(owner.person?.name ?? owner.text) : NOBODY;
}

/** The first owner's name; unassigned last. */
function byPerson(a: ResolvedItem, b: ResolvedItem): number {
  return compareText(ownerKey(a), ownerKey(b));
}

function createdOn({ item, note }: ResolvedItem): number {
  return item.fields.dates.created ?? note.date ?? -NO_DUE_DATE;
}

/** The newest first: by created date, else the note's (domain.md §6, "asked"). */
function byCreated(a: ResolvedItem, b: ResolvedItem): number {
  return createdOn(b) - createdOn(a);
}

/** Each order; where it leaves two items equal, they stay in the order of their source when they come by source. */
export const ITEM_ORDERS: Readonly<Record<SortBy, ItemOrder>> = {
  urgency: byDueAndPriority,
  priority: (a, b) => byPriority(a, b) || byDue(a, b),
  note: byNote,
  person: (a, b) => byPerson(a, b) || byDueAndPriority(a, b),
  created: (a, b) => byCreated(a, b) || byDueAndPriority(a, b),
};
