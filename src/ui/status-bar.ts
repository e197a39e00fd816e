import { Component } from "obsidian";
import { DEFAULT_ITEM_QUERY } from "../core/query/item-query";
import { openItems } from "../core/query/open-items";
import { isWarm } from "../core/query/warm-up";
import { formatsFor } from "./format/formats";
import type { Ports } from "./ports";

/** Counting goes over all items: rarely enough that nobody notices. */
const PAUSE_MS = 1_000;

/** "3 overdue" in the status bar, while the setting says so; a click opens the action items. */
export class StatusBar extends Component {
  private timer = 0;

  constructor(
    private readonly ports: Ports,
    private readonly el: HTMLElement,
    private readonly open: () => void,
  ) {
    super();
  }

  override onload(): void {
    const { el } = this;
    el.addClass("mod-clickable", "people-status-bar");
    el.setAttrs({ role: "button", tabindex: "0" });
    el.hide();
    this.registerDomEvent(el, "click", () => this.open());
    this.registerDomEvent(el, "keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") this.open();
    });
    this.register(this.ports.onRefresh(() => this.updateSoon()));
    this.register(() => el.win.clearTimeout(this.timer));
    this.updateSoon();
  }

  private updateSoon(): void {
    const { win } = this.el;
    if (this.timer !== 0) return;
    this.timer = win.setTimeout(() => {
      this.timer = 0;
      this.update();
    }, PAUSE_MS);
  }

  private update(): void {
    const { ports, el } = this;
    const isShown = ports.settings().showOverdueCount && ports.progress() === null;
    // While names are decided anew, asking would do all of that in one go; everybody is told when it is done.
    if (isShown && !isWarm(ports.index)) return;
    const overdue = isShown ? openItems(ports.index, DEFAULT_ITEM_QUERY, ports.today()).overdue : 0;
    el.toggle(isShown && overdue > 0);
    const text = ports.words.items.overdue(formatsFor(ports.words.items.language, el.win).count(overdue));
    if (el.getText() !== text) el.setText(text);
  }
}
