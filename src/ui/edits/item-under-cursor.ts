import type { Editor } from "obsidian";
import type { ItemRow } from "../../core/query/item-row";
import { rowOf } from "../../core/query/item-row";
import { hashText } from "../../core/text/hash";
import type { Ports } from "../ports";

/**
 * The item on the line of the cursor. The line decides, not its number: the index may be a moment behind the editor.
 *
 * @returns null when the line is no item as indexed
 */
export function itemUnderCursor({ index }: Ports, editor: Editor, path: string): ItemRow | null {
  const { line } = editor.getCursor();
  const wanted = hashText(editor.getLine(line));
  const rows = (index.note(path)?.items ?? []).flatMap(({ id }) => rowOf(index, id) ?? []);
  const same = rows.filter(({ rawHash }) => rawHash === wanted);
  same.sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line));
  return same[0] ?? null;
}
