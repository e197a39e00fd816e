import type { Editor } from "obsidian";
import type { ItemRow } from "../../core/query/item-row";
import { rowInText } from "../../core/query/row-in-text";
import type { Ports } from "../ports";

/** @returns the item on the line of the cursor, as the editor's own text has it; null when there is none. */
export function itemUnderCursor({ index }: Ports, editor: Editor, path: string): ItemRow | null {
  return rowInText(index, path, editor.getValue(), editor.getCursor().line);
}
