/** `SuggestModal` and `FuzzySuggestModal`. */
import type { FuzzyMatch, Instruction } from "../api";
import type { App } from "../app/app";
import { detached } from "../base/report";
import { prepareFuzzySearch, renderMatches } from "../util/search";
import { Chooser } from "./chooser";
import { Modal } from "./modal";

export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = "No results found.";
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  readonly #chooser: Chooser<T>;
  #instructionsEl: HTMLElement | null = null;
  #latestQuery = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.className = "prompt";
    const inputContainer = this.modalEl.createDiv("prompt-input-container");
    this.inputEl = inputContainer.createEl("input", { cls: "prompt-input", type: "text" });
    this.resultContainerEl = this.modalEl.createDiv("prompt-results");
    this.#chooser = new Chooser<T>(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener("input", () => this.#update());
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, element: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    this.#update();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    this.#instructionsEl?.remove();
    this.#instructionsEl = this.modalEl.createDiv("prompt-instructions");
    for (const { command, purpose } of instructions) {
      const instruction = this.#instructionsEl.createDiv("prompt-instruction");
      instruction.createSpan({ cls: "prompt-instruction-command", text: command });
      instruction.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.createDiv({ cls: "suggestion-empty", text: this.emptyStateText });
  }

  /** Obsidian closes first and tells the choice afterwards. */
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.#chooser.useSelectedItem(event);
  }

  #update(): void {
    const query = ++this.#latestQuery;
    const found = this.getSuggestions(this.inputEl.value);
    if (Array.isArray(found)) this.#show(found);
    else
      detached(
        found.then((values) => {
          if (query === this.#latestQuery) this.#show(values);
        }),
      );
  }

  #show(values: T[]): void {
    this.#chooser.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
    if (values.length === 0) this.onNoSuggestion();
  }
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const matches = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    return matches.sort((a, b) => b.match.score - a.match.score);
  }

  renderSuggestion(found: FuzzyMatch<T>, element: HTMLElement): void {
    renderMatches(element, this.getItemText(found.item), found.match.matches);
  }

  onChooseSuggestion(found: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(found.item, event);
  }
}
