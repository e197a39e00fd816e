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

/**
 * Makes the links that the inline text renderer put under an element open and hover, by delegation.
 *
 * @param sourcePath gives the note in which the links stand
 */
export function wireInlineLinks(
  el: HTMLElement,
  ports: Ports,
  hoverParent: HoverParent,
  sourcePath: () => string,
): void {
  const onClick = (event: MouseEvent): void => {
    const linkEl = linkOf(event);
    if (!linkEl || event.button > 1) return;
    event.preventDefault();
    openLink(ports, linkEl.dataset["href"] ?? "", sourcePath(), Keymap.isModEvent(event));
  };
  el.addEventListener("click", onClick);
  el.addEventListener("auxclick", onClick);
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
