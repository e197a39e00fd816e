/** `ConfirmationModal`: a question with buttons; a handler that answers something truthy keeps it open. */
import type { App } from "../app/app";
import { ButtonComponent } from "../settings/components/button";
import { Modal } from "./modal";

type ButtonHandler = (event: MouseEvent) => unknown;

export class ConfirmationButton extends ButtonComponent {
  #modal: ConfirmationModal;

  constructor(containerEl: HTMLElement, modal: ConfirmationModal) {
    super(containerEl);
    this.#modal = modal;
    this.onClick(() => undefined);
  }

  override onClick(handler: ButtonHandler): this {
    return super.onClick(async (event) => {
      if (!(await handler(event))) this.#modal.close();
    });
  }

  setInitialFocus(): this {
    this.#modal.focusFirst = this.buttonEl;
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass("mod-secondary");
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass("mod-cancel");
    return this;
  }
}

export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;
  /** Internal: where the focus goes on opening; the last marked button wins. */
  focusFirst: HTMLElement | null = null;

  constructor(app: App) {
    super(app);
    this.containerEl.addClass("mod-confirmation");
    this.buttonContainerEl = this.modalEl.createDiv("modal-button-container");
  }

  override open(): void {
    super.open();
    this.focusFirst?.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const labelEl = this.buttonContainerEl.createEl("label", { cls: "mod-checkbox" });
    const input = labelEl.createEl("input", { type: "checkbox", attr: { tabindex: -1 } });
    labelEl.appendText(label);
    input.addEventListener("change", () => callback(input.checked));
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    callback(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = "Cancel"): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
