/**
 * `HoverPopover`. Modelled facts: it starts detached and shows after `waitTime`, the same time being its hide delay;
 * showing is given up when the target has left the document; on showing it hides its parent's previous popover and
 * takes its place; it stays while the pointer is on target or popover, the focus is inside, or a popover nested in
 * it is open; a press outside closes it, as does a look at the pointer every half second; neither Escape nor
 * scrolling does. It opens below the target, else above, 10 px away; at the pointer when the target is tall.
 */
import type { Point } from "../api";
import { Component } from "../base/component";
import { elementUnderPointer, pointerPosition } from "./pointer";

export const PopoverState = { Showing: 0, Shown: 1, Hiding: 2, Hidden: 3 } as const;
export type PopoverState = (typeof PopoverState)[keyof typeof PopoverState];

export interface HoverParent {
  hoverPopover: HoverPopover | null;
}

const DEFAULT_WAIT = 300;
const GAP = 10;
const TALL_TARGET = 300;
const POINTER_CHECK_MS = 500;

const shownPopovers = new Set<HoverPopover>();

/** Of whichever this.#win. */
function isNode(target: EventTarget | null): target is Node {
  return target !== null && "nodeType" in target;
}

export class HoverPopover extends Component {
  hoverEl: HTMLElement;
  state: PopoverState = PopoverState.Showing;
  /** Undeclared in the API but there in Obsidian, as are `hide`, `position` and `onTarget`. */
  readonly targetEl: HTMLElement | null;
  readonly parent: HoverParent;
  onTarget = true;
  onHover = false;
  readonly #waitTime: number;
  readonly #staticPos: Point | null;
  readonly #win: Window;
  #timer: number;
  #pointerCheck: number | null = null;
  readonly #onTargetIn = (): void => this.#setPointer(true, this.onHover);
  readonly #onTargetOut = (event: MouseEvent): void => {
    if (!this.#isInside(this.targetEl, event.relatedTarget)) this.#setPointer(false, this.onHover);
  };
  readonly #onPress = (event: MouseEvent): void => {
    const target = event.target;
    const isOurs = isNode(target) && (this.hoverEl.contains(target) || this.#isNested(target));
    if (!isOurs && !this.#isInside(this.targetEl, target)) this.hide();
  };

  constructor(
    parent: HoverParent,
    targetEl: HTMLElement | null,
    waitTime: number = DEFAULT_WAIT,
    staticPos: Point | null = null,
  ) {
    super();
    this.parent = parent;
    this.targetEl = targetEl;
    this.#waitTime = waitTime;
    this.#staticPos = staticPos;
    this.#win = targetEl?.win ?? activeWindow;
    this.hoverEl = createDiv("popover hover-popover");
    this.hoverEl.addEventListener("mouseenter", () => this.#setPointer(this.onTarget, true));
    this.hoverEl.addEventListener("mouseleave", () => this.#setPointer(this.onTarget, false));
    targetEl?.addEventListener("mouseover", this.#onTargetIn);
    targetEl?.addEventListener("mouseout", this.#onTargetOut);
    this.#timer = this.#win.setTimeout(() => this.show(), waitTime);
  }

  onShow(): void {
    const previous = this.parent.hoverPopover;
    if (previous && previous !== this) previous.hide();
    this.parent.hoverPopover = this;
  }

  onHide(): void {
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
  }

  show(): void {
    if (this.state === PopoverState.Hidden) return;
    if (this.targetEl && !this.targetEl.isConnected) return this.hide();
    this.state = PopoverState.Shown;
    this.#win.document.body.append(this.hoverEl);
    shownPopovers.add(this);
    this.onShow();
    this.position();
    void this.load();
    this.#win.addEventListener("mousedown", this.#onPress, true);
    this.#pointerCheck = this.#win.setInterval(() => this.#checkPointer(), POINTER_CHECK_MS);
    return undefined;
  }

  hide(): void {
    if (this.state === PopoverState.Hidden) return;
    const wasShown = shownPopovers.delete(this);
    this.state = PopoverState.Hidden;
    this.#win.clearTimeout(this.#timer);
    if (this.#pointerCheck !== null) this.#win.clearInterval(this.#pointerCheck);
    this.#win.removeEventListener("mousedown", this.#onPress, true);
    this.targetEl?.removeEventListener("mouseover", this.#onTargetIn);
    this.targetEl?.removeEventListener("mouseout", this.#onTargetOut);
    this.hoverEl.remove();
    if (wasShown) this.onHide();
    this.unload();
  }

  position(at?: Point): void {
    const anchor = this.#anchor(at);
    const box = this.hoverEl.getBoundingClientRect();
    const fitsBelow = anchor.bottom + GAP + box.height <= this.#win.innerHeight;
    const top = fitsBelow ? anchor.bottom + GAP : Math.max(GAP, anchor.top - GAP - box.height);
    const left = Math.max(GAP, Math.min(anchor.left, this.#win.innerWidth - box.width - GAP));
    this.hoverEl.setCssStyles({ top: `${top}px`, left: `${left}px` });
  }

  /** Internal in Obsidian: keeps the place right while the content grows. */
  watchResize(element: HTMLElement): void {
    const observer = new ResizeObserver(() => this.position());
    observer.observe(element);
    this.register(() => observer.disconnect());
  }

  #anchor(at?: Point): { left: number; top: number; bottom: number } {
    const box = this.targetEl?.getBoundingClientRect();
    if (box && !at && box.height <= TALL_TARGET) return box;
    const point = at ?? this.#staticPos ?? pointerPosition();
    return { left: point.x, top: point.y, bottom: point.y };
  }

  #isInside(element: HTMLElement | null, node: EventTarget | null): boolean {
    return element !== null && isNode(node) && element.contains(node);
  }

  /** A popover opened from a link in this one keeps this one open. */
  #isNested(node: Node): boolean {
    for (const other of shownPopovers)
      if (other !== this && this.#isInside(this.hoverEl, other.targetEl))
        if (other.hoverEl.contains(node) || other.#isNested(node)) return true;
    return false;
  }

  #hasNestedPopover(): boolean {
    return [...shownPopovers].some((other) => other !== this && this.#isInside(this.hoverEl, other.targetEl));
  }

  #shouldStay(): boolean {
    const hasFocus = this.hoverEl.contains(this.hoverEl.doc.activeElement);
    return this.onTarget || this.onHover || hasFocus || this.#hasNestedPopover();
  }

  #setPointer(onTarget: boolean, onHover: boolean): void {
    this.onTarget = onTarget;
    this.onHover = onHover;
    this.#transition();
  }

  #transition(): void {
    if (this.#shouldStay()) {
      if (this.state !== PopoverState.Hiding) return;
      this.#win.clearTimeout(this.#timer);
      this.state = PopoverState.Shown;
    } else if (this.state === PopoverState.Showing) {
      this.hide();
    } else if (this.state === PopoverState.Shown) {
      this.state = PopoverState.Hiding;
      this.#timer = this.#win.setTimeout(() => {
        if (this.#shouldStay()) this.state = PopoverState.Shown;
        else this.hide();
      }, this.#waitTime);
    }
  }

  /** The pointer may have gone without an event, say because what was under it went away. */
  #checkPointer(): void {
    const under = elementUnderPointer(this.#win.document);
    if (!under) return;
    this.#setPointer(this.#isInside(this.targetEl, under), this.#isInside(this.hoverEl, under));
  }
}
