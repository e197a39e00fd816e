import type { TFile, Vault, Workspace } from "obsidian";
import { MarkdownView } from "obsidian";

/** The panes that show a note, by what they do with its text. */
export interface Panes {
  /** Source mode and Live Preview: the editor's buffer is the truth (safe-edits.md step 2). */
  readonly editing: readonly MarkdownView[];
  readonly reading: readonly MarkdownView[];
}

/** @returns the panes of a file. A deferred leaf holds no MarkdownView yet, and no text of its own: it is left out. */
export function panesOf(workspace: Workspace, file: TFile): Panes {
  const views = workspace
    .getLeavesOfType("markdown")
    .map((leaf) => leaf.view)
    .filter((view): view is MarkdownView => view instanceof MarkdownView && view.file?.path === file.path);
  return {
    editing: views.filter((view) => view.getMode() === "source"),
    reading: views.filter((view) => view.getMode() !== "source"),
  };
}

/** A slow disk, or one in the cloud, takes its time; who clicks right after opening a note is not to be turned away. */
const TEXT_WAIT_MS = 5_000;
const ASK_AGAIN_MS = 50;

/**
 * Waits until no pane of a file awaits its text, but not for ever.
 *
 * @throws what reading the file throws
 */
export async function untilTextsArrive(vault: Vault, workspace: Workspace, file: TFile): Promise<void> {
  for (let waited = 0; waited < TEXT_WAIT_MS; waited += ASK_AGAIN_MS) {
    const { editing, reading } = panesOf(workspace, file);
    const empty = [...editing, ...reading].filter((view) => view.getViewData() === "");
    if (empty.length === 0) return;
    const stored = await vault.read(file);
    if (!empty.some((view) => isAwaitingText(view, stored))) return;
    await new Promise<void>((resolve) => window.setTimeout(resolve, ASK_AGAIN_MS));
  }
}

function withLf(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/**
 * Whether a pane's text is not there yet: Obsidian gives a view its file before it has read it, and what is put into
 * the empty editor meanwhile is replaced by the note. A pane that somebody has just emptied had loaded the file's text.
 *
 * @param stored the file's text; null when it is not known, then no emptied pane is told from one that waits
 */
export function isAwaitingText(view: MarkdownView, stored: string | null): boolean {
  if (view.getViewData() !== "") return false;
  return stored === null ? (view.file?.stat.size ?? 0) > 0 : withLf(view.data) !== withLf(stored);
}

/**
 * Saves what was typed before a pane was switched to the reading view; a pane with nothing unsaved is left alone.
 *
 * @returns false when a pane holds another text but the file, too, is no longer what the pane had loaded: saving
 *   would overwrite somebody's change
 */
export async function saveReadingPanes(vault: Vault, file: TFile, panes: Panes): Promise<boolean> {
  for (const view of panes.reading) {
    const stored = withLf(await vault.read(file));
    // Line ends aside: an editor joins lines with LF, and saving for that alone would rewrite a CRLF note.
    if (withLf(view.getViewData()) === stored) continue;
    if (withLf(view.data) !== stored) return false;
    await view.save();
  }
  return true;
}
