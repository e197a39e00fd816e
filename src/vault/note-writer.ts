import type { App, Editor, EditorChange, MarkdownView } from "obsidian";
import { TFile } from "obsidian";
import type { EditDecision, ProvenEdit } from "../core/edit/apply-edit";
import { applyEdit } from "../core/edit/apply-edit";
import type { EditIntent, EditOutcome } from "../core/edit/intent";
import { refused } from "../core/edit/intent";
import type { EditContext } from "../core/edit/plan-edit";
import { FileQueue } from "./file-queue";
import { panesOf, saveReadingPanes } from "./open-editors";

/** What the writer needs from others. */
export interface NoteWriterPorts {
  /** Today, the status table and Tasks' settings, asked at the moment of each edit. */
  context(): EditContext;
  /** Reads a note into the index again: nothing was written, so what the index says of it may be out of date. */
  reindex(path: string): void;
}

/** Thrown inside `vault.process` to leave the file alone; never leaves this module. */
class NothingToWrite extends Error {}

/** Shown by Obsidian's undo history and to other plugins as the origin of our changes. */
const ORIGIN = "people";

const WRITTEN: EditOutcome = { kind: "written" };

/**
 * The one way a note is written: carries out intents along safe-edits.md, steps 1, 2, 7 and 9; what to write is
 * decided by core's `applyEdit`, on the very text that is replaced.
 */
export class NoteWriter {
  private readonly queue = new FileQueue();

  constructor(
    private readonly app: Pick<App, "vault" | "workspace">,
    private readonly ports: NoteWriterPorts,
  ) {}

  /** Carries out one intent. Never rejects: whatever happens is an outcome, and all but a write re-read the note. */
  async apply(intent: EditIntent): Promise<EditOutcome> {
    const outcome = await this.queue.run(intent.path, () => this.attempt(intent));
    if (outcome.kind !== "written") this.reindex(intent.path);
    return outcome;
  }

  private async attempt(intent: EditIntent): Promise<EditOutcome> {
    try {
      return await this.write(intent);
    } catch (error) {
      if (!this.noteAt(intent.path)) return refused("note-gone");
      console.error(`People: ${intent.path} was not changed.`, error);
      return refused("write-failed");
    }
  }

  private async write(intent: EditIntent): Promise<EditOutcome> {
    const { vault, workspace } = this.app;
    const file = this.noteAt(intent.path);
    if (!file) return refused("note-gone");
    const panes = panesOf(workspace, file);
    if (panes.editing.length === 0) await saveReadingPanes(vault, file, panes);
    // While it was saved the file may have gone, and a pane may have been switched to editing.
    if (this.noteAt(intent.path) !== file) return refused("note-gone");
    const { editing } = panesOf(workspace, file);
    return editing.length > 0 ? this.writeInEditors(editing, intent) : this.writeInFile(file, intent);
  }

  private noteAt(path: string): TFile | null {
    const file = this.app.vault.getAbstractFileByPath(path);
    return file instanceof TFile && file.extension === "md" ? file : null;
  }

  /** Synchronous from reading the buffers to changing them: nobody can type in between. */
  private writeInEditors(views: readonly MarkdownView[], intent: EditIntent): EditOutcome {
    const editors = views.map((view) => view.editor);
    const text = editors[0]?.getValue() ?? "";
    if (editors.some((editor) => editor.getValue() !== text)) return refused("panes-disagree");
    const decision = this.decide(text, intent);
    if (decision.kind !== "edit") return decision;
    // Every pane gets the change: one left behind could save its old text over the new one.
    for (const editor of editors) if (editor.getValue() === text) transact(editor, decision);
    // A read-only editor drops changes without a word.
    return editors[0]?.getValue() === text ? refused("write-failed") : WRITTEN;
  }

  /** The text is decided on inside the callback, where nobody can come between reading and writing. */
  private async writeInFile(file: TFile, intent: EditIntent): Promise<EditOutcome> {
    let outcome: EditOutcome = refused("write-failed");
    const change = (text: string): string => {
      const decision = this.isBeingEdited(file) ? refused("note-changed") : this.decide(text, intent);
      if (decision.kind === "edit") return decision.text;
      outcome = decision;
      throw new NothingToWrite();
    };
    try {
      await this.app.vault.process(file, change);
      return WRITTEN;
    } catch (error) {
      if (error instanceof NothingToWrite) return outcome;
      throw error;
    }
  }

  /** Whether the note was opened for editing since the truth was chosen: its buffer would be, from now on. */
  private isBeingEdited(file: TFile): boolean {
    return panesOf(this.app.workspace, file).editing.length > 0;
  }

  private decide(text: string, intent: EditIntent): EditDecision {
    return applyEdit(text, intent, this.ports.context());
  }

  private reindex(path: string): void {
    try {
      this.ports.reindex(path);
    } catch (error) {
      console.error(`People: ${path} could not be read again.`, error);
    }
  }
}

/** One transaction with the smallest ranges: one undo step, and cursor and folds stay (safe-edits.md step 7). */
function transact(editor: Editor, edit: ProvenEdit): void {
  const changes = edit.splices.map(({ from, to, insert }): EditorChange => ({
    from: editor.offsetToPos(from),
    to: editor.offsetToPos(to),
    text: insert,
  }));
  editor.transaction({ changes }, ORIGIN);
}
