import { Menu, setIcon } from "obsidian";
import { PRIORITIES } from "../../core/model/priority";
import type { ItemQuery } from "../../core/query/item-query";
import {
  DEFAULT_ITEM_QUERY,
  GROUPINGS,
  isFiltered,
  OWNER_FILTERS,
  PROPOSED_FILTERS,
  SORTINGS,
} from "../../core/query/item-query";
import type { Words } from "../i18n/english";
import { addIconButton, setName, setPressed } from "../parts/icon-button";
import { SearchBox } from "../parts/search-box";

/** What the header's buttons ask for. */
export interface HeaderActions {
  change(query: Partial<ItemQuery>): void;
  toggleAll(): void;
  toggleFollow(): void;
  newItem(): void;
  /** Goes from the search to the list. */
  leaveSearch(): void;
}

/** What the header shows. */
export interface HeaderState {
  readonly query: ItemQuery;
  readonly isCollapsed: boolean;
  readonly isFollowing: boolean;
}

/** One of several values of a query, as a menu offers it. */
interface Choice {
  readonly section: string;
  readonly title: string;
  readonly isChosen: boolean;
  readonly change: Partial<ItemQuery>;
}

function iconButton(parentEl: HTMLElement, icon: string, label: string, onPress: () => void): HTMLElement {
  return addIconButton(parentEl, { icon, label, cls: "nav-action-button" }, onPress);
}

function groupChoices({ groupBy }: ItemQuery, { items }: Words): Choice[] {
  return GROUPINGS.map((by) => ({
    section: by === "none" ? "none" : "by",
    title: items.groupings[by],
    isChosen: by === groupBy,
    change: { groupBy: by },
  }));
}

function sortChoices({ sortBy }: ItemQuery, { items }: Words): Choice[] {
  return SORTINGS.map((by) => ({
    section: "sort",
    title: items.sortings[by],
    isChosen: by === sortBy,
    change: { sortBy: by },
  }));
}

function filterChoices(query: ItemQuery, { items, edits }: Words): Choice[] {
  const { priorities } = query;
  return [
    ...OWNER_FILTERS.map((owner) => ({
      section: "owner",
      title: items.ownerFilters[owner],
      isChosen: owner === query.owner,
      change: { owner },
    })),
    ...PROPOSED_FILTERS.map((proposed) => ({
      section: "proposed",
      title: items.proposedFilters[proposed],
      isChosen: proposed === query.proposed,
      change: { proposed },
    })),
    ...PRIORITIES.map((priority) => ({
      section: "priority",
      title: items.priorityFilter(edits.priorities[priority]),
      isChosen: priorities.includes(priority),
      change: {
        priorities: PRIORITIES.filter((one) => priorities.includes(one) !== (one === priority)),
      },
    })),
  ];
}

/** The buttons above the list, and the search below them. Built once, then patched. */
export class ItemsHeader {
  private readonly groupEl: HTMLElement;
  private readonly sortEl: HTMLElement;
  private readonly filterEl: HTMLElement;
  private readonly followEl: HTMLElement;
  private readonly foldEl: HTMLElement;
  private readonly search: SearchBox;
  private query: ItemQuery = DEFAULT_ITEM_QUERY;

  constructor(
    parentEl: HTMLElement,
    private readonly words: Words,
    private readonly actions: HeaderActions,
  ) {
    const headerEl = parentEl.createDiv({ cls: "nav-header" });
    const buttonsEl = headerEl.createDiv({ cls: "nav-buttons-container" });
    const { items, newItem } = words;
    iconButton(buttonsEl, "plus", newItem.command, () => actions.newItem());
    this.groupEl = this.menuButton(buttonsEl, "layers", groupChoices);
    this.sortEl = this.menuButton(buttonsEl, "arrow-down-narrow-wide", sortChoices);
    this.filterEl = this.menuButton(buttonsEl, "filter", filterChoices);
    this.followEl = iconButton(buttonsEl, "link", items.follow, () => actions.toggleFollow());
    this.foldEl = iconButton(buttonsEl, "chevrons-down-up", items.collapseAll, () => actions.toggleAll());
    this.search = new SearchBox(headerEl.createDiv({ cls: "people-search" }), {
      words: items,
      search: (search) => actions.change({ search }),
      leave: () => actions.leaveSearch(),
    });
  }

  update({ query, isCollapsed, isFollowing }: HeaderState): void {
    this.query = query;
    const { items } = this.words;
    setName(this.groupEl, items.grouped(items.groupings[query.groupBy]));
    setName(this.sortEl, items.sorted(items.sortings[query.sortBy]));
    const isNarrowed = isFiltered({ ...query, search: "" });
    this.filterEl.toggleClass("is-active", isNarrowed);
    const chosen = filterChoices(query, this.words).filter(({ isChosen, section, change }) => {
      return isChosen && (section === "priority" || change.owner !== "everyone") && change.proposed !== "all";
    });
    setName(this.filterEl, items.filtered(isNarrowed ? chosen.map(({ title }) => title) : []));
    setPressed(this.followEl, isFollowing);
    setIcon(this.foldEl, isCollapsed ? "chevrons-up-down" : "chevrons-down-up");
    setName(this.foldEl, isCollapsed ? items.expandAll : items.collapseAll);
    this.foldEl.toggle(query.groupBy !== "none");
    this.search.show(query.search);
  }

  /** Puts the cursor into the search. */
  focusSearch(): void {
    this.search.focus();
  }

  private menuButton(
    parentEl: HTMLElement,
    icon: string,
    choices: (query: ItemQuery, words: Words) => Choice[],
  ): HTMLElement {
    const el = iconButton(parentEl, icon, "", () => {
      const menu = new Menu();
      for (const { section, title, isChosen, change } of choices(this.query, this.words)) {
        menu.addItem((item) =>
          item
            .setSection(section)
            .setTitle(title)
            .setChecked(isChosen)
            .onClick(() => this.actions.change(change)),
        );
      }
      const { left, bottom } = el.getBoundingClientRect();
      menu.showAtPosition({ x: left, y: bottom }, el.doc);
    });
    el.setAttr("aria-haspopup", "menu");
    return el;
  }
}
