/** The settings window: tabs of the plugins on the left, the open one on the right. Internal `app.setting`. */
import type { App } from "../app/app";
import { setIcon } from "../ui/icons";
import { Modal } from "../ui/modal";
import type { SettingTab } from "./setting-tab";

export class SettingsModal extends Modal {
  readonly pluginTabs: SettingTab[] = [];
  activeTab: SettingTab | null = null;
  private readonly headerListEl: HTMLElement;
  private readonly bodyEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass("mod-settings", "mod-sidebar-layout");
    this.contentEl.addClass("vertical-tabs-container");
    const header = this.contentEl.createDiv("vertical-tab-header");
    const group = header.createDiv("vertical-tab-header-group");
    group.createDiv({ cls: "vertical-tab-header-group-title", text: "Community plugins" });
    this.headerListEl = group.createDiv("vertical-tab-header-group-items");
    this.bodyEl = this.contentEl.createDiv("vertical-tab-content-container");
  }

  /** Definitions are asked for once when the tab is added, for the search index. */
  addSettingTab(tab: SettingTab): void {
    this.pluginTabs.push(tab);
    tab.update();
    this.listTabs();
  }

  removeSettingTab(tab: SettingTab): void {
    if (this.activeTab === tab) this.closeActiveTab();
    this.pluginTabs.remove(tab);
    this.listTabs();
  }

  openTabById(id: string): SettingTab | null {
    const tab = this.pluginTabs.find((other) => other.id === id) ?? null;
    if (tab) this.openTab(tab);
    return tab;
  }

  override onOpen(): void {
    this.listTabs();
    const first = this.pluginTabs[0];
    if (first && !this.activeTab) this.openTab(first);
  }

  override onClose(): void {
    this.closeActiveTab();
  }

  private openTab(tab: SettingTab): void {
    if (!this.containerEl.isConnected) this.open();
    if (this.activeTab === tab) return;
    this.closeActiveTab();
    this.activeTab = tab;
    this.bodyEl.append(tab.containerEl);
    tab.show();
    this.listTabs();
  }

  private closeActiveTab(): void {
    this.activeTab?.leave();
    this.activeTab?.containerEl.remove();
    this.activeTab = null;
  }

  private listTabs(): void {
    this.headerListEl.empty();
    for (const tab of this.pluginTabs) {
      const item = this.headerListEl.createDiv({
        cls: "vertical-tab-nav-item tappable",
        attr: { "data-setting-id": tab.id, tabindex: 0 },
      });
      if (tab.icon !== "") setIcon(item.createDiv("vertical-tab-nav-item-icon"), tab.icon);
      item.createDiv({ cls: "vertical-tab-nav-item-title", text: tab.name });
      item.toggleClass("is-active", tab === this.activeTab);
      item.addEventListener("click", () => this.openTab(tab));
    }
  }
}
