import type { ListRow } from "./list-row";

/** The rows of a list, in order. A long one may make each row only when it is asked for. */
export interface ListRows<D> extends Iterable<ListRow<D>> {
  readonly length: number;
  /** @returns the row at an index, the same object each time; undefined beyond the ends */
  at(index: number): ListRow<D> | undefined;
  /** @returns where the row of that key stands; -1 when there is none */
  indexOf(key: string): number;
  /** @returns where the last sticky row at or before an index stands; -1 when there is none */
  stickyAt(index: number): number;
  /** @returns by what the height of the row there is remembered when the rows are others; unlike any other row's */
  heightKeyAt(index: number): string | number;
  /** @returns the height of the row there before it was measured, in pixels */
  estimateAt(index: number): number;
  /** @returns the estimated height of all rows before that one, in pixels; of all there are for `length` */
  topAt(index: number): number;
  /** @returns which row stands there by estimates, so many pixels from the top; the first or last one beyond the ends */
  rowAtHeight(pixels: number): number;
}

/** Rows that have all been made. */
export class MadeRows<D> implements ListRows<D> {
  private readonly indexes = new Map<string, number>();
  private knownTops: Float64Array | null = null;

  constructor(
    private readonly rows: readonly ListRow<D>[],
    private readonly estimateHeight: (row: ListRow<D>) => number,
  ) {
    rows.forEach(({ key }, index) => this.indexes.set(key, index));
  }

  get length(): number {
    return this.rows.length;
  }

  [Symbol.iterator](): Iterator<ListRow<D>> {
    return this.rows[Symbol.iterator]();
  }

  at(index: number): ListRow<D> | undefined {
    return this.rows[index];
  }

  indexOf(key: string): number {
    return this.indexes.get(key) ?? -1;
  }

  stickyAt(index: number): number {
    let at = Math.min(index, this.rows.length - 1);
    while (at >= 0 && this.rows[at]?.isSticky !== true) at--;
    return at;
  }

  heightKeyAt(index: number): string {
    return this.rows[index]?.key ?? "";
  }

  estimateAt(index: number): number {
    const row = this.rows[index];
    return row ? this.estimateHeight(row) : 0;
  }

  topAt(index: number): number {
    return this.tops[index] ?? 0;
  }

  rowAtHeight(pixels: number): number {
    const next = this.tops.findIndex((top) => top > pixels);
    return Math.max(0, next < 0 ? this.length - 1 : next - 1);
  }

  /** Only a list that is not rendered whole needs them. */
  private get tops(): Float64Array {
    return (this.knownTops ??= this.topsOfAll());
  }

  private topsOfAll(): Float64Array {
    const tops = new Float64Array(this.length + 1);
    this.rows.forEach((row, i) => (tops[i + 1] = (tops[i] ?? 0) + this.estimateHeight(row)));
    return tops;
  }
}
