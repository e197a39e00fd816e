import type { ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import { NoteCursor } from "./note-cursor";
import type { OpenRows } from "./open-rows";

interface Known<Value> {
  readonly rows: OpenRows;
  /** By place in `rows.notes`; nothing where a note has no rows, or nobody has worked it out yet. */
  readonly values: (Value | undefined)[];
  /** Whether nothing is left to be worked out. */
  isWhole: boolean;
}

/**
 * Something worked out of each note that has rows. Taken over as long as the note is the same: looking up ten thousand
 * notes one by one would take longer than most questions.
 */
export class NoteMemo<Value> {
  private readonly known = new WeakMap<VaultIndex, Known<Value>>();

  constructor(
    private readonly make: (note: ResolvedNote, rows: OpenRows, from: number, to: number) => Value,
  ) {}

  /** @returns the values by place in `rows.notes`; nothing for notes without rows. */
  of(index: VaultIndex, rows: OpenRows): readonly (Value | undefined)[] {
    const known = this.begun(index, rows);
    if (!known.isWhole) for (const step of this.inSteps(index, rows)) void step;
    return known.values;
  }

  /** Works them out with breaks; whoever asks meanwhile, or after a change, goes on from there. */
  *inSteps(index: VaultIndex, rows: OpenRows): Generator<undefined, void> {
    const known = this.begun(index, rows);
    const { values } = known;
    for (const [note, from, to, number] of rows.spans()) {
      if (values[number] !== undefined) continue;
      values[number] = this.make(note, rows, from, to);
      yield;
    }
    known.isWhole = true;
  }

  private begun(index: VaultIndex, rows: OpenRows): Known<Value> {
    const before = this.known.get(index);
    if (before?.rows === rows) return before;
    const cursor = new NoteCursor(before?.rows.notes ?? []);
    const values = rows.notes.map((note) => before?.values[cursor.find(note)]);
    const begun = { rows, values, isWhole: false };
    this.known.set(index, begun);
    return begun;
  }
}
