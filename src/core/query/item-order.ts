import type { ResolvedItem } from "../index/resolved-note";
import type { Priority } from "../model/priority";
import { PRIORITIES } from "../model/priority";

const PRIORITY_RANK: Readonly<Record<Priority, number>> = Object.freeze(
  Object.fromEntries(PRIORITIES.map((priority, rank) => [priority, rank])),
) as Record<Priority, number>;
const NO_DUE_DATE = Number.MAX_SAFE_INTEGER;

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
