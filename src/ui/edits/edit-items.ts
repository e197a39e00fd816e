import type { EditOutcome, ItemEdit, Refusal } from "../../core/edit/intent";
import type { BulkOutcome } from "../../core/edit/outcomes";
import type { ItemRow } from "../../core/query/item-row";
import type { Ports } from "../ports";
import { BulkProgress, PROGRESS_FROM } from "./bulk-progress";
import { editNotice } from "./edit-notice";
import { noticeOfOutcome } from "./outcome-notice";
import { markBegun } from "./take-back";

/** @returns what became of an edit of one item, as of many. */
export function outcomeOfOne(row: ItemRow, outcome: EditOutcome): BulkOutcome {
  return {
    changed: outcome.kind === "written" ? [row] : [],
    unchanged: outcome.kind === "unchanged" ? 1 : 0,
    refused: outcome.kind === "refused" ? [{ row, reason: outcome.reason }] : [],
    cancelled: false,
  };
}

async function editMany(ports: Ports, rows: readonly ItemRow[], edit: ItemEdit): Promise<BulkOutcome> {
  if (rows.length < PROGRESS_FROM) return ports.edits.applyAll(rows, edit);
  const progress = new BulkProgress(ports, ports.words.edits.working, rows.length);
  try {
    return await ports.edits.applyAll(rows, edit, progress.options);
  } finally {
    progress.close();
  }
}

/** Makes an edit of one or many items and says in a Notice what became of it. */
export async function editItems(
  ports: Ports,
  rows: readonly ItemRow[],
  edit: ItemEdit,
): Promise<BulkOutcome> {
  editNotice.hide();
  const [only, ...others] = rows;
  const outcome =
    only && others.length === 0
      ? outcomeOfOne(only, await ports.edits.apply(only, edit))
      : await editMany(ports, rows, edit);
  noticeOfOutcome(ports, edit, outcome, rows);
  return outcome;
}

/** The same for who asks outside of a list, where nothing waits. */
export function editNow(ports: Ports, rows: readonly ItemRow[], edit: ItemEdit): Promise<BulkOutcome> {
  markBegun(ports);
  return editItems(ports, rows, edit);
}

/** @returns the refusal of each refused row, by its id. */
export function refusalsOf({ refused }: BulkOutcome): ReadonlyMap<number, Refusal> {
  return new Map(refused.map(({ row, reason }) => [row.id, reason]));
}
