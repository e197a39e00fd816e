import type { ResolvedNote } from "../index/resolved-note";
import type { OpenRows } from "./rows/open-rows";

/** Whether the item of a row is wanted. */
export type RowTest = (row: number) => boolean;

/** What a question wants of a note, given with its place in `OpenRows.notes`: everything, nothing, or some rows. */
export type NoteTest = (note: ResolvedNote, number: number) => boolean | RowTest;

/** Decides once for each thing that items share, given by its place among `count`. */
function byShared(
  count: number,
  test: (place: number) => boolean,
  placeOf: (row: number) => number,
): boolean | RowTest {
  const answers: boolean[] = [];
  let wanted = 0;
  for (let place = 0; place < count; place++) if ((answers[place] = test(place))) wanted++;
  if (wanted === 0 || wanted === count) return wanted > 0;
  return (row) => answers[placeOf(row)] === true;
}

/** @param test whether items whose bodies end in that one of the note's `tails` are wanted */
export function byTail(
  rows: OpenRows,
  { columns }: ResolvedNote,
  test: (tail: number) => boolean,
): boolean | RowTest {
  return byShared(columns.columns.tails.length, test, (row) => columns.tailPlace(rows.place(row)));
}

/** @param test whether items with that one of the note's `tagSets` are wanted */
export function byTagSet(
  rows: OpenRows,
  { columns }: ResolvedNote,
  test: (tagSet: number) => boolean,
): boolean | RowTest {
  return byShared(columns.columns.tagSets.length, test, (row) => columns.tagsPlace(rows.place(row)));
}
