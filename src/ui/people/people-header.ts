import { Menu } from "obsidian";
import type { PeopleSort } from "../../core/query/people-list";
import { PEOPLE_SORTS } from "../../core/query/people-list";
import type { Words } from "../i18n/english";
import { addIconButton, setName, setPressed } from "../parts/icon-button";
import { SearchBox } from "../parts/search-box";
import type { PeopleState } from "./people-state";

/** What the header's controls ask for. */
export interface PeopleHeaderActions {
  change(state: Partial<PeopleState>): void;
  /** The search box is left for the list. */
  toList(): void;
}

/** Search box and buttons above the list of people. Built once, then patched. */
export class PeopleHeader {
  private readonly sortEl: HTMLElement;
  private readonly groupEl: HTMLElement;
  private readonly search: SearchBox;
  private state: PeopleState | null = null;

  constructor(
    parentEl: HTMLElement,
    private readonly words: Words["people"],
    private readonly actions: PeopleHeaderActions,
  ) {
    const el = parentEl.createDiv({ cls: "nav-header" });
    const buttonsEl = el.createDiv({ cls: "nav-buttons-container" });
    const cls = "nav-action-button";
    this.sortEl = addIconButton(buttonsEl, { icon: "sort-asc", label: "", cls }, () => this.openSortMenu());
    this.sortEl.setAttr("aria-haspopup", "menu");
    this.groupEl = addIconButton(buttonsEl, { icon: "building-2", label: words.groupByCompany, cls }, () =>
      actions.change({ byCompany: this.state?.byCompany !== true }),
    );
    this.search = new SearchBox(el.createDiv({ cls: "people-search" }), {
      words,
      search: (search) => actions.change({ search }),
      leave: () => actions.toList(),
    });
  }

  update(state: PeopleState): void {
    this.state = state;
    setName(this.sortEl, this.words.sortedBy(this.words.sorts[state.sortBy]));
    setPressed(this.groupEl, state.byCompany);
    this.search.show(state.search);
  }

  focusSearch(): void {
    this.search.focus();
  }

  private openSortMenu(): void {
    const menu = new Menu();
    for (const sortBy of PEOPLE_SORTS) this.addSort(menu, sortBy);
    const { left, bottom } = this.sortEl.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: bottom }, this.sortEl.doc);
  }

  private addSort(menu: Menu, sortBy: PeopleSort): void {
    menu.addItem((item) =>
      item
        .setTitle(this.words.sorts[sortBy])
        .setChecked(this.state?.sortBy === sortBy)
        .onClick(() => this.actions.change({ sortBy })),
    );
  }
}
