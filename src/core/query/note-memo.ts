import type { ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { OpenRows, RowNotes } from "./open-rows";
import { unchangedNotes } from "./unchanged-notes";

/** What is known of some notes. */
class KnownNotes<Value> {
  /** By place in `of.notes`; nothing where a note has no rows, or is not done. */
  readonly values: (Value | undefined)[];
  /** By place in there: 1 where nothing is left to be worked out. */
  readonly done: Uint8Array;

  constructor(readonly of: RowNotes) {
    this.values = new Array<Value | undefined>(of.notes.length).fill(undefined);
    this.done = new Uint8Array(of.notes.length);
  }

  /** Takes over what was known of notes that have not changed. */
  takeOver(index: VaultIndex, { of, values, done }: KnownNotes<Value>): void {
    for (const { before, now, notes } of unchangedNotes(index, of, this.of)) {
      this.done.set(done.subarray(before, before + notes), now);
      for (let i = 0; i < notes; i++) this.values[now + i] = values[before + i];
    }
  }
}

/** Something worked out of each note that has rows; after a change, only of the notes that changed. */
export class NoteMemo<Value> {
  private readonly known = new WeakMap<VaultIndex, KnownNotes<Value>>();

  constructor(
    private readonly make: (note: ResolvedNote, rows: OpenRows, from: number, to: number) => Value,
  ) {}

  /** @returns the values by place in `rows.notes`; nothing for notes without rows. */
  of(index: VaultIndex, rows: OpenRows): readonly (Value | undefined)[] {
    for (const step of this.inSteps(index, rows)) void step;
    return this.knownOf(index, rows).values;
  }

  /** Works them out with breaks; whoever asks meanwhile, or after a change, goes on from there. */
  *inSteps(index: VaultIndex, rows: OpenRows): Generator<undefined, void> {
    const { values, done } = this.knownOf(index, rows);
    const { notes, starts } = rows;
    for (let number = done.indexOf(0); number >= 0; number = done.indexOf(0, number)) {
      const [note, from, to] = [notes[number], starts[number] ?? 0, starts[number + 1] ?? 0];
      if (note && from < to) values[number] = this.make(note, rows, from, to);
      done[number] = 1;
      if (values[number] !== undefined) yield;
    }
  }

  private knownOf(index: VaultIndex, { revision, notes, starts }: OpenRows): KnownNotes<Value> {
    const before = this.known.get(index);
    if (before?.of.notes === notes) return before;
    const known = new KnownNotes<Value>({ revision, notes, starts });
    if (before) known.takeOver(index, before);
    this.known.set(index, known);
    return known;
  }
}
