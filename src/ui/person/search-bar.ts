import { debounce, SearchComponent } from "obsidian";

const SEARCH_DELAY_MS = 120;

/** A search box above a list of the Person view. */
export class SearchBar {
  readonly el: HTMLElement;

  constructor(
    parentEl: HTMLElement,
    words: { readonly search: string; readonly searchPlaceholder: string },
    onSearch: (text: string) => void,
    initial = "",
  ) {
    this.el = parentEl.createDiv({ cls: "people-find" });
    const ask = debounce((text: string) => onSearch(text.trim()), SEARCH_DELAY_MS, true);
    const search = new SearchComponent(this.el)
      .setPlaceholder(words.searchPlaceholder)
      .setValue(initial)
      .onChange((text) => void ask(text));
    search.inputEl.setAttr("aria-label", words.search);
    search.inputEl.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.isComposing || search.getValue() === "") return;
      event.stopPropagation();
      search.setValue("");
      onSearch("");
    });
  }
}
