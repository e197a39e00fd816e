import { NO_DAY } from "../model/item-table";
import type { ParsedNote } from "../model/note";

/** An item by its place in its note; an item as an object is one, too. */
export interface PlacedItem {
  readonly note: ParsedNote;
  readonly at: number;
}

/** Compares texts by code units: the same everywhere, unlike any locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By note path, then line: the order in which answers for the outside list items. */
export function bySource(a: PlacedItem, b: PlacedItem): number {
  return compareText(a.note.path, b.note.path) || a.at - b.at;
}

function dueKey({ note, at }: PlacedItem): number {
  const due = note.content.items.dueDay(at);
  return due === NO_DAY ? Number.MAX_SAFE_INTEGER : due;
}

function priorityRank({ note, at }: PlacedItem): number {
  return note.content.items.priorityRank(at);
}

/**
 * The most pressing first: by due date, those without one last, of one day by the highest priority, then by source.
 */
export function byUrgency(a: PlacedItem, b: PlacedItem): number {
  return dueKey(a) - dueKey(b) || priorityRank(a) - priorityRank(b) || bySource(a, b);
}
