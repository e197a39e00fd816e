import type { Steps } from "../../steps";

const DIGIT_BITS = 16;
const DIGIT_MASK = (1 << DIGIT_BITS) - 1;

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
 * Sorts rows by their keys in at most two passes, whatever their number, with a break between them; equal ones stay as
 * they are.
 *
 * @param rows all rows, in any order
 * @param keys a key for each of them
 */
export function* sortedByKey(rows: Uint32Array, keys: Uint32Array): Steps<Uint32Array> {
  const [least, width] = span(keys);
  if (width === 0) return rows;
  const sorted = sortByDigit(rows, keys, [least, width], 0);
  if (width <= DIGIT_MASK) return sorted;
  yield;
  return sortByDigit(sorted, keys, [least, width], DIGIT_BITS);
}
