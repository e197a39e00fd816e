import type { HoverParent } from "obsidian";
import { Component } from "obsidian";
import type { Meeting } from "../../core/query/meetings";
import { ItemRows } from "../items/item-rows";
import type { Ports } from "../ports";
import { MeetingTextView } from "./meeting-text-view";
import { addNoteLink } from "../parts/note-link";

/** What an open timeline entry shows: summary and decisions, read now, the meeting's items, and its notes. */
export class MeetingDetails extends Component {
  private readonly text: MeetingTextView;
  private readonly itemsEl: HTMLElement;
  private readonly itemRowsEl: HTMLElement;
  private readonly sourcesEl: HTMLElement;
  private readonly rows: ItemRows;
  private sources = "";

  constructor(
    parentEl: HTMLElement,
    private readonly ports: Ports,
    private readonly hoverParent: HoverParent,
  ) {
    super();
    const words = ports.words.person.details;
    this.text = this.addChild(new MeetingTextView(parentEl, ports, hoverParent));
    this.itemsEl = parentEl.createDiv();
    this.itemsEl.createDiv({ cls: "people-details-heading", text: words.items });
    this.itemRowsEl = this.itemsEl.createDiv();
    this.sourcesEl = parentEl.createDiv({ cls: "people-details-sources" });
    this.rows = this.addChild(new ItemRows({ parentEl: this.itemRowsEl, ports, label: words.items }));
  }

  /** @param version another number than before when a note of the meeting has changed */
  update(meeting: Meeting, version: number): void {
    const ids = meeting.paths.flatMap((path) => this.ports.index.note(path)?.ids ?? []);
    this.itemsEl.toggle(ids.length > 0);
    this.rows.setItems(ids);
    const sources = meeting.paths.join("\n");
    if (sources !== this.sources) this.showSources(meeting.paths);
    this.sources = sources;
    this.text.update(meeting.paths, version, ids.length > 0 ? "" : this.ports.words.person.details.nothing);
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
}
