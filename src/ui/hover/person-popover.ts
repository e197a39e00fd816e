import type { HoverParent } from "obsidian";
import { HoverPopover } from "obsidian";
import type { Person } from "../../core/model/person";
import type { Words } from "../i18n/english";
import type { CardHolder } from "./person-card";
import { cardLabel } from "./person-card";
import { documentsWithKeys } from "./target-events";

/** How long Obsidian's popover waits before it shows, and before it hides. */
export const POPOVER_WAIT_MS = 200;

/** Undeclared in the API, there in Obsidian: `hide` closes the popover and stops its timers, `position` places it. */
interface UndeclaredMembers {
  hide?(): void;
  position?(): void;
}

/** What the popover tells about itself. */
export interface PopoverListener {
  pointerEntered(): void;
  pointerLeft(): void;
  gone(popover: PersonPopover): void;
}

/** Obsidian's own popover with our card in it: it places itself, and it yields to a popover of the same parent. */
export class PersonPopover extends HoverPopover implements CardHolder {
  private readonly documents: readonly Document[];
  private readonly onKey = (event: KeyboardEvent): void => {
    // Escape while a word is being composed gives up the word.
    if (event.key !== "Escape" || event.isComposing || !this.hoverEl.isConnected) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  constructor(
    parent: HoverParent,
    targetEl: HTMLElement,
    private readonly words: Words,
    private readonly listener: PopoverListener,
  ) {
    super(parent, targetEl, POPOVER_WAIT_MS);
    this.documents = documentsWithKeys(targetEl);
    this.hoverEl.addClass("people-hover");
    this.hoverEl.setAttribute("role", "dialog");
    this.hoverEl.addEventListener("mouseenter", () => this.listener.pointerEntered());
    this.hoverEl.addEventListener("mouseleave", () => this.listener.pointerLeft());
  }

  override onload(): void {
    // In the capture phase: the focus is still in the note, whose editor would take the key.
    for (const doc of this.documents) doc.addEventListener("keydown", this.onKey, true);
  }

  override onunload(): void {
    for (const doc of this.documents) doc.removeEventListener("keydown", this.onKey, true);
    this.listener.gone(this);
  }

  get hasFocus(): boolean {
    return this.hoverEl.contains(this.hoverEl.doc.activeElement);
  }

  showing(people: readonly Person[]): void {
    this.hoverEl.setAttribute("aria-label", cardLabel(people, this.words));
    if (this.hoverEl.isConnected) placePopover(this);
  }

  close(): void {
    closePopover(this);
  }
}

function placePopover(popover: HoverPopover & UndeclaredMembers): void {
  popover.position?.();
}

function closePopover(popover: HoverPopover & UndeclaredMembers): void {
  if (popover.hide) return popover.hide();
  popover.unload();
  popover.hoverEl.detach();
}
