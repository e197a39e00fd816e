import type { EditOutcome, ItemEdit, Refusal } from "../core/edit/intent";
import { intentOf, refused } from "../core/edit/intent";
import type { BulkOutcome, CreateOutcome, NewItem, UndoOutcome } from "../core/edit/outcomes";
import type { ItemRow } from "../core/query/item-row";
import type { NoteWriter } from "./note-writer";

/** How an edit of many items is watched and stopped. */
export interface BulkOptions {
  /** Stops between two notes; what was written stays. */
  readonly signal?: AbortSignal;
  /** Told after each note; counts of rows. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

function byPath(rows: readonly ItemRow[]): Map<string, ItemRow[]> {
  const groups = new Map<string, ItemRow[]>();
  for (const row of rows) {
    const group = groups.get(row.path);
    if (group) group.push(row);
    else groups.set(row.path, [row]);
  }
  return groups;
}

/** All edits of items that a view may ask for. Every method resolves, whatever happens. */
export class ItemEdits {
  constructor(private readonly writer: NoteWriter) {}

  /** Carries out an edit of one item. */
  apply(row: ItemRow, edit: ItemEdit): Promise<EditOutcome> {
    return this.writer.apply(intentOf(row, edit));
  }

  /** Carries out one edit on many items: note by note, each as one change (safe-edits.md step 10). */
  async applyAll(
    rows: readonly ItemRow[],
    edit: ItemEdit,
    { signal, onProgress }: BulkOptions = {},
  ): Promise<BulkOutcome> {
    const refusals: { row: ItemRow; reason: Refusal }[] = [];
    let [changed, unchanged, done] = [0, 0, 0];
    for (const [path, group] of byPath(rows)) {
      if (signal?.aborted === true) return { changed, unchanged, refused: refusals, cancelled: true };
      const outcomes = await this.writer.applyAll(
        path,
        group.map((row) => intentOf(row, edit)),
      );
      group.forEach((row, i) => {
        const outcome = outcomes[i] ?? refused("write-failed");
        if (outcome.kind === "refused") refusals.push({ row, reason: outcome.reason });
        else if (outcome.kind === "written") changed++;
        else unchanged++;
      });
      done += group.length;
      onProgress?.({ done, total: rows.length });
    }
    return { changed, unchanged, refused: refusals, cancelled: false };
  }

  /** Whether there is a change of this session to undo. */
  canUndo(): boolean {
    return false;
  }

  /** Undoes the last change of this session. */
  undoLast(): Promise<UndoOutcome> {
    return Promise.resolve({ kind: "nothing" });
  }

  /** Writes a new item; refused as long as no destination is written to. */
  create(_item: NewItem): Promise<CreateOutcome> {
    return Promise.resolve(refused("no-destination"));
  }

  /** Whether the Tasks plugin is there with its editor. */
  canEditInTasks(): boolean {
    return false;
  }

  /** Opens Tasks' own editor on an item and writes what it returns. */
  editInTasks(_row: ItemRow): Promise<EditOutcome> {
    return Promise.resolve(refused("needs-tasks"));
  }
}
