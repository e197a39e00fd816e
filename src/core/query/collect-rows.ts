import type { ResolvedNote } from "../index/resolved-note";
import type { VaultIndex } from "../index/vault-index";
import type { PeopleDirectory } from "../people/directory";
import { NoteCursor } from "./note-cursor";
import { Numbering } from "./numbering";
import { NO_ROWS, OpenRows, ROW_CELLS, writeRow } from "./open-rows";

const FIRST_ROWS = 1024;
/** No index's revision. */
const OUT_OF_DATE = -1;

/** Puts rows together, taking over those of notes that have not changed since the last time. */
class RowsBuilder {
  private readonly notes: ResolvedNote[] = [];
  private readonly starts: number[] = [];
  private cells: Int32Array;
  private count = 0;
  private readonly met: NoteCursor;
  /** Rows of `before` still to be taken over: neighbours are copied together. */
  private takeFrom = 0;
  private takeTo = 0;
  private readonly ownerLists: OpenRows["ownerLists"];

  constructor(private readonly before: OpenRows) {
    this.met = new NoteCursor(before.notes);
    this.ownerLists = before === NO_ROWS ? new Numbering() : before.ownerLists;
    this.cells = new Int32Array((before.length + FIRST_ROWS) * ROW_CELLS);
  }

  /** Takes the next note by path. */
  add(note: ResolvedNote): void {
    this.starts.push(this.count + this.takeTo - this.takeFrom);
    this.notes.push(note);
    if (!this.takeOver(note)) this.addRows(note);
  }

  finish(): OpenRows {
    this.copyTaken();
    this.starts.push(this.count);
    const cells = this.cells.slice(0, this.count * ROW_CELLS);
    return new OpenRows(cells, this.notes, Int32Array.from(this.starts), this.ownerLists);
  }

  private takeOver(note: ResolvedNote): boolean {
    const { starts } = this.before;
    const number = this.met.find(note);
    if (number < 0) return false;
    const from = starts[number] ?? 0;
    if (from !== this.takeTo) {
      this.copyTaken();
      this.takeFrom = from;
    }
    this.takeTo = starts[number + 1] ?? 0;
    return true;
  }

  private copyTaken(): void {
    const taken = this.before.cellsOf(this.takeFrom, this.takeTo);
    this.reserve(taken.length / ROW_CELLS);
    this.cells.set(taken, this.count * ROW_CELLS);
    this.count += this.takeTo - this.takeFrom;
    this.takeFrom = this.takeTo;
  }

  private addRows(note: ResolvedNote): void {
    this.copyTaken();
    const { length } = note.columns;
    this.reserve(length);
    for (let at = 0; at < length; at++) {
      if (!note.isListed(at)) continue;
      writeRow(this.cells, this.count++, note, at, this.ownerLists.of(note.owners(at)));
    }
  }

  private reserve(rows: number): void {
    const needed = (this.count + rows) * ROW_CELLS;
    if (needed <= this.cells.length) return;
    const larger = new Int32Array(Math.max(needed, this.cells.length * 2));
    larger.set(this.cells);
    this.cells = larger;
  }
}

interface RememberedRows {
  readonly revision: number;
  /** Notes are resolved anew when it changes: nothing could be taken over, and owners' lists are others. */
  readonly directory: PeopleDirectory;
  readonly rows: OpenRows;
}

const remembered = new WeakMap<VaultIndex, RememberedRows>();

function rowsBefore({ directory }: VaultIndex, known: RememberedRows | undefined): OpenRows {
  return known?.directory === directory ? known.rows : NO_ROWS;
}

/** @returns the open rows of an index; after a change, those of other notes are taken over. */
export function openRows(index: VaultIndex): OpenRows {
  const known = remembered.get(index);
  if (known?.revision === index.revision) return known.rows;
  const builder = new RowsBuilder(rowsBefore(index, known));
  for (const note of index.notes()) builder.add(note);
  const rows = builder.finish();
  remembered.set(index, { revision: index.revision, directory: index.directory, rows });
  return rows;
}

/**
 * The same with breaks, one after each note. When the index changes meanwhile, what was put together is taken over by
 * whoever asks next, as far as it still holds.
 */
export function* openRowsInSteps(index: VaultIndex): Generator<undefined, void> {
  const { revision, directory } = index;
  const builder = new RowsBuilder(rowsBefore(index, remembered.get(index)));
  for (const note of index.notes()) {
    builder.add(note);
    yield;
  }
  // Somebody has asked meanwhile: what was worked out of those rows holds.
  if (remembered.get(index)?.revision === index.revision) return;
  const isCurrent = index.revision === revision;
  remembered.set(index, { revision: isCurrent ? revision : OUT_OF_DATE, directory, rows: builder.finish() });
}
