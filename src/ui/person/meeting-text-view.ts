import type { HoverParent } from "obsidian";
import { Component } from "obsidian";
import type { MeetingText, SectionText } from "../../core/query/meeting-text";
import { meetingText } from "../../core/query/meeting-text";
import type { Ports } from "../ports";
import { setLinksTabbable, wireInlineLinks } from "./inline-links";
import { addNoteLink } from "../parts/note-link";
import { renderSectionLines } from "./section-lines";

/** Summary and decisions of a meeting, read from its notes when they are shown. */
export class MeetingTextView extends Component {
  private readonly el: HTMLElement;
  private shown = "";
  /** Grows with every reading, so that a slow one can't overwrite a later one. */
  private reading = 0;

  constructor(
    parentEl: HTMLElement,
    private readonly ports: Ports,
    private readonly hoverParent: HoverParent,
  ) {
    super();
    this.el = parentEl.createDiv();
  }

  override onunload(): void {
    this.reading++;
    this.el.remove();
  }

  /**
   * @param version another number than before when a note of the meeting has changed
   * @param nothing what to say when the notes say nothing; '' for nothing at all
   */
  update(paths: readonly string[], version: number, nothing: string): void {
    const shown = JSON.stringify([paths, version, nothing]);
    if (shown === this.shown) return;
    this.shown = shown;
    void this.read(paths, nothing);
  }

  private async read(paths: readonly string[], nothing: string): Promise<void> {
    const reading = ++this.reading;
    if (!this.el.hasChildNodes()) this.say(this.ports.words.person.details.loading);
    const notes = await Promise.all(
      paths.map(async (path) => ({ path, text: await this.ports.texts.read(path) })),
    );
    if (reading !== this.reading) return;
    this.el.empty();
    this.show(meetingText(notes), nothing);
  }

  private show({ summary, decisions, unreadable }: MeetingText, nothing: string): void {
    const words = this.ports.words.person.details;
    if (summary) this.showSection(words.summary, summary);
    for (const section of decisions) this.showSection(words.decisions, section);
    for (const path of unreadable) this.say(words.unreadable(path));
    if (!this.el.hasChildNodes() && nothing !== "") this.say(nothing);
  }

  private showSection(title: string, { path, lines }: SectionText): void {
    const sectionEl = this.el.createDiv({ cls: "people-details-section" });
    sectionEl.createDiv({
      cls: "people-details-heading",
      text: title,
      attr: { role: "heading", "aria-level": "4" },
    });
    const bodyEl = sectionEl.createDiv({ cls: "people-details-body" });
    const leftOut = renderSectionLines(bodyEl, lines);
    setLinksTabbable(bodyEl, true);
    wireInlineLinks(bodyEl, this.ports, this.hoverParent, () => path);
    if (leftOut === 0) return;
    addNoteLink(sectionEl, this.ports, this.hoverParent, path, this.ports.words.person.details.more(leftOut));
  }

  private say(text: string): void {
    this.el.createDiv({ cls: "people-details-note", text });
  }
}
