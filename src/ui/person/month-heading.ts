import type { RowView } from "../../dom/list-row";
import type { Words } from "../i18n/english";
import { dayWordsOf } from "../format/day-words";
import type { TimelineRow } from "./timeline-rows";

/** The heading of a month in the timeline; it sticks to the top while its meetings scroll by. */
export class MonthHeading implements RowView<TimelineRow> {
  readonly el: HTMLElement;

  constructor(private readonly words: Words) {
    this.el = createDiv({ cls: "people-month", attr: { role: "heading", "aria-level": "3" } });
  }

  update(row: TimelineRow): void {
    if (row.kind !== "month") return;
    const { timeline } = this.words.person;
    const { firstDay } = row;
    this.el.setText(firstDay === null ? timeline.undated : dayWordsOf(this.words).text(firstDay, "month"));
  }

  setCurrent(): void {
    // A heading is never reached by Tab.
  }

  destroy(): void {
    this.el.remove();
  }
}
