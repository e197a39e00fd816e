import { setIcon, setTooltip } from "obsidian";
import { headingText } from "../../core/answers/words";
import type { GroupHeading } from "../../core/query/open-items";
import type { RowView } from "../../dom/list-row";
import type { GroupEntry } from "./list-entry";
import type { RowContext } from "./row-context";
import { PERSON_ATTRIBUTE } from "./row-parts";
import { setChangedAttrs, setTabbable, setTreePosition } from "./tree-row";

function personOf(heading: GroupHeading): string | null {
  return heading.by === "person" ? heading.personId : null;
}

function setChangedText(el: HTMLElement, text: string): void {
  if (el.getText() !== text) el.setText(text);
}

/** The heading of a group, which folds it away; a person's heading can open the person. */
export class GroupRowView implements RowView<GroupEntry> {
  readonly el: HTMLElement;
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private readonly countEl: HTMLElement;
  private readonly openEl: HTMLElement;
  private isCurrent = false;

  constructor(private readonly context: RowContext) {
    this.el = createDiv({ cls: "tree-item people-group", attr: { role: "treeitem" } });
    const selfEl = this.el.createDiv({
      cls: "tree-item-self is-clickable mod-collapsible people-group-self",
    });
    this.iconEl = selfEl.createDiv({ cls: "tree-item-icon collapse-icon", attr: { "aria-hidden": "true" } });
    setIcon(this.iconEl, "right-triangle");
    this.titleEl = selfEl.createDiv({ cls: "tree-item-inner people-group-title" });
    this.openEl = selfEl.createDiv({ cls: "clickable-icon people-group-open" });
    this.openEl.setAttr("role", "link");
    setIcon(this.openEl, "user");
    const flairEl = selfEl.createDiv({ cls: "tree-item-flair-outer" });
    this.countEl = flairEl.createSpan({ cls: "tree-item-flair" });
  }

  update(entry: GroupEntry): void {
    const { words } = this.context.ports;
    const title = headingText(entry.heading, words.answers);
    const count = this.context.formats.count(entry.count);
    const personId = personOf(entry.heading);
    setTreePosition(this.el, entry);
    setChangedAttrs(this.el, {
      "aria-expanded": String(!entry.isCollapsed),
      "aria-label": words.items.groupLabel(title, count),
      "data-group": entry.groupKey,
    });
    this.el.toggleClass("is-collapsed", entry.isCollapsed);
    this.iconEl.toggleClass("is-collapsed", entry.isCollapsed);
    setChangedText(this.titleEl, title);
    setChangedText(this.countEl, count.text);
    const isFolded = entry.rows < entry.count;
    const rows = isFolded ? words.items.foldedCount(count, this.context.formats.count(entry.rows)) : "";
    if (this.countEl.getAttr("aria-label") !== (isFolded ? rows : null)) {
      if (isFolded) setTooltip(this.countEl, rows);
      this.countEl.setAttr("aria-label", isFolded ? rows : null);
    }
    this.openEl.toggle(personId !== null);
    if (this.openEl.getAttr(PERSON_ATTRIBUTE) !== personId) {
      this.openEl.setAttr(PERSON_ATTRIBUTE, personId);
      if (personId !== null) setTooltip(this.openEl, words.items.openPerson(title));
    }
    setTabbable(this.el, this.isCurrent);
  }

  setCurrent(isCurrent: boolean): void {
    this.isCurrent = isCurrent;
    setTabbable(this.el, isCurrent);
  }

  destroy(): void {
    // Nothing but nodes, which the list removes.
  }
}
