/** Installs Obsidian's prototype extensions and globals into the current window, once. */
import { createHtml, createSvgElement } from "./create";
import { delegationMembers, htmlEventMembers, uiEventMembers } from "./events";
import { extend, installLanguageExtensions } from "./language";
import { elementMembers, fragmentMembers, htmlMembers, nodeMembers, svgMembers } from "./nodes";

function createFragmentGlobal(callback?: (fragment: DocumentFragment) => void): DocumentFragment {
  const fragment = document.createDocumentFragment();
  callback?.(fragment);
  return fragment;
}

const globals = {
  createEl: <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    info?: DomElementInfo | string,
    callback?: (element: HTMLElementTagNameMap[K]) => void,
  ) => createHtml(document, tag, info, callback),
  createDiv: (info?: DomElementInfo | string, callback?: (element: HTMLDivElement) => void) =>
    createHtml(document, "div", info, callback),
  createSpan: (info?: DomElementInfo | string, callback?: (element: HTMLSpanElement) => void) =>
    createHtml(document, "span", info, callback),
  createSvg: <K extends keyof SVGElementTagNameMap>(
    tag: K,
    info?: SvgElementInfo | string,
    callback?: (element: SVGElementTagNameMap[K]) => void,
  ) => createSvgElement(document, tag, info, callback),
  createFragment: createFragmentGlobal,
  fish: (selector: string) => document.querySelector<HTMLElement>(selector),
  fishAll: (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(selector)),
  isBoolean: (value: unknown) => typeof value === "boolean",
  ready: (callback: () => unknown) => void callback(),
  sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  nextFrame: () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())),
  activeWindow: window,
  activeDocument: document,
};

/**
 * `instanceof` for what may come from any of the app's windows, each of which has constructors of its own: it is also an
 * instance of what has the type's name in the window it was made in.
 */
function crossWindowMembers(win: Window & typeof globalThis): object {
  return {
    constructorWin: win,
    instanceOf(this: object, type: new (...data: never[]) => unknown): boolean {
      const own: unknown = Reflect.get(win, type.name);
      return this instanceof type || (typeof own === "function" && this instanceof own);
    },
  };
}

/** Obsidian overrides even where the browser has a method of that name (`Element.prototype.toggle` has none). */
export function installDomExtensions(win: Window & typeof globalThis = window): void {
  installLanguageExtensions();
  extend(win.Node.prototype, nodeMembers);
  extend(win.Node.prototype, crossWindowMembers(win));
  extend(win.Element.prototype, elementMembers);
  extend(win.DocumentFragment.prototype, fragmentMembers);
  extend(win.HTMLElement.prototype, { ...htmlEventMembers, ...delegationMembers });
  extend(win.HTMLElement.prototype, htmlMembers);
  extend(win.SVGElement.prototype, svgMembers);
  extend(win.Document.prototype, delegationMembers);
  extend(win.UIEvent.prototype, uiEventMembers);
  extend(win.UIEvent.prototype, crossWindowMembers(win));
  for (const [name, value] of Object.entries(globals))
    if (!(name in win)) Object.defineProperty(win, name, { value, writable: true, configurable: true });
}
