import type { Editor } from "obsidian";
import { Notice } from "obsidian";
import { placeBelow } from "../../core/rollup/place-below";
import type { Ports } from "../ports";
import { InsertRollupModal } from "./insert-rollup-modal";

/** Puts a block below the cursor's line, as one step of the editor's undo. */
function insertAtCursor(ports: Ports, editor: Editor, block: string): void {
  const text = editor.getValue();
  const splice = placeBelow(text, editor.posToOffset(editor.getCursor()), block);
  if (!splice) return void new Notice(ports.words.rollup.notHere);
  const from = editor.offsetToPos(splice.from);
  const change = { from, to: editor.offsetToPos(splice.to), text: splice.insert };
  // Behind the block: in it, live preview would show its source.
  const end = splice.from + splice.insert.length;
  editor.transaction({ changes: [change] }, "people");
  editor.setCursor(editor.offsetToPos(end));
  editor.focus();
}

/** Asks what a live rollup shall list, and inserts it at the cursor. */
export function insertRollupBlock(ports: Ports, editor: Editor, path: string | null): void {
  new InsertRollupModal(ports, path, (block) => insertAtCursor(ports, editor, block)).open();
}
