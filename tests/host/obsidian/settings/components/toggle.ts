import { setTooltip } from "../../ui/tooltip";
import { ValueComponent } from "./base";

/** A switch: `div.checkbox-container(.is-enabled)`; click, Space and Enter turn it. */
export class ToggleComponent extends ValueComponent<boolean> {
  toggleEl: HTMLElement;
  #isOn = false;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv({
      cls: "checkbox-container",
      attr: { tabindex: 0, role: "switch" },
    });
    this.toggleEl.createEl("input", { type: "checkbox", attr: { tabindex: -1 } });
    this.toggleEl.addEventListener("click", (event) => {
      event.preventDefault();
      this.onClick();
    });
    this.toggleEl.addEventListener("keydown", (event) => {
      if (event.key !== " " && event.key !== "Enter") return;
      event.preventDefault();
      this.onClick();
    });
    this.toggleEl.setAttribute("aria-checked", "false");
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass("is-disabled", disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.#isOn;
  }

  /** As in Obsidian, setting a different value reports a change. */
  setValue(isOn: boolean): this {
    const isDifferent = isOn !== this.#isOn;
    this.#isOn = isOn;
    this.toggleEl.toggleClass("is-enabled", isOn);
    this.toggleEl.setAttribute("aria-checked", String(isOn));
    if (isDifferent) this.onChanged();
    return this;
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.toggleEl, tooltip);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.#isOn);
  }
}
