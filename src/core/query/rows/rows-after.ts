import type { ResolvedNote } from "../../index/resolved-note";
import type { VaultIndex } from "../../index/vault-index";
import type { Move } from "./moved";
import { moved } from "./moved";
import type { RowData } from "./open-rows";
import { OpenRows, placeOfNote } from "./open-rows";
import { countRows, rowTable, writeRows } from "./row-columns";

/** A note that came, went or changed. */
interface ChangedNote {
  /** Its place among the notes of before, or where it would stand. */
  readonly at: number;
  readonly wasThere: boolean;
  /** Null when it is gone. */
  readonly note: ResolvedNote | null;
}

function changedNote(index: VaultIndex, before: OpenRows, path: string): ChangedNote {
  const at = placeOfNote(before, path);
  return { at, wasThere: before.paths[at] === path, note: index.note(path) };
}

/** @param notes of before; changed in place while none came or went: a copy for each edit takes longer than all else */
function notesAfter(
  { notes }: RowData,
  paths: readonly string[],
  changed: readonly ChangedNote[],
): { readonly notes: ResolvedNote[]; readonly paths: readonly string[] } {
  if (changed.every(({ wasThere, note }) => wasThere && note !== null)) {
    for (const { at, note } of changed) if (note) notes[at] = note;
    return { notes, paths };
  }
  const now: ResolvedNote[] = [];
  let taken = 0;
  const takeUpTo = (end: number): void => {
    for (const note of notes.slice(taken, end)) now.push(note);
    taken = end;
  };
  for (const { at, wasThere, note } of changed) {
    takeUpTo(at);
    if (wasThere) taken++;
    if (note) now.push(note);
  }
  takeUpTo(notes.length);
  return { notes: now, paths: now.map(({ note }) => note.path) };
}

/** Where the rows of now stand. */
class RowPlaces {
  readonly starts: Int32Array;
  readonly moves: Move[] = [];
  /** Behind the last row, and the last note. */
  private row = 0;
  private number = 0;

  /** @param changed in order */
  constructor(
    private readonly before: OpenRows,
    changed: readonly ChangedNote[],
  ) {
    const came = changed.filter(({ wasThere }) => !wasThere).length;
    const starts = new Int32Array(before.starts.length + came);
    let taken = 0;
    for (const { at, wasThere, note } of changed) {
      this.take(starts, taken, at);
      taken = wasThere ? at + 1 : at;
      if (!note) continue;
      starts[this.number++] = this.row;
      this.row += countRows(note);
    }
    this.take(starts, taken, before.paths.length);
    starts[this.number] = this.row;
    this.starts = starts.subarray(0, this.number + 1);
  }

  /** Notes keep their rows. */
  private take(now: Int32Array, from: number, to: number): void {
    const { starts } = this.before;
    const first = starts[from] ?? 0;
    const shift = this.row - first;
    for (let at = from; at < to; at++) now[this.number++] = (starts[at] ?? 0) + shift;
    const length = (starts[to] ?? first) - first;
    if (length > 0) this.moves.push({ from: first, to: this.row, length });
    this.row += length;
  }
}

/**
 * @param before can't be read any more afterwards
 * @param changed the paths of all notes that came, went or changed since `before`, in order
 * @returns the rows of now; those of other notes are taken over
 */
export function rowsAfter(index: VaultIndex, before: OpenRows, changed: readonly string[]): OpenRows {
  const changedNotes = changed.map((path) => changedNote(index, before, path));
  const { starts, moves } = new RowPlaces(before, changedNotes);
  const { ownerLists } = before;
  const data = before.giveAway();
  const { notes, paths } = notesAfter(data, before.paths, changedNotes);
  const table = rowTable((name) => moved(data.table[name], moves, starts.at(-1) ?? 0));
  const rows = new OpenRows({ revision: index.revision, paths, starts }, { notes, table }, ownerLists);
  for (const { note } of changedNotes)
    if (note) writeRows(table, starts[placeOfNote(rows, note.note.path)] ?? 0, note, ownerLists);
  return rows;
}
