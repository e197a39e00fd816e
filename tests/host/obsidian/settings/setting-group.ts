/** `SettingGroup`: a heading, an optional search field and buttons, and a list of settings. */
import { ExtraButtonComponent } from "./components/button";
import { SearchComponent } from "./components/text";
import { Setting } from "./setting";

export class SettingGroup {
  listEl: HTMLElement;
  /** Internal in Obsidian. */
  readonly groupEl: HTMLElement;
  readonly #headerEl: HTMLElement;
  readonly #nameEl: HTMLElement;
  readonly #controlEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv("setting-group");
    this.#headerEl = this.groupEl.createDiv("setting-item setting-item-heading");
    this.#nameEl = this.#headerEl.createDiv("setting-item-name");
    this.#controlEl = this.#headerEl.createDiv("setting-item-control");
    this.#headerEl.hide();
    this.listEl = this.groupEl.createDiv("setting-items");
  }

  setHeading(text: string | DocumentFragment): this {
    this.#nameEl.setText(text);
    this.#headerEl.show();
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(callback: (setting: Setting) => void): this {
    callback(new Setting(this.listEl));
    return this;
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    this.#headerEl.show();
    callback(new SearchComponent(this.#controlEl));
    return this;
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    this.#headerEl.show();
    callback(new ExtraButtonComponent(this.#controlEl));
    return this;
  }
}
