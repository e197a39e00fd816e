import { debounce, Menu, SearchComponent, setIcon, setTooltip } from "obsidian";
import type { GroupBy, ItemQuery } from "../../core/query/item-query";
import { OWNER_FILTERS } from "../../core/query/item-query";
import type { Words } from "../i18n/en";

const SEARCH_DELAY_MS = 150;
type ButtonGrouping = "due" | "priority" | "person";

const GROUP_ICONS: Readonly<Record<ButtonGrouping, string>> = {
  due: "calendar-clock",
  priority: "flag",
  person: "users",
};
const GROUPINGS: readonly ButtonGrouping[] = ["due", "priority", "person"];

/** What the header's buttons ask for. */
export interface HeaderActions {
  change(query: Partial<ItemQuery>): void;
  toggleAll(): void;
}

/** What the header shows. */
export interface HeaderState {
  readonly query: ItemQuery;
  readonly isCollapsed: boolean;
}

/** Sets an element's tooltip and accessible name. */
function name(el: HTMLElement, text: string): void {
  setTooltip(el, text);
  el.setAttr("aria-label", text);
}

function iconButton(parentEl: HTMLElement, icon: string, label: string, onClick: () => void): HTMLElement {
  const el = parentEl.createDiv({
    cls: "clickable-icon nav-action-button",
    attr: { role: "button", tabindex: "0" },
  });
  setIcon(el, icon);
  name(el, label);
  el.addEventListener("click", onClick);
  el.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onClick();
  });
  return el;
}

/** The buttons above the list: grouping, owner filter, search, fold all. Built once, then patched. */
export class ItemsHeader {
  private readonly groupEls: ReadonlyMap<GroupBy, HTMLElement>;
  private readonly ownerEl: HTMLElement;
  private readonly searchToggleEl: HTMLElement;
  private readonly foldEl: HTMLElement;
  private readonly searchEl: HTMLElement;
  private readonly search: SearchComponent;
  private isSearchOpen = false;
  private query: ItemQuery | null = null;

  constructor(
    parentEl: HTMLElement,
    private readonly words: Words,
    private readonly actions: HeaderActions,
  ) {
    const headerEl = parentEl.createDiv({ cls: "nav-header" });
    const buttonsEl = headerEl.createDiv({ cls: "nav-buttons-container" });
    this.groupEls = new Map(GROUPINGS.map((by) => [by, this.groupButton(buttonsEl, by)]));
    const { items } = words;
    this.ownerEl = iconButton(buttonsEl, "filter", items.filterByOwner, () => this.openOwnerMenu());
    this.ownerEl.setAttr("aria-haspopup", "menu");
    this.searchToggleEl = iconButton(buttonsEl, "search", items.search, () => this.toggleSearch());
    this.foldEl = iconButton(buttonsEl, "chevrons-down-up", items.collapseAll, () => actions.toggleAll());
    this.searchEl = headerEl.createDiv({ cls: "people-search" });
    this.search = this.buildSearch();
  }

  update({ query, isCollapsed }: HeaderState): void {
    this.query = query;
    const { items } = this.words;
    for (const [by, el] of this.groupEls) setPressed(el, by === query.groupBy);
    this.ownerEl.toggleClass("is-active", query.owner !== "everyone");
    const owner = items.ownerFilters[query.owner];
    name(this.ownerEl, query.owner === "everyone" ? items.filterByOwner : `${items.filterByOwner}: ${owner}`);
    setIcon(this.foldEl, isCollapsed ? "chevrons-up-down" : "chevrons-down-up");
    name(this.foldEl, isCollapsed ? items.expandAll : items.collapseAll);
    if (this.search.getValue().trim() !== query.search) this.search.setValue(query.search);
    this.isSearchOpen ||= query.search !== "";
    this.showSearch();
  }

  private groupButton(parentEl: HTMLElement, by: ButtonGrouping): HTMLElement {
    return iconButton(parentEl, GROUP_ICONS[by], this.words.items.groupByAction[by], () =>
      this.actions.change({ groupBy: by }),
    );
  }

  private buildSearch(): SearchComponent {
    const ask = debounce(
      (text: string) => this.actions.change({ search: text.trim() }),
      SEARCH_DELAY_MS,
      true,
    );
    const search = new SearchComponent(this.searchEl)
      .setPlaceholder(this.words.items.searchPlaceholder)
      .onChange((text) => ask(text));
    search.inputEl.setAttr("aria-label", this.words.items.search);
    search.inputEl.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.isComposing) this.toggleSearch();
    });
    return search;
  }

  private openOwnerMenu(): void {
    const menu = new Menu();
    for (const owner of OWNER_FILTERS) {
      menu.addItem((item) =>
        item
          .setTitle(this.words.items.ownerFilters[owner])
          .setChecked(owner === this.query?.owner)
          .onClick(() => this.actions.change({ owner })),
      );
    }
    const { left, bottom } = this.ownerEl.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: bottom }, this.ownerEl.doc);
  }

  /** Closing the search clears it, as in Obsidian's backlinks. */
  private toggleSearch(): void {
    this.isSearchOpen = !this.isSearchOpen;
    this.showSearch();
    if (this.isSearchOpen) {
      this.search.inputEl.focus();
      return;
    }
    this.search.setValue("");
    this.searchToggleEl.focus();
    this.actions.change({ search: "" });
  }

  private showSearch(): void {
    this.searchEl.toggle(this.isSearchOpen);
    setPressed(this.searchToggleEl, this.isSearchOpen);
  }
}

function setPressed(el: HTMLElement, isPressed: boolean): void {
  el.toggleClass("is-active", isPressed);
  el.setAttr("aria-pressed", String(isPressed));
}
