import type { BasesEntry, BasesPropertyId, HoverParent } from "obsidian";
import type { RowView } from "../../dom/list-row";
import { addNoteLink } from "../person/note-link";
import { dayWordsOf } from "../person/day-words";
import { addPersonChip } from "../person/person-chip";
import type { Ports } from "../ports";
import type { BaseRow } from "./base-rows";

/** What rows of a base share. */
export interface BaseRowContext {
  readonly ports: Ports;
  readonly hoverParent: HoverParent;
  /** Further properties that a row shows, as chosen in the base. */
  details(): readonly BasesPropertyId[];
}

type Row = BaseRow<BasesEntry>;

/** What all rows have in common: links and chips in them are what Tab reaches. */
abstract class BaseRowView implements RowView<Row> {
  readonly el: HTMLElement;

  constructor(
    cls: string,
    protected readonly context: BaseRowContext,
  ) {
    this.el = createDiv({ cls });
  }

  abstract update(row: Row): void;

  setCurrent(): void {
    // The row itself is never reached by Tab.
  }

  destroy(): void {
    this.el.remove();
  }
}

/** Whose rows follow. */
export class PersonRowView extends BaseRowView {
  constructor(context: BaseRowContext) {
    super("people-base-person", context);
    this.el.setAttrs({ role: "heading", "aria-level": "2" });
  }

  update(row: Row): void {
    if (row.kind !== "person") return;
    const { ports, hoverParent } = this.context;
    const { person, name, count } = row.group;
    this.el.empty();
    if (person) addPersonChip(this.el, ports, hoverParent, person);
    else this.el.createSpan({ text: name === "" ? ports.words.bases.nobody : name, attr: { dir: "auto" } });
    this.el.createSpan({ cls: "people-base-count", text: ports.words.bases.notes(count) });
  }
}

/** A month; it sticks to the top while its rows scroll by, and then says whose they are. */
export class MonthRowView extends BaseRowView {
  private readonly monthEl: HTMLElement;
  private readonly whoseEl: HTMLElement;

  constructor(context: BaseRowContext) {
    super("people-month people-base-month", context);
    this.monthEl = this.el.createSpan({ attr: { role: "heading", "aria-level": "3" } });
    this.whoseEl = this.el.createSpan({ cls: "people-base-whose", attr: { dir: "auto" } });
  }

  update(row: Row): void {
    if (row.kind !== "month") return;
    const { words } = this.context.ports;
    const { firstDay, group } = row;
    this.monthEl.setText(firstDay === null ? words.bases.undated : dayWordsOf(words).text(firstDay, "month"));
    this.whoseEl.setText(group === null ? "" : group.name === "" ? words.bases.nobody : group.name);
  }
}

/** One note of the base: its day, its title as a link, and what else the base shows of it. */
export class NoteRowView extends BaseRowView {
  constructor(context: BaseRowContext) {
    super("people-base-note", context);
  }

  update(row: Row): void {
    if (row.kind !== "note") return;
    const { ports, hoverParent } = this.context;
    const { note, group } = row;
    this.el.empty();
    const day = note.date === null ? "" : dayWordsOf(ports.words).text(note.date, "day");
    this.el.createSpan({ cls: "people-base-day", text: day });
    addNoteLink(this.el, ports, hoverParent, note.path, note.title);
    if (group === null && note.names.length > 0) {
      const text = note.names.join(", ");
      this.el.createSpan({ cls: "people-base-detail", text, attr: { dir: "auto" } });
    }
    for (const id of this.context.details()) this.addDetail(note.entry, id);
  }

  private addDetail(entry: BasesEntry, id: BasesPropertyId): void {
    const value = entry.getValue(id);
    if (!value?.isTruthy()) return;
    const el = this.el.createSpan({ cls: "people-base-detail", attr: { dir: "auto" } });
    value.renderTo(el, this.context.ports.app.renderContext);
  }
}
