import type { HoverParent } from "obsidian";
import { Keymap } from "obsidian";
import type { Person } from "../../core/model/person";
import { showPersonMenu } from "./person-menu";
import { OWN_HOVER_SOURCE, triggerHoverLink } from "../hover-link";
import type { Ports } from "../ports";
import { makeActivatable } from "./activate";

/** Adds a person's name that opens the person and shows their card on hover. */
export function addPersonChip(
  parentEl: HTMLElement,
  ports: Ports,
  hoverParent: HoverParent,
  person: Person,
): HTMLElement {
  const chipEl = parentEl.createSpan({
    cls: "people-chip tappable",
    text: person.name,
    attr: { dir: "auto" },
  });
  makeActivatable(chipEl, "link", (event) => {
    event.stopPropagation();
    void ports.navigator.openPerson(person, Keymap.isModEvent(event));
  });
  chipEl.addEventListener("contextmenu", (event) => showPersonMenu(event, ports, [person]));
  chipEl.addEventListener("mouseover", (event) =>
    triggerHoverLink(ports.app, {
      event,
      source: OWN_HOVER_SOURCE,
      hoverParent,
      targetEl: chipEl,
      linktext: person.profile?.path ?? person.name,
      personIds: [person.id],
    }),
  );
  return chipEl;
}
