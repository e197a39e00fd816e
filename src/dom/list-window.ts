import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { VirtualItem, VirtualizerOptions } from "@tanstack/virtual-core";
import { Overscan } from "./overscan";
import { RowSpan } from "./row-span";

const INDEX_ATTRIBUTE = "data-index";

/** What the window has to know about the rows; indexes are positions in the caller's list. */
export interface WindowSource {
  /** By what the row's height is remembered. */
  keyOf(index: number): string | number;
  estimateHeight(index: number): number;
  /** The estimated height of all rows before that one, or of all there are. */
  topOf(index: number): number;
  /** Which row stands there by estimates, in pixels from the list's top. */
  rowAtHeight(pixels: number): number;
  /** Rows rendered wherever the list is scrolled: the current one, the sticky one above the first. */
  pinned(firstVisible: number): readonly number[];
  /** The rendered stretch may be another one now. */
  changed(): void;
}

/** A stretch of rendered rows, positions in pixels from the list's top. */
export interface WindowSlice {
  readonly indexes: readonly number[];
  startOf(index: number): number;
  heightOf(index: number): number;
  readonly total: number;
}

/** Which rows of a long list are rendered: `@tanstack/virtual-core` with measured heights, seen from one list. */
export class ListWindow {
  private readonly virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  private readonly stop: () => void;
  /** Content around the list, which may grow or shrink without anybody telling us. */
  private readonly around: ResizeObserver;
  private readonly win: NonNullable<Document["defaultView"]>;
  private frame = 0;
  private readonly overscan: Overscan;
  private readonly onMoved = (): void => {
    const hasMoved = this.updateMargin();
    if (hasMoved || this.isFar !== this.wasFar) this.source.changed();
  };
  private count = 0;
  /** What the virtualizer knows of the list; its indexes start there. */
  private span = RowSpan.around(0, 0);
  private keyOf: (index: number) => string | number = () => "";
  /** By how much the rows in sight moved when the virtualizer was told of others, which the browser does not know yet. */
  private lag = 0;
  private margin = 0;
  private wasFar = false;

  constructor(
    private readonly scrollEl: HTMLElement,
    private readonly listEl: HTMLElement,
    private readonly source: WindowSource,
  ) {
    // The list's own: another window's observers see nothing in there.
    this.win = scrollEl.doc.defaultView ?? window;
    this.overscan = new Overscan(this.win, () => {
      this.virtualizer.setOptions(this.options());
      source.changed();
    });
    this.margin = this.measuredMargin();
    this.virtualizer = new Virtualizer(this.options());
    this.stop = this.virtualizer._didMount();
    // In the next frame: the browser complains about what changes sizes while it tells of sizes.
    this.around = new this.win.ResizeObserver(() => {
      this.win.cancelAnimationFrame(this.frame);
      this.frame = this.win.requestAnimationFrame(this.onMoved);
    });
  }

  /** Starts observing; calls `changed` at once where sizes are known. */
  open(): void {
    const { scrollEl } = this;
    this.virtualizer._willUpdate();
    // After the virtualizer, which has to know where things are scrolled to.
    scrollEl.addEventListener("scroll", this.onMoved, { passive: true });
    for (const el of Array.from(scrollEl.children)) this.around.observe(el);
  }

  destroy(): void {
    this.scrollEl.removeEventListener("scroll", this.onMoved);
    this.around.disconnect();
    this.win.cancelAnimationFrame(this.frame);
    this.overscan.stop();
    this.stop();
    this.virtualizer.elementsCache.clear();
  }

  /** Takes a new list of rows; measured heights stay with their keys. */
  setCount(count: number): void {
    this.count = count;
    this.margin = this.measuredMargin();
    this.tellOf(RowSpan.around(this.offset === 0 ? 0 : this.span.middle, count));
    this.virtualizer._willUpdate();
  }

  /** Renders only what is in sight until that has been painted or scrolled. */
  startSmall(): void {
    this.overscan.putOff();
  }

  /** Renders the rows beyond what is in sight as well. */
  widen(): void {
    if (this.overscan.widen()) this.virtualizer.setOptions(this.options());
  }

  /** How much of the list is in sight while nothing is scrolled; 0 and less where it begins below. */
  get heightAtTop(): number {
    return this.scrollEl.scrollTop === 0 ? this.scrollEl.clientHeight - this.measuredMargin() : 0;
  }

