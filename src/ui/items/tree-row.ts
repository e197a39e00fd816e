import type { TreePosition } from "./list-entry";

/** Controls inside a row; the Tab key reaches those of the current row only. */
const INNER_CONTROLS = "input, a, [role='link'], [role='button'], .clickable-icon";

/** Sets attributes that differ: an attribute written anew makes the browser and readers of the page look again. */
export function setChangedAttrs(
  el: HTMLElement,
  attrs: Readonly<Record<string, string | number | null>>,
): void {
  for (const [name, value] of Object.entries(attrs)) {
    const text = value === null ? null : String(value);
    if (el.getAttr(name) !== text) el.setAttr(name, text);
  }
}

/** Says where in the tree a row stands. */
export function setTreePosition(el: HTMLElement, { level, position, of }: TreePosition): void {
  setChangedAttrs(el, { "aria-level": level, "aria-posinset": position, "aria-setsize": of });
}

/** Puts a row and the controls inside it into the order of the Tab key, or takes them out. */
export function setTabbable(el: HTMLElement, isCurrent: boolean): void {
  const tabIndex = isCurrent ? 0 : -1;
  for (const control of [el, ...el.findAll(INNER_CONTROLS)]) {
    if (control.getAttr("tabindex") !== String(tabIndex)) control.tabIndex = tabIndex;
  }
}
