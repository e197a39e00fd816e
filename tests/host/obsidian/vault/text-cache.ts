/**
 * Texts already read, valid while the file's stat is the one they were read at. This is what `cachedRead` answers
 * from: it may lag behind another program until the watcher speaks, which is why nobody may write what it returned.
 */
import type { FileStats } from "../api";
import type { TFile } from "./files";

interface CachedBytes {
  mtime: number;
  size: number;
  bytes: Uint8Array;
}

export class TextCache {
  private readonly entries = new Map<string, CachedBytes>();

  put(path: string, stat: FileStats, bytes: Uint8Array): void {
    this.entries.set(path, { mtime: stat.mtime, size: stat.size, bytes });
  }

  get(file: TFile): Uint8Array | null {
    const entry = this.entries.get(file.path);
    return entry && entry.mtime === file.stat.mtime && entry.size === file.stat.size ? entry.bytes : null;
  }

  drop(path: string): void {
    this.entries.delete(path);
  }
}
