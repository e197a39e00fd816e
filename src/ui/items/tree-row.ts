import type { TreePosition } from "./list-entry";

/** Controls inside a row; the Tab key reaches those of the current row only. */
const INNER_CONTROLS = "input, a, [role='link'], .clickable-icon";

/** Says where in the tree a row stands. */
export function setTreePosition(el: HTMLElement, { level, position, of }: TreePosition): void {
  el.setAttrs({ "aria-level": level, "aria-posinset": position, "aria-setsize": of });
}

/** Puts a row and the controls inside it into the order of the Tab key, or takes them out. */
export function setTabbable(el: HTMLElement, isCurrent: boolean): void {
  const tabIndex = isCurrent ? 0 : -1;
  el.tabIndex = tabIndex;
  for (const control of el.findAll(INNER_CONTROLS)) control.tabIndex = tabIndex;
}
