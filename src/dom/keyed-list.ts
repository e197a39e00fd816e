import type { ListOptions, ListRow } from "./list-row";
import type { ListRows } from "./list-rows";
import { MadeRows } from "./list-rows";
import type { WindowSlice } from "./list-window";
import { ListWindow } from "./list-window";
import type { Anchor } from "./mounted-rows";
import { MountedRows } from "./mounted-rows";
import { scrollParentOf } from "./scroll-parent";

/** A window has about so many rows, with those beyond its edges. */
const RENDER_ALL_UP_TO = 24;
/** So many rows are measured at once before a long list is put in place: about what is in sight. */
const TOP_ROWS = 16;
/** Measuring may change what is visible, which is measured again; it settles in two rounds. */
const MAX_ROUNDS = 4;
const GAP = "--people-list-gap";
const REST = "--people-list-rest";

/**
 * A flat list of keyed rows. Long lists are windowed: DOM nodes stay proportional to the viewport. Rows are built once
 * for their key and patched; scroll position, focus and the current row survive every refresh.
 */
export class KeyedList<D> {
  readonly el: HTMLElement;
  private rows: ListRows<D>;
  private readonly mounted: MountedRows<D>;
  private window: ListWindow | null = null;
  /** Whether the next rows are another list: they begin at the top, and none is expected to stay. */
  private isAnother = true;
  /** What had the focus when this list was promised it; null while it is not. */
  private focusBefore: { readonly el: Element | null } | null = null;
  private isPlacing = false;
  private isOutdated = false;
  private readonly onFocusIn = (event: FocusEvent): void => this.followFocus(event);
  private readonly stopFollowing: () => void;

  constructor(private readonly options: ListOptions<D>) {
    this.rows = this.made([]);
    this.mounted = new MountedRows((row) => options.createRow(row));
    this.el = options.parentEl.createDiv({ cls: "people-list" });
    this.el.addEventListener("focusin", this.onFocusIn);
    // A window's observers see only what is in that window.
    this.stopFollowing = this.el.onWindowMigrated(() => this.reopenWindow());
  }

  /** Takes nodes, observers and listeners away; the list can't be used any more. */
  destroy(): void {
    this.el.removeEventListener("focusin", this.onFocusIn);
    this.stopFollowing();
    this.closeWindow();
    this.mounted.keep(() => false);
    this.rows = this.made([]);
    this.el.remove();
  }

  /** Shows these rows in this order. A row with a known key keeps its node. */
  setRows(rows: readonly ListRow<D>[] | ListRows<D>): void {
    const anchors = this.visibleAnchors();
    const hadFocus = this.hasFocus;
    const currentIndex = Math.max(0, this.indexOf(this.current));
    this.rows = isMade(rows) ? this.made(rows) : rows;
    this.chooseWindow();
    this.keepCurrent(currentIndex);
    const offset = this.window ? this.aimAt(anchors) : null;
    this.place();
    this.restoreScroll(anchors, offset);
    if (hadFocus && !this.hasFocus) this.focusCurrent();
  }

  /** Forgets place and current row: what comes next is another list. */
  startOver(): void {
    const { scrollEl } = this;
    this.isAnother = true;
    if (scrollEl) scrollEl.scrollTop = 0;
    this.window?.scrolledTo(0);
    this.mounted.setCurrent(this.stopNear(0)?.key ?? null);
  }

  /** The first row in sight and how far below the viewport's top it stands; null at the very top. */
  get scrolledTo(): Anchor | null {
    return this.visibleAnchors()[0] ?? null;
  }

  /** Scrolls so that a row stands where it once stood; does nothing when there is no such row. */
  scrollTo({ key, distance }: Anchor): void {
    const index = this.indexOf(key);
    if (index < 0) return;
    const anchors = [{ key, distance }];
    const offset = this.window ? this.aimAt(anchors) : null;
    this.place();
    this.restoreScroll(anchors, offset);
  }

  /** Patches every rendered row, whether its data is another object or not. */
  refresh(): void {
    this.mounted.refresh();
  }

  /** Whether a row, or something in one, has the focus. */
  get hasFocus(): boolean {
    const { activeElement } = this.el.doc;
    return activeElement !== null && this.el.contains(activeElement);
  }

  /** Every row, rendered or not, in order. */
  get all(): ListRows<D> {
    return this.rows;
  }

