/** The sidebars: docks with a width on the desktop, drawers on a phone. */
import { WorkspaceSplit } from "./items";

export const DEFAULT_SIDEBAR_WIDTH = 300;
const NARROWEST = 180;

abstract class Sidebar extends WorkspaceSplit {
  collapsed = true;

  constructor(
    containerEl: HTMLElement,
    readonly side: "left" | "right",
    private readonly onToggle: () => void,
  ) {
    super(containerEl, "horizontal");
    containerEl.addClass("is-collapsed");
  }

  expand(): void {
    this.setCollapsed(false);
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  toggle(): void {
    this.setCollapsed(!this.collapsed);
  }

  private setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass("is-collapsed", collapsed);
    this.onToggle();
  }
}

export class WorkspaceSidedock extends Sidebar {
  /** Internal in Obsidian. */
  size = DEFAULT_SIDEBAR_WIDTH;

  constructor(containerEl: HTMLElement, side: "left" | "right", onChange: () => void) {
    super(containerEl, side, onChange);
    this.setSize(DEFAULT_SIDEBAR_WIDTH);
    const handle = containerEl.createEl("hr", "workspace-leaf-resize-handle");
    handle.addEventListener("pointerdown", (event) => this.startResize(event, handle, onChange));
  }

  setSize(width: number): void {
    this.size = Math.max(NARROWEST, Math.round(width));
    this.containerEl.style.width = `${this.size}px`;
  }

  private startResize(down: PointerEvent, handle: HTMLElement, onChange: () => void): void {
    const startSize = this.size;
    handle.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent): void => {
      const moved = event.clientX - down.clientX;
      this.setSize(startSize + (this.side === "left" ? moved : -moved));
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener(
      "pointerup",
      () => {
        handle.removeEventListener("pointermove", move);
        onChange();
      },
      { once: true },
    );
  }
}

export class WorkspaceMobileDrawer extends Sidebar {
  constructor(containerEl: HTMLElement, side: "left" | "right", onChange: () => void) {
    super(containerEl, side, onChange);
    containerEl.addClass("workspace-drawer", `mod-${side}`);
  }
}

export type SidebarSplit = WorkspaceSidedock | WorkspaceMobileDrawer;

export function isSidebar(item: unknown): item is SidebarSplit {
  return item instanceof Sidebar;
}
