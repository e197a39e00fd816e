import { ButtonComponent, Notice } from "obsidian";
import type { ItemEdit, Refusal } from "../../core/edit/intent";
import type { BulkOutcome } from "../../core/edit/outcomes";
import type { ItemRow } from "../../core/query/item-row";
import type { Formats } from "../format/formats";
import { formatsFor } from "../format/formats";
import type { Ports } from "../ports";
import { editNotice, NOTICE_STAYS_MS } from "./edit-notice";
import { undoWritten } from "./undo-last";

/** More reasons than anybody reads. */
const MAX_REASONS = 5;

function reasons({ refused }: BulkOutcome, ports: Ports, formats: Formats): string[] {
  const counts = new Map<Refusal, number>();
  for (const { reason } of refused) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const { words } = ports;
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_REASONS)
    .map(([reason, n]) => words.edits.reason(formats.count(n), words.items.refused[reason]));
}

function summary(outcome: BulkOutcome, { words }: Ports, formats: Formats): string {
  const { changed, unchanged, refused, cancelled } = outcome;
  return [
    words.edits.changed(formats.count(changed.length)),
    unchanged > 0 ? words.edits.unchanged(formats.count(unchanged)) : "",
    refused.length > 0 ? words.edits.refused(formats.count(refused.length)) : "",
    cancelled ? words.edits.stopped : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** An edit that was wished for, or `typed`: a line was written as somebody typed it. */
export type ItemChange = ItemEdit | "typed";

/** @returns what became of an edit, in one line. */
export function outcomeText(ports: Ports, edit: ItemChange, outcome: BulkOutcome, asked: number): string {
  const formats = formatsFor(ports.words.items.language, window);
  if (asked > 1) return summary(outcome, ports, formats);
  const { edits } = ports.words;
  if (outcome.changed.length === 1)
    return edit === "typed" ? edits.changed(formats.count(1)) : edits.done[edit.set];
  return outcome.refused.length > 0 ? "" : edits.alreadySo;
}

/** Says what became of an edit, with the reasons of what was refused and a button to undo what was done. */
export function noticeOfOutcome(
  ports: Ports,
  edit: ItemChange,
  outcome: BulkOutcome,
  rows: readonly ItemRow[],
): void {
  const formats = formatsFor(ports.words.items.language, window);
  const fragment = createFragment();
  const text = outcomeText(ports, edit, outcome, rows.length);
  if (text !== "") fragment.createDiv({ cls: "people-notice-text", text });
  const [only, ...others] = rows;
  // The row itself may be out of sight by now.
  if (only && others.length === 0) fragment.createDiv({ cls: "people-notice-item", text: only.description });
  for (const reason of reasons(outcome, ports, formats)) {
    fragment.createDiv({ cls: "people-notice-reason", text: reason });
  }
  if (outcome.changed.length > 0 && ports.edits.canUndo()) addUndo(fragment, ports);
  editNotice.show(new Notice(fragment, NOTICE_STAYS_MS));
}

function addUndo(fragment: DocumentFragment, ports: Ports): void {
  const buttonsEl = fragment.createDiv({ cls: "people-notice-buttons" });
  new ButtonComponent(buttonsEl)
    .setButtonText(ports.words.edits.undoButton)
    .onClick(() => void undoWritten(ports));
}