  /** Takes a row's height before it is asked where rows stand, which is worked out anew for all when one is another. */
  learnHeight(index: number, height: number): void {
    this.virtualizer.itemSizeCache.set(this.source.keyOf(index), height);
  }

  /** Whether the scrolling element has a height at all: false while hidden. */
  get isVisible(): boolean {
    return this.viewportHeight > 0;
  }

  /** Takes note of what stands above the list now. @returns whether the list has moved. */
  updateMargin(): boolean {
    const margin = this.measuredMargin();
    if (margin === this.margin) return false;
    this.margin = margin;
    this.virtualizer.setOptions(this.options());
    return true;
  }

  /** What to render now. */
  slice(): WindowSlice {
    const { virtualizer, margin, isFar } = this;
    this.wasFar = isFar;
    if (this.offset > 0) this.widen();
    if (!isFar && !this.span.isWhole) this.followScroll();
    const items = isFar ? [] : virtualizer.getVirtualItems();
    const [first] = items;
    const { from } = this.span;
    // While iOS scrolls by itself its position can't be corrected: what is rendered is shifted instead.
    const shift = margin + (first ? this.startAt(from + first.index) - first.start : 0);
    return {
      indexes: this.withPinned(items.map((item) => from + item.index)),
      startOf: (index) => this.startAt(index) - shift,
      heightOf: (index) => this.heightAt(index),
      total: virtualizer.getTotalSize(),
    };
  }

  /** Scrolls on by as much as the rendered rows have moved. */
  catchUp(): void {
    if (this.lag === 0) return;
    this.lag = 0;
    // No command of the virtualizer's: while a finger's fling goes on it would wait, and be dropped by the next event.
    this.scrollEl.scrollTop = this.offset;
  }

  /** Writes down which row an element is. */
  mark(el: HTMLElement, index: number): void {
    const number = String(index - this.span.from);
    if (el.getAttribute(INDEX_ATTRIBUTE) !== number) el.setAttribute(INDEX_ATTRIBUTE, number);
  }

  /** Measures a rendered row, which has been marked, now and whenever its size changes. */
  measure(el: HTMLElement, index: number): void {
    this.virtualizer.measureElement(el);
    // What is pinned may stand far from everything that the virtualizer knows.
    if (this.span.has(index)) return;
    const height = el.offsetHeight;
    if (height === 0 || this.measuredHeight(index) === height) return;
    this.learnHeight(index, height);
    this.source.changed();
  }

  /** Lets go of rows that were taken out of the document. */
  forgetRemoved(): void {
    this.virtualizer.measureElement(null);
  }

  /** Pretends the scroll position to be one at which that row's top is `distance` below the viewport's top. */
  aimAt(index: number, distance: number): number {
    if (!this.isNear(index)) this.tellOf(RowSpan.around(index, this.count));
    const offset = Math.max(0, this.startAt(index) - distance);
    this.scrolledTo(offset);
    return offset;
  }

  /** Tells of a scroll position before the browser does. */
  scrolledTo(offset: number): void {
    this.lag = 0;
    this.virtualizer.scrollOffset = offset;
  }

  /** Whether a row is among those between which one can scroll without more ado. */
  isNear(index: number): boolean {
    return this.span.hasRoomAround(index, index);
  }

  /** Scrolls just far enough to show a row, which must be near. */
  reveal(index: number, stickyHeight: number): void {
    this.virtualizer.options.scrollPaddingStart = stickyHeight;
    this.virtualizer.scrollToIndex(index - this.span.from, { align: "auto" });
  }

  /** @returns how far below the viewport's top a row stands once one has scrolled just far enough to show it */
  distanceInSight(index: number, stickyHeight: number): number {
    const lowest = this.viewportHeight - this.heightAt(index);
    return Math.max(stickyHeight, Math.min(this.startAt(index) - this.offset, lowest));
  }

  /** Whether the list is more than a viewport away: its rows, up to those the overscan asks for, would be built for nothing. */
  private get isFar(): boolean {
    const height = this.viewportHeight;
    const total = this.virtualizer.getTotalSize();
    const distance = this.margin - this.offset;
    return distance > 2 * height || distance + total < -height;
  }

  private get offset(): number {
    return this.virtualizer.scrollOffset ?? 0;
  }

  private get viewportHeight(): number {
    return this.virtualizer.scrollRect?.height ?? 0;
  }

