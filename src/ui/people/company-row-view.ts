import { setIcon } from "obsidian";
import type { RowView } from "../../dom/list-row";
import type { Formats } from "../format/formats";
import { setTabbable, setTreePosition } from "../items/tree-row";
import type { Ports } from "../ports";
import type { PeopleEntry } from "./people-entry";

/** The heading of a company's people, which folds them away. */
export class CompanyRowView implements RowView<PeopleEntry> {
  readonly el: HTMLElement;
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private readonly countEl: HTMLElement;

  constructor(
    private readonly ports: Ports,
    private readonly formats: Formats,
  ) {
    this.el = createDiv({ cls: "tree-item people-company", attr: { role: "treeitem" } });
    const selfEl = this.el.createDiv({
      cls: "tree-item-self is-clickable mod-collapsible people-company-self",
    });
    this.iconEl = selfEl.createDiv({ cls: "tree-item-icon collapse-icon", attr: { "aria-hidden": "true" } });
    setIcon(this.iconEl, "right-triangle");
    this.titleEl = selfEl.createDiv({ cls: "tree-item-inner people-company-title", attr: { dir: "auto" } });
    this.countEl = selfEl.createDiv({ cls: "tree-item-flair-outer" }).createSpan({ cls: "tree-item-flair" });
  }

  update(entry: PeopleEntry): void {
    if (entry.kind !== "company") return;
    const { people } = this.ports.words;
    const company = entry.company || people.noCompany;
    const count = this.formats.count(entry.count);
    setTreePosition(this.el, entry);
    this.el.setAttrs({
      "aria-expanded": String(!entry.isCollapsed),
      "aria-label": people.companyLabel(company, count),
    });
    this.iconEl.toggleClass("is-collapsed", entry.isCollapsed);
    this.titleEl.setText(company);
    this.countEl.setText(count.text);
  }

  setCurrent(isCurrent: boolean): void {
    setTabbable(this.el, isCurrent);
  }

  destroy(): void {
    // Nothing but nodes, which the list removes.
  }
}
