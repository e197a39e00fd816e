/** `WorkspaceLeaf`: a tab and the view in it. */
import type { OpenViewState, ViewState } from "../api";
import type { App } from "../app/app";
import { detached } from "../base/report";
import type { HoverPopover } from "../ui/hover-popover";
import { setIcon } from "../ui/icons";
import type { TFile } from "../vault/files";
import { WorkspaceItem } from "./items";
import { LeafHistory, type HistoryEntry } from "./leaf-history";
import { EmptyView, WaitingView } from "./simple-views";
import { type WorkspaceTabs } from "./tabs";
import { ItemView, type View } from "./view";

export class WorkspaceLeaf extends WorkspaceItem {
  declare parent: WorkspaceTabs | null;
  view: View;
  hoverPopover: HoverPopover | null = null;
  readonly app: App;
  readonly id: string;
  readonly containerEl: HTMLElement;
  readonly tabHeaderEl: HTMLElement;
  readonly history = new LeafHistory();
  pinned = false;
  group: string | null = null;
  /** When it was last the active leaf. */
  activeTime = 0;
  private readonly titleEl: HTMLElement;
  private readonly iconEl: HTMLElement;

  constructor(app: App, id = Math.random().toString(16).slice(2, 18)) {
    super();
    this.parent = null;
    this.app = app;
    this.id = id;
    this.containerEl = createDiv("workspace-leaf");
    this.tabHeaderEl = createDiv({ cls: "workspace-tab-header tappable", attr: { role: "tab" } });
    const inner = this.tabHeaderEl.createDiv("workspace-tab-header-inner");
    this.iconEl = inner.createDiv("workspace-tab-header-inner-icon");
    this.titleEl = inner.createDiv("workspace-tab-header-inner-title");
    const closeEl = inner.createDiv({
      cls: "workspace-tab-header-inner-close-button",
      attr: { "aria-label": "Close" },
    });
    setIcon(closeEl, "x");
    closeEl.addEventListener("click", (event) => {
      event.stopPropagation();
      this.detach();
    });
    this.tabHeaderEl.addEventListener("click", () => this.app.workspace.setActiveLeaf(this, { focus: true }));
    this.containerEl.addEventListener("mousedown", () => this.app.workspace.setActiveLeaf(this), true);
    this.view = new EmptyView(this);
    this.containerEl.append(this.view.containerEl);
    this.updateHeader();
  }

  // Views

  async open(view: View): Promise<View> {
    await this.view.close();
    this.view = view;
    await view.open(this.containerEl);
    this.updateHeader();
    return view;
  }

  getViewState(): ViewState {
    return {
      type: this.view.getViewType(),
      state: this.view.getState(),
      ...(this.pinned ? { pinned: true } : {}),
    };
  }

  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    const before = this.historyEntry();
    await this.ensureView(viewState);
    const result = { history: false };
    await this.view.setState(viewState.state ?? {}, result);
    if (result.history && before.state.type !== "empty") this.history.push(before);
    if (eState !== undefined) this.view.setEphemeralState(eState);
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    this.updateHeader();
    if (viewState.active) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.app.workspace.onActiveFileMayHaveChanged();
    this.app.workspace.onLayoutChange();
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = this.app.viewRegistry.typeForExtension(file.extension);
    if (type === null) throw new Error(`not simulated: opening a .${file.extension} file`);
    const keptMode = this.view.getViewType() === type ? { mode: this.view.getState()["mode"] } : {};
    await this.setViewState(
      { type, state: { ...keptMode, ...openState.state, file: file.path }, active: openState.active ?? true },
      openState.eState,
    );
  }

  get isDeferred(): boolean {
    return this.view instanceof WaitingView && this.app.viewRegistry.has(this.view.getViewType());
  }

  async loadIfDeferred(): Promise<void> {
    if (this.isDeferred) await this.rebuildView();
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  onResize(): void {
    this.view.onResize();
  }

  // The tab

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    if (this.pinned === pinned) return;
    this.pinned = pinned;
    this.tabHeaderEl.toggleClass("mod-pinned", pinned);
    this.trigger("pinned-change", pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger("group-change", group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    other.group ??= Math.random().toString(16).slice(2);
    this.setGroup(other.group);
  }

  detach(): void {
    detached(this.view.close());
    this.app.workspace.removeLeaf(this);
  }

  // Internal

  updateHeader(): void {
    const text = this.getDisplayText();
    this.titleEl.setText(text);
    this.tabHeaderEl.setAttribute("aria-label", text);
    this.tabHeaderEl.dataset["type"] = this.view.getViewType();
    setIcon(this.iconEl, this.getIcon());
    if (this.view instanceof ItemView) this.view.titleEl.setText(text);
  }

  /** The type was registered, or somebody looks at the deferred tab: the waiting view becomes the real one. */
  async rebuildView(): Promise<void> {
    const { type, state } = this.getViewState();
    await this.open(this.app.viewRegistry.create(type, this));
    await this.view.setState(state ?? {}, { history: false });
    this.updateHeader();
    this.app.workspace.onActiveFileMayHaveChanged();
    this.app.workspace.onLayoutChange();
  }

  /** The type was unregistered, or the tab is restored out of sight: only type and state remain. */
  async putToWait(type: string, state: Record<string, unknown>): Promise<void> {
    await this.open(new WaitingView(this, type, state));
  }

  async goBack(): Promise<void> {
    await this.restore(this.history.stepBack(this.historyEntry()));
  }

  async goForward(): Promise<void> {
    await this.restore(this.history.stepForward(this.historyEntry()));
  }

  private historyEntry(): HistoryEntry {
    return { state: this.getViewState(), eState: this.getEphemeralState() };
  }

  private async restore(entry: HistoryEntry | null): Promise<void> {
    if (!entry) return;
    await this.ensureView(entry.state);
    await this.view.setState(entry.state.state ?? {}, { history: false });
    this.view.setEphemeralState(entry.eState);
    this.updateHeader();
    this.app.workspace.onActiveFileMayHaveChanged();
    this.app.workspace.onLayoutChange();
  }

  private async ensureView(viewState: ViewState): Promise<void> {
    const { type } = viewState;
    const { viewRegistry } = this.app;
    const isWaiting = this.view instanceof WaitingView;
    if (this.view.getViewType() === type && !isWaiting) return;
    if (viewRegistry.has(type)) await this.open(viewRegistry.create(type, this));
    else await this.putToWait(type, viewState.state ?? {});
  }
}
