/** Shows a value on a row without letting it be changed there. */
export class DisplayValueComponent {
  valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.valueEl = containerEl.createSpan("setting-item-value");
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? "");
    this.valueEl.toggle(value !== null);
    return this;
  }

  setStatus(status: "warning" | null): this {
    this.valueEl.toggleClass("mod-warning", status === "warning");
    return this;
  }
}