  /** Tells the virtualizer of rows, and that they are others than before. */
  private tellOf(span: RowSpan): void {
    // It may be on its way to a row by a number that would be another's now.
    if (span.from !== this.span.from) this.virtualizer.cancelScroll();
    this.span = span;
    // By another function it knows that the rows are others.
    this.keyOf = (index) => this.source.keyOf(span.from + index);
    this.virtualizer.setOptions(this.options());
  }

  /** Tells the virtualizer of other rows as soon as those in sight come near the ends of what it knows. */
  private followScroll(): void {
    const { span, virtualizer, count } = this;
    const range = virtualizer.calculateRange();
    if (!range) return;
    const [first, last] = [span.from + range.startIndex, span.from + range.endIndex];
    if (span.hasRoomAround(first, last)) return;
    const start = this.startAt(first);
    if (!this.isInSight(start)) return this.followJump();
    this.tellOf(RowSpan.around(first, count));
    this.moveBy(this.startAt(first) - start);
  }

  /** Tells the virtualizer of the rows that stand by estimates where nothing is known. */
  private followJump(): void {
    const row = this.source.rowAtHeight(this.offset - this.margin);
    this.tellOf(RowSpan.around(row, this.count));
    // When all of them are far less high than estimated, they end above.
    if (!this.isInSight(this.startAt(this.span.from))) this.moveBy(this.startAt(row) - this.offset);
  }

  /** @returns whether known rows are in sight, of which the first starts there. */
  private isInSight(start: number): boolean {
    return start < this.offset + this.viewportHeight && this.bottomOfKnown > this.offset;
  }

  /** Goes along with rows that moved, before the browser knows. */
  private moveBy(pixels: number): void {
    this.virtualizer.scrollOffset = this.offset + pixels;
    this.lag += pixels;
  }

  /** Where a row's top stands, in pixels from the top of what scrolls. */
  private startAt(index: number): number {
    const { span, source, margin } = this;
    if (index < span.from) return margin + source.topOf(index);
    if (index >= span.end) return this.bottomOfKnown + source.topOf(index) - source.topOf(span.end);
    return this.placeOf(index)?.start ?? margin;
  }

  private get bottomOfKnown(): number {
    return this.placeOf(this.span.end - 1)?.end ?? this.margin;
  }

  private placeOf(index: number): VirtualItem | undefined {
    // Places are worked out when somebody asks for their sum.
    this.virtualizer.getTotalSize();
    return this.virtualizer.measurementsCache[index - this.span.from];
  }

  private heightAt(index: number): number {
    return this.measuredHeight(index) ?? this.source.estimateHeight(index);
  }

  private measuredHeight(index: number): number | undefined {
    return this.virtualizer.itemSizeCache.get(this.source.keyOf(index));
  }

  private formerHeightOf(el: HTMLElement): number {
    return this.heightAt(this.span.from + Number(el.getAttribute(INDEX_ATTRIBUTE)));
  }

  private measuredMargin(): number {
    const listTop = this.listEl.getBoundingClientRect().top;
    const scrollTop = this.scrollEl.getBoundingClientRect().top + this.scrollEl.clientTop;
    return Math.max(0, Math.round(listTop - scrollTop + this.scrollEl.scrollTop));
  }

  private options(): VirtualizerOptions<HTMLElement, HTMLElement> {
    return {
      count: this.span.length,
      paddingStart: this.span.from === 0 ? 0 : this.source.topOf(this.span.from),
      paddingEnd:
        this.span.end === this.count ? 0 : this.source.topOf(this.count) - this.source.topOf(this.span.end),
      getScrollElement: () => this.scrollEl,
      getItemKey: this.keyOf,
      estimateSize: (index) => this.source.estimateHeight(this.span.from + index),
      initialOffset: () => this.scrollEl.scrollTop,
      scrollMargin: this.margin,
      overscan: this.overscan.rows,
      indexAttribute: INDEX_ATTRIBUTE,
      useAnimationFrameWithResizeObserver: true,
      scrollToFn: elementScroll,
      // Rows of a hidden list have no height; they keep the one they had.
      measureElement: (el, entry, virtualizer) =>
        measureElement(el, entry, virtualizer) || this.formerHeightOf(el),
      observeElementRect,
      observeElementOffset,
      onChange: () => this.source.changed(),
    };
  }

  /** The virtualizer remembers its answer while the range is the same; what is pinned may change meanwhile. */
  private withPinned(inside: readonly number[]): number[] {
    const pinned = this.source.pinned(this.span.from + (this.virtualizer.range?.startIndex ?? 0));
    return [...new Set([...pinned, ...inside])].sort((a, b) => a - b);
  }
}
