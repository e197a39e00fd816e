/** `createEl` and its siblings, as methods of every node and as globals. */

type Attributes = Record<string, string | number | boolean | null>;

/** Obsidian's rule for attribute values: `null` removes, everything else is written as text. */
export function setAttribute(element: Element, name: string, value: string | number | boolean | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

function classNames(cls: string | string[]): string[] {
  return (Array.isArray(cls) ? cls : [cls]).flatMap((name) => name.split(" ")).filter((name) => name !== "");
}

function applyCommon(
  element: Element,
  info: { cls?: string | string[]; attr?: Attributes; parent?: Node; prepend?: boolean },
): void {
  if (info.cls !== undefined) element.classList.add(...classNames(info.cls));
  for (const [name, value] of Object.entries(info.attr ?? {})) setAttribute(element, name, value);
  if (!info.parent) return;
  if (info.prepend) info.parent.insertBefore(element, info.parent.firstChild);
  else info.parent.appendChild(element);
}

/** The fields of `DomElementInfo` that only some kinds of element have. */
function applySpecial(element: HTMLElement, info: DomElementInfo): void {
  const valued = element as HTMLElement & {
    value?: string;
    type?: string;
    placeholder?: string;
    href?: string;
  };
  if (info.text !== undefined) element.setText(info.text);
  if (info.title !== undefined) element.title = info.title;
  if (info.type !== undefined) valued.type = info.type;
  if (info.value !== undefined) valued.value = info.value;
  if (info.placeholder !== undefined) valued.placeholder = info.placeholder;
  if (info.href !== undefined) valued.href = info.href;
}

export function createHtml<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  info: DomElementInfo | string = {},
  callback?: (element: HTMLElementTagNameMap[K]) => void,
): HTMLElementTagNameMap[K] {
  const element = doc.createElement(tag);
  const options = typeof info === "string" ? { cls: info } : info;
  applySpecial(element, options);
  applyCommon(element, options);
  callback?.(element);
  return element;
}

export function createSvgElement<K extends keyof SVGElementTagNameMap>(
  doc: Document,
  tag: K,
  info: SvgElementInfo | string = {},
  callback?: (element: SVGElementTagNameMap[K]) => void,
): SVGElementTagNameMap[K] {
  const element = doc.createElementNS("http://www.w3.org/2000/svg", tag);
  applyCommon(element, typeof info === "string" ? { cls: info } : info);
  callback?.(element);
  return element;
}
