import { Keymap } from "obsidian";
import type { EditTarget } from "../edits/edit-target";
import type { ItemList } from "./item-list";
import type { ListEntry } from "./list-entry";
import type { RowActions } from "./row-actions";

const PAGE = 10;
/** A step beyond any list's end. */
const TO_THE_END = Number.MAX_SAFE_INTEGER;

type KeyAction = (items: ItemList, entry: ListEntry, event: KeyboardEvent) => void;

const move =
  (by: number): KeyAction =>
  ({ list }) =>
    list.moveFocus(by);

/** Moves and selects all on the way. */
const extend =
  (by: number): KeyAction =>
  ({ list, actions }) => {
    const from = list.currentRow?.key;
    if (from === undefined) return;
    if (actions.anchor === null) actions.selection.replace([], from);
    list.moveFocus(by);
    actions.selectUpTo(list.currentRow?.key ?? from);
  };

const onTarget =
  (use: (actions: RowActions, target: EditTarget) => void): KeyAction =>
  ({ actions }, entry) => {
    const target = entry.kind === "item" ? actions.target(entry) : null;
    if (target) use(actions, target);
  };

function activate(items: ItemList, entry: ListEntry, event: KeyboardEvent): void {
  items.activate(entry, Keymap.isModEvent(event));
}

function complete(items: ItemList, entry: ListEntry): void {
  if (entry.kind === "group") return items.toggleGroup(entry);
  const target = items.actions.target(entry);
  if (!target) return;
  items.actions.complete(target);
  if (target.lead.isOpen) items.goOnAfter("done", entry);
}

const triage = (set: "accepted" | "rejected"): KeyAction => {
  const ask = onTarget((actions, target) => actions.triage(target, set));
  return (items, entry, event) => {
    ask(items, entry, event);
    items.goOnAfter(set, entry);
  };
};

/** Folds the group, or goes from an item to its group's heading. */
function outward(items: ItemList, entry: ListEntry): void {
  if (entry.kind === "group") {
    if (!entry.isCollapsed) items.toggleGroup(entry);
    return;
  }
  const heading = items.list.currentHeading;
  if (heading) items.list.focusRow(heading.key);
}

/** Unfolds the group, or goes to its first item. */
function inward(items: ItemList, entry: ListEntry): void {
  if (entry.kind !== "group") return;
  if (entry.isCollapsed) items.toggleGroup(entry);
  else items.list.moveFocus(1);
}

function select({ actions, list }: ItemList, entry: ListEntry): void {
  const row = list.currentRow;
  if (entry.kind === "item") actions.toggleSelected(entry);
  else if (row) actions.selectGroup(row);
}

function selectGroup({ actions, list }: ItemList): void {
  const row = list.currentRow;
  if (row) actions.selectGroup(row);
}

function menu({ actions }: ItemList, entry: ListEntry): void {
  if (entry.kind === "item") actions.menu(entry);
}

/** Keys as they are written here: `Mod-` is Ctrl or Cmd, `Shift-` counts for named keys only. */
const KEYS: ReadonlyMap<string, KeyAction> = new Map([
  ["ArrowDown", move(1)],
  ["ArrowUp", move(-1)],
  ["PageDown", move(PAGE)],
  ["PageUp", move(-PAGE)],
  ["Home", move(-TO_THE_END)],
  ["End", move(TO_THE_END)],
  ["Shift-ArrowDown", extend(1)],
  ["Shift-ArrowUp", extend(-1)],
  ["Shift-PageDown", extend(PAGE)],
  ["Shift-PageUp", extend(-PAGE)],
  ["Shift-Home", extend(-TO_THE_END)],
  ["Shift-End", extend(TO_THE_END)],
  ["Enter", activate],
  ["Mod-Enter", activate],
  ["Shift-Enter", activate],
  [" ", complete],
  ["ArrowLeft", outward],
  ["ArrowRight", inward],
  ["d", onTarget((actions, target) => actions.due(target))],
  ["p", onTarget((actions, target) => actions.priority(target))],
  ["o", onTarget((actions, target) => actions.owner(target))],
  ["a", triage("accepted")],
  ["r", triage("rejected")],
  ["m", menu],
  ["ContextMenu", menu],
  ["Shift-F10", menu],
  ["x", select],
  ["Mod-a", selectGroup],
  ["Mod-z", ({ actions }) => actions.undo()],
  ["Escape", ({ actions }) => actions.selection.clear()],
  ["/", (items) => items.search()],
  ["?", ({ actions }) => actions.showKeys()],
]);

/** Keys that may be held down; another one would change one item after the other. */
const MAY_REPEAT: ReadonlySet<string> = new Set(
  ["ArrowDown", "ArrowUp", "PageDown", "PageUp"].flatMap((key) => [key, `Shift-${key}`]),
);

/** Which way an arrow points depends on the direction of the text. */
function logicalKey(event: KeyboardEvent, el: HTMLElement): string {
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return event.key;
  const isRtl = el.win.getComputedStyle(el).direction === "rtl";
  return (event.key === "ArrowLeft") === isRtl ? "ArrowRight" : "ArrowLeft";
}

function keyName(event: KeyboardEvent, el: HTMLElement): string {
  const key = logicalKey(event, el);
  const mod = Keymap.isModifier(event, "Mod") ? "Mod-" : "";
  // A letter or sign says itself whether Shift was held; with Caps Lock it is the same key all the same.
  if (key.length === 1 && key !== " ") return `${mod}${event.shiftKey ? key : key.toLowerCase()}`;
  return `${mod}${event.shiftKey ? "Shift-" : ""}${key}`;
}

/** Whether a control inside a row keeps a key to itself. */
function isForControl(event: KeyboardEvent, target: Element, items: ItemList): boolean {
  if (event.key !== "Enter" && event.key !== " ") return false;
  // A checkbox answers to Space with a click of its own, a link with an address to Enter.
  if (target.instanceOf(HTMLInputElement) && event.key === " ") return true;
  const row = items.list.rowAt(target);
  return row !== null && items.useControl(target, row.data, event);
}

/** Keys of a list of items (experience.md, action items); Escape leaves a control for its row. */
export function handleListKey(event: KeyboardEvent, items: ItemList): void {
  const target = event.target as Element | null;
  const row = items.list.rowAt(target);
  if (!target || !row || event.isComposing || event.altKey) return;
  const isInside = target.getAttr("role") !== "treeitem";
  if (isInside && event.key === "Escape") return items.list.focusRow(row.key);
  if (isInside && isForControl(event, target, items)) return;
  const key = keyName(event, items.list.el);
  const action = KEYS.get(key);
  if (!action) return;
  event.preventDefault();
  // Mod-A and Mod-Z mean the list here, not the note in front.
  event.stopPropagation();
  if (!event.repeat || MAY_REPEAT.has(key)) action(items, row.data, event);
}
