import { setIcon, setTooltip } from "obsidian";
import type { ItemGroups } from "../../core/query/open-items";
import type { Formats } from "../format/formats";
import type { Words } from "../i18n/english";

/** What stands above the rows of a live block: title, counts, and the way to the view. */
export class BlockHead {
  private readonly countsEl: HTMLElement;
  private readonly emptyEl: HTMLElement;

  constructor(
    parentEl: HTMLElement,
    private readonly words: Words,
    private readonly formats: Formats,
    title: string,
    onOpen: () => void,
  ) {
    const el = parentEl.createDiv({ cls: "people-rollup-block-head" });
    const aboutEl = el.createDiv({ cls: "people-rollup-block-about" });
    if (title !== "")
      aboutEl.createDiv({ cls: "people-rollup-block-title", text: title, attr: { dir: "auto" } });
    this.countsEl = aboutEl.createDiv({ cls: "people-counts" });
    const openEl = el.createEl("button", { cls: "clickable-icon people-rollup-block-open" });
    setIcon(openEl, "list-tree");
    setTooltip(openEl, words.rollup.openAsView);
    openEl.setAttr("aria-label", words.rollup.openAsView);
    openEl.addEventListener("click", onOpen);
    this.emptyEl = parentEl.createDiv({ cls: "people-empty-hint", text: words.rollup.blockEmpty });
  }

  update(answer: ItemGroups, isPartial: boolean): void {
    const { items, rollup } = this.words;
    const parts = [
      answer.overdue > 0 ? items.overdue(this.formats.count(answer.overdue)) : "",
      answer.today > 0 ? items.dueToday(this.formats.count(answer.today)) : "",
      items.open(this.formats.count(answer.open)),
      answer.omitted > 0 ? rollup.omitted(this.formats.count(answer.omitted)) : "",
    ];
    const counts = parts.filter(Boolean).join(" · ");
    this.countsEl.setText(isPartial ? items.soFar(counts) : counts);
    this.emptyEl.toggle(answer.groups.length === 0);
  }
}
