import { setIcon, setTooltip } from "obsidian";
import { makeActivatable } from "../parts/activate";

/** A heading with a count that shows or hides what stands under it. */
export class CollapsibleSection {
  readonly el: HTMLElement;
  readonly bodyEl: HTMLElement;
  private readonly headEl: HTMLElement;
  private readonly iconEl: HTMLElement;
  private readonly countEl: HTMLElement;
  private readonly noteEl: HTMLElement;
  private open = true;

  constructor(
    parentEl: HTMLElement,
    title: string,
    private readonly onToggle: (isOpen: boolean) => void,
  ) {
    this.el = parentEl.createDiv({
      cls: "tree-item people-section",
      attr: { role: "group", "aria-label": title },
    });
    this.headEl = this.el.createDiv({
      cls: "tree-item-self is-clickable mod-collapsible people-section-head",
    });
    this.iconEl = this.headEl.createDiv({ cls: "tree-item-icon collapse-icon" });
    setIcon(this.iconEl, "right-triangle");
    this.headEl.createDiv({ cls: "tree-item-inner", text: title });
    this.noteEl = this.headEl.createDiv({ cls: "people-section-note" });
    const flairEl = this.headEl.createDiv({ cls: "tree-item-flair-outer" });
    this.countEl = flairEl.createSpan({ cls: "tree-item-flair" });
    this.bodyEl = this.el.createDiv({ cls: "tree-item-children people-section-body" });
    makeActivatable(this.headEl, "button", () => this.toggle());
    this.setOpen(true);
  }

  get isOpen(): boolean {
    return this.open;
  }

  /** @param hint what the count leaves unsaid; '' for nothing */
  setCount(count: string, hint = ""): void {
    if (this.countEl.textContent !== count) this.countEl.setText(count);
    if ((this.countEl.getAttr("aria-label") ?? "") === hint) return;
    if (hint !== "") setTooltip(this.countEl, hint);
    this.countEl.setAttr("aria-label", hint === "" ? null : hint);
  }

  /** Says something beside the title; '' for nothing. */
  setNote(text: string): void {
    if (this.noteEl.textContent !== text) this.noteEl.setText(text);
  }

  setOpen(isOpen: boolean): void {
    this.open = isOpen;
    this.el.toggleClass("is-collapsed", !isOpen);
    this.iconEl.toggleClass("is-collapsed", !isOpen);
    this.headEl.setAttribute("aria-expanded", String(isOpen));
    this.bodyEl.toggle(isOpen);
  }

  private toggle(): void {
    this.setOpen(!this.open);
    this.onToggle(this.open);
  }
}
