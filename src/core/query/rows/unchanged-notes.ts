import type { VaultIndex } from "../../index/vault-index";
import type { RowNotes } from "./open-rows";
import { placeOfNote } from "./open-rows";

/** Where a stretch starts among some rows: its first note, by its place in `paths`, and that note's first row. */
export interface StretchStart {
  readonly note: number;
  readonly row: number;
}

/** Neighbouring notes that are the same among two versions of the rows. */
export interface Stretch {
  readonly before: StretchStart;
  readonly now: StretchStart;
  /** How many notes and rows it has. */
  readonly notes: number;
  readonly rows: number;
}

function startAt({ starts }: RowNotes, note: number): StretchStart {
  return { note, row: starts[note] ?? 0 };
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
    if (end <= from) return;
    const start = startAt(before, from);
    const rows = (before.starts[end] ?? 0) - start.row;
    stretches.push({ before: start, now: startAt(now, to), notes: end - from, rows });
  };
  for (const path of changed) {
    const [old, current] = [placeOfNote(before, path), placeOfNote(now, path)];
    addUpTo(old);
    from = before.paths[old] === path ? old + 1 : old;
    to = now.paths[current] === path ? current + 1 : current;
  }
  addUpTo(before.paths.length);
  return stretches;
}
