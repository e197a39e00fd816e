/** The list of suggestions shared by modals and popovers: arrows, Enter, hover, click. */
import type { ISuggestOwner, Modifier } from "../api";
import type { Scope } from "./keymap";

const ENTER_COMBINATIONS: Modifier[][] = [[], ["Mod"], ["Shift"], ["Mod", "Shift"], ["Alt"], ["Mod", "Alt"]];

export class Chooser<T> {
  values: T[] = [];
  selectedItem = 0;
  private elements: HTMLElement[] = [];

  constructor(
    private readonly owner: ISuggestOwner<T>,
    readonly containerEl: HTMLElement,
    scope: Scope,
  ) {
    scope.register([], "ArrowDown", () => this.move(1));
    scope.register([], "ArrowUp", () => this.move(-1));
    for (const modifiers of ENTER_COMBINATIONS)
      scope.register(modifiers, "Enter", (event) => {
        if (event.isComposing) return undefined;
        this.useSelectedItem(event);
        return false;
      });
  }

  setSuggestions(values: T[]): void {
    this.values = values;
    this.containerEl.empty();
    this.elements = values.map((value, index) => this.renderItem(value, index));
    this.select(0);
  }

  useSelectedItem(event: MouseEvent | KeyboardEvent): void {
    const value = this.values[this.selectedItem];
    if (this.values.length > 0) this.owner.selectSuggestion(value as T, event);
  }

  private renderItem(value: T, index: number): HTMLElement {
    const element = this.containerEl.createDiv("suggestion-item");
    this.owner.renderSuggestion(value, element);
    element.addEventListener("mousemove", () => this.select(index));
    element.addEventListener("click", (event) => this.owner.selectSuggestion(value, event));
    // The input keeps the focus.
    element.addEventListener("mousedown", (event) => event.preventDefault());
    return element;
  }

  private move(by: 1 | -1): false {
    const count = this.elements.length;
    if (count > 0) this.select((this.selectedItem + by + count) % count);
    this.elements[this.selectedItem]?.scrollIntoView({ block: "nearest" });
    return false;
  }

  private select(index: number): void {
    this.selectedItem = index;
    this.elements.forEach((element, i) => element.toggleClass("is-selected", i === index));
  }
}
