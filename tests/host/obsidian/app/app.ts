/** `App`: the whole simulated host, and how it starts. */
import type { UserEvent } from "../api";
import { installDomExtensions } from "../dom/install";
import { detached } from "../base/report";
import { adoptWindow } from "../dom/windows";
import { notSimulated } from "../base/not-simulated";
import { Tasks } from "../base/tasks";
import { BaseFileView, BasesViewTypes } from "../bases/base-file-view";
import { MetadataCache } from "../metadata/cache";
import { SettingsModal } from "../settings/settings-modal";
import { Keymap, Scope } from "../ui/keymap";
import { trackPointer } from "../ui/pointer";
import type { Store } from "../vault/store";
import { Vault } from "../vault/vault";
import { MarkdownView } from "../workspace/markdown-view";
import { EmptyView } from "../workspace/simple-views";
import { ViewRegistry } from "../workspace/view-registry";
import { Workspace } from "../workspace/workspace";
import { Commands } from "./commands";
import { addCoreCommands } from "./core-commands";
import { setCurrentApp } from "./current-app";
import { FileExplorerView } from "./file-explorer";
import { FileManager } from "./file-manager";
import { HoverLinkSources } from "./hover-link";
import { BacklinksView, BasesTableView, SearchView } from "./link-panes";
import { PagePreview } from "./page-preview";
import { Plugins } from "./plugins";
import { CliHandlers, ProtocolHandlers } from "./protocol";

export interface AppOptions {
  store: Store;
  parentEl: HTMLElement;
  /** Pause after the last key before an edited note is saved; Obsidian's is two seconds. */
  saveDelay?: number;
  /** Whether the Page preview core plugin is on. */
  pagePreview?: boolean;
  /** Whether the Bases core plugin is on. */
  bases?: boolean;
  vaultName?: string;
  /** Tells apart what is stored for one vault and for another. */
  appId?: string;
}

/** Warm: the metadata of every note is there before plugins load. Cold: notes are indexed while they listen. */
export type BootMode = "warm" | "cold";

const DEFAULT_SAVE_DELAY = 2000;
const USER_EVENTS = ["keydown", "mousedown", "mouseup", "click", "touchstart", "touchend"];

/** `app.internalPlugins`: the one core plugin there is, which can be switched off. */
class InternalPlugins {
  constructor(private readonly pagePreview: PagePreview | null) {}

  getEnabledPluginById(id: string): PagePreview | null {
    return id === "page-preview" ? this.pagePreview : null;
  }
}

export class App {
  readonly scope: Scope;
  readonly keymap: Keymap;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly workspace: Workspace;
  readonly fileManager: FileManager;
  lastEvent: UserEvent | null = null;
  readonly renderContext = { hoverPopover: null };
  // Internal in Obsidian
  readonly appId: string;
  readonly viewRegistry = new ViewRegistry();
  readonly commands: Commands;
  readonly setting: SettingsModal;
  readonly plugins: Plugins;
  readonly internalPlugins: InternalPlugins;
  // Not in Obsidian
  readonly saveDelay: number;
  readonly hoverLinkSources = new HoverLinkSources();
  readonly protocolHandlers = new ProtocolHandlers();
  readonly cliHandlers = new CliHandlers();
  /** Null when Bases is switched off. */
  readonly basesViewTypes: BasesViewTypes | null;
  private readonly store: Store;
  private readonly containerEl: HTMLElement;
  private readonly stopPointer: () => void;
  private readonly stopFocus: () => void;
  private readonly closePopouts = (): void => {
    for (const container of this.workspace.floatingSplit.windows) container.win.close();
  };
  private readonly rememberEvent = (event: Event): void => {
    this.lastEvent = event as UserEvent;
  };

