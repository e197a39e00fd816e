import { debounce, Menu, SearchComponent, setIcon, setTooltip } from "obsidian";
import type { PeopleSort } from "../../core/query/people-list";
import { PEOPLE_SORTS } from "../../core/query/people-list";
import type { Words } from "../i18n/english";
import { makeActivatable } from "../person/activate";
import type { PeopleState } from "./people-state";

const SEARCH_DELAY_MS = 100;

/** What the header's controls ask for. */
export interface PeopleHeaderActions {
  change(state: Partial<PeopleState>): void;
  /** The search box is left for the list. */
  toList(): void;
}

function setName(el: HTMLElement, text: string): void {
  setTooltip(el, text);
  el.setAttr("aria-label", text);
}

/** Search box and buttons above the list of people. Built once, then patched. */
export class PeopleHeader {
  private readonly sortEl: HTMLElement;
  private readonly groupEl: HTMLElement;
  private readonly search: SearchComponent;
  private state: PeopleState | null = null;

  constructor(
    parentEl: HTMLElement,
    private readonly words: Words["people"],
    private readonly actions: PeopleHeaderActions,
  ) {
    const el = parentEl.createDiv({ cls: "nav-header" });
    const buttonsEl = el.createDiv({ cls: "nav-buttons-container" });
    this.sortEl = this.addButton(buttonsEl, "sort-asc", () => this.openSortMenu());
    this.sortEl.setAttr("aria-haspopup", "menu");
    this.groupEl = this.addButton(buttonsEl, "building-2", () =>
      actions.change({ byCompany: this.state?.byCompany !== true }),
    );
    setName(this.groupEl, words.groupByCompany);
    this.search = this.buildSearch(el.createDiv({ cls: "people-search" }));
  }

  update(state: PeopleState): void {
    this.state = state;
    setName(this.sortEl, this.words.sortedBy(this.words.sorts[state.sortBy]));
    this.groupEl.toggleClass("is-active", state.byCompany);
    this.groupEl.setAttr("aria-pressed", String(state.byCompany));
    if (this.search.getValue().trim() !== state.search) this.search.setValue(state.search);
  }

  focusSearch(): void {
    this.search.inputEl.focus();
    this.search.inputEl.select();
  }

  private addButton(parentEl: HTMLElement, icon: string, run: () => void): HTMLElement {
    const el = parentEl.createDiv({ cls: "clickable-icon nav-action-button" });
    setIcon(el, icon);
    makeActivatable(el, "button", run);
    return el;
  }

  private buildSearch(parentEl: HTMLElement): SearchComponent {
    const ask = debounce(
      (text: string) => this.actions.change({ search: text.trim() }),
      SEARCH_DELAY_MS,
      true,
    );
    const search = new SearchComponent(parentEl)
      .setPlaceholder(this.words.searchPlaceholder)
      .onChange((text) => void ask(text));
    const { inputEl } = search;
    inputEl.setAttr("aria-label", this.words.search);
    inputEl.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Escape" && search.getValue() !== "") {
        event.stopPropagation();
        search.setValue("");
        this.actions.change({ search: "" });
      }
      if (event.key !== "ArrowDown" && event.key !== "Enter") return;
      event.preventDefault();
      // What was typed last may still be waiting.
      this.actions.change({ search: search.getValue().trim() });
      this.actions.toList();
    });
    return search;
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
