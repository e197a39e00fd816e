import { ButtonComponent, debounce, DropdownComponent, SearchComponent } from "obsidian";
import type { ItemQuery } from "../../core/query/item-query";
import { parseItemQuery } from "../../core/query/item-query";
import type { Words } from "../i18n/en";

const SEARCH_DELAY_MS = 150;

/** What the controls above a rollup ask for. */
export interface RollupActions {
  change(query: Partial<ItemQuery>): void;
  copy(): void;
}

/** The controls above a rollup, each with its name beside it. */
export class RollupToolbar {
  private readonly grouping: DropdownComponent;
  private readonly owner: DropdownComponent;
  private readonly search: SearchComponent;

  constructor(
    parentEl: HTMLElement,
    private readonly words: Words,
    private readonly actions: RollupActions,
  ) {
    const el = parentEl.createDiv({ cls: "people-toolbar", attr: { role: "toolbar" } });
    const { items } = words;
    this.grouping = dropdown(el, items.groupBy, items.groupings, (value) => {
      actions.change({ groupBy: parseItemQuery({ groupBy: value }).groupBy });
    });
    this.owner = dropdown(el, items.owner, items.ownerFilters, (value) => {
      actions.change({ owner: parseItemQuery({ owner: value }).owner });
    });
    this.search = this.buildSearch(el);
    new ButtonComponent(el).setButtonText(items.copyAsMarkdown).onClick(() => actions.copy());
  }

  update(query: ItemQuery): void {
    this.grouping.setValue(query.groupBy);
    this.owner.setValue(query.owner);
    if (this.search.getValue().trim() !== query.search) this.search.setValue(query.search);
  }

  private buildSearch(parentEl: HTMLElement): SearchComponent {
    const ask = debounce(
      (text: string) => this.actions.change({ search: text.trim() }),
      SEARCH_DELAY_MS,
      true,
    );
    const search = new SearchComponent(parentEl.createDiv({ cls: "people-toolbar-search" }))
      .setPlaceholder(this.words.items.searchPlaceholder)
      .onChange((text) => ask(text));
    search.inputEl.setAttr("aria-label", this.words.items.search);
    return search;
  }
}

function dropdown(
  parentEl: HTMLElement,
  label: string,
  options: Readonly<Record<string, string>>,
  onChange: (value: string) => void,
): DropdownComponent {
  const labelEl = parentEl.createEl("label", { cls: "people-toolbar-field" });
  labelEl.createSpan({ cls: "people-toolbar-label", text: label });
  return new DropdownComponent(labelEl).addOptions({ ...options }).onChange(onChange);
}
