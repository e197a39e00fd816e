import { FIRST_DAY, LAST_DAY } from "../calendar-date";
import { NO_DAY } from "../model/item-table";
import type { Resolution } from "../model/resolution";
import { nameKey } from "../people/name-key";
import { compareText } from "./item-order";
import type { SortBy } from "./item-query";
import type { OpenRows } from "./open-rows";
import { RowMemo } from "./row-memo";

const DIGIT_BITS = 16;
const DIGIT_MASK = (1 << DIGIT_BITS) - 1;

/** Behind every day of the calendar; a day's key takes 22 bits. */
const NO_DAY_KEY = LAST_DAY - FIRST_DAY + 1;
const DAY_BITS = 22;
const PRIORITY_KEY_BITS = 3;

/** Gives each row a number from 0 to 2^32 − 1; rows are sorted by it. */
type RowKeys = (rows: OpenRows, keys: Uint32Array) => void;

/** @returns the least key and how far the greatest lies above it. */
function span(keys: Uint32Array): [least: number, width: number] {
  let [least, greatest] = [keys[0] ?? 0, keys[0] ?? 0];
  for (let row = 1; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    if (key < least) least = key;
    else if (key > greatest) greatest = key;
  }
  return [least, greatest - least];
}

/** Sorts by one digit of the keys, counted from `least`, stably. @param width no key lies further above it */
function sortByDigit(
  rows: Uint32Array,
  keys: Uint32Array,
  [least, width]: readonly [number, number],
  shift: number,
): Uint32Array {
  const ends = new Uint32Array(Math.min(width >>> shift, DIGIT_MASK) + 2);
  for (let row = 0; row < keys.length; row++) {
    const digit = (((keys[row] ?? 0) - least) >>> shift) & DIGIT_MASK;
    ends[digit + 1] = (ends[digit + 1] ?? 0) + 1;
  }
  for (let digit = 1; digit < ends.length; digit++) ends[digit] = (ends[digit] ?? 0) + (ends[digit - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const digit = (((keys[row] ?? 0) - least) >>> shift) & DIGIT_MASK;
    const place = ends[digit] ?? 0;
    sorted[place] = row;
    ends[digit] = place + 1;
  }
  return sorted;
}

/**
 * Sorts rows by their keys in one or two passes, whatever their number; equal ones stay as they are.
 *
 * @param rows all rows, in any order
 * @param keys a key for each of them
 */
function sortedByKey(rows: Uint32Array, keys: Uint32Array): Uint32Array {
  const [least, width] = span(keys);
  if (width === 0) return rows;
  const sorted = sortByDigit(rows, keys, [least, width], 0);
  return width > DIGIT_MASK ? sortByDigit(sorted, keys, [least, width], DIGIT_BITS) : sorted;
}

function dayKey(day: number): number {
  return day === NO_DAY ? NO_DAY_KEY : day - FIRST_DAY;
}

/** Latest first, none last. */
function latestFirst(day: number): number {
  return day === NO_DAY ? NO_DAY_KEY : LAST_DAY - day;
}

/** Earliest due date first, without due date last; of one day the highest priority first. */
const byDueAndPriority: RowKeys = (rows, keys) => {
  for (let row = 0; row < keys.length; row++)
    keys[row] = (dayKey(rows.dueDay(row)) << PRIORITY_KEY_BITS) | rows.priorityRank(row);
};

const byPriorityAndDue: RowKeys = (rows, keys) => {
  for (let row = 0; row < keys.length; row++)
    keys[row] = (rows.priorityRank(row) << DAY_BITS) | dayKey(rows.dueDay(row));
};

const byNoteDate: RowKeys = (rows, keys) =>
  rows.eachNote(({ note }, from, to) => keys.fill(latestFirst(note.date ?? NO_DAY), from, to));

/** By created date, else the note's (domain.md §6, "asked"). */
const byCreated: RowKeys = (rows, keys) =>
  rows.eachNote(({ note, columns }, from, to) => {
    for (let row = from; row < to; row++)
      keys[row] = latestFirst(columns.date(rows.place(row), "created") ?? note.date ?? NO_DAY);
  });

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
const byPerson: RowKeys = (rows, keys) => {
  const ranks = ranksByName(rows.ownerLists.values);
  for (let row = 0; row < keys.length; row++) keys[row] = ranks[rows.owners(row)] ?? 0;
};

/** The keys of each order, the least significant first. Rows come by source; where keys are equal they stay so. */
const ORDERS: Readonly<Record<SortBy, readonly RowKeys[]>> = {
  urgency: [byDueAndPriority],
  priority: [byPriorityAndDue],
  note: [byNoteDate],
  person: [byDueAndPriority, byPerson],
  created: [byDueAndPriority, byCreated],
};

function sortRows(rows: OpenRows, sortBy: SortBy): Uint32Array {
  const bySource = new Uint32Array(rows.length);
  for (let row = 0; row < bySource.length; row++) bySource[row] = row;
  return ORDERS[sortBy].reduce<Uint32Array>((sorted, keysOf) => {
    const keys = new Uint32Array(rows.length);
    keysOf(rows, keys);
    return sortedByKey(sorted, keys);
  }, bySource);
}

const known = new RowMemo(sortRows);

/** @returns all rows in the order asked for, sorted once. */
export function inOrder(rows: OpenRows, sortBy: SortBy): Uint32Array {
  return known.of(rows, sortBy);
}
