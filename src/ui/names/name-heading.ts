import type { RowView } from "../../dom/list-row";
import { formatsFor } from "../format/formats";
import type { Ports } from "../ports";
import type { NameEntry } from "./name-entry";

/** The heading of the names with one problem; it sticks to the top while they scroll by. */
export class NameHeading implements RowView<NameEntry> {
  readonly el = createDiv({ cls: "people-name-heading", attr: { role: "heading", "aria-level": "2" } });
  private readonly titleEl = this.el.createSpan();
  private readonly countEl = this.el.createSpan({ cls: "people-name-heading-count" });

  constructor(private readonly ports: Ports) {}

  update(entry: NameEntry): void {
    if (entry.kind !== "heading") return;
    const { names, items } = this.ports.words;
    const count = formatsFor(items.language, this.el.win).count(entry.count);
    const title = names.headings[entry.problem];
    this.titleEl.setText(title);
    this.countEl.setText(count.text);
    this.el.setAttribute("aria-label", names.groupLabel(title, count));
  }

  setCurrent(): void {
    // A heading is never reached by Tab.
  }

  destroy(): void {
    // Nothing but nodes, which the list removes.
  }
}
