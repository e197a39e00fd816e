/** Where the mouse was last seen: popovers without a target and the check that the pointer is still there need it. */
let last = { x: 0, y: 0 };
let lastWindow: Window = window;

function remember(event: MouseEvent): void {
  last = { x: event.clientX, y: event.clientY };
  lastWindow = event.view ?? window;
}

export function trackPointer(win: Window = window): () => void {
  win.addEventListener("mousemove", remember, true);
  win.addEventListener("mouseover", remember, true);
  return () => {
    win.removeEventListener("mousemove", remember, true);
    win.removeEventListener("mouseover", remember, true);
  };
}

export function pointerPosition(): { x: number; y: number } {
  return last;
}

/** The element under the pointer; null where there is no layout (jsdom), or when the pointer is in another window. */
export function elementUnderPointer(doc: Document): Element | null {
  if (lastWindow !== doc.defaultView || typeof doc.elementFromPoint !== "function") return null;
  return doc.elementFromPoint(last.x, last.y);
}
