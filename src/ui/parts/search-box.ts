import { debounce, SearchComponent } from "obsidian";

const SEARCH_DELAY_MS = 150;
const LEAVING_KEYS: ReadonlySet<string> = new Set(["ArrowDown", "Enter", "Escape"]);

/** What a search box is called, and what it asks for. */
export interface SearchBoxOptions {
  /** Accessible name and placeholder. */
  readonly words: { readonly search: string; readonly searchPlaceholder: string };
  /** What is searched for from the start; nothing when it is left out. */
  readonly text?: string;
  /** Asks for a trimmed text: a moment after the last key, or at once when the box is cleared or left. */
  readonly search: (text: string) => void;
  /** Goes to what was found; without it the box is not left by keys of its own. */
  readonly leave?: () => void;
}

/** A search box above a list. Escape clears it, then leaves it; the arrow down and Enter go to what was found. */
export class SearchBox {
  private readonly component: SearchComponent;
  private readonly askSoon = debounce((text: string) => this.askIfShown(text), SEARCH_DELAY_MS, true);
  /** What is searched for; what is being typed may be ahead of it. */
  private asked: string;

  constructor(
    parentEl: HTMLElement,
    private readonly options: SearchBoxOptions,
  ) {
    const { words, text = "" } = options;
    this.asked = text;
    this.component = new SearchComponent(parentEl)
      .setPlaceholder(words.searchPlaceholder)
      .setValue(text)
      .onChange((value) => void this.askSoon(value.trim()));
    const { inputEl } = this.component;
    inputEl.setAttr("aria-label", words.search);
    inputEl.addEventListener("keydown", (event) => this.onKey(event));
  }

  /** Shows what is searched for on somebody else's behalf; what is being typed stays when that is nothing new. */
  show(text: string): void {
    if (text === this.asked) return;
    this.set(text);
  }

  /** Puts the cursor into the box. */
  focus(): void {
    this.component.inputEl.focus();
    this.component.inputEl.select();
  }

  private onKey(event: KeyboardEvent): void {
    const { leave } = this.options;
    if (event.isComposing) return;
    if (event.key === "Escape" && this.component.getValue() !== "") this.clear();
    else if (leave && LEAVING_KEYS.has(event.key)) this.leaveBy(leave);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private clear(): void {
    this.set("");
    this.options.search("");
  }

  /** What was typed last may still be waiting. */
  private leaveBy(leave: () => void): void {
    this.askSoon.run();
    leave();
  }

  /** Whatever was typed before, and waits to be asked, is not asked any more. */
  private set(text: string): void {
    this.askSoon.cancel();
    this.asked = text;
    this.component.setValue(text);
  }

  /** Its view may have closed in the meantime. */
  private askIfShown(text: string): void {
    if (!this.component.inputEl.isConnected) return;
    this.asked = text;
    this.options.search(text);
  }
}
