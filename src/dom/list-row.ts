/** One row as the caller gives it: groups are flattened, so that every list is flat. */
export interface ListRow<D> {
  /** Unique in the list; the same key means the same row after a refresh. */
  readonly key: string;
  /** Rows of one kind look alike; a key that changes its kind is built anew. */
  readonly kind: string;
  /** A new object when something changed: rows whose data is the same object are not patched. */
  readonly data: D;
  /** Whether the row sticks to the top while its followers scroll by. */
  readonly isSticky?: boolean;
}

/** The DOM of one row: built once for a key, then patched. */
export interface RowView<D> {
  readonly el: HTMLElement;
  update(data: D): void;
  /** The one row that the Tab key reaches is the current one. */
  setCurrent(isCurrent: boolean): void;
  destroy(): void;
}

/** What a list needs from its caller. */
export interface ListOptions<D> {
  readonly parentEl: HTMLElement;
  /** What scrolls; found by looking upwards when it is left out. */
  readonly scrollEl?: HTMLElement;
  /** Whether the Tab key may reach a row; every one when it is left out. */
  isStop?(row: ListRow<D>): boolean;
  createRow(row: ListRow<D>): RowView<D>;
  /** A row's height before it was measured, in pixels. */
  estimateHeight(row: ListRow<D>): number;
}
