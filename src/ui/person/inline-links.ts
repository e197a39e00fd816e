import type { HoverParent } from "obsidian";
import { Keymap } from "obsidian";
import { OWN_HOVER_SOURCE, triggerHoverLink } from "../hover-link";
import { openLink } from "../open-link";
import type { Ports } from "../ports";

const LINK = "a.internal-link[data-href]";

function linkOf(event: Event): HTMLElement | null {
  const target = event.target as Node | null;
  return target?.instanceOf(Element) ? target.closest<HTMLElement>(LINK) : null;
}

/** Puts the links that the inline text renderer put under an element into the order of the Tab key, or takes them out. */
export function setLinksTabbable(el: HTMLElement, isTabbable: boolean): void {
  for (const linkEl of el.findAll(`${LINK}, a.external-link`)) linkEl.tabIndex = isTabbable ? 0 : -1;
}

/**
 * Makes the links that the inline text renderer put under an element open, by mouse and by Enter, and hover, by delegation.
 *
 * @param sourcePath gives the note in which the links stand
 */
export function wireInlineLinks(
  el: HTMLElement,
  ports: Ports,
  hoverParent: HoverParent,
  sourcePath: () => string,
): void {
  const open = (event: MouseEvent | KeyboardEvent): void => {
    const linkEl = linkOf(event);
    if (!linkEl) return;
    event.preventDefault();
    openLink(ports, linkEl.dataset["href"] ?? "", sourcePath(), Keymap.isModEvent(event));
  };
  el.addEventListener("click", open);
  el.addEventListener("auxclick", (event) => {
    if (event.button === 1) open(event);
  });
  el.addEventListener("keydown", (event) => {
    // A link without an address gets no click of the browser.
    if (event.key === "Enter" && !event.isComposing) open(event);
  });
  el.addEventListener("mouseover", (event) => {
    const targetEl = linkOf(event);
    const linktext = targetEl?.dataset["href"] ?? "";
    if (!targetEl || linktext === "") return;
    triggerHoverLink(ports.app, {
      event,
      source: OWN_HOVER_SOURCE,
      hoverParent,
      targetEl,
      linktext,
      sourcePath: sourcePath(),
    });
  });
}
