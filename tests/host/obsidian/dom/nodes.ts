/** The methods Obsidian puts on `Node`, `Element`, `HTMLElement` and `DocumentFragment`. */
import { createHtml, createSvgElement, setAttribute } from "./create";

type Tag = keyof HTMLElementTagNameMap;
type SvgTag = keyof SVGElementTagNameMap;

/** The method form of an element info: the node it is called on becomes the parent. */
function childInfo<T extends { parent?: Node }>(parent: Node, info: T | string | undefined): T {
  const given = typeof info === "string" ? { cls: info } : (info ?? {});
  return { ...given, parent } as T;
}

function documentOf(node: Node): Document {
  // Only a document has no owner.
  return node.ownerDocument ?? (node as Document);
}

export const nodeMembers = {
  detach(this: Node): void {
    this.parentNode?.removeChild(this);
  },
  empty(this: Node): void {
    while (this.lastChild) this.removeChild(this.lastChild);
  },
  insertAfter<T extends Node>(this: Node, node: T, child: Node | null): T {
    return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
  },
  indexOf(this: Node, other: Node): number {
    return Array.from(this.childNodes).indexOf(other as ChildNode);
  },
  setChildrenInPlace(this: Node, children: Node[]): void {
    while (this.lastChild) this.removeChild(this.lastChild);
    for (const child of children) this.appendChild(child);
  },
  appendText(this: Node, text: string): void {
    this.appendChild(documentOf(this).createTextNode(text));
  },
  get doc(): Document {
    return documentOf(this as unknown as Node);
  },
  get win(): Window {
    return documentOf(this as unknown as Node).defaultView ?? window;
  },
  createEl<K extends Tag>(
    this: Node,
    tag: K,
    info?: DomElementInfo | string,
    callback?: (element: HTMLElementTagNameMap[K]) => void,
  ): HTMLElementTagNameMap[K] {
    return createHtml(documentOf(this), tag, childInfo<DomElementInfo>(this, info), callback);
  },
  createDiv(
    this: Node,
    info?: DomElementInfo | string,
    callback?: (el: HTMLDivElement) => void,
  ): HTMLDivElement {
    return createHtml(documentOf(this), "div", childInfo<DomElementInfo>(this, info), callback);
  },
  createSpan(
    this: Node,
    info?: DomElementInfo | string,
    callback?: (el: HTMLSpanElement) => void,
  ): HTMLSpanElement {
    return createHtml(documentOf(this), "span", childInfo<DomElementInfo>(this, info), callback);
  },
  createSvg<K extends SvgTag>(
    this: Node,
    tag: K,
    info?: SvgElementInfo | string,
    callback?: (element: SVGElementTagNameMap[K]) => void,
  ): SVGElementTagNameMap[K] {
    return createSvgElement(documentOf(this), tag, childInfo<SvgElementInfo>(this, info), callback);
  },
};

const queries = {
  find(this: ParentNode, selector: string): Element | null {
    return this.querySelector(selector);
  },
  findAll(this: ParentNode, selector: string): Element[] {
    return Array.from(this.querySelectorAll(selector));
  },
};

export const fragmentMembers = queries;

/** The first of `start` and its ancestors that passes, looking no further than where `isLast` says. */
function findUpwards(
  start: Element,
  test: (element: Element) => boolean,
  isLast: (element: Element) => boolean = () => false,
): Element | null {
  for (let element: Element | null = start; element; element = element.parentElement) {
    if (test(element)) return element;
    if (isLast(element)) return null;
  }
  return null;
}

export const elementMembers = {
  ...queries,
  findAllSelf(this: Element, selector: string): Element[] {
    const below = Array.from(this.querySelectorAll(selector));
    return this.matches(selector) ? [this, ...below] : below;
  },
  getText(this: Element): string {
    return this.textContent;
  },
  setText(this: Element, value: string | DocumentFragment): void {
    if (typeof value === "string") this.textContent = value;
    else this.replaceChildren(value);
  },
  addClass(this: Element, ...classes: string[]): void {
    this.classList.add(...classes);
  },
  addClasses(this: Element, classes: string[]): void {
    this.classList.add(...classes);
  },
  removeClass(this: Element, ...classes: string[]): void {
    this.classList.remove(...classes);
  },
  removeClasses(this: Element, classes: string[]): void {
    this.classList.remove(...classes);
  },
  toggleClass(this: Element, classes: string | string[], value: boolean): void {
    for (const name of Array.isArray(classes) ? classes : [classes]) this.classList.toggle(name, value);
  },
  hasClass(this: Element, name: string): boolean {
    return this.classList.contains(name);
  },
  setAttr(this: Element, name: string, value: string | number | boolean | null): void {
    setAttribute(this, name, value);
  },
  setAttrs(this: Element, values: Record<string, string | number | boolean | null>): void {
    for (const [name, value] of Object.entries(values)) setAttribute(this, name, value);
  },
  getAttr(this: Element, name: string): string | null {
    return this.getAttribute(name);
  },
  matchParent(this: Element, selector: string, lastParent?: Element): Element | null {
    return findUpwards(
      this,
      (element) => element.matches(selector),
      (element) => element === lastParent,
    );
  },
  getCssPropertyValue(this: Element, property: string, pseudoElement?: string): string {
    return getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
  },
  isActiveElement(this: Element): boolean {
    return this.ownerDocument.activeElement === this;
  },
};

const styleMembers = {
  setCssStyles(this: HTMLElement | SVGElement, styles: Partial<CSSStyleDeclaration>): void {
    for (const [name, value] of Object.entries(styles)) Reflect.set(this.style, name, value);
  },
  setCssProps(this: HTMLElement | SVGElement, properties: Record<string, string>): void {
    for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
  },
};

export const svgMembers = styleMembers;

export const htmlMembers = {
  ...styleMembers,
  show(this: HTMLElement): void {
    this.style.display = "";
  },
  hide(this: HTMLElement): void {
    this.style.display = "none";
  },
  toggle(this: HTMLElement, show: boolean): void {
    this.style.display = show ? "" : "none";
  },
  toggleVisibility(this: HTMLElement, visible: boolean): void {
    this.style.visibility = visible ? "" : "hidden";
  },
  /** Obsidian asks `offsetParent`; jsdom has no layout, so the chain of styles is walked instead. */
  isShown(this: HTMLElement): boolean {
    if (!this.isConnected) return false;
    return findUpwards(this, (element) => getComputedStyle(element).display === "none") === null;
  },
  get innerWidth(): number {
    return (this as unknown as HTMLElement).clientWidth;
  },
  get innerHeight(): number {
    return (this as unknown as HTMLElement).clientHeight;
  },
};
