import type { App, TFile } from "obsidian";
import { hashText } from "../core/text/hash";
import type { ChangeRecord } from "../core/edit/change-record";
import { recordOf } from "../core/edit/change-record";
import type { EditOutcome, Refusal } from "../core/edit/intent";
import { refused, WRITTEN } from "../core/edit/intent";
import type { JournalEntry, JournalStep } from "../core/edit/journal";
import { Journal } from "../core/edit/journal";
import type { UndoOutcome } from "../core/edit/outcomes";
import { undoChange } from "../core/edit/undo-change";
import type { BulkOptions } from "./bulk-options";
import type { OnWritten, TextWriter } from "./text-writer";

type Entry = JournalEntry<TFile>;
type Undone = Extract<UndoOutcome, { kind: "undone" }>;

/** Refusals that may be over in a moment: what they concern can be undone later. */
const PASSING: ReadonlySet<Refusal> = new Set(["panes-disagree", "write-failed"]);

function nothing(): void {
  // What undo writes is not undone in its turn.
}

/** The changes of this session and "Undo last change". Files are kept, not paths: they follow a rename. */
export class EditJournal {
  private readonly journal = new Journal<TFile>();

  constructor(private readonly app: Pick<App, "fileManager" | "vault">) {}

  /** @returns a listener that gathers several changes into one step. */
  step(): OnWritten {
    const step: JournalStep<TFile> = { entries: [] };
    return ({ file, before, change }) => {
      this.journal.add(step, { note: file, record: recordOf(before, change), isNew: false });
    };
  }

  /** Keeps one change as a step of its own. */
  readonly keep: OnWritten = (written) => this.step()(written);

  /** Keeps the creation of a note as a step of its own. */
  keepNew(file: TFile, text: string): void {
    const splices = [{ from: 0, to: 0, insert: text }];
    const record = recordOf("", { kind: "edit", splices, text });
    this.journal.add({ entries: [] }, { note: file, record, isNew: true });
  }

  canUndo(): boolean {
    return !this.journal.isEmpty;
  }

  /** How many notes the last step changed. */
  get lastSize(): number {
    return this.journal.lastSize;
  }

  /**
   * Takes the last step back, note by note, last change first. A step that somebody has taken back in the editor already is
   * passed over: what was meant is the one before it. Never rejects.
   */
  async undoLast(writer: TextWriter, options: BulkOptions = {}): Promise<UndoOutcome> {
    for (let step = this.journal.take(); step; step = this.journal.take()) {
      const outcome = await this.undoStep(step, writer, options);
      if (outcome.notes.length + outcome.refused.length > 0 || outcome.cancelled) return outcome;
    }
    return { kind: "nothing" };
  }

  private async undoStep(
    step: JournalStep<TFile>,
    writer: TextWriter,
    { signal, onProgress }: BulkOptions,
  ): Promise<Undone> {
    const notes: string[] = [];
    const refusals: { path: string; reason: Refusal }[] = [];
    const later: Entry[] = [];
    const total = step.entries.length;
    let cancelled = false;
    for (const [done, entry] of [...step.entries].reverse().entries()) {
      cancelled = signal?.aborted === true;
      if (cancelled) {
        later.unshift(...step.entries.slice(0, total - done));
        break;
      }
      const { path } = entry.note;
      const outcome = await this.undo(entry, writer);
      if (outcome.kind === "written") notes.push(path);
      if (outcome.kind === "refused") refusals.push({ path, reason: outcome.reason });
      if (outcome.kind === "refused" && this.mayPass(outcome.reason, entry.note)) later.unshift(entry);
      onProgress?.({ done: done + 1, total });
    }
    this.journal.putBack({ entries: later });
    return { kind: "undone", notes, refused: refusals, cancelled };
  }

  /** @returns whether it may be done later: a note that was only renamed meanwhile is not gone */
  private mayPass(reason: Refusal, note: TFile): boolean {
    return (
      PASSING.has(reason) || (reason === "note-gone" && this.app.vault.getFileByPath(note.path) === note)
    );
  }

  private undo({ note, record, isNew }: Entry, writer: TextWriter): Promise<EditOutcome> {
    const { path } = note;
    // A file that was deleted and made anew under the same name is another one.
    if (this.app.vault.getFileByPath(path) !== note) return Promise.resolve(refused("note-gone"));
    if (isNew) return this.remove(note, record, writer);
    return writer.change(path, (text) => undoChange(text, record), nothing);
  }

  /**
   * A note that was created for an item goes to the trash, as long as nobody has written into it since. Looked at in the
   * note's queue: what else is being written into it comes before the look, or finds no note.
   */
  private remove(note: TFile, record: ChangeRecord, writer: TextWriter): Promise<EditOutcome> {
    const { path } = note;
    return writer.alone(path, async () => {
      try {
        const text = await writer.read(path);
        if (this.app.vault.getFileByPath(path) !== note) return refused("note-gone");
        if (text === null || hashText(text) !== record.after.exact) return refused("note-changed");
        await this.app.fileManager.trashFile(note);
        return WRITTEN;
      } catch (error) {
        console.error(`People: ${path} was not removed.`, error);
        return refused("write-failed");
      }
    });
  }
}
