import type { HoverParent } from "obsidian";
import type { FoundSummary, LeftOutSummary } from "../../core/query/found-summary";
import type { Formats } from "../format/formats";
import { formatsFor } from "../format/formats";
import type { Count } from "../i18n/plural";
import { openSettings } from "../parts/open-settings";
import type { Words } from "../i18n/english";
import { addNoteLink } from "../parts/note-link";
import type { Ports } from "../ports";
import { askWhoYouAre } from "./ask-who-you-are";

/** Draws the sections of What I found. */
export class FoundSections {
  private readonly words: Words["firstRun"]["found"];
  private readonly formats: Formats;

  constructor(
    private readonly el: HTMLElement,
    private readonly ports: Ports,
    private readonly hoverParent: HoverParent,
  ) {
    this.words = ports.words.firstRun.found;
    this.formats = formatsFor(ports.words.items.language, el.win);
  }

  draw(found: FoundSummary): void {
    const { words } = this;
    this.el.createDiv({
      cls: "people-names-title",
      text: words.title,
      attr: { role: "heading", "aria-level": "1" },
    });
    this.drawNumbers(found);
    this.drawYou();
    this.drawLeftOut(found.leftOut);
    this.drawScope();
    this.drawNever();
  }

  private count(n: number): Count {
    return this.formats.count(n);
  }

  private heading(text: string): void {
    this.el.createDiv({ cls: "people-found-heading", text, attr: { role: "heading", "aria-level": "2" } });
  }

  private text(text: string): void {
    this.el.createDiv({ cls: "people-found-text", text, attr: { dir: "auto" } });
  }

  private buttons(...buttons: readonly (readonly [text: string, onClick: () => void])[]): void {
    const buttonsEl = this.el.createDiv({ cls: "people-found-buttons" });
    for (const [text, onClick] of buttons) {
      buttonsEl.createEl("button", { text }).addEventListener("click", onClick);
    }
  }

  /** One line: a number, what it counts, and more about it. */
  private fact(listEl: HTMLElement, n: number, what: string, more = ""): HTMLElement {
    listEl.createEl("dt", { cls: "people-found-number", text: this.formats.number(n) });
    const whatEl = listEl.createEl("dd", { cls: "people-found-what", text: what });
    if (more !== "") whatEl.createSpan({ cls: "people-found-more", text: ` · ${more}` });
    return whatEl;
  }

  private drawNumbers(found: FoundSummary): void {
    const { words, ports } = this;
    this.heading(words.inVault(this.count(found.notes)));
    const listEl = this.el.createEl("dl", { cls: "people-found-facts" });
    const more = (n: number, text: (count: Count) => string): string => (n === 0 ? "" : text(this.count(n)));
    const share = found.openItems === 0 ? 0 : Math.round((100 * found.proposedItems) / found.openItems);
    this.fact(listEl, found.peopleNotes, words.peopleNotes(this.count(found.peopleNotes)));
    this.fact(listEl, found.profiles, words.profiles(this.count(found.profiles)));
    const meetings = words.meetings(this.count(found.meetingNotes));
    this.fact(listEl, found.meetingNotes, meetings, more(found.otherMeetingNotes, words.otherMeetings));
    const people = words.people(this.count(found.people));
    this.fact(listEl, found.people, people, more(found.peopleWithProfile, words.withProfile));
    const proposed = more(found.proposedItems, (count) => words.proposed(count, this.count(share)));
    this.fact(listEl, found.openItems, words.openItems(this.count(found.openItems)), proposed);
    const { peopleProperty, peopleValue, peopleTag } = ports.settings();
    this.text(words.lookedFor(peopleProperty, peopleValue, peopleTag));
    this.buttons([words.checkNames, () => void ports.navigator.openNamesToCheck()]);
  }

  private drawYou(): void {
    const { words, ports } = this;
    const { myNames } = ports.settings();
    this.heading(words.you);
    this.text(myNames.length > 0 ? words.youAre(myNames) : words.youAreNobody);
    this.buttons([words.setYou, () => askWhoYouAre(ports)]);
  }

  private drawLeftOut(leftOut: readonly LeftOutSummary[]): void {
    const { words, ports } = this;
    this.heading(words.leftOut);
    if (leftOut.length === 0) this.text(words.nothingLeftOut);
    const listEl = this.el.createEl("dl", { cls: "people-found-facts" });
    for (const { reason, count, paths } of leftOut) {
      const whatEl = this.fact(listEl, count, words.leftOutNotes(this.count(count), reason));
      const pathsEl = whatEl.createDiv({ cls: "people-found-paths" });
      for (const path of paths) addNoteLink(pathsEl, ports, this.hoverParent, path, path);
      const rest = count - paths.length;
      if (rest > 0) pathsEl.createSpan({ text: words.morePaths(this.count(rest)) });
    }
    this.buttons([words.changeExclusions, () => openSettings(ports.app)]);
  }

  private drawScope(): void {
    const { words, ports } = this;
    this.heading(words.scope);
    this.text(words.scopes[ports.settings().itemScope]);
    this.buttons([words.changeScope, () => openSettings(ports.app)]);
  }

  private drawNever(): void {
    const { words } = this;
    this.heading(words.never);
    const listEl = this.el.createEl("ul", { cls: "people-found-never" });
    for (const text of words.neverList) listEl.createEl("li", { text });
  }
}
