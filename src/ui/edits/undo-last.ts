import { Notice } from "obsidian";
import type { UndoOutcome } from "../../core/edit/outcomes";
import { formatsFor } from "../format/formats";
import type { Ports } from "../ports";

function lines(outcome: UndoOutcome, { words }: Ports): string[] {
  if (outcome.kind === "nothing") return [words.edits.nothingToUndo];
  const formats = formatsFor(words.items.language, window);
  const { notes, refused } = outcome;
  return [
    ...(notes.length > 0 ? [words.edits.undone(formats.count(notes.length))] : []),
    ...refused.map(({ path, reason }) => words.edits.notUndone(path, words.items.refused[reason])),
  ];
}

/** Undoes the last change of the session and says what became of it. */
export async function undoLast(ports: Ports): Promise<void> {
  const outcome = await ports.edits.undoLast();
  const fragment = createFragment();
  for (const text of lines(outcome, ports)) fragment.createDiv({ text });
  new Notice(fragment);
}
