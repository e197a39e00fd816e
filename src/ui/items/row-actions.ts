import type { Menu } from "obsidian";
import { Menu as ObsidianMenu } from "obsidian";
import type { ItemEdit } from "../../core/edit/intent";
import type { ItemId } from "../../core/index/resolved-note";
import type { ItemRow } from "../../core/query/item-row";
import { rowOf } from "../../core/query/item-row";
import type { KeyedList } from "../../dom/keyed-list";
import type { ListRow } from "../../dom/list-row";
import { askOwner, dueMenu, priorityMenu } from "../edits/choice-menus";
import type { EditTarget } from "../edits/edit-target";
import { rowsWhere } from "../edits/edit-target";
import { KeysModal } from "../edits/keys-modal";
import type { MenuHost } from "../edits/row-menu";
import { addRowEntries } from "../edits/row-menu";
import { undoLast } from "../edits/undo-last";
import type { Ports } from "../ports";
import type { ItemEntry, ListEntry } from "./list-entry";
import type { RowEdits } from "./row-edits";
import type { RowAction } from "./row-parts";
import type { RowSelection } from "./row-selection";

/** A place on screen where a menu opens. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

type Row = ListRow<ListEntry>;

function entryOf({ data }: Row): ItemEntry | null {
  return data.kind === "item" ? data : null;
}

/** What keys, buttons and menus do with the rows of a list: edits, selection, menus. */
export class RowActions implements MenuHost {
  /** Where the next menu opens; null for the current row. */
  private place: MenuPlace | null = null;

  constructor(
    readonly ports: Ports,
    private readonly list: KeyedList<ListEntry>,
    private readonly edits: RowEdits,
    readonly selection: RowSelection,
  ) {}

  get win(): Window {
    return this.list.el.win;
  }

  /** The key of the row where a range starts; null when that row has gone, or stands in another group by now. */
  get anchor(): string | null {
    const { anchor } = this.selection;
    return anchor !== null && this.list.all.indexOf(anchor) >= 0 ? anchor : null;
  }

  /** The selection when the row is part of it, else the row with its copies; null when it is gone. */
  target(entry: ItemEntry): EditTarget | null {
    const lead = rowOf(this.ports.index, entry.id);
    if (!lead) return null;
    const isSelection = this.selection.has(entry.id) && this.selection.size > 1;
    const ids = isSelection ? this.selectedLines() : [entry.id, ...entry.copies];
    return { lead, rows: this.rowsOf(ids), isSelection };
  }

  /** The row with its copies, whatever is selected. */
  rowTarget(entry: ItemEntry): EditTarget | null {
    const lead = rowOf(this.ports.index, entry.id);
    return lead && { lead, rows: this.rowsOf([entry.id, ...entry.copies]), isSelection: false };
  }

  /** Every line of the selected rows that are listed, in that order; others are in a folded group or left out by a filter. */
  selectedLines(): ItemId[] {
    const { size } = this.selection;
    const rows = new Set<ItemId>();
    const lines = new Set<ItemId>();
    if (size === 0) return [];
    for (const row of this.list.all) {
      const entry = entryOf(row);
      if (!entry || !this.selection.has(entry.id)) continue;
      rows.add(entry.id);
      for (const id of [entry.id, ...entry.copies]) lines.add(id);
      // The list may be long, and what is selected stands together as a rule.
      if (rows.size === size) break;
    }
    return [...lines];
  }

  /** All that is selected, as the target of one of its rows; null when nothing is. */
  selectionTarget(): EditTarget | null {
    const rows = this.rowsOf(this.selectedLines());
    const [lead] = rows;
    return lead ? { lead, rows, isSelection: true } : null;
  }

  /** Asks for an edit; lines that can't be edited are refused with the reason. */
  edit(rows: readonly ItemRow[], edit: ItemEdit): void {
    const wanted = rows.map((row) => this.now(row));
    if (wanted.length > 0) void this.edits.ask(wanted, edit);
    this.refocus();
  }

  /** Completes what is open; reopens when nothing of it is. */
  complete(target: EditTarget): void {
    const open = rowsWhere(target, (row) => row.isOpen);
    if (open.length > 0) this.edit(open, { set: "done" });
    else this.edit(target.rows, { set: "reopened" });
  }

