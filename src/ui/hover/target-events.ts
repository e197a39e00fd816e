import { Keymap } from "obsidian";

/** How long a key may come late in mode `mod`; as long as Obsidian waits for it. */
const KEY_WAIT_MS = 2_000;

/** Calls back when the pointer leaves an element. @returns a function that stops the waiting */
export function onLeave(targetEl: HTMLElement, callback: () => void): () => void {
  targetEl.addEventListener("mouseleave", callback);
  return () => targetEl.removeEventListener("mouseleave", callback);
}

/** Where keys may arrive while the pointer is on an element: its own window need not be the one with the focus. */
export function documentsWithKeys({ doc }: HTMLElement): readonly Document[] {
  return [...new Set([doc, activeDocument])];
}

/** Calls back when Mod is pressed within two seconds. @returns a function that stops the waiting */
export function onModKey(targetEl: HTMLElement, callback: () => void): () => void {
  const { win } = targetEl;
  const documents = documentsWithKeys(targetEl);
  const onKey = (event: KeyboardEvent): void => {
    if (Keymap.isModifier(event, "Mod")) callback();
  };
  const stop = (): void => {
    win.clearTimeout(timer);
    for (const doc of documents) doc.removeEventListener("keydown", onKey, true);
  };
  const timer = win.setTimeout(stop, KEY_WAIT_MS);
  for (const doc of documents) doc.addEventListener("keydown", onKey, true);
  return stop;
}

/**
 * Calls back when something around an element is scrolled: Obsidian's popover does not notice while the pointer is on it.
 *
 * @returns a function that stops the watching
 */
export function onScrollAround(targetEl: HTMLElement, callback: () => void): () => void {
  const { doc } = targetEl;
  const onScroll = (event: Event): void => {
    const scrolled = event.target as Node | null;
    if (scrolled?.contains(targetEl)) callback();
  };
  doc.addEventListener("scroll", onScroll, true);
  return () => doc.removeEventListener("scroll", onScroll, true);
}

/** Calls back when an element has left the document. @returns a function that stops the watching */
export function onRemoved(targetEl: HTMLElement, callback: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (!targetEl.isConnected) callback();
  });
  observer.observe(targetEl.doc, { childList: true, subtree: true });
  return () => observer.disconnect();
}
