import { FIRST_DAY, LAST_DAY } from "../../calendar-date";
import type { ResolvedNote } from "../../index/resolved-note";
import { NO_DAY } from "../../model/item-table";
import type { Resolution } from "../../model/resolution";
import { nameKey } from "../../people/name-key";
import { compareText } from "../item-order";
import type { SortBy } from "../item-query";
import type { OpenRows } from "./open-rows";
import { priorityRankOf } from "./row-columns";

/** Behind every day of the calendar; a day's key takes 22 bits. */
const NO_DAY_KEY = LAST_DAY - FIRST_DAY + 1;
const DAY_BITS = 22;
const PRIORITY_KEY_BITS = 3;

/**
 * Gives a row a number from 0 to 2^32 − 1; rows are sorted by it. What it reads is taken out of the rows beforehand: each
 * row's way through them would take longer than all else.
 */
export type SortKey = (row: number) => number;

function dayKey(day: number): number {
  return day === NO_DAY ? NO_DAY_KEY : day - FIRST_DAY;
}

/** Latest first, none last. */
function latestFirst(day: number): number {
  return day === NO_DAY ? NO_DAY_KEY : LAST_DAY - day;
}

/** Earliest due date first, without due date last; of one day the highest priority first. */
function byDueAndPriority({ columns: { dueDays, bits } }: OpenRows): SortKey {
  return (row) => (dayKey(dueDays[row] ?? NO_DAY) << PRIORITY_KEY_BITS) | priorityRankOf(bits[row] ?? 0);
}

function byPriorityAndDue({ columns: { dueDays, bits } }: OpenRows): SortKey {
  return (row) => (priorityRankOf(bits[row] ?? 0) << DAY_BITS) | dayKey(dueDays[row] ?? NO_DAY);
}

/** @returns a function that gives the note of a row; it is looked for only where the one before had another */
function noteOf(rows: OpenRows): (row: number) => ResolvedNote | undefined {
  const { notes, starts } = rows;
  let number = 0;
  return (row) => {
    if (row < (starts[number] ?? 0) || row >= (starts[number + 1] ?? 0)) number = rows.noteNumber(row);
    return notes[number];
  };
}

function byNoteDate(rows: OpenRows): SortKey {
  const note = noteOf(rows);
  return (row) => latestFirst(note(row)?.note.date ?? NO_DAY);
}

/** By created date, else the note's (domain.md §6, "asked"). */
function byCreated(rows: OpenRows): SortKey {
  const noteAt = noteOf(rows);
  return (row) => {
    const found = noteAt(row);
    return latestFirst(found?.columns.date(rows.place(row), "created") ?? found?.note.date ?? NO_DAY);
  };
}

function firstOwnerKey(owners: readonly Resolution[]): string | null {
  const owner = owners.find(({ kind }) => kind !== "none");
  return owner ? nameKey(owner.person?.name ?? owner.text) : null;
}

/** @returns for each list of owners where its first one stands among all by name; nobody last. */
function ranksByName(ownerLists: readonly (readonly Resolution[])[]): Uint32Array {
  const names = ownerLists.map(firstOwnerKey);
  const known = [...new Set(names.filter((name) => name !== null))].sort(compareText);
  const rankOf = new Map(known.map((name, rank) => [name, rank]));
  return Uint32Array.from(names, (name) => (name === null ? known.length : (rankOf.get(name) ?? 0)));
}

/** The first owner's name; unassigned last. */
function byPerson(rows: OpenRows): SortKey {
  const ranks = ranksByName(rows.ownerLists.values);
  const { owners } = rows.columns;
  return (row) => ranks[owners[row] ?? 0] ?? 0;
}

/** The keys of each order, the least significant first; rows of equal keys stand by source. */
export const SORT_KEYS: Readonly<Record<SortBy, readonly ((rows: OpenRows) => SortKey)[]>> = {
  urgency: [byDueAndPriority],
  priority: [byPriorityAndDue],
  note: [byNoteDate],
  person: [byDueAndPriority, byPerson],
  created: [byDueAndPriority, byCreated],
};
