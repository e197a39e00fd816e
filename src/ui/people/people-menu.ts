import type { Menu } from "obsidian";
import type { Person } from "../../core/model/person";
import { noteLink } from "../../core/rollup/markdown-text";
import { openNewItem } from "../edits/new-item";
import type { OpenIn, Ports } from "../ports";
import { copyText } from "../parts/copy-text";
import { openProfile, profileAction } from "../parts/open-profile";

function add(menu: Menu, section: string, title: string, icon: string, run: () => void): void {
  menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(run));
}

/** @returns a wikilink that leads to somebody: to the profile, else by the name alone. */
export function linkToPerson({ name, profile }: Person): string {
  return profile ? noteLink(profile.path, name) : `[[${name.replace(/[[\]|#^\r\n]+/g, " ").trim()}]]`;
}

function addOpenItems(menu: Menu, ports: Ports, person: Person): void {
  const words = ports.words.people.menu;
  const open = (openIn: OpenIn): void => void ports.navigator.openPerson(person, openIn);
  add(menu, "open", words.open, "user", () => open(false));
  add(menu, "open", words.openInTab, "file-plus", () => open("tab"));
  add(menu, "open", words.openToTheRight, "separator-vertical", () => open("split"));
}

function addProfileItem(menu: Menu, ports: Ports, person: Person): void {
  const action = profileAction(person, ports.words);
  const icon = person.profile ? "file-user" : "user-plus";
  if (action !== null) add(menu, "action", action, icon, () => void openProfile(ports, person, "tab"));
}

/** Adds to a menu all that can be done with a person. */
export function addPeopleMenu(menu: Menu, ports: Ports, person: Person, win: Window): void {
  const { people, names } = ports.words;
  addOpenItems(menu, ports, person);
  addProfileItem(menu, ports, person);
  const newItem = (): void => openNewItem(ports, { owner: person.name });
  add(menu, "action", ports.words.newItem.command, "list-plus", newItem);
  if (!person.isMe) {
    const prepare = (): void => void ports.navigator.openPrepare({ path: "", people: [person] });
    add(menu, "action", ports.words.prepare.title, "clipboard-list", prepare);
  }
  add(menu, "action", names.title, "user-search", () => void ports.navigator.openNamesToCheck(person));
  add(menu, "clipboard", people.menu.copyName, "copy", () => void copyText(win, person.name, ports));
  add(menu, "clipboard", people.menu.copyLink, "link", () => void copyText(win, linkToPerson(person), ports));
}