  /** Accepts or rejects what is proposed; does nothing with the rest. */
  triage(target: EditTarget, set: "accepted" | "rejected"): void {
    this.edit(
      rowsWhere(target, (row) => row.isProposed && row.isOpen),
      { set },
    );
  }

  /** Asks for a due date. */
  due(target: EditTarget, place: MenuPlace | null = null): void {
    this.showAt(
      place,
      dueMenu(this.ports, target, (edit) => this.edit(target.rows, edit)),
    );
  }

  /** Asks for a priority. */
  priority(target: EditTarget, place: MenuPlace | null = null): void {
    this.showAt(
      place,
      priorityMenu(this.ports, target, (edit) => this.edit(target.rows, edit)),
    );
  }

  /** Asks for an owner. */
  owner(target: EditTarget): void {
    askOwner(this.ports, target, (edit) => this.edit(target.rows, edit));
  }

  /** Shows all that can be done with a row. */
  menu(entry: ItemEntry, place: MenuPlace | null = null): void {
    const target = this.target(entry);
    if (!target) return;
    const menu = new ObsidianMenu();
    const { edits } = this.ports.words;
    addRowEntries(menu, target, this);
    menu.addItem((item) =>
      item
        .setSection("selection")
        .setIcon("square-check")
        .setTitle(this.selection.has(entry.id) ? edits.deselect : edits.select)
        .onClick(() => this.toggleSelected(entry)),
    );
    this.showAt(place, menu);
  }

  /** Does what a control in a row is for. */
  use(action: RowAction, entry: ItemEntry, place: MenuPlace | null): void {
    if (action === "menu") return this.menu(entry, place);
    const target = this.target(entry);
    if (!target) return;
    if (action === "owner") this.owner(target);
    else this.triage(target, action === "accept" ? "accepted" : "rejected");
  }

  /** Shows another menu where the last one was. */
  show(menu: Menu): void {
    this.showAt(this.place, menu);
  }

  toggleSelected(entry: ItemEntry): void {
    const key = this.list.currentRow?.key ?? this.keyOf(entry.id);
    if (key !== null) this.selection.toggle(entry.id, key);
  }

  /** Selects from where the selection started up to a row. */
  selectUpTo(key: string): void {
    const anchor = this.anchor ?? this.list.currentRow?.key ?? key;
    const rows = this.list.rowsBetween(anchor, key);
    this.selection.replace(
      rows.flatMap((row) => entryOf(row)?.id ?? []),
      anchor,
    );
  }

  /** Selects every row of the group in which a row stands; all rows where there are no groups. */
  selectGroup(row: Row): void {
    const { all } = this.list;
    const ids: ItemId[] = [];
    for (let i = all.stickyAt(all.indexOf(row.key)) + 1; i < all.length; i++) {
      const entry = all.at(i)?.data;
      if (entry?.kind !== "item") break;
      ids.push(entry.id);
    }
    this.selection.replace(ids, row.key);
  }

  undo(): void {
    void undoLast(this.ports);
  }

  showKeys(): void {
    new KeysModal(this.ports).open();
  }

  private keyOf(id: ItemId): string | null {
    for (const row of this.list.all) if (entryOf(row)?.id === id) return row.key;
    return null;
  }

  private rowsOf(ids: readonly ItemId[]): ItemRow[] {
    return ids.flatMap((id) => rowOf(this.ports.index, id) ?? []);
  }

  /** While a menu was open the row may have been read anew; as long as it is the same item, that is meant. */
  private now(row: ItemRow): ItemRow {
    const now = rowOf(this.ports.index, row.id);
    return now?.description === row.description ? now : row;
  }

  private showAt(place: MenuPlace | null, menu: Menu): void {
    this.place = place;
    menu.showAtPosition(place ?? this.placeOfCurrent(), this.list.el.doc);
  }

  private placeOfCurrent(): MenuPlace {
    const key = this.list.currentRow?.key;
    const el = (key === undefined ? null : this.list.elementOf(key)) ?? this.list.el;
    const { left, bottom } = el.getBoundingClientRect();
    return { x: left, y: bottom };
  }

  /** A dialog that has closed leaves the focus nowhere; the keyboard goes on where it was. */
  private refocus(): void {
    const { activeElement, body } = this.list.el.doc;
    const row = this.list.currentRow;
    if (row && (activeElement === null || activeElement === body)) this.list.focusRow(row.key);
  }
}
