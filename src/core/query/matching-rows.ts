import type { ItemFilter } from "./item-filter";
import type { NoteTest, RowTest } from "./note-test";
import type { OpenRows } from "./rows/open-rows";

/** By row: 1 while it is wanted. */
type Wanted = Uint8Array;

/** Takes away those of some rows that a test does not want. */
function narrow(wanted: Wanted, test: RowTest, from: number, to: number): void {
  for (let row = from; row < to; row++) if (wanted[row] === 1 && !test(row)) wanted[row] = 0;
}

function anyWanted(wanted: Wanted, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (wanted[row] === 1) return true;
  return false;
}

function narrowByNotes(wanted: Wanted, open: OpenRows, test: NoteTest): void {
  open.eachNote((note, from, to, number) => {
    if (!anyWanted(wanted, from, to)) return;
    const isWanted = test(note, number);
    if (isWanted === false) wanted.fill(0, from, to);
    else if (isWanted !== true) narrow(wanted, isWanted, from, to);
  });
}

/** @returns by row: 1 where all tests hold; null when there are none. */
export function matchingRows(open: OpenRows, { ofRows, ofNotes }: ItemFilter): Uint8Array | null {
  if (ofRows.length + ofNotes.length === 0) return null;
  const wanted = new Uint8Array(open.length).fill(1);
  for (const test of ofRows) narrow(wanted, test, 0, open.length);
  for (const test of ofNotes) narrowByNotes(wanted, open, test);
  return wanted;
}

/** @returns the places of those of some rows that match, in the same order; null when all do */
export function matchingPlaces(rows: Uint32Array, wanted: Uint8Array | null): Uint32Array | null {
  if (wanted === null) return null;
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) if (wanted[rows[i] ?? 0] === 1) found[count++] = i;
  return found.subarray(0, count);
}
