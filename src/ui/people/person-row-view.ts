import { setIcon, setTooltip } from "obsidian";
import type { PersonListRow } from "../../core/query/people-tally";
import type { RowView } from "../../dom/list-row";
import type { Formats } from "../format/formats";
import { setTabbable, setTreePosition } from "../items/tree-row";
import { dayWordsOf } from "../format/day-words";
import type { Ports } from "../ports";
import type { PeopleEntry } from "./people-entry";

/** One person of the People view: name and counts, below them last meeting, rhythm when it drifts, company. */
export class PersonRowView implements RowView<PeopleEntry> {
  readonly el: HTMLElement;
  private readonly nameEl: HTMLElement;
  private readonly countsEl: HTMLElement;
  private readonly metaEl: HTMLElement;
  private shown = "";

  constructor(
    private readonly ports: Ports,
    private readonly formats: Formats,
  ) {
    this.el = createDiv({ cls: "tree-item people-known", attr: { role: "treeitem" } });
    const selfEl = this.el.createDiv({ cls: "tree-item-self is-clickable people-known-self" });
    const innerEl = selfEl.createDiv({ cls: "tree-item-inner people-known-name" });
    // Inside a line that begins where all lines begin: only the name itself has a direction of its own.
    this.nameEl = innerEl.createSpan({ attr: { dir: "auto" } });
    this.countsEl = selfEl.createDiv({ cls: "tree-item-flair-outer people-known-counts" });
    this.metaEl = selfEl.createDiv({ cls: "people-known-meta" });
  }

  update(entry: PeopleEntry): void {
    if (entry.kind !== "person") return;
    setTreePosition(this.el, entry);
    const { row, isGrouped } = entry;
    const { person, ...facts } = row;
    const today = this.ports.today().date;
    const shown = JSON.stringify([person.name, person.isMe, person.profile?.path, facts, isGrouped, today]);
    if (shown === this.shown) return;
    this.shown = shown;
    this.nameEl.setText(person.name);
    this.drawCounts(row);
    this.drawMeta(row, isGrouped);
  }

  setCurrent(isCurrent: boolean): void {
    setTabbable(this.el, isCurrent);
  }

  destroy(): void {
    // Nothing but nodes, which the list removes.
  }

  private drawCounts({ theyOwe, iOwe }: PersonListRow): void {
    const { people } = this.ports.words;
    this.countsEl.empty();
    this.drawCount("arrow-down-left", theyOwe, people.theyOwe);
    this.drawCount("arrow-up-right", iOwe, people.iOwe);
  }

  private drawCount(icon: string, count: number, words: Ports["words"]["people"]["iOwe"]): void {
    if (count === 0) return;
    const shown = this.formats.count(count);
    const el = this.countsEl.createSpan({ cls: "tree-item-flair people-known-count" });
    setIcon(el.createSpan({ cls: "people-mark-icon", attr: { "aria-hidden": "true" } }), icon);
    el.createSpan({ text: shown.text, attr: { "aria-hidden": "true" } });
    el.createSpan({ cls: "people-hidden-text", text: words(shown) });
    setTooltip(el, words(shown));
  }

  private drawMeta(row: PersonListRow, isGrouped: boolean): void {
    const { words } = this.ports;
    const { person, company, sharesName } = row;
    this.metaEl.empty();
    const metEl = this.metaEl.createSpan({ cls: "people-known-met", text: this.metText(row) });
    if (row.lastMet !== null) setTooltip(metEl, dayWordsOf(words).text(row.lastMet, "full"));
    if (row.isDrifting) this.drawDrift(row);
    const about = [
      person.isMe ? words.person.you : "",
      isGrouped ? "" : company,
      sharesName ? (person.profile?.path ?? "") : "",
    ];
    for (const text of about.filter(Boolean))
      this.metaEl.createSpan({ cls: "people-known-about", text, attr: { dir: "auto" } });
  }

  private metText({ lastMet, lastMetIsFromProfile }: PersonListRow): string {
    const { words } = this.ports;
    if (lastMet === null) return words.people.neverMet;
    const ago = dayWordsOf(words).distance(lastMet, this.ports.today().date);
    return lastMetIsFromProfile ? words.people.lastContact(ago) : words.people.met(ago);
  }

  /** An icon and words: lateness is never told by colour alone. */
  private drawDrift({ lastMet, usualGap }: PersonListRow): void {
    if (lastMet === null || usualGap === null) return;
    const { people } = this.ports.words;
    const gap = this.formats.count(usualGap);
    const el = this.metaEl.createSpan({ cls: "people-drift" });
    setIcon(el.createSpan({ cls: "people-mark-icon", attr: { "aria-hidden": "true" } }), "hourglass");
    el.createSpan({ text: people.usually(gap) });
    setTooltip(el, people.drift(this.formats.count(this.ports.today().date - lastMet), gap));
  }
}
