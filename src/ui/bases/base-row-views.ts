import type { BasesEntry, BasesPropertyId, HoverParent, Value } from "obsidian";
import type { RowView } from "../../dom/list-row";
import { addNoteLink } from "../parts/note-link";
import { dayWordsOf } from "../format/day-words";
import { addPersonChip } from "../parts/person-chip";
import type { Ports } from "../ports";
import type { BaseNote, BaseRow } from "./base-rows";

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
  private shown = "";

  constructor(
    cls: string,
    protected readonly context: BaseRowContext,
  ) {
    this.el = createDiv({ cls });
  }

  abstract update(row: Row): void;

  /**
   * Draws anew when something else is to be shown: a base tells of every changed note, and a link that is replaced loses
   * the focus and the pointer's preview.
   */
  protected show(what: readonly unknown[], draw: () => void): void {
    const shown = JSON.stringify(what);
    if (shown === this.shown) return;
    this.shown = shown;
    this.el.empty();
    draw();
  }

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
    const { bases } = ports.words;
    const { person, name, count } = row.group;
    this.show([person?.id, name, count], () => {
      if (person) addPersonChip(this.el, ports, hoverParent, person);
      else this.el.createSpan({ text: name === "" ? bases.nobody : name, attr: { dir: "auto" } });
      this.el.createSpan({ cls: "people-base-count", text: bases.notes(count) });
    });
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
    const { note, group } = row;
    const day = note.date === null ? "" : dayWordsOf(this.context.ports.words).text(note.date, "day");
    const names = group === null ? note.names.join(", ") : "";
    const details = this.context.details().flatMap((id) => {
      const value = note.entry.getValue(id);
      return value?.isTruthy() ? [{ id, value }] : [];
    });
    const texts = details.map(({ id, value }) => [id, value.toString()]);
    this.show([note.path, note.title, day, names, texts], () => this.draw(note, day, names, details));
  }

  private draw(
    { path, title }: BaseNote<BasesEntry>,
    day: string,
    names: string,
    details: readonly { readonly value: Value }[],
  ): void {
    const { ports, hoverParent } = this.context;
    this.el.createSpan({ cls: "people-base-day", text: day });
    addNoteLink(this.el, ports, hoverParent, path, title);
    if (names !== "") this.addDetail().setText(names);
    for (const { value } of details) value.renderTo(this.addDetail(), ports.app.renderContext);
  }

  private addDetail(): HTMLElement {
    return this.el.createSpan({ cls: "people-base-detail", attr: { dir: "auto" } });
  }
}
