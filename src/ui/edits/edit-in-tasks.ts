import { ButtonComponent, Notice } from "obsidian";
import type { Refused } from "../../core/edit/intent";
import type { ItemRow } from "../../core/query/item-row";
import { copyText } from "../parts/copy-text";
import type { Ports } from "../ports";
import { outcomeOfOne } from "./edit-items";
import { editNotice } from "./edit-notice";
import { noticeOfOutcome } from "./outcome-notice";
import { markBegun } from "./take-back";

/** Opens Tasks' editor on an item and says in a Notice what became of what was typed; nothing when it was cancelled. */
export async function editInTasks(ports: Ports, row: ItemRow, win: Window): Promise<void> {
  markBegun(ports);
  const outcome = await ports.edits.editInTasks(row);
  if (outcome.kind === "unchanged") return;
  editNotice.hide();
  if (outcome.kind === "refused" && outcome.typed !== undefined) handBack(ports, outcome, outcome.typed, win);
  else noticeOfOutcome(ports, "typed", outcomeOfOne(row, outcome), [row]);
}

/** Tasks' editor is closed and nothing was written: what was typed stays in sight, and can be copied. */
function handBack(ports: Ports, { reason }: Refused, typed: string, win: Window): void {
  const { edits, items } = ports.words;
  const fragment = createFragment();
  fragment.createDiv({ cls: "people-notice-reason", text: items.refused[reason] });
  fragment.createDiv({ cls: "people-notice-typed", text: typed });
  const buttonsEl = fragment.createDiv({ cls: "people-notice-buttons" });
  new ButtonComponent(buttonsEl).setButtonText(edits.copyTyped).onClick((event) => {
    // A click would close the Notice, and copying may fail.
    event.stopPropagation();
    void copyText(win, typed, ports);
  });
  // Not the one Notice of edits, which goes with the next of them.
  new Notice(fragment, 0);
}