  constructor(options: AppOptions) {
    installDomExtensions();
    setCurrentApp(this);
    this.store = options.store;
    this.appId = options.appId ?? "simulated";
    this.saveDelay = options.saveDelay ?? DEFAULT_SAVE_DELAY;
    this.scope = new Scope();
    this.keymap = new Keymap(this.scope, () => this.workspace.activeLeaf?.view.scope ?? null);
    this.vault = new Vault(options.store, options.vaultName);
    this.metadataCache = new MetadataCache(this.vault);
    this.viewRegistry.register("empty", (leaf) => new EmptyView(leaf));
    this.viewRegistry.register("markdown", (leaf) => new MarkdownView(leaf));
    this.viewRegistry.register("file-explorer", (leaf) => new FileExplorerView(leaf));
    this.viewRegistry.register("search", (leaf) => new SearchView(leaf));
    this.viewRegistry.register("backlink", (leaf) => new BacklinksView(leaf));
    this.viewRegistry.register("bases-table", (leaf) => new BasesTableView(leaf));
    this.viewRegistry.registerExtensions(["md"], "markdown");
    this.basesViewTypes = options.bases === false ? null : this.addBases();
    this.containerEl = options.parentEl.createDiv("app-container");
    this.workspace = new Workspace(this, this.containerEl);
    this.fileManager = new FileManager(this);
    this.commands = new Commands(this);
    this.setting = new SettingsModal(this);
    this.plugins = new Plugins(this);
    const pagePreview = options.pagePreview === false ? null : new PagePreview(this);
    this.internalPlugins = new InternalPlugins(pagePreview);
    void pagePreview?.load();
    addCoreCommands(this);
    this.stopPointer = trackPointer();
    for (const type of USER_EVENTS) window.addEventListener(type, this.rememberEvent, true);
    this.stopFocus = adoptWindow(window);
    // Without its main window the app is gone, and its popouts with it.
    window.addEventListener("pagehide", this.closePopouts);
  }

  get secretStorage(): never {
    return notSimulated("App.secretStorage");
  }

  isDarkMode(): boolean {
    return document.body.hasClass("theme-dark");
  }

  loadLocalStorage(key: string): unknown {
    const value = window.localStorage.getItem(this.storageKey(key));
    return value === null ? null : (JSON.parse(value) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(this.storageKey(key));
    else window.localStorage.setItem(this.storageKey(key), JSON.stringify(data));
  }

  /**
   * Starts the app around its plugins, in Obsidian's order: a warm index is there first; then plugins load; then, on
   * a cold start, the vault's files are announced; then the layout is restored and called ready.
   */
  async start(boot: BootMode, loadPlugins: () => Promise<unknown>): Promise<void> {
    await this.vault.loadConfig();
    if (boot === "warm") {
      await this.vault.loadAll(false);
      await this.metadataCache.restore();
    }
    await loadPlugins();
    if (boot === "cold") await this.vault.loadAll(true);
    await this.workspace.loadLayout();
    this.workspace.setLayoutReady();
  }

  /** Not in Obsidian: the app is about to quit, and waits for what has to be done before. */
  async quit(): Promise<void> {
    const tasks = new Tasks();
    this.workspace.trigger("quit", tasks);
    await tasks.promise();
  }

  /** Not in Obsidian: lets go of the window, so that the next test starts from nothing. */
  stop(): void {
    for (const id of Object.keys(this.plugins.plugins)) this.plugins.unloadPlugin(id);
    this.setting.close();
    this.workspace.iterateAllLeaves((leaf) => detached(leaf.view.close()));
    this.workspace.stop();
    this.keymap.stop();
    this.stopPointer();
    this.stopFocus();
    window.removeEventListener("pagehide", this.closePopouts);
    for (const type of USER_EVENTS) window.removeEventListener(type, this.rememberEvent, true);
    this.store.close();
    this.containerEl.remove();
    setCurrentApp(null);
  }

  /** Internal: keys, pointer and events of a popout count as those of the app. They end with the window. */
  watchWindow(win: Window): void {
    this.keymap.watch(win);
    trackPointer(win);
    for (const type of USER_EVENTS) win.addEventListener(type, this.rememberEvent, true);
  }

  private addBases(): BasesViewTypes {
    const types = new BasesViewTypes();
    this.viewRegistry.register("bases", (leaf) => new BaseFileView(leaf, types));
    this.viewRegistry.registerExtensions(["base"], "bases");
    return types;
  }

  private storageKey(key: string): string {
    return `${this.appId}-${key}`;
  }
}
