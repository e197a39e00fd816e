import { firstIndex } from "../../first-index";
import type { ResolvedNote } from "../../index/resolved-note";
import type { VaultIndex } from "../../index/vault-index";
import { Numbering } from "./numbering";
import { OpenRows } from "./open-rows";
import type { RowColumns } from "./row-columns";
import { bitsOf, COLUMNS, rowColumns } from "./row-columns";

/** What edited notes may have more items than before without all rows being copied twice. */
const SPARE_ROWS = 1024;

/** Puts rows together, note by note. */
export class RowsBuilder {
  private readonly notes: ResolvedNote[] = [];
  private readonly starts: number[] = [];
  private readonly ownerLists: OpenRows["ownerLists"];
  private length = 0;
  private room: number;
  private columns: RowColumns;
  private places: Int32Array;

  /**
   * @param revision the index's, now
   * @param before where rows may be taken from
   */
  constructor(
    private readonly revision: number,
    private readonly before: OpenRows | null = null,
  ) {
    this.room = (before?.length ?? 0) + SPARE_ROWS;
    this.columns = rowColumns(() => new Int32Array(this.room));
    this.places = new Int32Array(this.room);
    this.ownerLists = before?.ownerLists ?? new Numbering();
  }

  /** Adds the next note by path. */
  add(note: ResolvedNote): void {
    this.starts.push(this.length);
    this.notes.push(note);
    const items = note.columns.length;
    this.reserve(items);
    for (let at = 0; at < items; at++) if (note.isListed(at)) this.addRow(note, at);
  }

  /** Adds some notes as they stood among the rows of before. */
  take(from: number, to: number): void {
    const { before } = this;
    const start = before?.starts[from] ?? 0;
    if (!before || from === to) return;
    const moved = this.length - start;
    for (let at = from; at < to; at++) this.starts.push((before.starts[at] ?? 0) + moved);
    for (const note of before.notes.slice(from, to)) this.notes.push(note);
    this.copyRows(before, start, before.starts[to] ?? start);
  }

  finish(): OpenRows {
    const { revision, notes, length, room } = this;
    this.starts.push(length);
    if (room - length > 2 * SPARE_ROWS) this.resize(length);
    const rowNotes = { revision, notes, starts: Int32Array.from(this.starts) };
    return new OpenRows(rowNotes, this.columns, this.places, this.ownerLists);
  }

  private addRow(note: ResolvedNote, at: number): void {
    const row = this.length++;
    const { ids, dueDays, bits, owners } = this.columns;
    this.places[row] = at;
    ids[row] = note.idAt(at);
    dueDays[row] = note.columns.dueDay(at);
    bits[row] = bitsOf(note.columns, at, note.isProposed(at));
    owners[row] = this.ownerLists.of(note.owners(at));
  }

  private copyRows({ columns, places }: OpenRows, from: number, to: number): void {
    this.reserve(to - from);
    for (const name of COLUMNS) this.columns[name].set(columns[name].subarray(from, to), this.length);
    this.places.set(places.subarray(from, to), this.length);
    this.length += to - from;
  }

  private reserve(rows: number): void {
    const needed = this.length + rows;
    if (needed > this.room) this.resize(Math.max(needed, this.room * 2));
  }

  private resize(room: number): void {
    const { columns, length } = this;
    const resized = (column: Int32Array): Int32Array => {
      const copy = new Int32Array(room);
      copy.set(column.subarray(0, length));
      return copy;
    };
    this.room = room;
    this.columns = rowColumns((name) => resized(columns[name]));
    this.places = resized(this.places);
  }
}

/**
 * @param changed the paths of all notes that came, went or changed since `before`, in order
 * @returns the rows of now; those of other notes are taken over
 */
export function rowsAfter(index: VaultIndex, before: OpenRows, changed: readonly string[]): OpenRows {
  const builder = new RowsBuilder(index.revision, before);
  const { notes } = before;
  let taken = 0;
  for (const path of changed) {
    const at = firstIndex(notes.length, (number) => (notes[number]?.note.path ?? "") >= path);
    builder.take(taken, at);
    taken = notes[at]?.note.path === path ? at + 1 : at;
    const note = index.note(path);
    if (note) builder.add(note);
  }
  builder.take(taken, notes.length);
  return builder.finish();
}
