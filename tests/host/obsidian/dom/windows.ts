/** The app's windows, and which of them is active. */
import { installDomExtensions } from "./install";

export type AppWindow = Window & typeof globalThis;

/** What only happens in the window that has the focus. */
const SIGNS_OF_FOCUS = ["focus", "focusin", "mousedown", "keydown"] as const;

function activate(win: AppWindow): void {
  const active = { activeWindow: win, activeDocument: win.document };
  Object.assign(window, active);
  Object.assign(win, active);
}

/** Makes a window one of the app's: Obsidian's DOM extensions, and `activeWindow` follows its focus. @returns undoes the latter */
export function adoptWindow(win: AppWindow): () => void {
  installDomExtensions(win);
  const onFocus = (): void => activate(win);
  for (const type of SIGNS_OF_FOCUS) win.addEventListener(type, onFocus, true);
  return () => {
    for (const type of SIGNS_OF_FOCUS) win.removeEventListener(type, onFocus, true);
    if (activeWindow === win) activate(window);
  };
}
