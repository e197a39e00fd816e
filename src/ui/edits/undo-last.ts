import { Notice } from "obsidian";
import type { UndoOutcome } from "../../core/edit/outcomes";
import { formatsFor } from "../format/formats";
import type { Ports } from "../ports";
import { BulkProgress, PROGRESS_FROM } from "./bulk-progress";
import { editNotice } from "./edit-notice";
import { canTakeBack, takeBack } from "./take-back";

function lines(outcome: UndoOutcome, { words }: Ports): string[] {
  if (outcome.kind === "nothing") return [words.edits.nothingToUndo];
  const formats = formatsFor(words.items.language, window);
  const { notes, refused, cancelled } = outcome;
  return [
    ...(notes.length > 0 ? [words.edits.undone(formats.count(notes.length))] : []),
    ...(notes.length === 1 ? notes : []),
    ...refused.map(({ path, reason }) => words.edits.notUndone(path, words.items.refused[reason])),
    ...(cancelled ? [words.edits.undoStopped] : []),
  ];
}

async function undone(ports: Ports): Promise<UndoOutcome> {
  const size = ports.edits.undoSize();
  if (size < PROGRESS_FROM) return ports.edits.undoLast();
  const progress = new BulkProgress(ports, ports.words.edits.undoing, size);
  try {
    return await ports.edits.undoLast(progress.options);
  } finally {
    progress.close();
  }
}

/** Undoes the last change of the session and says what became of it; what was asked for after that, and waits, stays. */
export async function undoWritten(ports: Ports): Promise<void> {
  editNotice.hide();
  say(ports, await undone(ports));
}

/** @returns whether `undoLast` has something to undo. */
export function canUndo(ports: Ports): boolean {
  return canTakeBack(ports) || ports.edits.canUndo();
}

/** Undoes what was asked for last, begun or not, and says what became of it. */
export async function undoLast(ports: Ports): Promise<void> {
  const notes = takeBack(ports);
  if (notes === null) return undoWritten(ports);
  say(ports, { kind: "undone", notes, refused: [], cancelled: false });
}

function say(ports: Ports, outcome: UndoOutcome): void {
  const fragment = createFragment();
  for (const text of lines(outcome, ports)) fragment.createDiv({ text });
  editNotice.show(new Notice(fragment));
}
