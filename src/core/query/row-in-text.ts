import { NoteResolver } from "../index/note-resolver";
import type { VaultIndex } from "../index/vault-index";
import { frontmatterEnd } from "../parse/frontmatter";
import { readBody } from "../parse/note-body";
import { itemSyntax, readOnlyReason } from "../parse/parse-note";
import type { ItemRow } from "./item-row";
import { itemRow } from "./item-row";

/** Of no item of the index: what the row says comes from an editor. */
const NO_ID = -1;

/**
 * The item on a line of a text that may be ahead of the index, an editor's as a rule. The row carries that text's truth,
 * so that an edit made of it is of exactly this line, also among equal ones.
 *
 * @param line 0-based
 * @returns the row, with the id of the index where that has the same item on the same line; null when there is no item,
 *   or the note is not indexed
 */
export function rowInText(index: VaultIndex, path: string, text: string, line: number): ItemRow | null {
  const indexed = index.note(path);
  if (!indexed) return null;
  const { config, directory } = index;
  const syntax = itemSyntax(config.parse);
  const frontmatter = frontmatterEnd(text);
  const { items, textHash } = readBody(text, {
    syntax,
    frontmatter,
    checkboxLines: null,
    collectTags: false,
  });
  const { note } = indexed;
  const content = { ...note.content, items, textHash, readOnly: readOnlyReason(text) };
  const ids = Array.from({ length: items.length }, () => NO_ID);
  const resolved = new NoteResolver(directory, config).resolve({ ...note, content }, ids);
  const found = resolved.items.find(({ item }) => item.line === line);
  if (!found) return null;
  const known = indexed.items.find(({ item }) => item.line === line && item.rawHash === found.item.rawHash);
  // A text the index knows was compared with Obsidian's metadata; of one that is ahead there is nothing to compare.
  const isSame = known !== undefined && note.content.textHash === textHash;
  return isSame ? itemRow(known) : { ...itemRow(found), id: known?.id ?? NO_ID };
}
