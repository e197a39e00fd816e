/** The workspace's tree: splits hold tab groups, tab groups hold leaves. */
import { Events } from "../base/events";
import type { WorkspaceLeaf } from "./leaf";

export type Direction = "vertical" | "horizontal";

export abstract class WorkspaceItem extends Events {
  parent: WorkspaceParent | null = null;
  abstract readonly containerEl: HTMLElement;

  getRoot(): WorkspaceItem {
    return this.parent?.getRoot() ?? this;
  }

  /** The window's own part of the tree: the main window's root, or a popout. */
  getContainer(): WorkspaceItem {
    return this.parent?.getContainer() ?? this;
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  /** Internal in Obsidian. */
  children: WorkspaceItem[] = [];

  /** Every leaf below, in order. */
  leaves(): WorkspaceLeaf[] {
    return this.children.flatMap((child) => (child instanceof WorkspaceParent ? child.leaves() : []));
  }
}

export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  direction: Direction;

  constructor(containerEl: HTMLElement, direction: Direction) {
    super();
    this.containerEl = containerEl;
    this.direction = direction;
    this.setDirection(direction);
  }

  setDirection(direction: Direction): void {
    this.direction = direction;
    this.containerEl.addClass("workspace-split");
    this.containerEl.toggleClass("mod-vertical", direction === "vertical");
    this.containerEl.toggleClass("mod-horizontal", direction === "horizontal");
  }

  insert(child: WorkspaceItem, index: number): void {
    const next = this.children[index]?.containerEl ?? null;
    this.children.splice(index, 0, child);
    child.parent = this;
    this.containerEl.insertBefore(child.containerEl, next);
  }

  /** Takes the child out; a split left with one child is dissolved into its parent. */
  remove(child: WorkspaceItem): void {
    this.children.remove(child);
    child.parent = null;
    child.containerEl.remove();
    const [only] = this.children;
    if (this.parent instanceof WorkspaceSplit && this.children.length <= 1) {
      const index = this.parent.children.indexOf(this);
      if (only) {
        this.children = [];
        this.parent.insert(only, index + 1);
      }
      this.parent.remove(this);
    }
  }
}

/** What fills a window of the app. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
  abstract readonly win: Window;
  abstract readonly doc: Document;

  override getContainer(): WorkspaceItem {
    return this;
  }
}

export class WorkspaceRoot extends WorkspaceContainer {
  readonly win: Window = window;
  readonly doc = document;
}
