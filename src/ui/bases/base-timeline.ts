import type { BasesEntry, BasesPropertyId, BasesViewConfig, HoverPopover } from "obsidian";
import { Component } from "obsidian";
import { KeyedList } from "../../dom/keyed-list";
import type { ListRow, RowView } from "../../dom/list-row";
import type { Ports } from "../ports";
import type { BaseRowContext } from "./base-row-views";
import { MonthRowView, NoteRowView, PersonRowView } from "./base-row-views";
import type { BaseNote, BaseRow } from "./base-rows";
import { baseTimelineRows } from "./base-rows";
import type { BaseChoice } from "./base-options";
import { chosenIn } from "./base-options";
import { dayOf, namesOf } from "./base-values";

const HEIGHTS: Readonly<Record<BaseRow<BasesEntry>["kind"], number>> = { person: 40, month: 32, note: 28 };

function noteOf(entry: BasesEntry, { date, person, title }: BaseChoice): BaseNote<BasesEntry> {
  const titleValue = entry.getValue(title);
  return {
    path: entry.file.path,
    title: (titleValue?.isTruthy() ? titleValue.toString().trim() : "") || entry.file.basename,
    date: dayOf(entry.getValue(date)),
    names: namesOf(entry.getValue(person)),
    entry,
  };
}

/** The rows of a base as timelines of people; only those near the viewport are in the document. */
export class BaseTimeline extends Component {
  hoverPopover: HoverPopover | null = null;
  private readonly el: HTMLElement;
  private readonly emptyEl: HTMLElement;
  private readonly list: KeyedList<BaseRow<BasesEntry>>;
  private details: readonly BasesPropertyId[] = [];
  private entries: readonly BasesEntry[] = [];
  private config: BasesViewConfig | null = null;

  constructor(
    private readonly ports: Ports,
    parentEl: HTMLElement,
  ) {
    super();
    this.el = parentEl.createDiv({ cls: "people-base-timeline" });
    this.emptyEl = this.el.createDiv({ cls: "people-base-empty", text: ports.words.bases.empty });
    this.list = new KeyedList<BaseRow<BasesEntry>>({
      parentEl: this.el,
      scrollEl: this.el,
      createRow: (row) => this.createRow(row),
      estimateHeight: ({ data }) => HEIGHTS[data.kind],
    });
  }

  override onload(): void {
    // Who is meant by a name depends on notes that the base may not show.
    this.register(
      this.ports.onRefresh((change) => {
        if (change === null || change.persons === null) this.show();
      }),
    );
  }

  override onunload(): void {
    this.entries = [];
    this.list.destroy();
    this.el.remove();
  }

  /** Shows what a base has found; called with new entries each time. */
  update(entries: readonly BasesEntry[], config: BasesViewConfig): void {
    this.entries = entries;
    this.config = config;
    this.show();
  }

  private show(): void {
    if (!this.config) return;
    const choice = chosenIn(this.config);
    const shown = new Set<BasesPropertyId>([choice.date, choice.person, choice.title, "file.name"]);
    this.details = this.config.getOrder().filter((id) => !shown.has(id));
    const notes = this.entries.map((entry) => noteOf(entry, choice));
    this.emptyEl.toggle(notes.length === 0);
    this.list.setRows(baseTimelineRows(notes, choice.isGrouped ? this.ports.index.directory : null));
  }

  private createRow({ kind }: ListRow<BaseRow<BasesEntry>>): RowView<BaseRow<BasesEntry>> {
    const context: BaseRowContext = {
      ports: this.ports,
      hoverParent: this,
      details: () => this.details,
    };
    if (kind === "person") return new PersonRowView(context);
    return kind === "month" ? new MonthRowView(context) : new NoteRowView(context);
  }
}
