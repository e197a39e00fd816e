import type { VaultIndex } from "../../index/vault-index";
import type { RowNotes } from "./open-rows";
import { unchangedNotes } from "./unchanged-notes";

/** Neighbouring rows that are gone, and those that came in their place; `to` and `newTo` are behind the last. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** What changed between two versions of the rows; the rows outside are the same, and stand as they stood. */
export class RowGaps {
  private readonly gaps: Gap[] = [];

  constructor(index: VaultIndex, before: RowNotes, now: RowNotes) {
    let [from, newFrom] = [0, 0];
    const end = { before: { row: before.starts.at(-1) ?? 0 }, now: { row: now.starts.at(-1) ?? 0 }, rows: 0 };
    for (const same of [...unchangedNotes(index, before, now), end]) {
      const [to, newTo] = [same.before.row, same.now.row];
      if (to > from || newTo > newFrom) this.gaps.push({ from, to, newFrom, newTo });
      [from, newFrom] = [to + same.rows, newTo + same.rows];
    }
  }

  /** How many there are. */
  get size(): number {
    return this.gaps.length;
  }

  /** How many rows came. */
  get newRows(): number {
    return this.gaps.reduce((sum, { newFrom, newTo }) => sum + newTo - newFrom, 0);
  }

  /** @returns the rows that came, by their numbers of now */
  added(): Uint32Array {
    const rows = new Uint32Array(this.newRows);
    let count = 0;
    for (const { newFrom, newTo } of this.gaps)
      for (let row = newFrom; row < newTo; row++) rows[count++] = row;
    return rows;
  }

  /** @returns where rows that are gone stand in a list, ascending */
  placesOfGone(rows: Uint32Array): number[] {
    const places: number[] = [];
    for (const { from, to } of this.gaps) {
      const gone = to - from;
      for (let i = 0; i < rows.length; i++) if (((rows[i] ?? 0) - from) >>> 0 < gone) places.push(i);
    }
    return places.sort((a, b) => a - b);
  }

  /** Gives rows their numbers of now. @param rows none of which is gone; changed in place */
  renumber(rows: Uint32Array): void {
    // From the last gap on, so that those before it still know the rows behind them by their numbers.
    for (const { from, to, newFrom, newTo } of [...this.gaps].reverse()) {
      const moved = newTo - newFrom - (to - from);
      if (moved === 0) continue;
      // A condition would be guessed wrong for every other row: in most orders they come as they like.
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] ?? 0;
        rows[i] = row + moved * Number(row >= to);
      }
    }
  }
}
