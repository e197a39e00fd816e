import { Notice } from "obsidian";
import type { ItemRow } from "../../core/query/item-row";
import type { Ports } from "../ports";

/**
 * A link to an item as the vault writes its links: to its block where it has an id, else to its heading, else to its
 * note.
 *
 * @returns the link's Markdown; '' when the note is gone
 */
export function itemLink({ app, index }: Ports, { id, path, heading }: ItemRow): string {
  const file = app.vault.getFileByPath(path);
  if (!file) return "";
  const blockId = index.item(id)?.item.blockId ?? null;
  // What would end the link or start another subpath has no place in a heading's link.
  const plain = heading
    .replace(/[#^|[\]\\]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const subpath = blockId !== null ? `#^${blockId}` : plain === "" ? "" : `#${plain}`;
  return app.fileManager.generateMarkdownLink(file, "", subpath);
}

/** Copies a link to an item. */
export async function copyItemLink(ports: Ports, row: ItemRow, win: Window): Promise<void> {
  const { edits, items } = ports.words;
  try {
    await win.navigator.clipboard.writeText(itemLink(ports, row));
    new Notice(edits.linkCopied);
  } catch {
    new Notice(items.copyFailed);
  }
}
