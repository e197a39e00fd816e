import { Notice } from "obsidian";
import { NOTICE_STAYS_MS } from "../edits/edit-notice";
import type { Words } from "../i18n/english";

type NotSaved = Words["settings"]["notSaved"];

/** Says that a change of settings was not saved, and why. */
export class UnsavedNotice {
  private shown: Notice | null = null;

  constructor(private readonly words: NotSaved) {}

  show(reason: keyof NotSaved): void {
    // Every key typed in the settings is a change.
    if (this.shown?.messageEl.isConnected) return;
    this.shown = new Notice(this.words[reason], NOTICE_STAYS_MS);
  }
}
