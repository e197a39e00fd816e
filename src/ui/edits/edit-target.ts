import type { ItemRow } from "../../core/query/item-row";

/** What an edit is about. */
export interface EditTarget {
  /** The row it was asked on. */
  readonly lead: ItemRow;
  /** Every line that is meant: the row's own and its copies, or those of the whole selection. Never empty. */
  readonly rows: readonly ItemRow[];
  readonly isSelection: boolean;
}

/** @returns the target of a single line. */
export function targetOf(row: ItemRow): EditTarget {
  return { lead: row, rows: [row], isSelection: false };
}

/** @returns the rows of a target that a test holds for. */
export function rowsWhere({ rows }: EditTarget, test: (row: ItemRow) => boolean): ItemRow[] {
  return rows.filter(test);
}
