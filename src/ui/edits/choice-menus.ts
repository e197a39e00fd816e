import { Menu } from "obsidian";
import type { ItemEdit } from "../../core/edit/intent";
import { PRIORITIES } from "../../core/model/priority";
import { DUE_CHOICES, dueChoice } from "../../core/query/due-choices";
import type { ItemRow } from "../../core/query/item-row";
import type { Ports } from "../ports";
import { DueModal } from "./due-modal";
import type { EditTarget } from "./edit-target";
import { OwnerModal } from "./owner-modal";

/** Takes the edit that was chosen. */
export type OnEdit = (edit: ItemEdit) => void;

/** The value all rows have, or undefined when they differ. */
function common<T>({ rows }: EditTarget, valueOf: (row: ItemRow) => T): T | undefined {
  const [first, ...others] = rows.map(valueOf);
  return others.every((value) => value === first) ? first : undefined;
}

/** @returns a menu of due dates. */
export function dueMenu(ports: Ports, target: EditTarget, onEdit: OnEdit): Menu {
  const { edits } = ports.words;
  const due = common(target, (row) => row.due);
  const menu = new Menu();
  for (const choice of DUE_CHOICES) {
    const date = dueChoice(choice, ports.today());
    menu.addItem((item) =>
      item
        .setTitle(edits.dueChoices[choice])
        .setIcon("calendar")
        .setChecked(date === due)
        .onClick(() => onEdit({ set: "due", date })),
    );
  }
  menu.addItem((item) =>
    item
      .setTitle(edits.pickDate)
      .setIcon("calendar-search")
      .onClick(() => new DueModal(ports, due ?? null, (date) => onEdit({ set: "due", date })).open()),
  );
  return menu.addItem((item) =>
    item
      .setTitle(edits.noDueDate)
      .setIcon("calendar-x")
      .setChecked(due === null)
      .onClick(() => onEdit({ set: "due", date: null })),
  );
}

/** @returns a menu of priorities. */
export function priorityMenu(ports: Ports, target: EditTarget, onEdit: OnEdit): Menu {
  const { edits } = ports.words;
  const shown = common(target, (row) => row.priority);
  const menu = new Menu();
  for (const priority of PRIORITIES) {
    menu.addItem((item) =>
      item
        .setTitle(edits.priorities[priority])
        .setChecked(priority === shown)
        .onClick(() => onEdit({ set: "priority", priority })),
    );
  }
  return menu;
}

/** @returns a menu of every status in the table. */
export function statusMenu(ports: Ports, target: EditTarget, onEdit: OnEdit): Menu {
  const { edits } = ports.words;
  const shown = common(target, (row) => row.status.symbol);
  const menu = new Menu();
  for (const { symbol, name } of ports.index.config.statuses.all) {
    menu.addItem((item) =>
      item
        .setTitle(edits.statusName(name, symbol))
        .setChecked(symbol === shown)
        .onClick(() => onEdit({ set: "status", symbol })),
    );
  }
  return menu;
}

/** Asks for an owner. */
export function askOwner(ports: Ports, target: EditTarget, onEdit: OnEdit): void {
  const choose = (names: readonly string[]): void => onEdit({ set: "owners", names });
  new OwnerModal(ports, target.lead.path, choose).open();
}
