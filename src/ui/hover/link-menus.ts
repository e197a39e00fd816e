import type { Menu } from "obsidian";
import { Component, TFile } from "obsidian";
import type { Person } from "../../core/model/person";
import type { Ports } from "../ports";
import { peopleOfLink, peopleUnderCursor } from "./linked-people";
import { addPersonItems } from "../parts/person-menu";

/** Adds a person's card, timeline and profile to Obsidian's menus of links, files and the editor: also for touch. */
export class LinkMenus extends Component {
  /** A right click on a link in the editor asks twice for one menu. */
  private readonly served = new WeakSet<Menu>();

  constructor(private readonly ports: Ports) {
    super();
  }

  override onload(): void {
    const { workspace } = this.ports.app;
    this.registerEvent(
      workspace.on("file-menu", (menu, file) => {
        if (file instanceof TFile) this.serve(menu, peopleOfLink(this.ports, file.path, ""));
      }),
    );
    this.registerEvent(
      workspace.on("editor-menu", (menu, editor, { file }) =>
        this.serve(menu, peopleUnderCursor(this.ports, editor, file?.path ?? "")),
      ),
    );
  }

  private serve(menu: Menu, people: readonly Person[]): void {
    if (people.length === 0 || this.served.has(menu)) return;
    this.served.add(menu);
    addPersonItems(menu, this.ports, people);
  }
}
