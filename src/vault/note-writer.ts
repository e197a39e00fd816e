import type { App } from "obsidian";
import type { DecidedEdits } from "../core/edit/apply-edit";
import { applyEdit, applyEdits } from "../core/edit/apply-edit";
import type { EditContext } from "../core/edit/edited-line";
import type { EditIntent, EditOutcome } from "../core/edit/intent";
import type { OnWritten } from "./text-writer";
import { TextWriter } from "./text-writer";

/** What the writer needs from others. */
export interface NoteWriterPorts {
  /** Today, the status table and Tasks' settings, asked at the moment of each edit. */
  context(): EditContext;
  /** Reads a note into the index again: nothing was written, so what the index says of it may be out of date. */
  reindex(path: string): void;
  /** Told of every change that is not told to somebody else. */
  readonly onWritten?: OnWritten;
}

/** Carries out intents on items: what to write is decided by core's `applyEdit`, on the very text that is replaced. */
export class NoteWriter {
  /** The path every write takes; shared with whatever else changes notes, so that they queue up behind each other. */
  readonly texts: TextWriter;

  constructor(
    app: Pick<App, "vault" | "workspace">,
    private readonly ports: NoteWriterPorts,
  ) {
    this.texts = new TextWriter(app, (path) => ports.reindex(path), ports.onWritten);
  }

  /** Carries out one intent. Never rejects: whatever happens is an outcome, and all but a write re-read the note. */
  apply(intent: EditIntent): Promise<EditOutcome> {
    return this.texts.change(intent.path, (text) => applyEdit(text, intent, this.ports.context()));
  }

  /**
   * Carries out several intents on one note as one change (safe-edits.md step 10).
   *
   * @returns what became of each, in their order
   */
  async applyAll(
    path: string,
    intents: readonly EditIntent[],
    onWritten?: OnWritten,
  ): Promise<readonly EditOutcome[]> {
    let outcomes: readonly EditOutcome[] = [];
    const decide = (text: string): DecidedEdits["decision"] => {
      const decided = applyEdits(text, intents, this.ports.context());
      outcomes = decided.outcomes;
      return decided.decision;
    };
    const whole = await this.texts.change(path, decide, onWritten);
    // Decided is not written: the disk may have refused, or the note may be gone.
    const isWritten = whole.kind === "written";
    return intents.map((_intent, i) => {
      const outcome = outcomes[i] ?? whole;
      return outcome.kind === "written" && !isWritten ? whole : outcome;
    });
  }
}
