/** `WorkspaceTabs`: a group of tabs, one of them in front. */
import type { WorkspaceLeaf } from "./leaf";
import { WorkspaceParent } from "./items";

export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  currentTab = 0;
  private readonly headersEl: HTMLElement;
  private readonly bodyEl: HTMLElement;
  private readonly leafList: WorkspaceLeaf[] = [];

  constructor() {
    super();
    this.containerEl = createDiv("workspace-tabs");
    const header = this.containerEl.createDiv("workspace-tab-header-container");
    this.headersEl = header.createDiv({
      cls: "workspace-tab-header-container-inner",
      attr: { role: "tablist" },
    });
    this.bodyEl = this.containerEl.createDiv("workspace-tab-container");
    this.children = this.leafList;
  }

  override leaves(): WorkspaceLeaf[] {
    return [...this.leafList];
  }

  currentLeaf(): WorkspaceLeaf | null {
    return this.leafList[this.currentTab] ?? null;
  }

  add(leaf: WorkspaceLeaf): void {
    leaf.parent = this;
    this.leafList.push(leaf);
    this.headersEl.append(leaf.tabHeaderEl);
    this.bodyEl.append(leaf.containerEl);
    this.select(leaf);
  }

  remove(leaf: WorkspaceLeaf): void {
    const index = this.leafList.indexOf(leaf);
    if (index < 0) return;
    this.leafList.splice(index, 1);
    leaf.parent = null;
    leaf.containerEl.remove();
    leaf.tabHeaderEl.remove();
    const neighbour = this.leafList[Math.max(0, Math.min(this.currentTab, this.leafList.length - 1))];
    if (neighbour) this.select(neighbour);
  }

  select(leaf: WorkspaceLeaf): void {
    this.currentTab = this.leafList.indexOf(leaf);
    for (const other of this.leafList) {
      other.containerEl.toggle(other === leaf);
      other.tabHeaderEl.toggleClass("is-active", other === leaf);
    }
  }
}
