import type { Notice } from "obsidian";

let shown: Notice | null = null;

/**
 * The one Notice of edits. The last one makes room for the next: whoever triages quickly would see a tower of them, and
 * the button of an older one would undo what is not its own.
 */
export const editNotice = {
  show(notice: Notice): void {
    shown?.hide();
    shown = notice;
  },
};
