import type { Command } from "obsidian";
import type { Ports } from "../ports";
import { editNow } from "./edit-items";
import { itemUnderCursor } from "./item-under-cursor";
import { openNewItem } from "./new-item";
import { canUndo, undoLast } from "./undo-last";

/** The commands that change action items. */
export function editCommands(ports: Ports): Command[] {
  const { newItem, edits } = ports.words;
  return [
    {
      id: "new-action-item",
      name: newItem.command,
      icon: "list-plus",
      callback: () => openNewItem(ports),
    },
    {
      id: "complete-action-item-under-cursor",
      name: newItem.completeUnderCursor,
      icon: "check",
      editorCheckCallback: (isChecking, editor, { file }) => {
        const row = itemUnderCursor(ports, editor, file?.path ?? "");
        if (row?.lock !== null || !row.isOpen) return false;
        if (!isChecking) void editNow(ports, [row], { set: "done" });
        return true;
      },
    },
    {
      id: "undo-last-change",
      name: edits.undo,
      icon: "undo-2",
      checkCallback: (isChecking) => {
        if (!canUndo(ports)) return false;
        if (!isChecking) void undoLast(ports);
        return true;
      },
    },
  ];
}
