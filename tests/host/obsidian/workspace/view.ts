/** `View` and `ItemView`. */
import type { ViewStateResult } from "../api";
import type { App } from "../app/app";
import { Component } from "../base/component";
import { setIcon } from "../ui/icons";
import type { Scope } from "../ui/keymap";
import type { Menu } from "../ui/menu";
import type { WorkspaceLeaf } from "./leaf";

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

export abstract class View extends Component {
  app: App;
  icon = "file";
  navigation = false;
  leaf: WorkspaceLeaf;
  containerEl: HTMLElement;
  scope: Scope | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = leaf.app;
    this.containerEl = createDiv("workspace-leaf-content");
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  protected onOpen(): Promise<void> {
    return Promise.resolve();
  }

  protected onClose(): Promise<void> {
    return Promise.resolve();
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(_state: unknown, _result: ViewStateResult): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}

  /** Internal in Obsidian: the leaf opens and closes its view. */
  async open(parentEl: HTMLElement): Promise<void> {
    this.containerEl.dataset["type"] = this.getViewType();
    parentEl.empty();
    parentEl.append(this.containerEl);
    await this.load();
    await this.onOpen();
  }

  /** Internal in Obsidian. */
  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }
}

export abstract class ItemView extends View {
  contentEl: HTMLElement;
  headerEl: HTMLElement;
  titleEl: HTMLElement;
  actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv("view-header");
    this.titleEl = this.headerEl.createDiv("view-header-title-container").createDiv("view-header-title");
    this.actionsEl = this.headerEl.createDiv("view-actions");
    this.contentEl = this.containerEl.createDiv("view-content");
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const action = createEl("button", { cls: "clickable-icon view-action", attr: { "aria-label": title } });
    setIcon(action, icon);
    action.addEventListener("click", callback);
    this.actionsEl.prepend(action);
    return action;
  }
}
