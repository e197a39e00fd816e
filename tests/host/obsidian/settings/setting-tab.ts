/** `SettingTab` and `PluginSettingTab`. */
import type { SettingDefinitionItem } from "../api";
import type { App } from "../app/app";
import type { Plugin } from "../app/plugin";
import { DefinitionRendering, refreshPage, type DefinitionHost } from "./declarative";
import type { SettingPage } from "./setting-page";

export abstract class SettingTab implements DefinitionHost {
  icon = "";
  app: App;
  containerEl: HTMLElement;
  settingItems: SettingDefinitionItem[] = [];
  /** Internal: shown in the settings' sidebar. */
  readonly id: string;
  readonly name: string;
  #rendering: DefinitionRendering | null = null;
  #pages: SettingPage[] = [];
  #isShown = false;

  constructor(app: App, id: string, name: string) {
    this.app = app;
    this.id = id;
    this.name = name;
    this.containerEl = createDiv("vertical-tab-content");
  }

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  /** Imperative rendering, used only when there are no definitions. */
  display(): void {}

  hide(): void {
    this.containerEl.empty();
  }

  /** Stores the definitions and, when the tab is on screen, renders it anew. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (!this.#isShown) return;
    const scrollTop = this.containerEl.parentElement?.scrollTop ?? 0;
    const openPage = this.#pages[this.#pages.length - 1];
    this.#render();
    if (openPage) this.#reopenPage(openPage);
    if (this.containerEl.parentElement) this.containerEl.parentElement.scrollTop = scrollTop;
  }

  getControlValue(key: string): unknown {
    return this.app.vault.getConfig(key);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    this.app.vault.setConfig(key, value);
  }

  refreshDomState(): void {
    this.#rendering?.refresh();
    for (const page of this.#pages) refreshPage(page);
  }

  /** Internal: puts a page in front of what is shown. */
  openPage(page: SettingPage): void {
    this.#pages.push(page);
    this.#showOnlyPage(page);
  }

  /** Internal: the settings window shows this tab. */
  show(): void {
    this.#isShown = true;
    this.settingItems = this.getSettingDefinitions();
    this.#render();
  }

  /** Internal: the settings window leaves this tab. */
  leave(): void {
    this.#isShown = false;
    this.#closePages();
    this.#rendering?.dispose();
    this.#rendering = null;
    this.hide();
  }

  #render(): void {
    this.#closePages();
    this.#rendering?.dispose();
    this.#rendering = null;
    if (this.settingItems.length === 0) return this.display();
    this.containerEl.empty();
    this.#rendering = new DefinitionRendering(this, this.containerEl);
    this.#rendering.render(this.settingItems);
    return undefined;
  }

  /** After `update()`, a declarative page is found again by its name among the new definitions. */
  #reopenPage(previous: SettingPage): void {
    const rows = this.containerEl.findAll(".setting-item.mod-page");
    const entry = rows.find((row) => row.querySelector(".setting-item-name")?.textContent === previous.title);
    entry?.click();
  }

  #showOnlyPage(page: SettingPage): void {
    for (const child of Array.from(this.containerEl.children)) if (child instanceof HTMLElement) child.hide();
    page.openIn(this.containerEl, () => this.#goBack(page));
  }

  #goBack(page: SettingPage): void {
    this.#pages = this.#pages.filter((other) => other !== page);
    page.hide();
    page.rootEl.remove();
    const below = this.#pages[this.#pages.length - 1]?.rootEl;
    for (const child of Array.from(this.containerEl.children))
      if (child instanceof HTMLElement) child.toggle(below ? child === below : true);
    this.refreshDomState();
  }

  #closePages(): void {
    for (const page of this.#pages.splice(0)) {
      page.hide();
      page.rootEl.remove();
    }
  }
}

export abstract class PluginSettingTab extends SettingTab {
  /** Undeclared in the API, there in Obsidian. */
  plugin: Plugin;

  constructor(app: App, plugin: Plugin) {
    super(app, plugin.manifest.id, plugin.manifest.name);
    this.plugin = plugin;
  }

  override getControlValue(key: string): unknown {
    return this.#values()[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    this.#values()[key] = value;
    await this.plugin.saveData(this.plugin.settings);
  }

  #values(): Record<string, unknown> {
    this.plugin.settings ??= {};
    return this.plugin.settings as Record<string, unknown>;
  }
}
