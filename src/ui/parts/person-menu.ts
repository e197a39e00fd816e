import { Keymap, Menu } from "obsidian";
import type { Person } from "../../core/model/person";
import { openProfile, profileAction } from "./open-profile";
import type { Ports } from "../ports";
import { PersonCardModal } from "../hover/person-card-modal";

/** Adds what can be done with a person to a menu; of several people only the card, which asks who is meant. */
export function addPersonItems(menu: Menu, ports: Ports, people: readonly Person[]): void {
  const { commands, person: words } = ports.words;
  const [person] = people;
  if (!person) return;
  menu.addItem((item) =>
    item
      .setTitle(commands.showPersonCard)
      .setIcon("contact")
      .onClick(() => new PersonCardModal(ports, people).open()),
  );
  if (people.length > 1) return;
  menu.addItem((item) =>
    item
      .setTitle(words.card.openTimeline)
      .setIcon("user")
      .onClick((event) => void ports.navigator.openPerson(person, Keymap.isModEvent(event))),
  );
  const action = profileAction(person, ports.words);
  if (action === null) return;
  menu.addItem((item) =>
    item
      .setTitle(action)
      .setIcon(person.profile ? "file-user" : "user-plus")
      .onClick((event) => void openProfile(ports, person, Keymap.isModEvent(event))),
  );
}

/** Opens the menu of a name of ours, on a right click or a long press; what is around it opens none. */
export function showPersonMenu(event: MouseEvent, ports: Ports, people: readonly Person[]): void {
  event.preventDefault();
  event.stopPropagation();
  const menu = new Menu();
  addPersonItems(menu, ports, people);
  menu.showAtMouseEvent(event);
}
