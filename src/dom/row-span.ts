/** So many rows of a longer list the virtualizer is told of. */
const SPAN_ROWS = 8_000;
/** So many of them are to follow the rows in sight on either side. */
const ROOM = 1_000;

/**
 * Which rows of a list the virtualizer knows. It goes over each of them whenever one has another height or the list is
 * another: with hundreds of thousands that takes longer than a frame. A list of no more it knows whole.
 */
export class RowSpan {
  private constructor(
    /** The first row, and the one after the last. */
    readonly from: number,
    readonly end: number,
    private readonly total: number,
  ) {}

  /** @returns the rows around one of a list of `total` rows */
  static around(index: number, total: number): RowSpan {
    const latest = Math.max(0, total - SPAN_ROWS);
    const from = Math.max(0, Math.min(index - SPAN_ROWS / 2, latest));
    return new RowSpan(from, Math.min(from + SPAN_ROWS, total), total);
  }

  get length(): number {
    return this.end - this.from;
  }

  get middle(): number {
    return Math.floor((this.from + this.end) / 2);
  }

  get isWhole(): boolean {
    return this.length === this.total;
  }

  has(index: number): boolean {
    return index >= this.from && index < this.end;
  }

  /** Whether these rows can be scrolled by some way in either direction, as far as the list goes. */
  hasRoomAround(first: number, last: number): boolean {
    const from = this.from === 0 ? 0 : this.from + ROOM;
    const end = this.end === this.total ? this.total : this.end - ROOM;
    return first >= from && last < end;
  }
}
