import type { HoverParent } from "obsidian";
import { Keymap } from "obsidian";
import { OWN_HOVER_SOURCE, triggerHoverLink } from "../hover-link";
import type { Ports } from "../ports";
import { makeActivatable } from "./activate";

/** Adds a link that opens a note, by its path; hovering it is Obsidian's page preview's. */
export function addNoteLink(
  parentEl: HTMLElement,
  ports: Ports,
  hoverParent: HoverParent,
  path: string,
  text: string,
): HTMLElement {
  const linkEl = parentEl.createEl("a", {
    cls: "internal-link people-note-link",
    text,
    attr: { dir: "auto" },
  });
  makeActivatable(linkEl, "link", (event) => {
    event.preventDefault();
    event.stopPropagation();
    void ports.navigator.openNote(path, Keymap.isModEvent(event));
  });
  linkEl.addEventListener("mouseover", (event) =>
    triggerHoverLink(ports.app, {
      event,
      source: OWN_HOVER_SOURCE,
      hoverParent,
      targetEl: linkEl,
      linktext: path,
    }),
  );
  return linkEl;
}
