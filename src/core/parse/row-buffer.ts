import { CELLS } from "../model/item-table";

const FIRST_ROWS = 256;
/** Room for more rows than this is given back: one huge note must not be paid for ever after. */
const KEPT_ROWS = 16_384;

/** Rows of numbers while they grow; made to be used again for the next note. */
export class RowBuffer {
  cells = new Int32Array(FIRST_ROWS * CELLS);
  count = 0;

  clear(): void {
    this.count = 0;
    if (this.cells.length > KEPT_ROWS * CELLS) this.cells = new Int32Array(FIRST_ROWS * CELLS);
  }

  /** @returns where the cells of a new row start; they hold anything. */
  add(): number {
    const start = this.count++ * CELLS;
    if (start === this.cells.length) {
      const larger = new Int32Array(this.cells.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    return start;
  }

  /** @returns the rows, in an array of just their length. */
  copy(): Int32Array {
    return this.cells.slice(0, this.count * CELLS);
  }
}
