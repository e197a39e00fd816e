import { FIRST_DAY, LAST_DAY } from "../calendar-date";
import { NO_DAY } from "../model/item-table";
import type { Resolution } from "../model/resolution";
import { nameKey } from "../people/name-key";
import { compareText } from "./item-order";
import type { SortBy } from "./item-query";
import { Numbering } from "./numbering";
import type { OpenRows } from "./open-rows";
import { RowMemo } from "./row-memo";

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const DIGIT_MASK = DIGITS - 1;
const KEY_BITS = 32;

/** Behind every day of the calendar; a day's key takes 22 bits. */
const NO_DAY_KEY = LAST_DAY - FIRST_DAY + 1;
const DAY_BITS = 22;
const PRIORITY_KEY_BITS = 3;

/** Gives each row a number from 0 to 2^32 − 1; rows are sorted by it. */
type RowKeys = (rows: OpenRows, keys: Uint32Array) => void;

/** Sorts `rows` by one digit of their keys, stably. @returns whether it had to: not when all have the same digit. */
function sortByDigit(rows: Uint32Array, keys: Uint32Array, shift: number, sorted: Uint32Array): boolean {
  const ends = new Uint32Array(DIGITS + 1);
  for (let i = 0; i < rows.length; i++) {
    const digit = ((keys[rows[i] ?? 0] ?? 0) >>> shift) & DIGIT_MASK;
    ends[digit + 1] = (ends[digit + 1] ?? 0) + 1;
  }
  const first = ((keys[rows[0] ?? 0] ?? 0) >>> shift) & DIGIT_MASK;
  if (ends[first + 1] === rows.length) return false;
  for (let digit = 0; digit < DIGITS; digit++) ends[digit + 1] = (ends[digit + 1] ?? 0) + (ends[digit] ?? 0);
  for (const row of rows) {
    const digit = ((keys[row] ?? 0) >>> shift) & DIGIT_MASK;
    const place = ends[digit] ?? 0;
    sorted[place] = row;
    ends[digit] = place + 1;
  }
  return true;
}

/**
 * Sorts rows by their keys, digit by digit: a few passes, whatever their number, and equal ones stay as they are.
 *
 * @param keys a key for each row there is
 */
export function sortedByKey(rows: Uint32Array, keys: Uint32Array): Uint32Array {
  let from = rows;
  let to: Uint32Array = new Uint32Array(rows.length);
  const spare = new Uint32Array(rows.length);
  for (let shift = 0; shift < KEY_BITS; shift += DIGIT_BITS) {
    if (!sortByDigit(from, keys, shift, to)) continue;
    const free = from === rows ? spare : from;
    from = to;
    to = free;
  }
  return from;
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
  const lists = new Numbering<readonly Resolution[]>();
  rows.eachNote((note, from, to) => {
    for (let row = from; row < to; row++) keys[row] = lists.of(note.owners(rows.place(row)));
  });
  const ranks = ranksByName(lists.values);
  for (let row = 0; row < keys.length; row++) keys[row] = ranks[keys[row] ?? 0] ?? 0;
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
  const bySource = Uint32Array.from({ length: rows.length }, (_, row) => row);
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
