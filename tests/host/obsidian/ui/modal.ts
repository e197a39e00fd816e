/** `Modal`: comes up in the active window, takes the keyboard, gives the focus back when closed. */
import type { App } from "../app/app";
import { setIcon } from "./icons";
import { Scope } from "./keymap";

const FOCUSABLE = "input, button, textarea, select, [tabindex]:not([tabindex='-1'])";

export class Modal {
  app: App;
  scope: Scope;
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  headerEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  bgEl: HTMLElement;
  shouldRestoreSelection = true;
  #focusBefore: Element | null = null;
  #closeCallback: (() => unknown) | null = null;

  constructor(app: App) {
    this.app = app;
    this.scope = new Scope(app.scope);
    this.containerEl = createDiv("modal-container mod-dim");
    this.bgEl = this.containerEl.createDiv("modal-bg");
    this.modalEl = this.containerEl.createDiv({ cls: "modal", attr: { role: "dialog", "aria-modal": true } });
    const closeEl = this.modalEl.createDiv({ cls: "modal-close-button", attr: { "aria-label": "Close" } });
    setIcon(closeEl, "x");
    this.headerEl = this.modalEl.createDiv("modal-header");
    this.titleEl = this.headerEl.createDiv("modal-title");
    this.contentEl = this.modalEl.createDiv("modal-content");
    closeEl.addEventListener("click", () => this.close());
    this.bgEl.addEventListener("click", () => this.close());
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
    this.scope.register([], "Tab", (event) => this.#cycleFocus(event, 1));
    this.scope.register(["Shift"], "Tab", (event) => this.#cycleFocus(event, -1));
  }

  open(): void {
    if (this.containerEl.isConnected) return;
    const doc = activeDocument;
    this.#focusBefore = doc.activeElement;
    doc.body.append(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    void this.onOpen();
    if (!this.modalEl.contains(doc.activeElement))
      this.modalEl.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  }

  close(): void {
    if (!this.containerEl.isConnected) return;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    this.onClose();
    this.#closeCallback?.();
    if (this.shouldRestoreSelection && this.#focusBefore?.instanceOf(HTMLElement)) this.#focusBefore.focus();
  }

  onOpen(): void | Promise<void> {}

  onClose(): void {}

  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }

  /** The focus stays inside while the modal is open. */
  #cycleFocus(event: KeyboardEvent, direction: 1 | -1): false | undefined {
    const stops = Array.from(this.modalEl.querySelectorAll<HTMLElement>(FOCUSABLE));
    const at = stops.findIndex((stop) => stop === this.modalEl.doc.activeElement);
    const isAtEdge = direction === 1 ? at === stops.length - 1 : at <= 0;
    if (!isAtEdge || event.defaultPrevented) return undefined;
    (direction === 1 ? stops[0] : stops[stops.length - 1])?.focus();
    return false;
  }
}
