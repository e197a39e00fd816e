/** `Workspace`: splits, tabs, sidebars, and which leaf and file are active. */
import type { OpenViewState, PaneType, Side, WorkspaceWindowInitData } from "../api";
import type { Extension } from "@codemirror/state";
import type { App } from "../app/app";
import { Events } from "../base/events";
import { detached, reportLater } from "../base/report";
import { announceMigration } from "../dom/migration";
import type { MarkdownFileInfo } from "../editor/state-fields";
import { debounce, type Debouncer } from "../util/debounce";
import { parseLinktext } from "../util/links";
import { Platform } from "../util/platform";
import { resolveSubpath } from "../util/subpath";
import type { Menu } from "../ui/menu";
import { type TFile } from "../vault/files";
import { FileView } from "./file-view";
import { WorkspaceFloating, type WorkspaceWindow } from "./floating";
import {
  WorkspaceRoot,
  WorkspaceSplit,
  type Direction,
  type WorkspaceItem,
  type WorkspaceParent,
} from "./items";
import { isLayout, restoreSidebar, restoreSplit, splitLayout, tabGroups, type Layout } from "./layout";
import { WorkspaceLeaf } from "./leaf";
import { MarkdownView } from "./markdown-view";
import { WaitingView } from "./simple-views";
import { isSidebar, WorkspaceMobileDrawer, WorkspaceSidedock, type SidebarSplit } from "./sidedock";
import { WorkspaceTabs } from "./tabs";
import type { View } from "./view";

type ConcreteView<T extends View> = abstract new (...args: never[]) => T;

const RECENT_FILES = 10;

interface Ribbon {
  containerEl: HTMLElement;
  actionsEl: HTMLElement;
}

export class Workspace extends Events {
  readonly containerEl: HTMLElement;
  readonly leftSplit: SidebarSplit;
  readonly rightSplit: SidebarSplit;
  readonly rootSplit: WorkspaceRoot;
  readonly floatingSplit: WorkspaceFloating;
  readonly leftRibbon: Ribbon;
  readonly rightRibbon: Ribbon;
  /** Internal in Obsidian. */
  readonly statusBarEl: HTMLElement;
  activeLeaf: WorkspaceLeaf | null = null;
  activeEditor: MarkdownFileInfo | null = null;
  layoutReady = false;
  readonly requestSaveLayout: Debouncer<[], Promise<void>>;
  private readonly readyCallbacks: (() => unknown)[] = [];
  private readonly pluginExtensions: Extension[] = [];
  private recentFiles: string[] = [];
  private lastActiveFile: TFile | null = null;
  private readonly resizeObserver: ResizeObserver;

  constructor(
    private readonly app: App,
    parentEl: HTMLElement,
  ) {
    super();
    const main = parentEl.createDiv("horizontal-main-container");
    this.containerEl = main.createDiv("workspace");
    const ribbonEl = this.containerEl.createDiv("workspace-ribbon side-dock-ribbon mod-left");
    this.leftRibbon = { containerEl: ribbonEl, actionsEl: ribbonEl.createDiv("side-dock-actions") };
    this.rightRibbon = this.leftRibbon;
    this.leftSplit = this.makeSidebar("left");
    this.rootSplit = new WorkspaceRoot(this.containerEl.createDiv("mod-root"), "vertical");
    this.rightSplit = this.makeSidebar("right");
    this.floatingSplit = new WorkspaceFloating({
      opened: (container) => this.onWindowOpen(container),
      closed: (container) => this.onWindowClose(container),
      resized: () => this.onResize(),
      detach: (leaf) => leaf.detach(),
    });
    this.statusBarEl = parentEl.createDiv("status-bar");
    this.requestSaveLayout = debounce(() => this.saveLayout(), app.saveDelay, true);
    this.resizeObserver = new ResizeObserver(() => this.onResize());
    this.resizeObserver.observe(this.rootSplit.containerEl);
  }

