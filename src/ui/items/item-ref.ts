import type { ItemId } from "../../core/index/resolved-note";
import type { VaultIndex } from "../../core/index/vault-index";
import { rowOf } from "../../core/query/item-row";

/** An item as view state remembers it: ids last only as long as the app runs. */
export interface ItemRef {
  readonly path: string;
  readonly line: number;
  readonly rawHash: number;
}

/** @returns how to find an item again; null when it is gone. */
export function refOf(index: VaultIndex, id: ItemId): ItemRef | null {
  const row = rowOf(index, id);
  return row && { path: row.path, line: row.line, rawHash: row.rawHash };
}

/** @returns the item that is meant: the one with that very line, of several the nearest to where it was; or null. */
export function idOfRef(index: VaultIndex, { path, line, rawHash }: ItemRef): ItemId | null {
  const items = index.note(path)?.items ?? [];
  const same = items.flatMap(({ id }) => {
    const row = rowOf(index, id);
    return row?.rawHash === rawHash ? [row] : [];
  });
  same.sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line));
  return same[0]?.id ?? null;
}

/** Reads a reference from stored view state; null when it is none. */
export function parseRef(stored: unknown): ItemRef | null {
  if (typeof stored !== "object" || stored === null) return null;
  const { path, line, rawHash } = stored as Partial<Record<keyof ItemRef, unknown>>;
  const isRef = typeof path === "string" && Number.isInteger(line) && Number.isInteger(rawHash);
  return isRef ? { path, line: line as number, rawHash: rawHash as number } : null;
}
