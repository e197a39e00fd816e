import type { HoverParent } from "obsidian";
import { setTooltip } from "obsidian";
import type { RowView } from "../../dom/list-row";
import type { Ports } from "../ports";
import { dayWordsOf } from "../format/day-words";
import type { DecisionRow } from "./decision-rows";
import { setLinksTabbable, wireInlineLinks } from "./inline-links";
import { renderSectionLines } from "./section-lines";

/** The heading of a meeting's decisions; it sticks to the top while they scroll by. */
export class DecisionMeetingView implements RowView<DecisionRow> {
  readonly el: HTMLElement;
  private readonly dayEl: HTMLElement;
  private readonly titleEl: HTMLElement;

  constructor(private readonly ports: Ports) {
    this.el = createDiv({ cls: "people-decision-meeting", attr: { role: "link" } });
    this.dayEl = this.el.createSpan({ cls: "people-meeting-day" });
    this.titleEl = this.el.createSpan({ cls: "people-meeting-title", attr: { dir: "auto" } });
  }

  update(row: DecisionRow): void {
    if (row.kind !== "meeting") return;
    const { words } = this.ports;
    const { date, title } = row.meeting;
    const days = dayWordsOf(words);
    this.dayEl.setText(date === null ? words.person.timeline.undated : days.text(date, "dayAndYear"));
    this.titleEl.setText(title);
  }

  setCurrent(isCurrent: boolean): void {
    this.el.tabIndex = isCurrent ? 0 : -1;
  }

  destroy(): void {
    // Nothing but nodes, which the list removes.
  }
}

/** One decision with what is nested below it; opens its note at its line. */
export class DecisionRowView implements RowView<DecisionRow> {
  readonly el: HTMLElement;
  private path = "";
  private shown = "";
  private isCurrent = false;

  constructor(
    private readonly ports: Ports,
    hoverParent: HoverParent,
  ) {
    this.el = createDiv({ cls: "people-decision people-details-body", attr: { role: "link" } });
    wireInlineLinks(this.el, ports, hoverParent, () => this.path);
  }

  update(row: DecisionRow): void {
    if (row.kind !== "decision") return;
    const shown = JSON.stringify([row.path, row.lines, row.title]);
    if (shown === this.shown) return;
    this.shown = shown;
    this.path = row.path;
    this.el.empty();
    renderSectionLines(this.el, row.lines);
    setLinksTabbable(this.el, this.isCurrent);
    setTooltip(this.el, this.ports.words.person.decisions.openAt(row.title));
  }

  setCurrent(isCurrent: boolean): void {
    this.isCurrent = isCurrent;
    this.el.tabIndex = isCurrent ? 0 : -1;
    setLinksTabbable(this.el, isCurrent);
  }

  destroy(): void {
    // Nothing but nodes, which the list removes.
  }
}
