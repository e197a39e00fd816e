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

/**
 * Whether a pane's text is not there yet: Obsidian gives a view its file before it has read it, and what is put into
 * the empty editor meanwhile is replaced by the note. A pane that somebody has just emptied looks the same until it is
 * saved.
 */
function isAwaitingText(view: MarkdownView): boolean {
  return view.getViewData() === "" && (view.file?.stat.size ?? 0) > 0;
}

/** @returns the panes of a file that have its text */
export function panesWithText(workspace: Workspace, file: TFile): Panes {
  const { editing, reading } = panesOf(workspace, file);
  return {
    editing: editing.filter((view) => !isAwaitingText(view)),
    reading: reading.filter((view) => !isAwaitingText(view)),
  };
}

/** @returns whether a pane of a file awaits its text */
export function isTextAwaited(workspace: Workspace, file: TFile): boolean {
  const { editing, reading } = panesOf(workspace, file);
  return [...editing, ...reading].some(isAwaitingText);
}

/** A slow disk, or one in the cloud, takes its time; who clicks right after opening a note is not to be turned away. */
const TEXT_WAIT_MS = 5_000;
const ASK_AGAIN_MS = 50;

/** Waits until no pane of a file awaits its text, but not for ever. */
export async function untilTextsArrive(workspace: Workspace, file: TFile): Promise<void> {
  const end = performance.now() + TEXT_WAIT_MS;
  while (isTextAwaited(workspace, file) && performance.now() < end)
    await new Promise<void>((resolve) => window.setTimeout(resolve, ASK_AGAIN_MS));
}

function withLf(text: string): string {
  return text.replace(/\r\n?/g, "\n");
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
