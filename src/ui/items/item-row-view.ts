import { setTooltip } from "obsidian";
import type { ItemRow } from "../../core/query/item-row";
import { rowOf } from "../../core/query/item-row";
import { renderInline } from "../../dom/inline-text";
import type { RowView } from "../../dom/list-row";
import type { ItemEntry } from "./list-entry";
import type { RowContext } from "./row-context";
import {
  drawCopies,
  drawDue,
  drawOwners,
  drawPriority,
  drawProposed,
  drawSource,
  drawTriage,
} from "./row-parts";
import { setTabbable, setTreePosition } from "./tree-row";

type Part = "text" | "meta" | "status" | "state";

/** The row of one action item: status box, text, and below it due date, owners, priority and source. */
export class ItemRowView implements RowView<ItemEntry> {
  readonly el: HTMLElement;
  private readonly selfEl: HTMLElement;
  private readonly statusEl: HTMLElement;
  private readonly boxEl: HTMLInputElement;
  private readonly textEl: HTMLElement;
  private readonly metaEl: HTMLElement;
  private readonly stateEl: HTMLElement;
  private readonly shown = new Map<Part, string>();
  private isCurrent = false;

  constructor(private readonly context: RowContext) {
    this.el = createDiv({ cls: "tree-item people-item", attr: { role: "treeitem" } });
    this.selfEl = this.el.createDiv({ cls: "tree-item-self is-clickable people-item-self" });
    this.selfEl.draggable = true;
    this.statusEl = this.selfEl.createSpan({ cls: "people-status" });
    this.boxEl = this.statusEl.createEl("input", { cls: "task-list-item-checkbox", type: "checkbox" });
    const innerEl = this.selfEl.createDiv({ cls: "tree-item-inner people-item-inner" });
    this.textEl = innerEl.createDiv({ cls: "people-item-text" });
    this.metaEl = innerEl.createDiv({ cls: "people-item-meta" });
    this.stateEl = innerEl.createDiv({ cls: "people-item-state" });
  }

  update(entry: ItemEntry): void {
    setTreePosition(this.el, entry);
    this.updateSelected(entry);
    const row = rowOf(this.context.ports.index, entry.id);
    // Gone from the index, and so from the list in a moment.
    if (!row) return;
    const rows = [row, ...entry.copies.flatMap((id) => rowOf(this.context.ports.index, id) ?? [])];
    this.updateStatus(row, rows.length);
    this.updateText(row);
    this.updateMeta(row, rows);
    this.updateState(rows);
    setTabbable(this.el, this.isCurrent);
  }

  setCurrent(isCurrent: boolean): void {
    this.isCurrent = isCurrent;
    setTabbable(this.el, isCurrent);
  }

  destroy(): void {
    this.shown.clear();
  }

  private hasChanged(part: Part, value: unknown): boolean {
    const text = JSON.stringify(value);
    if (this.shown.get(part) === text) return false;
    this.shown.set(part, text);
    return true;
  }

  private updateSelected({ id }: ItemEntry): void {
    const isSelected = this.context.isSelected(id);
    if (this.el.getAttr("aria-selected") === String(isSelected)) return;
    this.el.setAttr("aria-selected", String(isSelected));
    this.el.toggleClass("is-selected", isSelected);
  }

  private updateStatus({ status, isOpen, lock }: ItemRow, lines: number): void {
    const { words } = this.context.ports;
    if (!this.hasChanged("status", [status, isOpen, lock, lines])) return;
    const symbol = status.symbol.trim();
    // As Obsidian draws it: every symbol but a space counts as checked, so that a theme's look for it applies.
    for (const el of [this.statusEl, this.boxEl]) el.setAttr("data-task", symbol);
    this.boxEl.checked = symbol !== "";
    this.boxEl.disabled = lock !== null;
    this.el.toggleClass("is-done", !isOpen);
    // Only a done item looks ticked; a rejected one shows its symbol like the open ones.
    this.boxEl.toggleClass("people-open-box", symbol !== "" && status.type !== "DONE");
    // Drawn as checked, yet open: it must not be read out as done.
    this.boxEl.setAttrs(
      isOpen && symbol !== ""
        ? { role: "button", "aria-pressed": "false" }
        : { role: null, "aria-pressed": null },
    );
    const count = this.context.formats.count(lines);
    const action = isOpen ? words.edits.completeAll(count) : words.edits.reopenAll(count);
    const label = words.items.statusBox(action, status.name);
    setTooltip(this.statusEl, lock === null ? label : words.items.locked[lock]);
    this.boxEl.setAttr("aria-label", lock === null ? label : words.items.locked[lock]);
  }

  private updateText({ description }: ItemRow): void {
    if (!this.hasChanged("text", description)) return;
    this.textEl.toggleClass("is-empty", description === "");
    if (description === "") this.textEl.setText(this.context.ports.words.items.emptyText);
    else renderInline(this.textEl, description);
  }

  private updateMeta(row: ItemRow, rows: readonly ItemRow[]): void {
    const { due, owners, priority, isProposed, isOpen, invalid, lock, path, heading } = row;
    const today = this.context.ports.today().date;
    const remark = this.context.remark(row.id);
    const titles = rows.map(({ noteTitle }) => noteTitle);
    const dates = [due, today];
    const shown = [dates, owners, priority, isProposed, isOpen, invalid, lock, path, heading, titles, remark];
    if (!this.hasChanged("meta", shown)) return;
    this.metaEl.empty();
    for (const draw of [drawPriority, drawDue, drawOwners, drawProposed, drawSource]) {
      draw(this.metaEl, row, this.context);
    }
    drawCopies(this.metaEl, rows, this.context);
    if (remark !== "") this.metaEl.createSpan({ cls: "people-remark", text: remark });
    drawTriage(this.metaEl, row, this.context);
  }

  /** A folded row waits while one of its lines does, and says what was refused of any. */
  private updateState(rows: readonly ItemRow[]): void {
    const states = rows.flatMap(({ id }) => this.context.editState(id) ?? []);
    const state = states.find(({ kind }) => kind === "refused") ?? states[0] ?? null;
    if (!this.hasChanged("state", state)) return;
    const { items } = this.context.ports.words;
    const isPending = state?.kind === "pending";
    this.el.toggleClass("is-pending", isPending);
    this.el.setAttr("aria-busy", isPending ? "true" : null);
    this.el.toggleClass("is-refused", state?.kind === "refused");
    // Read out at once, as nothing was done though something was asked.
    this.stateEl.setAttr("role", state?.kind === "refused" ? "alert" : null);
    this.stateEl.setText(state?.kind === "refused" ? items.refused[state.reason] : "");
  }
}
