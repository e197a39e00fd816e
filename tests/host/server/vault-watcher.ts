/** Watches a vault's folder and tells what changes on disk, whoever changed it. */
import { watch, type FSWatcher } from "chokidar";
import { stat } from "node:fs/promises";
import type { OutsideChange } from "../obsidian/vault/store";
import { TEMPORARY, type VaultFolder } from "./vault-folder";

const IGNORED = /(?:^|[/\\])(?:\.git|node_modules)(?:[/\\]|$)/;
/** How long a file must be left alone before it counts as written. */
const SETTLE_MS = 60;

export class VaultWatcher {
  private constructor(private readonly watcher: FSWatcher) {}

  static async start(folder: VaultFolder, tell: (change: OutsideChange) => void): Promise<VaultWatcher> {
    const watcher = watch(folder.root, {
      ignoreInitial: true,
      followSymlinks: false,
      // A rename shall arrive as delete, then create: no waiting whether the file comes back.
      atomic: false,
      ignored: (path) => IGNORED.test(path.slice(folder.root.length)) || TEMPORARY.test(path),
      awaitWriteFinish: { stabilityThreshold: SETTLE_MS, pollInterval: 20 },
    });
    const written = async (absolute: string, isFolder: boolean): Promise<void> => {
      try {
        const stats = await folder.statOf(absolute);
        tell({ kind: "write", path: folder.relativePath(absolute), isFolder, stat: stats });
      } catch {
        // Gone again: its removal is told on its own.
      }
    };
    const removed = async (absolute: string): Promise<void> => {
      const isBack = await stat(absolute).then(
        () => true,
        () => false,
      );
      if (!isBack) tell({ kind: "delete", path: folder.relativePath(absolute) });
    };
    watcher.on("add", (path) => void written(path, false));
    watcher.on("change", (path) => void written(path, false));
    watcher.on("addDir", (path) => void written(path, true));
    watcher.on("unlink", (path) => void removed(path));
    watcher.on("unlinkDir", (path) => void removed(path));
    await new Promise<void>((resolve) => watcher.once("ready", resolve));
    return new VaultWatcher(watcher);
  }

  close(): Promise<void> {
    return this.watcher.close();
  }
}
