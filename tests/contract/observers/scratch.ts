/** What the observers share: notes of their own, and waiting for what has to come. */
import { type App, MarkdownView, type TFile, type WorkspaceLeaf } from "obsidian";

const FOLDER = "Probe";

const pause = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, 20));

/** Waits for a state; how long is the test runner's to limit. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause();
}

/** Removes what an earlier observer left, so that each starts from the same vault. */
export async function freshFolder(app: App): Promise<void> {
  const left = app.vault.getFolderByPath(FOLDER);
  if (left) await app.vault.delete(left, true);
  await app.vault.createFolder(FOLDER);
}

/** Makes a note in the observers' folder and waits until Obsidian has read it. */
export async function makeNote(app: App, name: string, text: string): Promise<TFile> {
  const file = await app.vault.create(`${FOLDER}/${name}.md`, text);
  await until(() => app.metadataCache.getFileCache(file) !== null);
  return file;
}

export async function bytesOf(app: App, file: TFile): Promise<number[]> {
  return [...new Uint8Array(await app.vault.adapter.readBinary(file.path))];
}

export async function textOf(app: App, file: TFile): Promise<string> {
  return app.vault.adapter.read(file.path);
}

/** Opens a note in a leaf, in source mode or in the reading view. */
export async function showNote(
  leaf: WorkspaceLeaf,
  file: TFile,
  mode: "source" | "preview",
): Promise<MarkdownView> {
  await leaf.openFile(file, { active: true, state: { mode, source: true } });
  const { view } = leaf;
  if (!(view instanceof MarkdownView)) throw new Error(`${file.path} is not shown as a note`);
  return view;
}
