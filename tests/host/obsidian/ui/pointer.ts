/** Where the mouse was last seen: popovers without a target and the check that the pointer is still there need it. */
let last = { x: 0, y: 0 };

function remember(event: MouseEvent): void {
  last = { x: event.clientX, y: event.clientY };
}

export function trackPointer(): () => void {
  window.addEventListener("mousemove", remember, true);
  window.addEventListener("mouseover", remember, true);
  return () => {
    window.removeEventListener("mousemove", remember, true);
    window.removeEventListener("mouseover", remember, true);
  };
}

export function pointerPosition(): { x: number; y: number } {
  return last;
}

/** The element under the pointer; null where there is no layout (jsdom). */
export function elementUnderPointer(): Element | null {
  if (typeof document.elementFromPoint !== "function") return null;
  return document.elementFromPoint(last.x, last.y);
}
