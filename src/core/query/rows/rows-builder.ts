import type { ResolvedNote } from "../../index/resolved-note";
import { moved } from "./moved";
import { Numbering } from "./numbering";
import { OpenRows } from "./open-rows";
import type { RowTable } from "./row-columns";
import { rowTable, writeRows } from "./row-columns";

/** Puts rows together from scratch, note by note. */
export class RowsBuilder {
  private readonly notes: ResolvedNote[] = [];
  private readonly starts: number[] = [];
  private readonly ownerLists: OpenRows["ownerLists"] = new Numbering();
  private length = 0;
  private table: RowTable;

  /**
   * @param revision the index's, now
   * @param room for so many rows: lists that grow are copied again and again, the last time a whole vault's
   */
  constructor(
    private readonly revision: number,
    private room: number,
  ) {
    this.table = rowTable(() => new Int32Array(room));
  }

  /** Adds the next note by path. */
  add(note: ResolvedNote): void {
    this.starts.push(this.length);
    this.notes.push(note);
    const needed = this.length + note.columns.length;
    if (needed > this.room) this.resize(Math.max(needed, this.room * 2));
    this.length = writeRows(this.table, this.length, note, this.ownerLists);
  }

  finish(): OpenRows {
    this.starts.push(this.length);
    this.resize(this.length);
    const { revision, notes, table, ownerLists } = this;
    const paths = notes.map(({ note }) => note.path);
    const starts = Int32Array.from(this.starts);
    return new OpenRows({ revision, paths, starts }, { notes, table }, ownerLists);
  }

  private resize(room: number): void {
    const { table, length } = this;
    this.room = room;
    this.table = rowTable((name) => moved(table[name], [{ from: 0, to: 0, length }], room));
  }
}
