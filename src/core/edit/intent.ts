import type { ItemRow } from "../query/item-row";

/** What a click wants of one item. A wish about the end state, never a toggle: repeating it is harmless. */
export type ItemEdit = { readonly set: "done" } | { readonly set: "reopened" };

/** A click on an item: what it wants, and the exact line it was made on (safe-edits.md, the write path). */
export interface EditIntent {
  readonly path: string;
  /** 0-based line as indexed. */
  readonly line: number;
  readonly raw: string;
  /** How many items of the note had exactly that line when indexed. */
  readonly sameRaw: number;
  readonly heading: string;
  readonly edit: ItemEdit;
}

/** @returns the intent of a click on a row. */
export function intentOf(row: ItemRow, edit: ItemEdit): EditIntent {
  const { path, line, raw, sameRaw, heading } = row;
  return { path, line, raw, sameRaw, heading, edit };
}

/** Why nothing was written. */
export type Refusal =
  | "note-gone"
  | "note-changed"
  | "panes-disagree"
  | "empty"
  | "not-utf8"
  | "too-large"
  | "conflict-markers"
  | "metadata-disagrees"
  | "repeated-field"
  | "invalid-field"
  | "needs-tasks"
  | "proof-failed"
  | "write-failed";

/** What became of an intent. */
export type EditOutcome =
  | { readonly kind: "written" }
  /** The item already was as wished. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "refused"; readonly reason: Refusal };
