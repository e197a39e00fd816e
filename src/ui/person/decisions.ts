import type { HoverParent } from "obsidian";
import { Component, Keymap } from "obsidian";
import type { Meeting } from "../../core/query/meetings";
import { KeyedList } from "../../dom/keyed-list";
import { SearchBox } from "../parts/search-box";
import type { Ports } from "../ports";
import type { MeetingDecisions, ReadingProgress } from "./decision-reader";
import { DecisionReader } from "./decision-reader";
import type { DecisionRow } from "./decision-rows";
import { decisionRows } from "./decision-rows";
import { DecisionMeetingView, DecisionRowView } from "./decision-views";

const MEETING_HEIGHT = 34;
const DECISION_HEIGHT = 30;

/** Where the decisions are put. */
export interface DecisionsOptions {
  readonly parentEl: HTMLElement;
  readonly scrollEl: HTMLElement;
  readonly hoverParent: HoverParent;
}

/** Every decision of a person's meetings, newest first; the notes are read when the tab is shown. */
export class Decisions extends Component {
  private readonly statusEl: HTMLElement;
  private readonly list: KeyedList<DecisionRow>;
  private readonly reader: DecisionReader;
  private decisions: readonly MeetingDecisions[] = [];
  private progress: ReadingProgress = { done: 0, total: 0, unreadable: 0 };
  private search = "";

  constructor(
    private readonly ports: Ports,
    { parentEl, scrollEl, hoverParent }: DecisionsOptions,
  ) {
    super();
    const words = ports.words.person.decisions;
    new SearchBox(parentEl.createDiv({ cls: "people-find" }), {
      words,
      search: (text) => {
        this.search = text;
        this.show();
      },
    });
    this.statusEl = parentEl.createDiv({ cls: "people-find-status", attr: { role: "status" } });
    this.list = new KeyedList<DecisionRow>({
      parentEl,
      scrollEl,
      createRow: ({ kind }) =>
        kind === "meeting" ? new DecisionMeetingView(ports) : new DecisionRowView(ports, hoverParent),
      estimateHeight: ({ kind }) => (kind === "meeting" ? MEETING_HEIGHT : DECISION_HEIGHT),
    });
    this.list.el.addClass("people-decisions");
    this.reader = new DecisionReader(ports.texts, (decisions, progress) => {
      this.decisions = decisions;
      this.progress = progress;
      this.show();
    });
  }

  override onload(): void {
    const { el } = this.list;
    this.registerDomEvent(el, "click", (event) => this.onClick(event));
    this.registerDomEvent(el, "auxclick", (event) => {
      if (event.button === 1) this.onClick(event);
    });
    this.registerDomEvent(el, "keydown", (event) => this.onKey(event));
  }

  override onunload(): void {
    this.reader.stop();
    this.list.destroy();
  }

  update(meetings: readonly Meeting[]): void {
    void this.reader.read(meetings);
  }

  private show(): void {
    const { rows, found, all } = decisionRows(this.decisions, this.search);
    this.list.setRows(rows);
    this.statusEl.setText(this.statusText(found, all));
  }

  private statusText(found: number, all: number): string {
    const words = this.ports.words.person.decisions;
    const { done, total, unreadable } = this.progress;
    const counts = found === all ? words.count(all) : words.found(found, all);
    const isDone = done >= total;
    const none = this.search === "" ? words.none : words.nothingMatches;
    return [
      isDone ? "" : words.reading(done, total),
      found > 0 ? counts : isDone ? none : "",
      unreadable > 0 ? words.unreadable(unreadable) : "",
    ]
      .filter(Boolean)
      .join(" · ");
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element | null;
    // Links in the text have their own way.
    if (target?.closest("a") || this.list.el.win.getSelection()?.isCollapsed === false) return;
    const row = this.list.rowAt(target);
    if (row) this.open(row.data, event.button === 1 ? "tab" : Keymap.isModEvent(event));
  }

  private onKey(event: KeyboardEvent): void {
    const row = this.list.rowAt(event.target as Node | null);
    if (!row || event.isComposing || (event.target as Element).closest("a")) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -1e9, End: 1e9 };
    const step = steps[event.key];
    if (step !== undefined) this.list.moveFocus(step);
    else if (event.key === "Enter" || event.key === " ") this.open(row.data, Keymap.isModEvent(event));
    else return;
    event.preventDefault();
  }

  private open(row: DecisionRow, openIn: ReturnType<typeof Keymap.isModEvent>): void {
    const { navigator } = this.ports;
    if (row.kind === "meeting") void navigator.openNote(row.meeting.paths[0] ?? "", openIn);
    else void navigator.openLine(row.path, row.lines[0]?.line ?? 0, openIn);
  }
}
