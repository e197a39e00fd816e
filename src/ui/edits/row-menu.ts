import type { Menu } from "obsidian";
import type { ItemEdit } from "../../core/edit/intent";
import type { ItemRow } from "../../core/query/item-row";
import { openExplanation } from "../explain/open-explanation";
import { formatsFor } from "../format/formats";
import type { Ports } from "../ports";
import { askOwner, dueMenu, priorityMenu, statusMenu } from "./choice-menus";
import { editInTasks } from "./edit-in-tasks";
import type { EditTarget } from "./edit-target";
import { rowsWhere } from "./edit-target";
import { copyItemLink } from "./item-link";
import { SimilarModal, similarTo } from "./similar-modal";
import { canUndo, undoLast } from "./undo-last";

/** Who shows the menu of a row. */
export interface MenuHost {
  readonly ports: Ports;
  /** Makes an edit of these rows. */
  edit(rows: readonly ItemRow[], edit: ItemEdit): void;
  /** Shows another menu in place of this one. */
  show(menu: Menu): void;
  readonly win: Window;
  /** Whether the note is in front already, at the item. */
  readonly isInEditor?: boolean;
}

interface Entry {
  readonly section: string;
  readonly icon: string;
  readonly title: string;
  readonly run: () => void;
}

function statusEntries(target: EditTarget, host: MenuHost): Entry[] {
  const { ports } = host;
  const { edits } = ports.words;
  const formats = formatsFor(ports.words.items.language, host.win);
  const open = rowsWhere(target, (row) => row.isOpen);
  const closed = rowsWhere(target, (row) => !row.isOpen);
  const proposed = rowsWhere(target, (row) => row.isProposed && row.isOpen);
  const count = (rows: readonly ItemRow[]) => formats.count(rows.length);
  const all: readonly (readonly [readonly ItemRow[], string, string, ItemEdit])[] = [
    [open, "check", edits.completeAll(count(open)), { set: "done" }],
    [closed, "rotate-ccw", edits.reopenAll(count(closed)), { set: "reopened" }],
    [proposed, "thumbs-up", edits.acceptAll(count(proposed)), { set: "accepted" }],
    [proposed, "thumbs-down", edits.rejectAll(count(proposed)), { set: "rejected" }],
  ];
  const entries = all
    .filter(([rows]) => rows.length > 0)
    .map(([rows, icon, title, edit]) => ({
      section: "action",
      icon,
      title,
      run: () => host.edit(rows, edit),
    }));
  if (target.isSelection || target.rows.length < 2 || !target.lead.isOpen) return entries;
  const { lead } = target;
  const title = edits.completeOnly(lead.noteTitle);
  const only = { section: "action", icon: "check", title, run: () => host.edit([lead], { set: "done" }) };
  return [...entries, only];
}

function fieldEntries(target: EditTarget, host: MenuHost): Entry[] {
  const { ports } = host;
  const { edits } = ports.words;
  const onEdit = (edit: ItemEdit): void => host.edit(target.rows, edit);
  const section = "action-fields";
  const entries: Entry[] = [
    { section, icon: "calendar", title: edits.due, run: () => host.show(dueMenu(ports, target, onEdit)) },
    {
      section,
      icon: "flag",
      title: edits.priority,
      run: () => host.show(priorityMenu(ports, target, onEdit)),
    },
    { section, icon: "user", title: edits.owner, run: () => askOwner(ports, target, onEdit) },
    {
      section,
      icon: "circle-dot",
      title: edits.status,
      run: () => host.show(statusMenu(ports, target, onEdit)),
    },
  ];
  if (target.rows.length > 1 || !ports.edits.canEditInTasks()) return entries;
  const run = (): void => void editInTasks(ports, target.lead, host.win);
  return [...entries, { section, icon: "pencil", title: edits.editInTasks, run }];
}

function openEntries(target: EditTarget, host: MenuHost): Entry[] {
  const { ports } = host;
  const { edits, items } = ports.words;
  const { lead } = target;
  const section = "open";
  const formats = formatsFor(items.language, host.win);
  const go = (row: ItemRow, inTab: boolean) => () =>
    void ports.navigator.openItem(row, inTab ? "tab" : false);
  const copies = target.isSelection ? [] : target.rows.slice(1);
  const open = [
    { section, icon: "file-text", title: edits.open, run: go(lead, false) },
    { section, icon: "file-plus", title: edits.openInTab, run: go(lead, true) },
  ];
  return [
    ...(host.isInEditor === true ? [] : open),
    ...copies.map((row) => ({
      section,
      icon: "copy",
      title: edits.openSource(row.noteTitle, formats.count(row.line + 1)),
      run: go(row, false),
    })),
    { section, icon: "link", title: edits.copyLink, run: () => void copyItemLink(ports, lead, host.win) },
  ];
}

function infoEntries(target: EditTarget, host: MenuHost): Entry[] {
  const { ports } = host;
  const { edits, explain, items } = ports.words;
  const { lead } = target;
  const section = "info";
  // A line that was just typed: the index has nothing to tell about it yet.
  if (!ports.index.item(lead.id)) return [];
  const why = {
    section,
    icon: "circle-help",
    title: explain.title,
    run: () => openExplanation(ports, lead.id),
  };
  const ids = target.rows.map((row) => row.id);
  const similar = target.isSelection ? [] : similarTo(ports, lead.id, ids);
  if (similar.length === 0) return [why];
  const title = edits.showSimilar(formatsFor(items.language, host.win).count(similar.length));
  const run = (): void => new SimilarModal(ports, [lead.id, ...similar]).open();
  return [why, { section, icon: "equal-approximately", title, run }];
}

function undoEntries({ ports }: MenuHost): Entry[] {
  if (!canUndo(ports)) return [];
  const run = (): void => void undoLast(ports);
  return [{ section: "undo", icon: "undo-2", title: ports.words.edits.undo, run }];
}

/** Adds all that can be done with a row, its copies or a selection to a menu. A locked line offers no edit. */
export function addRowEntries(menu: Menu, target: EditTarget, host: MenuHost): void {
  const editable = rowsWhere(target, (row) => row.lock === null);
  const edited = { ...target, rows: editable };
  const entries = [
    ...(editable.length > 0 ? [...statusEntries(edited, host), ...fieldEntries(edited, host)] : []),
    ...openEntries(target, host),
    ...infoEntries(target, host),
    ...undoEntries(host),
  ];
  for (const { section, icon, title, run } of entries) {
    menu.addItem((item) => item.setSection(section).setIcon(icon).setTitle(title).onClick(run));
  }
}
