/** Elements that move to another window. */
const MIGRATED = "simulated-window-migrated";

/** Tells an element and all in it that they are in another window now; to be called after they were moved. */
export function announceMigration(rootEl: HTMLElement): void {
  for (const el of [rootEl, ...rootEl.querySelectorAll("*")]) el.dispatchEvent(new Event(MIGRATED));
}

/** Obsidian looks whether an inserted element's window is another; here only leaves move, and they tell. */
export function onMigrated(el: HTMLElement, listener: (win: Window) => unknown): () => void {
  const onMove = (): void => void listener(el.win);
  el.addEventListener(MIGRATED, onMove);
  return () => el.removeEventListener(MIGRATED, onMove);
}
