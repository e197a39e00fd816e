/** As long as Obsidian's own long press. */
const PRESS_MS = 500;
/** A finger is never quite still. */
const MAX_MOVE = 10;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Tells of a long press by a finger. iOS sends no `contextmenu` event for one, other systems do: where it comes first,
 * the press counts once. The click that follows the press is swallowed.
 *
 * @returns a function that stops listening
 */
export function onLongPress(el: HTMLElement, press: (target: Element, at: Point) => boolean): () => void {
  let timer = 0;
  let start: Point | null = null;
  let isServed = false;
  const cancel = (): void => {
    el.win.clearTimeout(timer);
    start = null;
  };
  const onStart = (event: TouchEvent): void => {
    cancel();
    isServed = false;
    const touch = event.touches.length === 1 ? event.touches[0] : undefined;
    const target = event.target as Element | null;
    if (!touch || !target) return;
    const at = { x: touch.clientX, y: touch.clientY };
    start = at;
    timer = el.win.setTimeout(() => {
      if (start) isServed = press(target, at);
    }, PRESS_MS);
  };
  const onMove = ({ touches: [touch] }: TouchEvent): void => {
    const isFar = start && touch && Math.hypot(touch.clientX - start.x, touch.clientY - start.y) > MAX_MOVE;
    if (isFar === true) cancel();
  };
  const onEnd = (event: TouchEvent): void => {
    cancel();
    // Otherwise a click would follow, on what was only pressed.
    if (isServed && event.cancelable) event.preventDefault();
  };
  el.addEventListener("touchstart", onStart, { passive: true });
  el.addEventListener("touchmove", onMove, { passive: true });
  el.addEventListener("touchend", onEnd);
  el.addEventListener("touchcancel", cancel);
  el.addEventListener("contextmenu", cancel);
  return () => {
    cancel();
    el.removeEventListener("touchstart", onStart);
    el.removeEventListener("touchmove", onMove);
    el.removeEventListener("touchend", onEnd);
    el.removeEventListener("touchcancel", cancel);
    el.removeEventListener("contextmenu", cancel);
  };
}
