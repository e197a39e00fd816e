import { firstIndex } from "../first-index";
import type { VaultIndex } from "../index/vault-index";
import type { RowNotes } from "./open-rows";

/** Neighbouring notes that are the same among two versions of the rows. */
export interface Stretch {
  /** Where the first of them stands in `notes` of each. */
  readonly before: number;
  readonly now: number;
  /** How many there are. */
  readonly notes: number;
}

function placeOf({ notes }: RowNotes, path: string): number {
  return firstIndex(notes.length, (number) => (notes[number]?.note.path ?? "") >= path);
}

/**
 * @param before rows of the same index, older or newer
 * @returns the notes that have not changed in between, in stretches and in order; none when nobody knows
 */
export function unchangedNotes(index: VaultIndex, before: RowNotes, now: RowNotes): Stretch[] {
  const changed = index.changedSince(Math.min(before.revision, now.revision));
  if (changed === null) return [];
  const stretches: Stretch[] = [];
  let [from, to] = [0, 0];
  const addUpTo = (end: number): void => {
    if (end > from) stretches.push({ before: from, now: to, notes: end - from });
  };
  for (const path of changed) {
    const [old, current] = [placeOf(before, path), placeOf(now, path)];
    addUpTo(old);
    from = before.notes[old]?.note.path === path ? old + 1 : old;
    to = now.notes[current]?.note.path === path ? current + 1 : current;
  }
  addUpTo(before.notes.length);
  return stretches;
}
