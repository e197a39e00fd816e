import type { HoverParent } from "obsidian";
import { Keymap } from "obsidian";
import type { Person } from "../../core/model/person";
import { PersonCardModal } from "../hover/person-card-modal";
import { OWN_HOVER_SOURCE, triggerHoverLink } from "../hover-link";
import type { ActivateEvent } from "../parts/activate";
import type { Ports } from "../ports";

/** The class of an `@Name` in a note, in the reading view and in the editor. */
export const AT_NAME_CLASS = "people-at-name";

/** An `@Name` on the screen. */
export interface ShownName {
  readonly el: HTMLElement;
  readonly people: readonly Person[];
  readonly hoverParent: HoverParent;
  readonly sourcePath: string;
}

/** Tells everybody, the hover card too, that the pointer is on a name. */
export function hoverName({ app }: Ports, event: MouseEvent, name: ShownName): void {
  const { el: targetEl, people, hoverParent, sourcePath } = name;
  triggerHoverLink(app, {
    event,
    source: OWN_HOVER_SOURCE,
    hoverParent,
    targetEl,
    linktext: people[0]?.profile?.path ?? people[0]?.name ?? "",
    sourcePath,
    personIds: people.map(({ id }) => id),
  });
}

/** Opens the person named; of several it asks who is meant. */
export function openName(ports: Ports, event: ActivateEvent, people: readonly Person[]): void {
  const [person] = people;
  event.preventDefault();
  if (person && people.length === 1) void ports.navigator.openPerson(person, Keymap.isModEvent(event));
  else new PersonCardModal(ports, people).open();
}
