import { Keymap } from "obsidian";

/** How long a key may come late in mode `mod`; as long as Obsidian waits for it. */
const KEY_WAIT_MS = 2_000;

/** Calls back when the pointer leaves an element. @returns a function that stops the waiting */
export function onLeave(targetEl: HTMLElement, callback: () => void): () => void {
  targetEl.addEventListener("mouseleave", callback);
  return () => targetEl.removeEventListener("mouseleave", callback);
}

/** Calls back when Mod is pressed within two seconds. @returns a function that stops the waiting */
export function onModKey({ doc, win }: HTMLElement, callback: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (Keymap.isModifier(event, "Mod")) callback();
  };
  const stop = (): void => {
    win.clearTimeout(timer);
    doc.removeEventListener("keydown", onKey, true);
  };
  const timer = win.setTimeout(stop, KEY_WAIT_MS);
  doc.addEventListener("keydown", onKey, true);
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
