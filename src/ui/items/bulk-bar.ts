import { formatsFor } from "../format/formats";
import type { Ports } from "../ports";
import type { EditTarget } from "../edits/edit-target";
import { addIconButton } from "../parts/icon-button";
import type { MenuPlace, RowActions } from "./row-actions";

type Use = (actions: RowActions, target: EditTarget, place: MenuPlace) => void;

type Word = "accept" | "reject" | "due" | "priority" | "owner";

const BUTTONS: readonly (readonly [string, Word, Use])[] = [
  ["thumbs-up", "accept", (actions, target) => actions.triage(target, "accepted")],
  ["thumbs-down", "reject", (actions, target) => actions.triage(target, "rejected")],
  ["calendar", "due", (actions, target, place) => actions.due(target, place)],
  ["flag", "priority", (actions, target, place) => actions.priority(target, place)],
  ["user", "owner", (actions, target) => actions.owner(target)],
];

/** What can be done with the selected rows; hidden while none is. */
export class BulkBar {
  private readonly el: HTMLElement;
  private readonly countEl: HTMLElement;
  private readonly triageEls: HTMLElement[] = [];

  constructor(
    parentEl: HTMLElement,
    private readonly ports: Ports,
    private readonly actions: RowActions,
  ) {
    const { edits, items } = ports.words;
    this.el = parentEl.createDiv({
      cls: "people-bulk-bar",
      attr: { role: "toolbar", "aria-label": edits.bulkActions },
    });
    this.countEl = this.el.createDiv({ cls: "people-bulk-count", attr: { role: "status" } });
    this.editButton("check", items.complete, (rowActions, target) => rowActions.complete(target));
    for (const [icon, word, use] of BUTTONS) {
      const el = this.editButton(icon, edits[word], use);
      if (word === "accept" || word === "reject") this.triageEls.push(el);
    }
    this.button("x", edits.clearSelection, () => this.actions.selection.clear());
    this.el.hide();
  }

  update(): void {
    const { selection } = this.actions;
    this.el.toggle(selection.size > 0);
    if (selection.size === 0) return;
    const { edits, items } = this.ports.words;
    const formats = formatsFor(items.language, this.el.win);
    const target = this.actions.selectionTarget();
    const listed = target?.rows.filter(({ id }) => selection.has(id)).length ?? 0;
    const lines = target?.rows.length ?? 0;
    const rows = formats.count(listed);
    const shown = lines > listed ? edits.selectedAnd(rows, formats.count(lines)) : edits.selected(rows);
    // Nothing is done to what is not seen.
    const hidden = selection.size - listed;
    const text = hidden > 0 ? `${shown} · ${edits.hiddenToo(formats.count(hidden))}` : shown;
    if (this.countEl.getText() !== text) this.countEl.setText(text);
    const isProposed = target?.rows.some((row) => row.isProposed) ?? false;
    for (const el of this.triageEls) el.toggle(isProposed);
  }

  /** A button for those of the selected rows that are listed; does nothing when none is. */
  private editButton(icon: string, label: string, use: Use): HTMLElement {
    return this.button(icon, label, (place) => {
      const target = this.actions.selectionTarget();
      if (target) use(this.actions, target, place);
    });
  }

  private button(icon: string, label: string, onPress: (place: MenuPlace) => void): HTMLElement {
    const look = { icon, label, cls: "people-bulk-button" };
    const el = addIconButton(this.el, look, () => {
      const { left, bottom } = el.getBoundingClientRect();
      onPress({ x: left, y: bottom });
    });
    return el;
  }
}
