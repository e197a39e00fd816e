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

/** Obsidian overrides even where the browser has a method of that name (`Element.prototype.toggle` has none). */
export function installDomExtensions(): void {
  installLanguageExtensions();
  extend(Node.prototype, nodeMembers);
  extend(Element.prototype, elementMembers);
  extend(DocumentFragment.prototype, fragmentMembers);
  extend(HTMLElement.prototype, { ...htmlEventMembers, ...delegationMembers });
  extend(HTMLElement.prototype, htmlMembers);
  extend(SVGElement.prototype, svgMembers);
  extend(Document.prototype, delegationMembers);
  extend(UIEvent.prototype, uiEventMembers);
  for (const [name, value] of Object.entries(globals))
    if (!(name in window)) Object.defineProperty(window, name, { value, writable: true, configurable: true });
}
