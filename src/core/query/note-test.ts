import type { ResolvedNote } from "../index/resolved-note";

/** Whether the item at a place in a note is wanted. */
export type PlaceTest = (at: number) => boolean;

/** What a question wants of a note: everything, nothing, or the items of some places. */
export type NoteTest = (note: ResolvedNote) => boolean | PlaceTest;

/** Decides once for each thing that items share, given by its place among `count`. */
function byShared(count: number, test: PlaceTest, placeOf: (at: number) => number): boolean | PlaceTest {
  const answers: boolean[] = [];
  let wanted = 0;
  for (let place = 0; place < count; place++) if ((answers[place] = test(place))) wanted++;
  if (wanted === 0 || wanted === count) return wanted > 0;
  return (at) => answers[placeOf(at)] === true;
}

/** @param test whether items whose bodies end in that one of the note's `tails` are wanted */
export function byTail({ columns }: ResolvedNote, test: PlaceTest): boolean | PlaceTest {
  return byShared(columns.columns.tails.length, test, (at) => columns.tailPlace(at));
}

/** @param test whether items with that one of the note's `tagSets` are wanted */
export function byTagSet({ columns }: ResolvedNote, test: PlaceTest): boolean | PlaceTest {
  return byShared(columns.columns.tagSets.length, test, (at) => columns.tagsPlace(at));
}
