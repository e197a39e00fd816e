/** `WorkspaceFloating` and the popout windows in it. */
import type { WorkspaceWindowInitData } from "../api";
import { WorkspaceContainer, WorkspaceParent, type WorkspaceItem } from "./items";
import type { WorkspaceLeaf } from "./leaf";
import { openPopoutWindow, type PopoutWindow } from "./popout-window";

/** What a popout asks of the app. */
export interface PopoutOwner {
  opened(container: WorkspaceWindow): void;
  closed(container: WorkspaceWindow): void;
  resized(): void;
  /** Somebody closed the window: its tabs are closed with it. */
  detach(leaf: WorkspaceLeaf): void;
}

export class WorkspaceWindow extends WorkspaceContainer {
  readonly win: Window;
  readonly doc: Document;
  private readonly resizeObserver: ResizeObserver;
  private isClosed = false;

  constructor(
    private readonly popout: PopoutWindow,
    private readonly owner: PopoutOwner,
  ) {
    super(popout.workspaceEl.createDiv("mod-root"), "vertical");
    this.win = popout.win;
    this.doc = popout.win.document;
    this.resizeObserver = new popout.win.ResizeObserver(() => owner.resized());
    this.resizeObserver.observe(this.containerEl);
    this.win.addEventListener("pagehide", this.onGone);
  }

  private readonly onGone = (): void => {
    for (const leaf of this.leaves()) this.owner.detach(leaf);
    this.close();
  };

  /** Without its last tab there is no window. */
  override remove(child: WorkspaceItem): void {
    super.remove(child);
    if (this.children.length === 0) this.close();
  }

  /** Internal in Obsidian. Its leaves are gone already. */
  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.win.removeEventListener("pagehide", this.onGone);
    this.resizeObserver.disconnect();
    this.popout.release();
    this.owner.closed(this);
    this.win.close();
  }
}

/** Holds the popouts; it has no place of its own on the screen. */
export class WorkspaceFloating extends WorkspaceParent {
  readonly containerEl = createDiv("workspace-floating");

  constructor(private readonly owner: PopoutOwner) {
    super();
  }

  get windows(): WorkspaceWindow[] {
    return this.children.filter((child) => child instanceof WorkspaceWindow);
  }

  openWindow(data: WorkspaceWindowInitData): WorkspaceWindow {
    const container = new WorkspaceWindow(openPopoutWindow(data), this.owner);
    container.parent = this;
    this.children.push(container);
    this.owner.opened(container);
    return container;
  }

  forget(container: WorkspaceWindow): void {
    this.children.remove(container);
    container.parent = null;
  }
}
