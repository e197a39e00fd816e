import type { EditOutcome, ItemEdit, Refusal } from "../core/edit/intent";
import { intentOf, refused, UNCHANGED } from "../core/edit/intent";
import type { BulkOutcome, CreateOutcome, NewItem, UndoOutcome } from "../core/edit/outcomes";
import { lineNow, replaceLine } from "../core/edit/replace-line";
import type { ItemRow } from "../core/query/item-row";
import type { BulkOptions } from "./bulk-options";
import type { EditJournal } from "./edit-journal";
import type { ItemCreator } from "./item-creator";
import type { NoteWriter } from "./note-writer";
import type { RefusalLog } from "./refusal-log";
import type { TasksApi } from "./tasks-api";
import { WorkUnderWay } from "./work-under-way";

/** What carries edits out. */
export interface ItemEditsParts {
  readonly writer: NoteWriter;
  readonly journal: EditJournal;
  readonly creator: ItemCreator;
  readonly refusals: RefusalLog;
  tasksApi(): TasksApi;
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
  private readonly edits = new WorkUnderWay();
  private readonly undos = new WorkUnderWay();
  private lastUndo: Promise<unknown> = Promise.resolve();
  private isStopped = false;
  private readonly undoListeners = new Set<(notes: readonly string[]) => void>();

  constructor(private readonly parts: ItemEditsParts) {}

  /** The plugin is switched off: an edit of many notes ends after the note it is at; all else is done to its end. */
  stop(): void {
    this.isStopped = true;
  }

  /** Whether many notes are being changed: views need not follow each. */
  get isBulk(): boolean {
    return this.edits.isBulk || this.undos.isBulk;
  }

  /** Carries out an edit of one item. */
  async apply(row: ItemRow, edit: ItemEdit): Promise<EditOutcome> {
    const write = (): Promise<EditOutcome> => this.parts.writer.apply(intentOf(row, edit));
    return this.logged(edit.set, await this.edits.run(1, write));
  }

  /** Carries out one edit on many items: note by note, each as one change, all of it one step to undo. */
  applyAll(rows: readonly ItemRow[], edit: ItemEdit, options: BulkOptions = {}): Promise<BulkOutcome> {
    const groups = byPath(rows);
    const total = rows.length;
    return this.edits.run(groups.size, () => this.changeAll(groups, total, edit, options));
  }

  /** Whether there is a change of this session to undo. */
  canUndo(): boolean {
    return this.parts.journal.canUndo();
  }

  /** How many notes the next undo changes. */
  undoSize(): number {
    return this.parts.journal.lastSize;
  }

  /** Undoes the last change of this session: the exact bytes, or the reason why not. Undone one after the other. */
  undoLast(options?: BulkOptions): Promise<UndoOutcome> {
    const undo = this.lastUndo.then(() => this.undoNow(options));
    this.lastUndo = undo.catch(() => undefined);
    return undo;
  }

  /**
   * @param listener told of the notes in which something was undone
   * @returns a function that stops the listening.
   */
  onUndone(listener: (notes: readonly string[]) => void): () => void {
    this.undoListeners.add(listener);
    return () => this.undoListeners.delete(listener);
  }

  /** Writes a new item. */
  async create(item: NewItem): Promise<CreateOutcome> {
    return this.logged("new-item", await this.edits.run(1, () => this.parts.creator.create(item)));
  }

  /** Whether the Tasks plugin is there with its editor. */
  canEditInTasks(): boolean {
    return this.parts.tasksApi().edit !== null;
  }

  /**
   * Opens Tasks' own editor on an item's line as it is now and writes what it returns, which is what the user typed;
   * all else of the note stays as it is. An empty answer is a cancelled one.
   */
  async editInTasks(row: ItemRow): Promise<EditOutcome> {
    return this.logged("tasks-editor", await this.typedInTasks(row));
  }

  private async changeAll(
    groups: ReadonlyMap<string, readonly ItemRow[]>,
    total: number,
    edit: ItemEdit,
    { signal, onProgress }: BulkOptions,
  ): Promise<BulkOutcome> {
    const refusals: { row: ItemRow; reason: Refusal }[] = [];
    const changed: ItemRow[] = [];
    let [unchanged, done] = [0, 0];
    const onWritten = this.parts.journal.step();
    for (const [path, group] of groups) {
      if (this.isStopped || signal?.aborted === true)
        return { changed, unchanged, refused: refusals, cancelled: true };
      const intents = group.map((row) => intentOf(row, edit));
      const outcomes = await this.parts.writer.applyAll(path, intents, onWritten);
      group.forEach((row, i) => {
        const outcome = this.logged(edit.set, outcomes[i] ?? refused("write-failed"));
        if (outcome.kind === "refused") refusals.push({ row, reason: outcome.reason });
        else if (outcome.kind === "written") changed.push(row);
        else unchanged++;
      });
      done += group.length;
      onProgress?.({ done, total });
    }
    return { changed, unchanged, refused: refusals, cancelled: false };
  }

  private async undoNow(options?: BulkOptions): Promise<UndoOutcome> {
    // They are the last change.
    await this.edits.settled();
    const { journal, writer, refusals } = this.parts;
    const outcome = await this.undos.run(journal.lastSize, () => journal.undoLast(writer.texts, options));
    if (outcome.kind === "undone") for (const { reason } of outcome.refused) refusals.add("undo", reason);
    const notes = outcome.kind === "undone" ? outcome.notes : [];
    for (const listener of [...this.undoListeners]) listener(notes);
    return outcome;
  }

  /** Remembers a refusal for diagnostics and hands the outcome on. */
  private logged<T extends EditOutcome | CreateOutcome>(
    wish: Parameters<RefusalLog["add"]>[0],
    outcome: T,
  ): T {
    if (outcome.kind === "refused") this.parts.refusals.add(wish, outcome.reason);
    return outcome;
  }

  private async typedInTasks(row: ItemRow): Promise<EditOutcome> {
    const { edit } = this.parts.tasksApi();
    const { texts } = this.parts.writer;
    if (!edit) return refused("needs-tasks");
    if (row.lock) return refused(row.lock);
    const text = await texts.read(row.path);
    const line = text === null ? refused("note-gone") : lineNow(text, row);
    // Nothing is written: the note is read again, so that the next click works.
    if ("kind" in line) return texts.change(row.path, () => line);
    const typed = await edit(line.raw).catch((error: unknown) => {
      console.error("People: Tasks' editor failed.", error);
      return null;
    });
    if (typed === null) return refused("tasks-result");
    if (typed === "") return UNCHANGED;
    const outcome = await texts.change(row.path, (now) => replaceLine(now, line.sought, typed));
    return outcome.kind === "refused" ? { ...outcome, typed } : outcome;
  }
}
