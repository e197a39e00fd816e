import type { HoverParent } from "obsidian";
import { Component } from "obsidian";
import type { SectionLine } from "../../core/parse/read-sections";
import { linesUnder, readSections } from "../../core/parse/read-sections";
import type { Meeting } from "../../core/query/meetings";
import { ItemRows } from "../items/item-rows";
import type { Ports } from "../ports";
import { wireInlineLinks } from "./inline-links";
import { addNoteLink } from "./note-link";
import { renderSectionLines } from "./section-lines";

/** Headings under which notes write what was decided, in lower case. */
const DECISIONS = ["decisions", "decision", "key decisions", "decisions made"];
const SUMMARY = ["summary", "overview", "tl;dr"];

/** What was read of one of a meeting's notes; null when it could not be read. */
interface ReadNote {
  readonly path: string;
  readonly summary: readonly SectionLine[];
  readonly decisions: readonly SectionLine[];
  readonly isReadable: boolean;
}

/** What an open timeline entry shows: summary and decisions, read now, the meeting's items, and its notes. */
export class MeetingDetails extends Component {
  private readonly textEl: HTMLElement;
  private readonly itemsEl: HTMLElement;
  private readonly itemRowsEl: HTMLElement;
  private readonly sourcesEl: HTMLElement;
  private readonly rows: ItemRows;
  private sources = "";
  private version = -1;
  /** Grows with every reading, so that a slow one can't overwrite a later one. */
  private reading = 0;

  constructor(
    parentEl: HTMLElement,
    private readonly ports: Ports,
    private readonly hoverParent: HoverParent,
  ) {
    super();
    const words = ports.words.person.details;
    this.textEl = parentEl.createDiv({ cls: "people-details-text" });
    this.itemsEl = parentEl.createDiv({ cls: "people-details-items" });
    this.itemsEl.createDiv({ cls: "people-details-heading", text: words.items });
    this.itemRowsEl = this.itemsEl.createDiv();
    this.sourcesEl = parentEl.createDiv({ cls: "people-details-sources" });
    this.rows = this.addChild(new ItemRows(this.itemRowsEl, ports, words.items));
  }

  override onunload(): void {
    this.reading++;
  }

  /** @param version another number than before when a note of the meeting has changed */
  update(meeting: Meeting, version: number): void {
    const ids = meeting.paths.flatMap((path) => this.ports.index.note(path)?.items.map(({ id }) => id) ?? []);
    this.itemsEl.toggle(ids.length > 0);
    this.rows.setItems(ids);
    const sources = meeting.paths.join("\n");
    if (sources !== this.sources) this.showSources(meeting.paths);
    if (sources !== this.sources || version !== this.version) void this.read(meeting.paths, ids.length > 0);
    this.sources = sources;
    this.version = version;
  }

  private showSources(paths: readonly string[]): void {
    const words = this.ports.words.person;
    this.sourcesEl.empty();
    if (paths.length > 1) this.sourcesEl.createSpan({ text: words.details.sources(paths.length) });
    const listEl = this.sourcesEl.createDiv({ cls: "people-details-links" });
    for (const path of paths) {
      const text = paths.length > 1 ? path.replace(/\.md$/i, "") : words.openNote;
      addNoteLink(listEl, this.ports, this.hoverParent, path, text);
    }
  }

  private async read(paths: readonly string[], hasItems: boolean): Promise<void> {
    const reading = ++this.reading;
    const words = this.ports.words.person.details;
    if (!this.textEl.hasChildNodes())
      this.textEl.createDiv({ cls: "people-details-note", text: words.loading });
    const notes = await Promise.all(paths.map((path) => this.readNote(path)));
    if (reading !== this.reading) return;
    this.textEl.empty();
    this.showNotes(notes, hasItems);
  }

  private async readNote(path: string): Promise<ReadNote> {
    const text = await this.ports.texts.read(path);
    const sections = text === null ? [] : readSections(text);
    const summary = linesUnder(sections, SUMMARY);
    return { path, summary, decisions: linesUnder(sections, DECISIONS), isReadable: text !== null };
  }

  /** The first summary, and every note's decisions that no earlier note has said. */
  private showNotes(notes: readonly ReadNote[], hasItems: boolean): void {
    const words = this.ports.words.person.details;
    const summarised = notes.find(({ summary }) => summary.length > 0);
    if (summarised) this.showSection(words.summary, summarised.summary, summarised.path);
    const said = new Set<string>();
    for (const { path, decisions } of notes) {
      const fresh = decisions.filter(({ text }) => !said.has(text));
      for (const { text } of decisions) said.add(text);
      if (fresh.length > 0) this.showSection(words.decisions, fresh, path);
    }
    for (const { path, isReadable } of notes) if (!isReadable) this.showNote(words.unreadable(path));
    if (!this.textEl.hasChildNodes() && !hasItems) this.showNote(words.nothing);
  }

  private showSection(title: string, lines: readonly SectionLine[], path: string): void {
    const sectionEl = this.textEl.createDiv({ cls: "people-details-section" });
    sectionEl.createDiv({
      cls: "people-details-heading",
      text: title,
      attr: { role: "heading", "aria-level": "4" },
    });
    const bodyEl = sectionEl.createDiv({ cls: "people-details-body" });
    const leftOut = renderSectionLines(bodyEl, lines);
    wireInlineLinks(bodyEl, this.ports, this.hoverParent, () => path);
    if (leftOut === 0) return;
    const more = this.ports.words.person.details.more(leftOut);
    addNoteLink(sectionEl, this.ports, this.hoverParent, path, more);
  }

  private showNote(text: string): void {
    this.textEl.createDiv({ cls: "people-details-note", text });
  }
}
