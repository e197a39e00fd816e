import { setIcon, setTooltip } from "obsidian";
import { makeActivatable } from "./activate";

/** What a button without text looks like, and what it is called. */
export interface IconButtonLook {
  readonly icon: string;
  readonly label: string;
  /** Its class beside Obsidian's own. */
  readonly cls: string;
}

/** Sets an element's tooltip and accessible name. */
export function setName(el: HTMLElement, text: string): void {
  setTooltip(el, text);
  el.setAttr("aria-label", text);
}

/** Says of a button that stays pressed whether it is. */
export function setPressed(el: HTMLElement, isPressed: boolean): void {
  el.toggleClass("is-active", isPressed);
  el.setAttr("aria-pressed", String(isPressed));
}

/** Adds a button that is nothing but an icon. */
export function addIconButton(
  parentEl: HTMLElement,
  { icon, label, cls }: IconButtonLook,
  onPress: () => void,
): HTMLElement {
  const el = parentEl.createDiv({ cls: `clickable-icon ${cls}` });
  setIcon(el, icon);
  setName(el, label);
  makeActivatable(el, "button", ({ type }) => {
    // The middle button is for what opens somewhere else.
    if (type !== "auxclick") onPress();
  });
  return el;
}
