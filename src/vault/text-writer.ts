import type { App, Editor, EditorChange, MarkdownView } from "obsidian";
import { TFile } from "obsidian";
import type { EditOutcome, Refused, Unchanged } from "../core/edit/intent";
import { refused, WRITTEN } from "../core/edit/intent";
import type { TextChange } from "../core/edit/splice";
import { hashLines } from "../core/text/hash";
import { FileQueue } from "./file-queue";
import { isTextAwaited, panesOf, panesWithText, saveReadingPanes, untilTextsArrive } from "./open-editors";

/** Decides a change on the very text that is replaced. Synchronous: nobody comes between reading and writing. */
export type Decide = (text: string) => TextChange | Refused | Unchanged;

/** A change that was written, and the text it was decided on. */
export interface WrittenChange {
  readonly file: TFile;
  readonly before: string;
  readonly change: TextChange;
}

/** What is done with a change once it is written: kept for undo, as a rule. */
export type OnWritten = (written: WrittenChange) => void;

/** Thrown inside `vault.process` to leave the file alone; never leaves this module. */
class NothingToWrite extends Error {}

/** Over in a moment: an undo that comes to nothing can be tried again. */
const NOT_YET = refused("write-failed");

/** Shown by Obsidian's undo history and to other plugins as the origin of our changes. */
const ORIGIN = "people";

/** The one way a note's text is changed: safe-edits.md, steps 1, 2, 7 and 9. What to write is decided by core. */
export class TextWriter {
  private readonly queue = new FileQueue();

  /** @param reread reads a note into the index again: when nothing was written, what the index says may be out of date */
  constructor(
    private readonly app: Pick<App, "vault" | "workspace">,
    private readonly reread: (path: string) => void,
    private readonly onWritten: OnWritten = () => undefined,
  ) {}

  /**
   * Changes one note. Never rejects: whatever happens is an outcome, and all but a write re-read the note.
   *
   * @param onWritten told of the change in place of whoever is told of all others
   */
  async change(path: string, decide: Decide, onWritten: OnWritten = this.onWritten): Promise<EditOutcome> {
    const outcome = await this.queue.run(path, () => this.attempt(path, decide, onWritten));
    if (outcome.kind !== "written") this.reindex(path);
    return outcome;
  }

  /** Runs something else that changes a note in its place in the note's queue. */
  alone<T>(path: string, task: () => Promise<T>): Promise<T> {
    return this.queue.run(path, task);
  }

  /**
   * Waits for the text of a pane that is being opened, as a change does.
   *
   * @returns the text a change would be decided on now: the editor's, else the file's; null when it can't be read.
   */
  async read(path: string): Promise<string | null> {
    const file = this.noteAt(path);
    if (!file) return null;
    await untilTextsArrive(this.app.workspace, file);
    const { editing, reading } = panesWithText(this.app.workspace, file);
    if (editing[0]) return editing[0].editor.getValue();
    const stored = await this.app.vault.read(file).catch(() => null);
    const shown = reading[0]?.getViewData() ?? stored;
    // What was typed before a pane was switched to reading is saved before a change. Line ends alone are not.
    return stored === null || shown === null || hashLines(shown) === hashLines(stored) ? stored : shown;
  }

  private async attempt(path: string, decide: Decide, onWritten: OnWritten): Promise<EditOutcome> {
    const file = this.noteAt(path);
    const written: WrittenChange[] = [];
    const remember: Decide = (text) => {
      const decision = decide(text);
      if (decision.kind === "edit" && file) written.push({ file, before: text, change: decision });
      return decision;
    };
    try {
      const outcome = await this.write(path, remember);
      const last = written.at(-1);
      if (outcome.kind === "written" && last) tell(onWritten, last);
      return outcome;
    } catch (error) {
      if (!this.noteAt(path)) return refused("note-gone");
      console.error(`People: ${path} was not changed.`, error);
      return refused("write-failed");
    }
  }

  private async write(path: string, decide: Decide): Promise<EditOutcome> {
    const outcome = (await this.tryToWrite(path, decide)) ?? (await this.tryToWrite(path, decide));
    return outcome ?? NOT_YET;
  }

  /** @returns null when the truth has changed since it was chosen: nothing was written, and it is to be chosen again */
  private async tryToWrite(path: string, decide: Decide): Promise<EditOutcome | null> {
    const { vault, workspace } = this.app;
    const file = this.noteAt(path);
    if (!file) return refused("note-gone");
    await untilTextsArrive(workspace, file);
    const panes = panesOf(workspace, file);
    if (panes.editing.length === 0 && !(await saveReadingPanes(vault, file, panes)))
      return refused("panes-disagree");
    // Meanwhile the file may have gone, and a pane may have been switched to editing.
    if (this.noteAt(path) !== file) return refused("note-gone");
    if (isTextAwaited(workspace, file)) return NOT_YET;
    const { editing } = panesOf(workspace, file);
    return editing.length > 0 ? this.writeInEditors(editing, decide) : this.writeInFile(file, decide);
  }

  private noteAt(path: string): TFile | null {
    const file = this.app.vault.getAbstractFileByPath(path);
    return file instanceof TFile && file.extension === "md" ? file : null;
  }

  /** Synchronous from reading the buffers to changing them: nobody can type in between. */
  private writeInEditors(views: readonly MarkdownView[], decide: Decide): EditOutcome {
    const editors = views.map((view) => view.editor);
    const text = editors[0]?.getValue() ?? "";
    if (editors.some((editor) => editor.getValue() !== text)) return refused("panes-disagree");
    const decision = decide(text);
    if (decision.kind !== "edit") return decision;
    // Every pane gets the change: one left behind could save its old text over the new one.
    for (const editor of editors) if (editor.getValue() === text) transact(editor, decision);
    // A read-only editor drops changes without a word.
    return editors[0]?.getValue() === text ? refused("write-failed") : WRITTEN;
  }

  /**
   * The text is decided on inside the callback, where nobody can come between reading and writing.
   *
   * @returns null when the note is being edited by now: its buffer is the truth
   */
  private async writeInFile(file: TFile, decide: Decide): Promise<EditOutcome | null> {
    let outcome: EditOutcome | null = null;
    const change = (text: string): string => {
      const decision = this.isBeingEdited(file) ? null : decide(text);
      if (decision?.kind === "edit") return decision.text;
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

  private reindex(path: string): void {
    try {
      this.reread(path);
    } catch (error) {
      console.error(`People: ${path} could not be read again.`, error);
    }
  }
}

/** One transaction with the smallest ranges: one undo step, and cursor and folds stay (safe-edits.md step 7). */
function transact(editor: Editor, change: TextChange): void {
  const changes = change.splices.map(({ from, to, insert }): EditorChange => ({
    from: editor.offsetToPos(from),
    to: editor.offsetToPos(to),
    text: insert,
  }));
  editor.transaction({ changes }, ORIGIN);
}

/** The change is written: whatever goes wrong with keeping it for undo does not make it undone. */
function tell(onWritten: OnWritten, written: WrittenChange): void {
  try {
    onWritten(written);
  } catch (error) {
    console.error(`People: the change of ${written.file.path} can't be undone.`, error);
  }
}
