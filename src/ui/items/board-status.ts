import type { ItemQuery } from "../../core/query/item-query";
import type { ItemGroups } from "../../core/query/open-items";
import type { Formats } from "../format/formats";
import type { Words } from "../i18n/english";
import type { Progress } from "../ports";
import type { FollowedNote } from "./followed-note";

/** The line of counts above a list, and a bar while the vault is being read. */
export class BoardStatus {
  private readonly countsEl: HTMLElement;
  private readonly followedEl: HTMLElement;
  private readonly progressEl: HTMLElement;
  private readonly barEl: HTMLElement;
  private readonly progressTextEl: HTMLElement;

  constructor(
    parentEl: HTMLElement,
    private readonly words: Words,
    private readonly formats: Formats,
  ) {
    const el = parentEl.createDiv({ cls: "people-board-status" });
    this.countsEl = el.createDiv({ cls: "people-counts", attr: { role: "status" } });
    this.followedEl = el.createDiv({ cls: "people-followed" });
    this.followedEl.hide();
    this.progressEl = el.createDiv({ cls: "people-progress" });
    this.progressTextEl = this.progressEl.createDiv({ cls: "people-progress-text" });
    const trackEl = this.progressEl.createDiv({
      cls: "people-progress-track",
      attr: { role: "progressbar" },
    });
    this.barEl = trackEl.createDiv({ cls: "people-progress-bar" });
    this.progressEl.hide();
  }

  /** Shows how many items the answer holds; an answer from a part of the vault says so. */
  showCounts(answer: ItemGroups, query: ItemQuery, isPartial: boolean): void {
    const { items } = this.words;
    const parts = [
      answer.overdue > 0 ? items.overdue(this.formats.count(answer.overdue)) : "",
      answer.today > 0 ? items.dueToday(this.formats.count(answer.today)) : "",
      items.open(this.formats.count(answer.open)),
    ];
    const counts = parts.filter(Boolean).join(" · ");
    const whose = query.owner === "everyone" ? "" : `${items.ownerFilters[query.owner]}: `;
    const text = `${whose}${isPartial ? items.soFar(counts) : counts}`;
    if (this.countsEl.getText() !== text) this.countsEl.setText(text);
    this.countsEl.toggle(answer.unfiltered > 0);
  }

  /** Says whose items are shown while a note is followed; null when none is. */
  showFollowed(followed: FollowedNote | null): void {
    this.followedEl.toggle(followed !== null);
    if (followed) this.followedEl.setText(this.words.items.following(followed.title));
  }

  /** Shows how far the reading has come; null hides the bar. */
  showProgress(progress: Progress | null): void {
    this.progressEl.toggle(progress !== null);
    if (!progress) return;
    const { done, total } = progress;
    const text = this.words.items.indexing(this.formats.count(done), this.formats.count(total));
    this.progressTextEl.setText(text);
    this.barEl.setCssProps({ "--people-progress": String(total === 0 ? 0 : Math.min(1, done / total)) });
    this.barEl.parentElement?.setAttrs({
      "aria-valuemin": 0,
      "aria-valuenow": done,
      "aria-valuemax": total,
      "aria-label": text,
    });
  }
}