  // Finding leaves

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) callback(leaf);
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.rootLeaves()) callback(leaf);
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.group === group);
  }

  /** Without a root, of the main area and the popouts. */
  getMostRecentLeaf(root?: WorkspaceParent): WorkspaceLeaf | null {
    const leaves = (root?.leaves() ?? this.rootLeaves()).sort((a, b) => b.activeTime - a.activeTime);
    return leaves[0] ?? null;
  }

  getActiveViewOfType<T extends View>(type: ConcreteView<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** The active view's file, else that of the most recent leaf in the middle. */
  getActiveFile(): TFile | null {
    const active = this.activeLeaf?.view;
    if (active instanceof FileView) return active.file;
    const recent = this.getMostRecentLeaf()?.view;
    return recent instanceof FileView ? recent.file : null;
  }

  getLastOpenFiles(): string[] {
    return [...this.recentFiles];
  }

  // Making leaves

  getLeaf(newLeaf: PaneType | boolean = false, direction: Direction = "vertical"): WorkspaceLeaf {
    if (newLeaf === "split") return this.splitActiveLeaf(direction);
    if (newLeaf === "window") return this.openPopoutLeaf();
    if (newLeaf === true || newLeaf === "tab") return this.addTab();
    return this.getUnpinnedLeaf();
  }

  /** The leaf to navigate in: the active one in the middle, unless it is pinned or its view does not navigate. */
  getUnpinnedLeaf(): WorkspaceLeaf {
    const fits = (leaf: WorkspaceLeaf | null): leaf is WorkspaceLeaf =>
      leaf !== null && !leaf.pinned && (leaf.view.navigation || leaf.view instanceof WaitingView);
    if (fits(this.activeLeaf) && !isSidebar(this.activeLeaf.getRoot())) return this.activeLeaf;
    const byTime = this.rootLeaves().sort((a, b) => b.activeTime - a.activeTime);
    return byTime.find(fits) ?? this.addTab();
  }

  splitActiveLeaf(direction: Direction = "vertical"): WorkspaceLeaf {
    const leaf = this.getMostRecentLeaf();
    return leaf ? this.createLeafBySplit(leaf, direction) : this.addTab();
  }

  createLeafBySplit(leaf: WorkspaceLeaf, direction: Direction = "vertical", before = false): WorkspaceLeaf {
    const tabs = leaf.parent;
    const split = tabs?.parent;
    if (!tabs || !(split instanceof WorkspaceSplit)) throw new Error("The leaf is not in the workspace.");
    const fresh = new WorkspaceTabs();
    const offset = before ? 0 : 1;
    if (split.direction === direction || split.children.length === 1) {
      if (split.children.length === 1) split.setDirection(direction);
      split.insert(fresh, split.children.indexOf(tabs) + offset);
    } else {
      const nested = new WorkspaceSplit(createDiv(), direction);
      const index = split.children.indexOf(tabs);
      split.children.remove(tabs);
      split.insert(nested, index);
      nested.insert(tabs, 0);
      nested.insert(fresh, offset);
    }
    return this.addLeaf(fresh);
  }

  createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
    const tabs = new WorkspaceTabs();
    parent.insert(tabs, index);
    return this.addLeaf(tabs);
  }

  async duplicateLeaf(
    leaf: WorkspaceLeaf,
    where: PaneType | boolean | Direction = "tab",
  ): Promise<WorkspaceLeaf> {
    const isDirection = where === "vertical" || where === "horizontal";
    const copy = isDirection ? this.createLeafBySplit(leaf, where) : this.getLeaf(where);
    await copy.setViewState(leaf.getViewState(), leaf.getEphemeralState());
    return copy;
  }

  openPopoutLeaf(data: WorkspaceWindowInitData = {}): WorkspaceLeaf {
    return this.createLeafInParent(this.floatingSplit.openWindow(data), 0);
  }

  /** The view goes on as it is: its elements move to the other document. */
  moveLeafToPopout(leaf: WorkspaceLeaf, data: WorkspaceWindowInitData = {}): WorkspaceWindow {
    const container = this.floatingSplit.openWindow(data);
    const tabs = new WorkspaceTabs();
    container.insert(tabs, 0);
    this.takeOut(leaf);
    tabs.add(leaf);
    announceMigration(leaf.containerEl);
    if (this.rootSplit.leaves().length === 0) this.addTab(this.rootSplit);
    this.activeLeaf = null;
    this.setActiveLeaf(leaf);
    return container;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.sideLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.sideLeaf(this.rightSplit, split);
  }

  async ensureSideLeaf(
    type: string,
    side: Side,
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {},
  ): Promise<WorkspaceLeaf> {
    const sidebar = side === "left" ? this.leftSplit : this.rightSplit;
    const existing = this.getLeavesOfType(type).find((leaf) => leaf.getRoot() === sidebar);
    const leaf = existing ?? this.sideLeaf(sidebar, options.split ?? false);
    const state = options.state as Record<string, unknown> | undefined;
    if (!existing || state !== undefined) await leaf.setViewState({ type, ...(state ? { state } : {}) });
    if (options.active === true) this.setActiveLeaf(leaf, { focus: true });
    if (options.reveal !== false) await this.revealLeaf(leaf);
    return leaf;
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  // Showing and activating

  /** Opens the sidebar it is in, brings its tab to the front and loads a deferred view. */
  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (isSidebar(root)) root.expand();
    leaf.parent?.select(leaf);
    await leaf.loadIfDeferred();
    this.onLayoutChange();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focus = false): void {
    const wantsFocus = typeof params === "boolean" ? focus : (params.focus ?? false);
    leaf.parent?.select(leaf);
    leaf.activeTime = Math.max(Date.now(), (this.activeLeaf?.activeTime ?? 0) + 1);
    if (this.activeLeaf !== leaf) {
      this.activeLeaf?.containerEl.removeClass("mod-active");
      this.activeLeaf = leaf;
      leaf.containerEl.addClass("mod-active");
      this.activeEditor = leaf.view instanceof MarkdownView ? leaf.view : null;
      detached(leaf.loadIfDeferred());
      this.trigger("active-leaf-change", leaf);
      this.onActiveFileMayHaveChanged();
      this.onLayoutChange();
    }
    if (wantsFocus && leaf.view instanceof MarkdownView && leaf.view.getMode() === "source")
      leaf.view.editor.focus();
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf: PaneType | boolean = false,
    openViewState: OpenViewState = {},
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const file = await this.fileForLink(path, sourcePath);
    const cache = this.app.metadataCache.getFileCache(file);
    const target = subpath === "" || !cache ? null : resolveSubpath(cache, subpath);
    const eState = { ...openViewState.eState, ...(target ? { line: target.start.line, subpath } : {}) };
    await this.getLeaf(newLeaf).openFile(file, { ...openViewState, eState });
  }

  /** A right click on a link: whoever listens to `file-menu` may add to it. */
  handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
    const file = this.app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
    if (!file) return false;
    menu.addItem((item) =>
      item
        .setTitle("Open in new tab")
        .setIcon("file-plus")
        .onClick(() => detached(this.openLinkText(linktext, sourcePath, "tab"))),
    );
    this.trigger("file-menu", menu, file, "link-context-menu", leaf);
    return true;
  }

  // Layout

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.readyCallbacks.push(callback);
  }

  getLayout(): Record<string, unknown> {
    const layout: Layout = {
      main: splitLayout(this.rootSplit),
      left: splitLayout(this.leftSplit),
      right: splitLayout(this.rightSplit),
      active: this.activeLeaf?.id ?? null,
      lastOpenFiles: this.recentFiles,
    };
    return { ...layout };
  }

  async changeLayout(layout: unknown): Promise<void> {
    if (!isLayout(layout)) throw new Error("This is not a layout.");
    for (const leaf of this.allLeaves()) {
      await leaf.view.close();
      this.takeOut(leaf);
    }
    const makeLeaf = (id: string): WorkspaceLeaf => new WorkspaceLeaf(this.app, id);
    await restoreSplit(layout.main, this.rootSplit, makeLeaf);
    await restoreSplit(layout.left, this.leftSplit, makeLeaf);
    await restoreSplit(layout.right, this.rightSplit, makeLeaf);
    restoreSidebar(layout.left, this.leftSplit);
    restoreSidebar(layout.right, this.rightSplit);
    this.recentFiles = layout.lastOpenFiles ?? [];
    await this.loadFrontTabs();
    const active = layout.active === null ? null : this.getLeafById(layout.active);
    const first = active ?? this.getMostRecentLeaf() ?? this.addTab();
    this.activeLeaf = null;
    this.setActiveLeaf(first);
  }

  updateOptions(): void {
    for (const leaf of this.allLeaves())
      if (leaf.view instanceof MarkdownView) leaf.view.editor.setPluginExtensions(this.editorExtensions());
  }

  // Internal

  editorExtensions(): Extension[] {
    return [...this.pluginExtensions];
  }

  addEditorExtension(extension: Extension): () => void {
    this.pluginExtensions.push(extension);
    this.updateOptions();
    return () => {
      this.pluginExtensions.remove(extension);
      this.updateOptions();
    };
  }

  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.readyCallbacks.splice(0))
      try {
        callback();
      } catch (error) {
        reportLater(error);
      }
    this.trigger("layout-ready");
    this.onLayoutChange();
  }

  onLayoutChange(): void {
    if (!this.layoutReady) return;
    this.trigger("layout-change");
    this.requestSaveLayout();
  }

  onActiveFileMayHaveChanged(): void {
    if (this.activeLeaf?.view instanceof MarkdownView) this.activeEditor = this.activeLeaf.view;
    const file = this.getActiveFile();
    if (file === this.lastActiveFile) return;
    this.lastActiveFile = file;
    if (file)
      this.recentFiles = [file.path, ...this.recentFiles.filter((path) => path !== file.path)].slice(
        0,
        RECENT_FILES,
      );
    this.trigger("file-open", file);
  }

  removeLeaf(leaf: WorkspaceLeaf): void {
    const tabs = leaf.parent;
    if (!tabs) return;
    const wasActive = this.activeLeaf === leaf;
    const neighbours = tabs.leaves().filter((other) => other !== leaf);
    this.takeOut(leaf);
    if (this.rootSplit.leaves().length === 0) this.addTab(this.rootSplit);
    if (wasActive) {
      this.activeLeaf = null;
      const next = neighbours.sort((a, b) => b.activeTime - a.activeTime)[0] ?? this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
    }
    this.onActiveFileMayHaveChanged();
    this.onLayoutChange();
  }

  async registerViewType(type: string): Promise<void> {
    for (const leaf of this.getLeavesOfType(type))
      if (leaf.view instanceof WaitingView && this.isInFront(leaf)) await leaf.rebuildView();
  }

  /** The leaves of a plugin that is going keep their place and their state. */
  async unregisterViewType(type: string): Promise<void> {
    for (const leaf of this.getLeavesOfType(type)) {
      const { state } = leaf.getViewState();
      await leaf.putToWait(type, state ?? {});
    }
  }

  async saveLayout(): Promise<void> {
    const path = `${this.app.vault.configDir}/workspace.json`;
    await this.app.vault.adapter.write(path, JSON.stringify(this.getLayout(), null, 2));
  }

  async loadLayout(): Promise<void> {
    const path = `${this.app.vault.configDir}/workspace.json`;
    const { adapter } = this.app.vault;
    const saved = (await adapter.exists(path)) ? (JSON.parse(await adapter.read(path)) as unknown) : null;
    if (isLayout(saved)) return this.changeLayout(saved);
    this.setActiveLeaf(this.addTab());
    const explorer = this.sideLeaf(this.leftSplit, false);
    await explorer.setViewState({ type: "file-explorer" });
    if (!Platform.isPhone) this.leftSplit.expand();
    return undefined;
  }

  /** Not in Obsidian: the app of a finished test lets go of the window. */
  stop(): void {
    this.requestSaveLayout.cancel();
    this.resizeObserver.disconnect();
    for (const container of this.floatingSplit.windows) container.close();
  }

  // Private

  private allLeaves(): WorkspaceLeaf[] {
    return [...this.rootLeaves(), ...this.leftSplit.leaves(), ...this.rightSplit.leaves()];
  }

  /** Of the main area and the popouts. */
  private rootLeaves(): WorkspaceLeaf[] {
    return [...this.rootSplit.leaves(), ...this.floatingSplit.leaves()];
  }

  private onWindowOpen(container: WorkspaceWindow): void {
    this.app.watchWindow(container.win);
    this.trigger("window-open", container, container.win);
  }

  private onWindowClose(container: WorkspaceWindow): void {
    this.floatingSplit.forget(container);
    this.trigger("window-close", container, container.win);
  }

  private makeSidebar(side: Side): SidebarSplit {
    const element = this.containerEl.createDiv(`mod-sidedock mod-${side}-split`);
    const Kind = Platform.isPhone ? WorkspaceMobileDrawer : WorkspaceSidedock;
    return new Kind(element, side, () => this.onLayoutChange());
  }

  private addTab(root?: WorkspaceParent): WorkspaceLeaf {
    const near = this.getMostRecentLeaf(root)?.parent ?? tabGroups(this.rootSplit)[0];
    if (near) return this.addLeaf(near);
    return this.createLeafInParent(this.rootSplit, 0);
  }

  private sideLeaf(sidebar: SidebarSplit, split: boolean): WorkspaceLeaf {
    const group = split ? undefined : tabGroups(sidebar)[0];
    return group ? this.addLeaf(group) : this.createLeafInParent(sidebar, sidebar.children.length);
  }

  private addLeaf(tabs: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app);
    tabs.add(leaf);
    return leaf;
  }

  /** Takes the leaf out of its group, and the group out of its split when it was the last one. */
  private takeOut(leaf: WorkspaceLeaf): void {
    const tabs = leaf.parent;
    if (!tabs) return;
    tabs.remove(leaf);
    const split = tabs.parent;
    if (tabs.leaves().length === 0 && split instanceof WorkspaceSplit) split.remove(tabs);
  }

  private isInFront(leaf: WorkspaceLeaf): boolean {
    const root: WorkspaceItem = leaf.getRoot();
    const isHidden = isSidebar(root) && root.collapsed;
    return !isHidden && leaf.parent?.currentLeaf() === leaf;
  }

  private async loadFrontTabs(): Promise<void> {
    for (const leaf of this.allLeaves()) if (this.isInFront(leaf)) await leaf.loadIfDeferred();
  }

  private onResize(): void {
    for (const leaf of this.allLeaves()) leaf.onResize();
    this.trigger("resize");
  }

  private async fileForLink(path: string, sourcePath: string): Promise<TFile> {
    const { vault, metadataCache } = this.app;
    const existing =
      path === "" ? vault.getFileByPath(sourcePath) : metadataCache.getFirstLinkpathDest(path, sourcePath);
    return existing ?? vault.create(path.endsWith(".md") ? path : `${path}.md`, "");
  }
}