  /** @returns the node of a row; null while it is not rendered. */
  elementOf(key: string): HTMLElement | null {
    return this.mounted.elementOf(key);
  }

  /** @returns the rows from one to another, both included, in the order of the list; none when one is gone. */
  rowsBetween(a: string, b: string): readonly ListRow<D>[] {
    const [from, to] = [this.indexOf(a), this.indexOf(b)];
    if (from < 0 || to < 0) return [];
    const first = Math.min(from, to);
    return this.rowsOf(Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => first + i));
  }

  /** The row that the Tab key reaches. */
  get currentRow(): ListRow<D> | null {
    return this.rowOfKey(this.current);
  }

  /** @returns the row in which a node lies. */
  rowAt(node: Node | null): ListRow<D> | null {
    for (let el = node; el && el !== this.el; el = el.parentNode) {
      const key = this.mounted.keyOf(el);
      if (key !== undefined) return this.rowOfKey(key);
    }
    return null;
  }

  /** Makes a row the current one, scrolls to it and focuses it. */
  focusRow(key: string): void {
    const index = this.indexOf(key);
    if (index < 0) return;
    this.mounted.setCurrent(key);
    this.reveal(index, key);
    this.focusCurrent();
  }

  /**
   * Focuses the current row as soon as there is one that is drawn: a view that has just been opened has no size yet. Does
   * nothing when the focus has gone elsewhere by then.
   */
  focusWhenDrawn(): void {
    this.focusBefore = { el: this.el.doc.activeElement };
    this.giveFocus();
  }

  /** Moves focus by so many rows, stopping at the ends. */
  moveFocus(by: number): void {
    const from = Math.max(0, this.indexOf(this.current));
    const row = this.rows.at(Math.min(Math.max(from + by, 0), this.rows.length - 1));
    if (row) this.focusRow(row.key);
  }

  /** The sticky row above the current one, or the current one itself. */
  get currentHeading(): ListRow<D> | null {
    const index = this.indexOf(this.current);
    return index < 0 ? null : (this.rows.at(this.rows.stickyAt(index)) ?? null);
  }

  private made(rows: readonly ListRow<D>[]): ListRows<D> {
    return new MadeRows(rows, (row) => this.options.estimateHeight(row));
  }

  private indexOf(key: string | null): number {
    return key === null ? -1 : this.rows.indexOf(key);
  }

  private rowOfKey(key: string | null): ListRow<D> | null {
    const index = this.indexOf(key);
    return index < 0 ? null : (this.rows.at(index) ?? null);
  }

  private rowsFrom(from: number, count: number): ListRow<D>[] {
    return this.rowsOf(Array.from({ length: count }, (_, i) => from + i));
  }

  private rowsOf(indexes: readonly number[]): ListRow<D>[] {
    return indexes.flatMap((index) => this.rows.at(index) ?? []);
  }

  /** A short list is rendered whole; a long one gets a window as soon as something around it scrolls. */
  private chooseWindow(): void {
    const isShort = this.rows.length <= RENDER_ALL_UP_TO;
    const scrollEl = isShort ? null : (this.options.scrollEl ?? scrollParentOf(this.el));
    if (!scrollEl) return this.closeWindow();
    const isNew = this.window === null;
    this.window ??= new ListWindow(scrollEl, this.el, {
      keyOf: (index) => this.rows.heightKeyAt(index),
      estimateHeight: (index) => this.rows.estimateAt(index),
      topOf: (index) => this.rows.topAt(index),
      rowAtHeight: (pixels) => this.rows.rowAtHeight(pixels),
      pinned: (firstVisible) => this.pinned(firstVisible),
      changed: () => this.place(),
    });
    this.isPlacing = true;
    if (isNew) this.window.open();
    if (this.isAnother) this.startAtTop(this.window);
    else this.window.widen();
    this.isAnother = false;
    this.window.setCount(this.rows.length);
    this.isPlacing = false;
  }

  private startAtTop(window: ListWindow): void {
    window.startSmall();
    this.keepFirst(Math.max(TOP_ROWS, this.mounted.size));
    this.measureTop(window);
  }

  /** Takes out all rows but the first ones and the current one: they would be laid out for nothing. */
  private keepFirst(count: number): void {
    const first = new Set(this.rowsFrom(0, count).map(({ key }) => key));
    this.mounted.keep(({ key }) => first.has(key) || key === this.current);
  }

  /** Measures the rows at the top of a long list first: with their heights known, all places are worked out just once. */
  private measureTop(window: ListWindow): void {
    const { heightAtTop } = window;
    let [from, height, count] = [0, 0, TOP_ROWS];
    while (height < heightAtTop && from < this.rows.length) {
      const measured = this.measureRows(window, from, count);
      // Nothing is shown, so nothing has a height.
      if (measured === 0) return;
      [from, height] = [from + count, height + measured];
      // As many as fill the rest, when they are like those.
      count = Math.ceil(((heightAtTop - height) * from) / height);
    }
  }

  /** @returns how high some rows are together */
  private measureRows(window: ListWindow, from: number, count: number): number {
    const rows = this.rowsFrom(from, count);
    const isNew = rows.map(({ key }) => !this.mounted.has(key));
    // Those that are there are brought up to date, and measured, when all are put in place.
    rows.forEach((row, i) => isNew[i] === true && this.el.append(this.mounted.show(row)));
    const heights = rows.map(({ key }) => this.elementOf(key)?.offsetHeight ?? 0);
    heights.forEach((height, i) => isNew[i] === true && height > 0 && window.learnHeight(from + i, height));
    return heights.reduce((sum, height) => sum + height, 0);
  }

  private closeWindow(): void {
    this.window?.destroy();
    this.window = null;
  }

  private reopenWindow(): void {
    this.closeWindow();
    this.chooseWindow();
    this.place();
  }

  private pinned(firstVisible: number): number[] {
    return [this.rows.stickyAt(firstVisible), this.indexOf(this.current)].filter((index) => index >= 0);
  }

  private stickyHeight(index: number): number {
    const sticky = this.rows.at(this.rows.stickyAt(index - 1));
    return this.mounted.elementOf(sticky?.key)?.offsetHeight ?? 0;
  }

  private reveal(index: number, key: string): void {
    const stickyHeight = this.stickyHeight(index);
    if (this.window?.isNear(index) === false)
      this.scrollTo({ key, distance: this.window.distanceInSight(index, stickyHeight) });
    this.window?.reveal(index, stickyHeight);
    this.place();
  }

  /** Brings the document in line with the rows; calls itself off while it runs and goes round again instead. */
  private place(): void {
    this.isOutdated = true;
    if (this.isPlacing) return;
    this.isPlacing = true;
    try {
      for (let round = 0; this.isOutdated && round < MAX_ROUNDS; round++) {
        this.isOutdated = false;
        this.placeOnce();
      }
    } finally {
      this.isPlacing = false;
    }
  }

  private placeOnce(): void {
    if (!this.window) return this.render([...Array(this.rows.length).keys()], null);
    if (!this.window.isVisible) return this.patchHidden();
    this.window.updateMargin();
    const slice = this.window.slice();
    this.render(slice.indexes, slice);
    for (const index of slice.indexes) {
      const el = this.mounted.elementOf(this.rows.at(index)?.key);
      if (el) this.window.measure(el, index);
    }
    this.window.catchUp();
  }

  /** While nothing is visible, rendered rows stay as they are, as long as they exist. */
  private patchHidden(): void {
    if (this.mounted.size === 0) return;
    const indexes = this.mounted.keys.map((key) => this.indexOf(key)).filter((index) => index >= 0);
    this.render(
      indexes.sort((a, b) => a - b),
      this.window?.slice() ?? null,
    );
  }

  private render(indexes: readonly number[], slice: WindowSlice | null): void {
    const shown = this.rowsOf(indexes);
    const kinds = new Map(shown.map(({ key, kind }) => [key, kind]));
    this.mounted.keep(({ key, kind }) => kinds.get(key) === kind);
    this.putInOrder(shown);
    this.putInPlace(indexes, slice);
    this.window?.forgetRemoved();
    this.giveFocus();
  }

  private putInOrder(shown: readonly ListRow<D>[]): void {
    const focused = this.el.doc.activeElement;
    const hadFocus = this.hasFocus;
    let next = this.el.firstElementChild;
    for (const row of shown) {
      const el = this.mounted.show(row);
      if (el === next) next = next.nextElementSibling;
      else this.el.insertBefore(el, next);
    }
    // A node that is moved loses the focus.
    if (hadFocus && !this.hasFocus && focused?.instanceOf(HTMLElement) && focused.isConnected) {
      focused.focus({ preventScroll: true });
    }
  }

  /** Gaps between rendered rows stand for those that are not. */
  private putInPlace(indexes: readonly number[], slice: WindowSlice | null): void {
    let end = 0;
    for (const index of indexes) {
      const el = this.mounted.elementOf(this.rows.at(index)?.key);
      if (!el) continue;
      const gap = slice ? Math.max(0, slice.startOf(index) - end) : 0;
      setLength(el, GAP, gap);
      this.window?.mark(el, index);
      // Where it really ends: of two pinned far above, the first may be higher than estimated and push the second.
      if (slice) end += gap + slice.heightOf(index);
    }
    setLength(this.el, REST, slice ? Math.max(0, slice.total - end) : 0);
  }

  /** When the current row is gone, the one that took its place is. */
  private keepCurrent(formerIndex: number): void {
    if (this.indexOf(this.current) >= 0) return;
    this.mounted.setCurrent(this.stopNear(formerIndex)?.key ?? null);
  }

  /** The row at an index that the Tab key may reach, else the next one, else the one before. */
  private stopNear(index: number): ListRow<D> | undefined {
    const { rows, options } = this;
    const from = Math.min(index, rows.length - 1);
    const isStop = (row: ListRow<D> | undefined): boolean =>
      row !== undefined && (options.isStop?.(row) ?? true);
    for (let at = from; at < rows.length; at++) if (isStop(rows.at(at))) return rows.at(at);
    for (let at = from - 1; at >= 0; at--) if (isStop(rows.at(at))) return rows.at(at);
    return undefined;
  }

  private get current(): string | null {
    return this.mounted.currentKey;
  }

  private followFocus(event: FocusEvent): void {
    const target = event.target as Node | null;
    const row = this.rowAt(target);
    if (row) this.mounted.setCurrent(row.key);
  }

  private focusCurrent(): void {
    this.mounted.elementOf(this.current)?.focus({ preventScroll: this.window !== null });
  }

  private giveFocus(): void {
    if (!this.focusBefore || this.current === null || !this.mounted.has(this.current)) return;
    const { el } = this.focusBefore;
    this.focusBefore = null;
    if (this.el.doc.activeElement === el) this.focusCurrent();
  }

  private get scrollEl(): HTMLElement | null {
    return this.options.scrollEl ?? scrollParentOf(this.el);
  }

  /** The rows in sight, top first; when the first is gone after a refresh, the next keeps the place, a heading last. */
  private visibleAnchors(): Anchor[] {
    // Asking an empty list would cost a layout of the whole page.
    const scrollEl = this.mounted.size > 0 ? this.scrollEl : null;
    if (!scrollEl || scrollEl.scrollTop === 0) return [];
    const { top, bottom } = scrollEl.getBoundingClientRect();
    return this.mounted.between(top, bottom);
  }

  private aimAt(anchors: readonly Anchor[]): number | null {
    const anchor = anchors.find(({ key }) => this.indexOf(key) >= 0);
    if (!anchor || !this.window) return null;
    return this.window.aimAt(this.indexOf(anchor.key), anchor.distance);
  }

  private restoreScroll(anchors: readonly Anchor[], offset: number | null): void {
    const scrollEl = anchors.length > 0 || offset !== null ? this.scrollEl : null;
    if (!scrollEl) return;
    if (offset !== null) scrollEl.scrollTop = offset;
    const anchor = anchors.find(({ key }) => this.mounted.has(key));
    const el = this.mounted.elementOf(anchor?.key);
    if (!anchor || !el) return;
    const distance = el.getBoundingClientRect().top - scrollEl.getBoundingClientRect().top;
    if (Math.abs(distance - anchor.distance) >= 1) scrollEl.scrollTop += distance - anchor.distance;
  }
}

function isMade<D>(rows: readonly ListRow<D>[] | ListRows<D>): rows is readonly ListRow<D>[] {
  return Array.isArray(rows);
}

function setLength(el: HTMLElement, property: string, pixels: number): void {
  const value = `${Math.round(pixels)}px`;
  if (el.style.getPropertyValue(property) !== value) el.setCssProps({ [property]: value });
}
