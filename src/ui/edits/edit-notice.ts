import type { Notice } from "obsidian";

/** A Notice with buttons, and one with reasons, is read longer than Obsidian's usual one. */
export const NOTICE_STAYS_MS = 10_000;

let shown: Notice | null = null;

/**
 * The one Notice of edits. It goes when the next edit or undo begins: whoever triages quickly would see a tower of them,
 * and the button of an older one would undo what is not its own.
 */
export const editNotice = {
  show(notice: Notice): void {
    editNotice.hide();
    shown = notice;
  },
  hide(): void {
    shown?.hide();
    shown = null;
  },
};
