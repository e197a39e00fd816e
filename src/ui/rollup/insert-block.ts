import type { Editor } from "obsidian";
import { Notice } from "obsidian";
import { placeBelow } from "../../core/rollup/place-below";
import { markBegun } from "../edits/take-back";
import type { Ports } from "../ports";
import { InsertRollupModal } from "./insert-rollup-modal";

/** Puts a block below the cursor's line: one step of the editor's undo, and of ours. */
async function insertAtCursor(ports: Ports, editor: Editor, path: string, block: string): Promise<void> {
  const { items, rollup } = ports.words;
  const offset = editor.posToOffset(editor.getCursor());
  const splice = placeBelow(editor.getValue(), offset, block);
  if (!splice) return void new Notice(rollup.notHere);
  markBegun(ports);
  const outcome = await ports.rollups.insertBlock(path, offset, block);
  if (outcome.kind === "refused") {
    new Notice(outcome.reason === "proof-failed" ? rollup.notHere : items.refused[outcome.reason]);
    return;
  }
  // Behind the block: in it, live preview would show its source.
  editor.setCursor(editor.offsetToPos(splice.from + splice.insert.length));
  editor.focus();
}

/**
 * Asks what a live rollup shall list, and inserts it at the cursor.
 *
 * @param path the editor's note
 */
export function insertRollupBlock(ports: Ports, editor: Editor, path: string): void {
  new InsertRollupModal(ports, path, (block) => void insertAtCursor(ports, editor, path, block)).open();
}
