import type { CalendarDate } from "../calendar-date";
import type { Priority } from "../model/priority";
import type { ItemRow, LockReason } from "../query/item-row";

/** What a click wants of one item. A wish about the end state, never a toggle: repeating it is harmless. */
export type ItemEdit =
  | { readonly set: "done" }
  | { readonly set: "reopened" }
  /** A proposed item is taken on: the status after its own, and no tag `#proposed` any more. */
  | { readonly set: "accepted" }
  /** Cancelled, by the status named "reject" where the table has one. */
  | { readonly set: "rejected" }
  /** Any status of the table; the dates that come and go with it do so. */
  | { readonly set: "status"; readonly symbol: string }
  | { readonly set: "due"; readonly date: CalendarDate | null }
  | { readonly set: "priority"; readonly priority: Priority }
  /** All owners at once, by their full names; none for nobody. */
  | { readonly set: "owners"; readonly names: readonly string[] };

/** A click on an item: what it wants, and of which exact line (safe-edits.md, the write path). */
export interface EditIntent {
  readonly path: string;
  /** 0-based line as indexed. */
  readonly line: number;
  /** `hashText` of the line. */
  readonly rawHash: number;
  /** How many items of the note had exactly that line when indexed. */
  readonly sameRaw: number;
  readonly heading: string;
  /** `hashText` of the items right above and below when indexed; null where there was none. */
  readonly hashAbove: number | null;
  readonly hashBelow: number | null;
  /** `hashLines` of the note when indexed. */
  readonly textHash: number;
  /** The item's text without its owners, by which the line is known again once an edit has changed it. */
  readonly description: string;
  /** Why the item may not be edited at all; null when it may. */
  readonly lock: LockReason | null;
  readonly edit: ItemEdit;
}

/** @returns the intent of a click on a row. */
export function intentOf(row: ItemRow, edit: ItemEdit): EditIntent {
  const { path, line, rawHash, sameRaw, heading, hashAbove, hashBelow, textHash, description, lock } = row;
  return { path, line, rawHash, sameRaw, heading, hashAbove, hashBelow, textHash, description, lock, edit };
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
  /** No status of the table is what the edit needs. */
  | "no-such-status"
  /** The line names its owner in a way that can't be replaced, or the new name would not be read as one. */
  | "unreadable-owner"
  /** The new name may be one of several persons. */
  | "ambiguous-owner"
  /** The text of a new item would not be read back as it is wished. */
  | "unreadable-text"
  | "needs-tasks"
  /** To Tasks the line is none of its tasks, as its global filter is missing. */
  | "tasks-ignores-line"
  /** Tasks would have changed more than completing the item takes. */
  | "tasks-result"
  | "proof-failed"
  | "write-failed";

/** An intent of which nothing was or will be written, with the reason. */
export interface Refused {
  readonly kind: "refused";
  readonly reason: Refusal;
  /** What somebody typed that would have been written, where it would be lost with the refusal. */
  readonly typed?: string;
}

/** The item already is as wished. */
export interface Unchanged {
  readonly kind: "unchanged";
}

/** What became of an intent. */
export type EditOutcome = { readonly kind: "written" } | Unchanged | Refused;

export const WRITTEN: EditOutcome = { kind: "written" };
export const UNCHANGED: Unchanged = { kind: "unchanged" };

/** @returns the refusal for a reason. */
export function refused(reason: Refusal): Refused {
  return { kind: "refused", reason };
}
