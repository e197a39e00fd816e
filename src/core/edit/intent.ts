import type { ItemRow, LockReason } from "../query/item-row";

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
  /** The lines of the items right above and below when indexed; null where there was none. */
  readonly itemAbove: string | null;
  readonly itemBelow: string | null;
  /** `hashLines` of the note when indexed. */
  readonly textHash: number;
  /** Why the item may not be edited at all; null when it may. */
  readonly lock: LockReason | null;
  readonly edit: ItemEdit;
}

/** @returns the intent of a click on a row. */
export function intentOf(row: ItemRow, edit: ItemEdit): EditIntent {
  const { path, line, raw, sameRaw, heading, itemAbove, itemBelow, textHash, lock } = row;
  return { path, line, raw, sameRaw, heading, itemAbove, itemBelow, textHash, lock, edit };
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

/** An intent of which nothing was or will be written, with the reason. */
export interface Refused {
  readonly kind: "refused";
  readonly reason: Refusal;
}

/** The item already is as wished. */
export interface Unchanged {
  readonly kind: "unchanged";
}

/** What became of an intent. */
export type EditOutcome = { readonly kind: "written" } | Unchanged | Refused;

export const UNCHANGED: Unchanged = { kind: "unchanged" };

/** @returns the refusal for a reason. */
export function refused(reason: Refusal): Refused {
  return { kind: "refused", reason };
}
