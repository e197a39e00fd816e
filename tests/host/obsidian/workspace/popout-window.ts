/** Opens a browser window as one of the app's: an empty page with the main window's styles and classes. */
import type { WorkspaceWindowInitData } from "../api";
import { adoptWindow, type AppWindow } from "../dom/windows";

const DEFAULT_SIZE = { width: 800, height: 700 };

export interface PopoutWindow {
  readonly win: AppWindow;
  /** Where the workspace of that window goes. */
  readonly workspaceEl: HTMLElement;
  /** Ends all that follows the main window. */
  release(): void;
}

function featuresOf({ x, y, size = DEFAULT_SIZE }: WorkspaceWindowInitData): string {
  const place = [...(x === undefined ? [] : [`left=${x}`]), ...(y === undefined ? [] : [`top=${y}`])];
  return ["popup", `width=${size.width}`, `height=${size.height}`, ...place].join(",");
}

/** A node of the main window's head as the popout's own; addresses are made whole, as the popout has none to start from. */
function copyOf(node: Element, doc: Document): Element {
  const copy = doc.importNode(node, true);
  if (node.instanceOf(HTMLLinkElement)) copy.setAttribute("href", node.href);
  return copy;
}

/** Keeps the popout's styles, classes and language those of the main window. @returns a function that stops it */
function followLooks(doc: Document): () => void {
  const copyStyles = (): void => {
    const styles = document.head.querySelectorAll("style, link[rel=stylesheet]");
    doc.head.replaceChildren(...[...styles].map((style) => copyOf(style, doc)));
  };
  const copyClasses = (): void => {
    doc.documentElement.lang = document.documentElement.lang;
    doc.body.className = `${document.body.className} is-popout-window`;
  };
  const styles = new MutationObserver(copyStyles);
  const classes = new MutationObserver(copyClasses);
  styles.observe(document.head, { childList: true, subtree: true, characterData: true });
  for (const el of [document.body, document.documentElement])
    classes.observe(el, { attributes: true, attributeFilter: ["class", "lang"] });
  copyStyles();
  copyClasses();
  return () => {
    styles.disconnect();
    classes.disconnect();
  };
}

/** @throws when the browser opens no window, as Obsidian does where there are none (on mobile) */
export function openPopoutWindow(data: WorkspaceWindowInitData): PopoutWindow {
  const win = window.open("about:blank", "_blank", featuresOf(data)) as AppWindow | null;
  if (!win) throw new Error("This platform has no popout windows.");
  const letGo = adoptWindow(win);
  const stopFollowing = followLooks(win.document);
  const mainEl = win.document.body.createDiv("app-container").createDiv("horizontal-main-container");
  return {
    win,
    workspaceEl: mainEl.createDiv("workspace"),
    release: () => {
      letGo();
      stopFollowing();
    },
  };
}
