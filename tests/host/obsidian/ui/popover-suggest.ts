/** `PopoverSuggest` and `AbstractInputSuggest`: suggestions under a text field. */
import type { App } from "../app/app";
import { detached } from "../base/report";
import { Chooser } from "./chooser";
import { Scope } from "./keymap";

export abstract class PopoverSuggest<T> {
  app: App;
  scope: Scope;
  /** Internal in Obsidian. */
  readonly suggestEl: HTMLElement;
  protected readonly suggestions: Chooser<T>;
  #isOpen = false;

  constructor(app: App, scope?: Scope) {
    this.app = app;
    this.scope = scope ?? new Scope(app.scope);
    this.suggestEl = createDiv("suggestion-container");
    this.suggestions = new Chooser<T>(this, this.suggestEl.createDiv("suggestion"), this.scope);
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, element: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    activeDocument.body.append(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.suggestEl.remove();
    this.app.keymap.popScope(this.scope);
  }

  onHistoryBack(): void {
    this.close();
  }

  /** Internal: shows `values` below the point. */
  protected showAt(values: T[], point: { left: number; bottom: number }): void {
    if (values.length === 0) return this.close();
    this.open();
    this.suggestEl.setCssStyles({ left: `${point.left}px`, top: `${point.bottom}px` });
    this.suggestions.setSuggestions(values);
    return undefined;
  }
}

/** How long the list outlives the field's focus, so that a click on it still counts. */
const BLUR_GRACE_MS = 150;

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  readonly #inputEl: HTMLInputElement | HTMLDivElement;
  #onSelect: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(app: App, textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    this.#inputEl = textInputEl;
    const update = (): void => detached(this.#update());
    textInputEl.addEventListener("input", update);
    textInputEl.addEventListener("focus", update);
    textInputEl.addEventListener("blur", () => window.setTimeout(() => this.close(), BLUR_GRACE_MS));
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  getValue(): string {
    return this.#inputEl.instanceOf(HTMLInputElement) ? this.#inputEl.value : this.#inputEl.textContent;
  }

  setValue(value: string): void {
    if (this.#inputEl.instanceOf(HTMLInputElement)) this.#inputEl.value = value;
    else this.#inputEl.textContent = value;
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#onSelect = callback;
    return this;
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#onSelect?.(value, event);
  }

  async #update(): Promise<void> {
    const values = await this.getSuggestions(this.getValue());
    if (this.#inputEl.doc.activeElement !== this.#inputEl) return;
    this.showAt(this.limit > 0 ? values.slice(0, this.limit) : values, this.#inputEl.getBoundingClientRect());
  }
}
