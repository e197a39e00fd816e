import type { ResolvedNote } from "../../index/resolved-note";
import type { VaultIndex } from "../../index/vault-index";
import type { Steps } from "../../steps";
import { finish } from "../../steps";
import type { OpenRows, RowNotes } from "./open-rows";
import type { Stretch } from "./unchanged-notes";
import { unchangedNotes } from "./unchanged-notes";

/** A note that has rows: its place in `rows.notes`, its first row, and the row after its last. */
export interface NoteSpan {
  readonly note: ResolvedNote;
  readonly rows: OpenRows;
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** How what is worked out of notes is kept. */
export interface NoteStore<Values> {
  /** @returns room for what will be known of these notes and their rows */
  readonly create: (notes: RowNotes) => Values;
  /** Takes over what is known of some notes and their rows. */
  readonly copy: (before: Values, now: Values, stretch: Stretch) => void;
  /** Works it out of a note. */
  readonly fill: (values: Values, span: NoteSpan) => void;
}

/** What is known of some notes. */
class KnownNotes<Values> {
  readonly values: Values;
  /** By place in `of.paths`: 1 where nothing is left to be worked out. */
  readonly done: Uint8Array;

  constructor(
    readonly of: RowNotes,
    private readonly store: NoteStore<Values>,
  ) {
    this.values = store.create(of);
    this.done = new Uint8Array(of.paths.length);
  }

  /** Takes over what was known of notes that have not changed. */
  takeOver(index: VaultIndex, { of, values, done }: KnownNotes<Values>): void {
    for (const stretch of unchangedNotes(index, of, this.of)) {
      const { before, now, notes } = stretch;
      this.done.set(done.subarray(before.note, before.note + notes), now.note);
      this.store.copy(values, this.values, stretch);
    }
  }
}

/** Something worked out of each note that has rows; after a change, only of the notes that changed. */
export class NoteMemo<Values> {
  private readonly known = new WeakMap<VaultIndex, KnownNotes<Values>>();

  constructor(private readonly store: NoteStore<Values>) {}

  /** @returns what is known of all notes */
  of(index: VaultIndex, rows: OpenRows): Values {
    finish(this.inSteps(index, rows));
    return this.knownOf(index, rows).values;
  }

  /**
   * Works it out with breaks; whoever asks meanwhile, or after a change, goes on from there. It ends when the index has
   * changed, for the rows are out of date then.
   */
  *inSteps(index: VaultIndex, rows: OpenRows): Steps {
    const { values, done } = this.knownOf(index, rows);
    const { revision, notes, starts } = rows;
    for (let number = done.indexOf(0); number >= 0; number = done.indexOf(0, number)) {
      if (index.revision !== revision) return;
      const [note, from, to] = [notes[number], starts[number] ?? 0, starts[number + 1] ?? 0];
      const hasRows = note !== undefined && from < to;
      if (hasRows) this.store.fill(values, { note, rows, number, from, to });
      done[number] = 1;
      if (hasRows) yield;
    }
  }

  private knownOf(index: VaultIndex, { revision, paths, starts }: OpenRows): KnownNotes<Values> {
    const before = this.known.get(index);
    if (before?.of.starts === starts) return before;
    const known = new KnownNotes({ revision, paths, starts }, this.store);
    if (before) known.takeOver(index, before);
    this.known.set(index, known);
    return known;
  }
}

/**
 * @param make works out the value of a note
 * @returns how values are kept by the note's place in `rows.notes`; nothing for notes without rows
 */
export function valuesByNote<Value>(make: (note: ResolvedNote) => Value): NoteStore<(Value | undefined)[]> {
  return {
    create: ({ paths }) => new Array<Value | undefined>(paths.length).fill(undefined),
    copy: (values, to, { before, now, notes }) => {
      for (let i = 0; i < notes; i++) to[now.note + i] = values[before.note + i];
    },
    fill: (values, { note, number }) => {
      values[number] = make(note);
    },
  };
}
