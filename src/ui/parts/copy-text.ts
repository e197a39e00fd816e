import { Notice } from "obsidian";
import type { Ports } from "../ports";

/** Puts a text on the clipboard of the window in which it was asked for, and says so. */
export async function copyText(win: Window, text: string, { words }: Pick<Ports, "words">): Promise<void> {
  try {
    await win.navigator.clipboard.writeText(text);
    new Notice(words.person.copied);
  } catch {
    new Notice(words.person.copyFailed);
  }
}
