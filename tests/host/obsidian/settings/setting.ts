/** `Setting`: one row with a name, a description and controls. */
import type { TooltipOptions } from "../api";
import { setTooltip } from "../ui/tooltip";
import type { BaseComponent } from "./components/base";
import { ButtonComponent, ExtraButtonComponent } from "./components/button";
import {
  ColorComponent,
  DropdownComponent,
  ProgressBarComponent,
  SliderComponent,
} from "./components/choice";
import { DisplayValueComponent } from "./components/display-value";
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from "./components/text";
import { ToggleComponent } from "./components/toggle";

type Callback<T> = (component: T) => unknown;

export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv("setting-item");
    this.infoEl = this.settingEl.createDiv("setting-item-info");
    this.nameEl = this.infoEl.createDiv("setting-item-name");
    this.descEl = this.infoEl.createDiv("setting-item-description");
    this.controlEl = this.settingEl.createDiv("setting-item-control");
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(description: string | DocumentFragment): this {
    this.descEl.setText(description);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    return this.setClass("setting-item-heading");
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass("is-disabled", disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl =
      message === null ? null : this.infoEl.createDiv({ cls: "setting-item-error", text: message });
    this.settingEl.toggleClass("is-invalid", message !== null);
    return this;
  }

  addDisplayValue(callback: Callback<DisplayValueComponent>): this {
    callback(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(callback: Callback<ButtonComponent>): this {
    return this.#add(new ButtonComponent(this.controlEl), callback);
  }

  addExtraButton(callback: Callback<ExtraButtonComponent>): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), callback);
  }

  addToggle(callback: Callback<ToggleComponent>): this {
    this.setClass("mod-toggle");
    return this.#add(new ToggleComponent(this.controlEl), callback);
  }

  addText(callback: Callback<TextComponent>): this {
    return this.#add(new TextComponent(this.controlEl), callback);
  }

  addSearch(callback: Callback<SearchComponent>): this {
    return this.#add(new SearchComponent(this.controlEl), callback);
  }

  addTextArea(callback: Callback<TextAreaComponent>): this {
    return this.#add(new TextAreaComponent(this.controlEl), callback);
  }

  addMomentFormat(callback: Callback<MomentFormatComponent>): this {
    return this.#add(new MomentFormatComponent(this.controlEl), callback);
  }

  addDropdown(callback: Callback<DropdownComponent>): this {
    return this.#add(new DropdownComponent(this.controlEl), callback);
  }

  addColorPicker(callback: Callback<ColorComponent>): this {
    return this.#add(new ColorComponent(this.controlEl), callback);
  }

  addProgressBar(callback: Callback<ProgressBarComponent>): this {
    return this.#add(new ProgressBarComponent(this.controlEl), callback);
  }

  addSlider(callback: Callback<SliderComponent>): this {
    return this.#add(new SliderComponent(this.controlEl), callback);
  }

  addComponent<T extends BaseComponent>(create: (element: HTMLElement) => T): this {
    this.components.push(create(this.controlEl));
    return this;
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<T extends BaseComponent>(component: T, callback: Callback<T>): this {
    this.components.push(component);
    callback(component);
    return this;
  }
}
