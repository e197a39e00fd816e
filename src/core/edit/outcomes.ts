import type { CalendarDate } from "../calendar-date";
import type { Priority } from "../model/priority";
import type { ItemRow } from "../query/item-row";
import type { Refusal, Refused } from "./intent";

/** What became of one edit on many items. Rows are those that were handed in. */
export interface BulkOutcome {
  readonly changed: readonly ItemRow[];
  /** How many were as wished already. */
  readonly unchanged: number;
  readonly refused: readonly { readonly row: ItemRow; readonly reason: Refusal }[];
  /** Whether it was stopped; what was not reached is in none of the others. */
  readonly cancelled: boolean;
}

/** What became of "Undo last change". */
export type UndoOutcome =
  /** Nothing was changed in this session, or all of it has been undone. */
  | { readonly kind: "nothing" }
  | {
      readonly kind: "undone";
      /** Notes that are as they were before the change. */
      readonly notes: readonly string[];
      /** Notes in which it could not be undone, or not all of it. */
      readonly refused: readonly { readonly path: string; readonly reason: Refusal }[];
      /** Whether it was stopped; the rest can still be undone. */
      readonly cancelled: boolean;
    };

/** A note in which a new item may be written, below the first heading of that name, which is added where missing. */
export interface ItemDestination {
  readonly kind: "active-note" | "profile" | "inbox";
  readonly path: string;
  readonly heading: string;
  /** Whether the note is there; else it is created. */
  readonly exists: boolean;
}

/** An action item that is to be written. */
export interface NewItem {
  /** One line; white space in it becomes plain spaces. */
  readonly text: string;
  /** The owner's full name, or null for nobody. */
  readonly owner: string | null;
  readonly due: CalendarDate | null;
  readonly priority: Priority;
  readonly destination: Pick<ItemDestination, "path" | "heading">;
}

export type CreateOutcome =
  { readonly kind: "created"; readonly path: string; /** 0-based. */ readonly line: number } | Refused;
