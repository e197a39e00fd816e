import { ButtonComponent, Keymap } from "obsidian";
import type { Formats } from "../format/formats";
import type { Ports } from "../ports";
import { openSettings } from "../parts/open-settings";

/** Why a list shows nothing. */
export type EmptyReason =
  | { readonly kind: "reading" }
  | { readonly kind: "nothing-indexed" }
  | { readonly kind: "no-items" }
  | { readonly kind: "nothing-open" }
  | { readonly kind: "names-nobody"; readonly title: string }
  | { readonly kind: "nothing-matches"; readonly hidden: number };

/** @returns why an unfiltered list has no items: is there no people note at all, no item, or nothing left to do? */
export function reasonForNothing({ index }: Ports): EmptyReason {
  let hasPeopleNote = false;
  let hasItem = false;
  for (const { note, columns } of index.notes()) {
    hasPeopleNote ||= note.kind !== "other";
    hasItem ||= columns.length > 0;
    if (hasPeopleNote && hasItem) return { kind: "nothing-open" };
  }
  return { kind: hasPeopleNote ? "no-items" : "nothing-indexed" };
}

/** The place of a list that is empty: says why, and offers the way out. */
export class BoardEmpty {
  private readonly el: HTMLElement;
  private shown = "";

  constructor(
    parentEl: HTMLElement,
    private readonly ports: Ports,
    private readonly formats: Formats,
    private readonly clearFilters: () => void,
    private readonly undo: () => void,
  ) {
    this.el = parentEl.createDiv({ cls: "people-empty", attr: { tabindex: "-1" } });
    this.el.addEventListener("keydown", (event) => this.onKey(event));
    this.el.hide();
  }

  /** Browsers take the focus of what is hidden only when they next draw. */
  get hasFocus(): boolean {
    return this.el.isShown() && this.el.contains(this.el.doc.activeElement);
  }

  /** Takes the focus of a list whose last row has gone: the keyboard must not lose its place. */
  focus(): void {
    this.el.focus();
  }

  /** Shows the reason; null when there is something to list. */
  show(reason: EmptyReason | null): void {
    this.el.toggle(reason !== null && reason.kind !== "reading");
    const key = JSON.stringify([reason, this.ports.settings()]);
    if (key === this.shown) return;
    this.shown = key;
    this.el.empty();
    if (reason) this.draw(reason);
  }

  /** What made the list empty can be undone as long as nobody has left it. */
  private onKey(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== "z" || event.shiftKey || !Keymap.isModifier(event, "Mod")) return;
    event.preventDefault();
    event.stopPropagation();
    this.undo();
  }

  private draw(reason: EmptyReason): void {
    const { items } = this.ports.words;
    switch (reason.kind) {
      case "reading":
        return;
      case "nothing-indexed":
        this.say(items.nothingIndexed, this.lookedFor());
        this.offer(items.openSettings, () => openSettings(this.ports.app));
        return;
      case "no-items":
        this.say(items.nothingOpen, items.noItemsHint);
        return;
      case "nothing-open":
        this.say(items.nothingOpen, this.nothingOpenHint());
        return;
      case "names-nobody":
        this.say(items.followingNobody(reason.title), items.followingNobodyHint);
        this.offer(items.stopFollowing, this.clearFilters);
        return;
      case "nothing-matches":
        this.say(items.nothingMatches, items.nothingMatchesHint(this.formats.count(reason.hidden)));
        this.offer(items.clearFilters, this.clearFilters);
    }
  }

  private say(title: string, hint: string): void {
    this.el.createDiv({ cls: "people-empty-title", text: title });
    this.el.createDiv({ cls: "people-empty-hint", text: hint });
  }

  private offer(text: string, onClick: () => void): void {
    new ButtonComponent(this.el).setButtonText(text).onClick(onClick);
  }

  private lookedFor(): string {
    const { peopleProperty, peopleValue, peopleTag } = this.ports.settings();
    return this.ports.words.items.nothingIndexedHint(peopleProperty, peopleValue, peopleTag);
  }

  private nothingOpenHint(): string {
    const { items } = this.ports.words;
    const { requiredTag } = this.ports.index.config;
    return requiredTag === "" ? items.nothingOpenHint : items.requiredTagHint(requiredTag);
  }
}
