import type { HoverParent } from "obsidian";
import { HoverPopover } from "obsidian";

/** How long Obsidian's popover waits before it shows, and before it hides. */
export const POPOVER_WAIT_MS = 200;

/** Undeclared in the API, there in Obsidian: closes the popover and stops its timers. */
interface Hideable {
  hide?(): void;
}

/** What the popover tells about itself. */
export interface PopoverListener {
  pointerEntered(): void;
  pointerLeft(): void;
  gone(popover: PersonPopover): void;
}

/** Obsidian's own popover with our card in it: it places itself, and it yields to a popover of the same parent. */
export class PersonPopover extends HoverPopover {
  private readonly doc: Document;
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this.hoverEl.isConnected) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  constructor(
    parent: HoverParent,
    targetEl: HTMLElement,
    label: string,
    private readonly listener: PopoverListener,
  ) {
    super(parent, targetEl, POPOVER_WAIT_MS);
    this.doc = targetEl.doc;
    this.hoverEl.addClass("people-hover");
    this.hoverEl.setAttrs({ role: "dialog", "aria-label": label });
    this.hoverEl.addEventListener("mouseenter", () => this.listener.pointerEntered());
    this.hoverEl.addEventListener("mouseleave", () => this.listener.pointerLeft());
  }

  override onload(): void {
    // In the capture phase: the focus is still in the note, whose editor would take the key.
    this.doc.addEventListener("keydown", this.onKey, true);
  }

  override onunload(): void {
    this.doc.removeEventListener("keydown", this.onKey, true);
    this.listener.gone(this);
  }

  get hasFocus(): boolean {
    return this.hoverEl.contains(this.hoverEl.doc.activeElement);
  }

  close(): void {
    closePopover(this);
  }
}

function closePopover(popover: HoverPopover & Hideable): void {
  if (popover.hide) return popover.hide();
  popover.unload();
  popover.hoverEl.detach();
}
