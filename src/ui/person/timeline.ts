import type { HoverParent } from "obsidian";
import { Component } from "obsidian";
import type { IndexChange } from "../../core/index/index-change";
import type { Meeting } from "../../core/query/meetings";
import { KeyedList } from "../../dom/keyed-list";
import type { ListRow, RowView } from "../../dom/list-row";
import { addIconButton, setPressed } from "../parts/icon-button";
import { SearchBox } from "../parts/search-box";
import type { Ports } from "../ports";
import type { MeetingEntryContext } from "./meeting-entry";
import { MeetingEntry } from "./meeting-entry";
import { MonthHeading } from "./month-heading";
import type { TimelineFilter } from "./timeline-filter";
import { filterMeetings } from "./timeline-filter";
import type { TimelineRow } from "./timeline-rows";
import { timelineRows } from "./timeline-rows";

const MONTH_HEIGHT = 32;
const ENTRY_HEIGHT = 84;
const OPEN_ENTRY_HEIGHT = 320;

/** Where a timeline is put, and what it remembers. */
export interface TimelineOptions {
  readonly parentEl: HTMLElement;
  readonly scrollEl: HTMLElement;
  readonly hoverParent: HoverParent;
  /** Whose timeline it is. */
  readonly personId: string;
  /** Keys of the entries that are open from the start. */
  readonly expanded: readonly string[];
  /** Which meetings are shown from the start. */
  readonly filter: TimelineFilter;
  /** Something was opened, closed or searched for. */
  onLayout(): void;
}

/** A person's meetings, newest first; only those near the viewport are in the document. */
export class Timeline extends Component {
  private readonly list: KeyedList<TimelineRow>;
  private readonly expanded: Set<string>;
  /** Note path → how often it has changed while the timeline was shown. */
  private readonly versions = new Map<string, number>();
  private readonly findEl: HTMLElement;
  private readonly nothingEl: HTMLElement;
  private shownFilter: TimelineFilter;
  private meetings: readonly Meeting[] = [];
  private rows: readonly ListRow<TimelineRow>[] = [];

  constructor(
    private readonly ports: Ports,
    private readonly options: TimelineOptions,
  ) {
    super();
    const { parentEl, scrollEl, expanded, filter } = options;
    this.expanded = new Set(expanded);
    this.shownFilter = filter;
    this.findEl = parentEl.createDiv({ cls: "people-find-row" });
    this.buildFilter(this.findEl);
    this.nothingEl = parentEl.createDiv({
      cls: "people-person-nothing",
      text: ports.words.person.timeline.nothingMatches,
      attr: { role: "status" },
    });
    this.list = new KeyedList<TimelineRow>({
      parentEl,
      scrollEl,
      isStop: ({ kind }) => kind === "meeting",
      createRow: (row) => this.createRow(row),
      estimateHeight: ({ data }) =>
        data.kind === "month" ? MONTH_HEIGHT : data.isExpanded ? OPEN_ENTRY_HEIGHT : ENTRY_HEIGHT,
    });
  }

  override onload(): void {
    this.registerEvent(this.ports.app.vault.on("rename", (file, oldPath) => this.follow(oldPath, file.path)));
  }

  override onunload(): void {
    this.list.destroy();
  }

  /** Keys of the entries that are open and still there. */
  get expandedKeys(): string[] {
    return [...this.expanded];
  }

  get filter(): TimelineFilter {
    return this.shownFilter;
  }

  /** An entry is known by its first note: renamed, it stays open. */
  private follow(oldPath: string, path: string): void {
    if (this.expanded.delete(oldPath)) this.expanded.add(path);
  }

  /** @param change what the index's change touched; null when it may be anything */
  update(meetings: readonly Meeting[], change: IndexChange | null): void {
    this.meetings = meetings;
    // Anything may have changed: what is open is read again.
    if (change === null) for (const path of this.shownPaths()) this.touch(path);
    for (const path of change?.notes ?? []) this.touch(path);
    this.show();
  }

  private touch(path: string): void {
    this.versions.set(path, (this.versions.get(path) ?? 0) + 1);
  }

  private shownPaths(): readonly string[] {
    return this.meetings.flatMap((meeting) => meeting.paths);
  }

  private buildFilter(parentEl: HTMLElement): void {
    const words = this.ports.words.person.timeline;
    new SearchBox(parentEl.createDiv({ cls: "people-find" }), {
      words,
      text: this.filter.search,
      search: (search) => this.changeFilter({ search }),
    });
    const look = { icon: "list-todo", label: words.onlyOpen, cls: "people-find-toggle" };
    const onlyEl = addIconButton(parentEl, look, () => {
      this.changeFilter({ onlyOpen: !this.filter.onlyOpen });
      setPressed(onlyEl, this.filter.onlyOpen);
    });
    setPressed(onlyEl, this.filter.onlyOpen);
  }

  private changeFilter(change: Partial<TimelineFilter>): void {
    this.shownFilter = { ...this.filter, ...change };
    this.show();
    this.options.onLayout();
  }

  private show(): void {
    const shown = filterMeetings(this.meetings, this.filter);
    this.findEl.toggle(this.meetings.length > 0);
    this.nothingEl.toggle(shown.length === 0 && this.meetings.length > 0);
    this.rows = timelineRows(
      shown,
      (key) => this.expanded.has(key),
      ({ paths }) => paths.reduce((sum, path) => sum + (this.versions.get(path) ?? 0), 0),
    );
    this.list.setRows(this.rows);
  }

  private createRow({ kind }: ListRow<TimelineRow>): RowView<TimelineRow> {
    if (kind === "month") return new MonthHeading(this.ports.words);
    return new MeetingEntry(this.entryContext());
  }

  private entryContext(): MeetingEntryContext {
    const { ports, options } = this;
    const listener = {
      toggle: (key: string) => this.toggle(key),
      move: (key: string, by: number) => this.move(key, by),
    };
    const { hoverParent, personId } = options;
    return { ports, hoverParent, personId, owner: this, listener };
  }

  private toggle(key: string): void {
    if (!this.expanded.delete(key)) this.expanded.add(key);
    this.show();
    this.options.onLayout();
  }

  /** Moves the focus to the next or previous meeting; months are passed over. */
  private move(key: string, by: number): void {
    const keys = this.rows.filter(({ kind }) => kind === "meeting").map((row) => row.key);
    const next = keys[Math.min(Math.max(keys.indexOf(key) + by, 0), keys.length - 1)];
    if (next !== undefined) this.list.focusRow(next);
  }
}
