import type { CalendarDate } from "../../core/calendar-date";
import type { Meeting } from "../../core/query/meetings";
import type { Words } from "../i18n/english";
import type { DayWords } from "../format/day-words";
import { dayWordsOf } from "../format/day-words";
import type { MonthCount } from "./monthly-counts";
import { monthlyCounts } from "./monthly-counts";

const MONTHS = 12;
const STEP = 10;
const BAR_WIDTH = 7;
const HEIGHT = 28;
/** What a month without a meeting shows, so that the row of months can be read. */
const STUB = 1.5;

/** Twelve bars, one a month: how often somebody was met. */
export class MeetingBars {
  private readonly el: HTMLElement;
  private readonly words: Words["person"]["bars"];
  private readonly days: DayWords;
  private shown = "";

  constructor(parentEl: HTMLElement, words: Words) {
    this.words = words.person.bars;
    this.days = dayWordsOf(words);
    this.el = parentEl.createDiv({ cls: "people-bars" });
  }

  update(meetings: readonly Meeting[], today: CalendarDate): void {
    const months = monthlyCounts(meetings, today, MONTHS);
    const shown = JSON.stringify(months);
    if (shown === this.shown) return;
    this.shown = shown;
    this.el.empty();
    this.drawBars(months);
    this.addText(months);
  }

  private drawBars(months: readonly MonthCount[]): void {
    const highest = Math.max(1, ...months.map(({ count }) => count));
    const svgEl = this.el.createSvg("svg", {
      cls: "people-bars-chart",
      attr: {
        viewBox: `0 0 ${MONTHS * STEP} ${HEIGHT}`,
        preserveAspectRatio: "none",
        "aria-hidden": "true",
        focusable: "false",
      },
    });
    months.forEach((month, i) => this.drawBar(svgEl, month, i, highest));
    const [first, last] = [months[0], months.at(-1)];
    const axisEl = this.el.createDiv({ cls: "people-bars-axis", attr: { "aria-hidden": "true" } });
    for (const month of [first, last])
      if (month) axisEl.createSpan({ text: this.days.text(month.firstDay, "month") });
  }

  private drawBar(svgEl: SVGElement, { firstDay, count }: MonthCount, i: number, highest: number): void {
    const height = count === 0 ? STUB : Math.max(STUB * 2, (count / highest) * HEIGHT);
    const cls = count === 0 ? "people-bar is-empty" : "people-bar";
    const barEl = svgEl.createSvg("g");
    barEl.createSvg("title").textContent = this.words.month(this.days.text(firstDay, "month"), count);
    // As high as the chart, so that a low bar's tooltip is easy to hit.
    const x = String(i * STEP);
    barEl.createSvg("rect", {
      cls: "people-bar-area",
      attr: { x, y: "0", width: String(STEP), height: String(HEIGHT) },
    });
    const y = String(HEIGHT - height);
    const attr = { x: String(i * STEP + 1.5), y, width: String(BAR_WIDTH), height: String(height), rx: "1" };
    barEl.createSvg("rect", { cls, attr });
  }

  /** The same for a screen reader: the total, then the months with meetings. */
  private addText(months: readonly MonthCount[]): void {
    const total = months.reduce((sum, { count }) => sum + count, 0);
    const named = months.filter(({ count }) => count > 0);
    const lines = named.map(({ firstDay, count }) =>
      this.words.month(this.days.text(firstDay, "month"), count),
    );
    this.el.createSpan({ cls: "people-hidden-text", text: [this.words.total(total), ...lines].join("; ") });
  }
}
