import type { HoverParent } from "obsidian";
import { Keymap } from "obsidian";
import { peopleOfLink } from "../hover/linked-people";
import { OWN_HOVER_SOURCE, triggerHoverLink } from "../hover-link";
import type { Ports } from "../ports";

const LINK = "a.internal-link[data-href]";

function linkOf(event: Event): HTMLElement | null {
  const target = event.target as Node | null;
  return target?.instanceOf(Element) ? target.closest<HTMLElement>(LINK) : null;
}

/** A link that leads to no note opens the person of that name: a click here must never create a note. */
function openLink(ports: Ports, linktext: string, sourcePath: string, event: MouseEvent): void {
  const openIn = Keymap.isModEvent(event);
  const file = ports.app.metadataCache.getFirstLinkpathDest(linktext.split("#")[0] ?? "", sourcePath);
  const [person] = file ? [] : peopleOfLink(ports, linktext, sourcePath);
  if (person) void ports.navigator.openPerson(person, openIn);
  else if (file) void ports.app.workspace.openLinkText(linktext, sourcePath, openIn);
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
    openLink(ports, linkEl.dataset["href"] ?? "", sourcePath(), event);
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
