/** Layouts as Obsidian writes them to `workspace.json`: turned into leaves and back. */
import type { Direction } from "./items";
import { WorkspaceSplit, type WorkspaceItem, type WorkspaceParent } from "./items";
import type { WorkspaceLeaf } from "./leaf";
import { isSidebar, WorkspaceSidedock, type SidebarSplit } from "./sidedock";
import { WorkspaceTabs } from "./tabs";

interface LeafLayout {
  id: string;
  type: "leaf";
  pinned?: boolean;
  state: { type: string; state: Record<string, unknown>; icon: string; title: string };
}

interface TabsLayout {
  type: "tabs";
  children: LeafLayout[];
  currentTab?: number;
}

interface SplitLayout {
  type: "split";
  direction: Direction;
  children: (SplitLayout | TabsLayout)[];
  width?: number;
  collapsed?: boolean;
}

export interface Layout {
  main: SplitLayout;
  left: SplitLayout;
  right: SplitLayout;
  active: string | null;
  lastOpenFiles: string[];
}

function leafLayout(leaf: WorkspaceLeaf): LeafLayout {
  const { type, state } = leaf.getViewState();
  return {
    id: leaf.id,
    type: "leaf",
    ...(leaf.pinned ? { pinned: true } : {}),
    state: { type, state: state ?? {}, icon: leaf.getIcon(), title: leaf.getDisplayText() },
  };
}

function childLayout(item: WorkspaceItem): SplitLayout | TabsLayout | null {
  if (item instanceof WorkspaceTabs) {
    const children = item.leaves().map(leafLayout);
    return { type: "tabs", children, ...(item.currentTab > 0 ? { currentTab: item.currentTab } : {}) };
  }
  return item instanceof WorkspaceSplit ? splitLayout(item) : null;
}

export function splitLayout(split: WorkspaceSplit): SplitLayout {
  return {
    type: "split",
    direction: split.direction,
    children: split.children.map(childLayout).filter((child) => child !== null),
    ...(split instanceof WorkspaceSidedock ? { width: split.size } : {}),
    ...(isSidebar(split) ? { collapsed: split.collapsed } : {}),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

export function isLayout(value: unknown): value is Layout {
  return isObject(value) && isObject(value["main"]) && isObject(value["left"]) && isObject(value["right"]);
}

/** Makes leaves: the workspace's own way to do it. */
export type LeafFactory = (id: string) => WorkspaceLeaf;

async function restoreTabs(layout: TabsLayout, parent: WorkspaceSplit, makeLeaf: LeafFactory): Promise<void> {
  const tabs = new WorkspaceTabs();
  parent.insert(tabs, parent.children.length);
  for (const child of layout.children) {
    const leaf = makeLeaf(child.id);
    tabs.add(leaf);
    // Every restored tab waits; those in front are loaded by the workspace once the layout stands.
    await leaf.putToWait(child.state.type, child.state.state);
    if (child.pinned === true) leaf.setPinned(true);
  }
  const front = tabs.leaves()[layout.currentTab ?? 0];
  if (front) tabs.select(front);
}

export async function restoreSplit(
  layout: SplitLayout,
  split: WorkspaceSplit,
  makeLeaf: LeafFactory,
): Promise<void> {
  split.setDirection(layout.direction);
  for (const child of layout.children)
    if (child.type === "tabs") await restoreTabs(child, split, makeLeaf);
    else {
      const nested = new WorkspaceSplit(createDiv(), child.direction);
      split.insert(nested, split.children.length);
      await restoreSplit(child, nested, makeLeaf);
    }
}

export function restoreSidebar(layout: SplitLayout, sidebar: SidebarSplit): void {
  if (sidebar instanceof WorkspaceSidedock && layout.width !== undefined) sidebar.setSize(layout.width);
  if (layout.collapsed === false) sidebar.expand();
  else sidebar.collapse();
}

/** Tab groups below a split, in order. */
export function tabGroups(parent: WorkspaceParent): WorkspaceTabs[] {
  return parent.children.flatMap((child) => {
    if (child instanceof WorkspaceTabs) return [child];
    return child instanceof WorkspaceSplit ? tabGroups(child) : [];
  });
}
