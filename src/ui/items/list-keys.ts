import { Keymap } from "obsidian";
import type { ItemList } from "./item-list";
import type { ListEntry } from "./list-entry";

const PAGE = 10;
/** A step beyond any list's end. */
const TO_THE_END = Number.MAX_SAFE_INTEGER;

type KeyAction = (items: ItemList, entry: ListEntry, event: KeyboardEvent) => void;

const move =
  (by: number): KeyAction =>
  ({ list }) =>
    list.moveFocus(by);

function activate(items: ItemList, entry: ListEntry, event: KeyboardEvent): void {
  items.activate(entry, Keymap.isModEvent(event));
}

function complete(items: ItemList, entry: ListEntry): void {
  if (entry.kind === "group") items.toggleGroup(entry);
  else items.toggleDone(entry);
}

/** Folds the group, or goes from an item to its group's heading. */
function outward(items: ItemList, entry: ListEntry): void {
  if (entry.kind === "group") {
    if (!entry.isCollapsed) items.toggleGroup(entry);
    return;
  }
  const heading = items.list.rowBefore((row) => row.data.kind === "group");
  if (heading) items.list.focusRow(heading.key);
}

/** Unfolds the group, or goes to its first item. */
function inward(items: ItemList, entry: ListEntry): void {
  if (entry.kind !== "group") return;
  if (entry.isCollapsed) items.toggleGroup(entry);
  else items.list.moveFocus(1);
}

const KEYS: ReadonlyMap<string, KeyAction> = new Map([
  ["ArrowDown", move(1)],
  ["ArrowUp", move(-1)],
  ["PageDown", move(PAGE)],
  ["PageUp", move(-PAGE)],
  ["Home", move(-TO_THE_END)],
  ["End", move(TO_THE_END)],
  ["Enter", activate],
  [" ", complete],
  ["ArrowLeft", outward],
  ["ArrowRight", inward],
]);

/** Which way an arrow points depends on the direction of the text. */
function logicalKey(event: KeyboardEvent, el: HTMLElement): string {
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return event.key;
  const isRtl = el.win.getComputedStyle(el).direction === "rtl";
  return (event.key === "ArrowLeft") === isRtl ? "ArrowRight" : "ArrowLeft";
}

/** Keys of a list of items: arrows move, Enter opens, Space completes; Escape leaves a control for its row. */
export function handleListKey(event: KeyboardEvent, items: ItemList): void {
  const target = event.target as Element | null;
  const row = items.list.rowAt(target);
  if (!target || !row || event.isComposing || event.altKey) return;
  const isInside = target.getAttr("role") !== "treeitem";
  if (isInside && event.key === "Escape") return items.list.focusRow(row.key);
  if (isInside && (event.key === "Enter" || event.key === " ")) {
    // A checkbox answers to Space with a click of its own, a link with an address to Enter.
    if (target.instanceOf(HTMLInputElement) && event.key === " ") return;
    if (items.useControl(target, row.data, event)) return;
  }
  const action = KEYS.get(logicalKey(event, items.list.el));
  if (!action) return;
  event.preventDefault();
  action(items, row.data, event);
}
