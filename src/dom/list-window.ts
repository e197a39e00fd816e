import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { VirtualizerOptions } from "@tanstack/virtual-core";

/** Rows rendered beyond each edge of the viewport. */
export const OVERSCAN = 8;
export const INDEX_ATTRIBUTE = "data-index";

/** What the window has to know about the rows; indexes are positions in the caller's list. */
export interface WindowSource {
  /** By what the row's height is remembered. */
  keyOf(index: number): string | number;
  estimateHeight(index: number): number;
  /** Rows rendered wherever the list is scrolled: the current one, the sticky one above the first. */
  pinned(firstVisible: number): readonly number[];
  /** The rendered stretch may be another one now. */
  changed(): void;
}

/** A stretch of rendered rows, positions in pixels from the list's top. */
export interface WindowSlice {
  readonly indexes: readonly number[];
  startOf(index: number): number;
  endOf(index: number): number;
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
  private readonly onMoved = (): void => {
    const hasMoved = this.updateMargin();
    if (hasMoved || this.isFar !== this.wasFar) this.source.changed();
  };
  private keyOf = (index: number): string | number => this.source.keyOf(index);
  private count = 0;
  private margin = 0;
  private wasFar = false;

  constructor(
    private readonly scrollEl: HTMLElement,
    private readonly listEl: HTMLElement,
    private readonly source: WindowSource,
  ) {
    this.margin = this.measuredMargin();
    this.virtualizer = new Virtualizer(this.options());
    this.stop = this.virtualizer._didMount();
    // Those of the list's own window: another's sees nothing in there.
    this.win = scrollEl.doc.defaultView ?? window;
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
    this.stop();
    this.virtualizer.elementsCache.clear();
  }

  /** Takes a new list of rows; measured heights stay with their keys. */
  setCount(count: number): void {
    this.count = count;
    // Another function tells the virtualizer that the rows are others.
    this.keyOf = (index) => this.source.keyOf(index);
    this.margin = this.measuredMargin();
    this.virtualizer.setOptions(this.options());
    this.virtualizer._willUpdate();
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
    return (this.virtualizer.scrollRect?.height ?? 0) > 0;
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
    const items = isFar ? [] : virtualizer.getVirtualItems();
    const measurements = virtualizer.measurementsCache;
    const [first] = items;
    // While iOS scrolls by itself its position can't be corrected: what is rendered is shifted instead.
    const shift = margin + (first ? (measurements[first.index]?.start ?? 0) - first.start : 0);
    return {
      indexes: this.withPinned(items.map((item) => item.index)),
      startOf: (index) => (measurements[index]?.start ?? 0) - shift,
      endOf: (index) => (measurements[index]?.end ?? 0) - shift,
      total: virtualizer.getTotalSize(),
    };
  }

  /** Measures a rendered row now and whenever its size changes; its index must stand in `data-index`. */
  measure(el: HTMLElement): void {
    this.virtualizer.measureElement(el);
  }

  /** Lets go of rows that were taken out of the document. */
  forgetRemoved(): void {
    this.virtualizer.measureElement(null);
  }

  /** Pretends the scroll position to be one at which that row's top is `distance` below the viewport's top. */
  aimAt(index: number, distance: number): number {
    this.virtualizer.getTotalSize();
    const start = this.virtualizer.measurementsCache[index]?.start ?? 0;
    const offset = Math.max(0, start - distance);
    this.scrolledTo(offset);
    return offset;
  }

  /** Tells of a scroll position before the browser does. */
  scrolledTo(offset: number): void {
    this.virtualizer.scrollOffset = offset;
  }

  /** Scrolls just far enough to show a row. */
  reveal(index: number, stickyHeight: number): void {
    this.virtualizer.options.scrollPaddingStart = stickyHeight;
    this.virtualizer.scrollToIndex(index, { align: "auto" });
  }

  /** Whether the list is more than a viewport away: its rows, up to those the overscan asks for, would be built for nothing. */
  private get isFar(): boolean {
    const height = this.virtualizer.scrollRect?.height ?? 0;
    const total = this.virtualizer.getTotalSize();
    const distance = this.margin - (this.virtualizer.scrollOffset ?? 0);
    return distance > 2 * height || distance + total < -height;
  }

  private formerHeight(el: HTMLElement): number {
    const index = Number(el.getAttribute(INDEX_ATTRIBUTE));
    return this.virtualizer.itemSizeCache.get(this.source.keyOf(index)) ?? this.source.estimateHeight(index);
  }

  private measuredMargin(): number {
    const listTop = this.listEl.getBoundingClientRect().top;
    const scrollTop = this.scrollEl.getBoundingClientRect().top + this.scrollEl.clientTop;
    return Math.max(0, Math.round(listTop - scrollTop + this.scrollEl.scrollTop));
  }

  private options(): VirtualizerOptions<HTMLElement, HTMLElement> {
    return {
      count: this.count,
      getScrollElement: () => this.scrollEl,
      getItemKey: this.keyOf,
      estimateSize: (index) => this.source.estimateHeight(index),
      initialOffset: () => this.scrollEl.scrollTop,
      scrollMargin: this.margin,
      overscan: OVERSCAN,
      indexAttribute: INDEX_ATTRIBUTE,
      useAnimationFrameWithResizeObserver: true,
      scrollToFn: elementScroll,
      // Rows of a hidden list have no height; they keep the one they had.
      measureElement: (el, entry, virtualizer) =>
        measureElement(el, entry, virtualizer) || this.formerHeight(el),
      observeElementRect,
      observeElementOffset,
      onChange: () => this.source.changed(),
    };
  }

  /** The virtualizer remembers its answer while the range is the same; what is pinned may change meanwhile. */
  private withPinned(inside: readonly number[]): number[] {
    const pinned = this.source.pinned(this.virtualizer.range?.startIndex ?? 0);
    return [...new Set([...pinned, ...inside])].sort((a, b) => a - b);
  }
}
