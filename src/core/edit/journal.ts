import type { ChangeRecord } from "./change-record";
import { sizeOf } from "./change-record";

/** A change of one note, as part of a step. */
export interface JournalEntry<Note> {
  readonly note: Note;
  readonly record: ChangeRecord;
  /** Whether the note was created by the change. */
  readonly isNew: boolean;
}

/** What one click or command did: the notes it changed, in order. */
export interface JournalStep<Note> {
  readonly entries: JournalEntry<Note>[];
  /** Set for a step that is too large to be kept: undoing a part of it would not be what was asked. */
  isForgotten?: boolean;
}

const MAX_STEPS = 200;
/** Characters kept of replaced lines, some 40 MB at most: an edit of more than 50,000 items can't be undone. */
const MAX_SIZE = 20_000_000;

/** What was changed in this session, so that it can be taken back. Bounded: the oldest steps are forgotten. */
export class Journal<Note> {
  private readonly steps: JournalStep<Note>[] = [];

  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  /** Adds a change to a step; the step itself is added with its first change. */
  add(step: JournalStep<Note>, entry: JournalEntry<Note>): void {
    if (step.isForgotten === true) return;
    if (!this.steps.includes(step)) this.steps.push(step);
    step.entries.push(entry);
    this.forgetOldest();
  }

  /** How many changes the last step holds. */
  get lastSize(): number {
    return this.steps.at(-1)?.entries.length ?? 0;
  }

  /** Takes out the last step. */
  take(): JournalStep<Note> | null {
    return this.steps.pop() ?? null;
  }

  /** Puts back what of a step could not be undone now, but may be later. */
  putBack(step: JournalStep<Note>): void {
    if (step.entries.length > 0) this.steps.push(step);
  }

  private forgetOldest(): void {
    let size = 0;
    const sizes = this.steps.map(({ entries }) =>
      entries.reduce((sum, { record }) => sum + sizeOf(record), 0),
    );
    let keep = 0;
    for (const stepSize of sizes.reverse()) {
      size += stepSize;
      if (keep >= MAX_STEPS || size > MAX_SIZE) break;
      keep++;
    }
    const forgotten = this.steps.splice(0, this.steps.length - keep);
    for (const step of forgotten) step.isForgotten = true;
  }
}
