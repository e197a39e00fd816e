/** A vault held in memory, for jest. `outside…` methods act like another program on the same folder. */
import type { DataWriteOptions, FileStats, ListedFiles, Stat } from "../api";
import { folderOf, foldersAbove } from "../util/paths";
import { encodeText } from "../util/text";
import { missingFile, type OutsideChange, type Store, type StoreEntry } from "./store";

export type FileContents = Record<string, string | Uint8Array>;

interface StoredFile {
  bytes: Uint8Array;
  stat: FileStats;
}

const NO_STAT: FileStats = { ctime: 0, mtime: 0, size: 0 };

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? encodeText(content) : content;
}

/** Where Obsidian keeps its layout; written some time after panes changed, whatever a test does meanwhile. */
const LAYOUT = /(?:^|\/)workspace\.json$/;

export class MemoryStore implements Store {
  private readonly files = new Map<string, StoredFile>();
  private readonly folders = new Set<string>();
  private readonly listeners: ((change: OutsideChange) => void)[] = [];
  /** Reads of single files so far: tests of bulk reading look at it. */
  reads = 0;
  /** Paths written or removed through the store, in order; but for the layout, which the app saves when it likes. */
  readonly writes: string[] = [];

  constructor(contents: FileContents = {}) {
    for (const [path, content] of Object.entries(contents)) this.put(path, toBytes(content));
  }

  snapshot(): Promise<StoreEntry[]> {
    const folders = [...this.folders].map((path) => ({ path, isFolder: true, stat: NO_STAT }));
    const files = [...this.files].map(([path, file]) => ({
      path,
      isFolder: false,
      stat: file.stat,
      ...(path.endsWith(".md") ? { bytes: file.bytes } : {}),
    }));
    return Promise.resolve([...folders, ...files]);
  }

  stat(path: string): Promise<Stat | null> {
    const file = this.files.get(path);
    if (file) return Promise.resolve({ type: "file", ...file.stat });
    return Promise.resolve(this.folders.has(path) ? { type: "folder", ...NO_STAT } : null);
  }

  listFolder(path: string): Promise<ListedFiles> {
    const parent = path === "/" ? "" : path;
    const inside = (other: string): boolean => folderOf(other) === parent && other !== "";
    return Promise.resolve({
      files: [...this.files.keys()].filter(inside),
      folders: [...this.folders].filter(inside),
    });
  }

  read(path: string): Promise<Uint8Array> {
    this.reads++;
    const file = this.files.get(path);
    return file ? Promise.resolve(file.bytes) : Promise.reject(missingFile(path));
  }

  write(path: string, bytes: Uint8Array, options?: DataWriteOptions): Promise<FileStats> {
    this.record(path);
    return Promise.resolve(this.put(path, bytes, options));
  }

  makeFolder(path: string): Promise<void> {
    for (const folder of [...foldersAbove(path), path]) this.folders.add(folder);
    return Promise.resolve();
  }

  remove(path: string): Promise<void> {
    this.record(path);
    const inside = (other: string): boolean => other === path || other.startsWith(`${path}/`);
    for (const key of [...this.files.keys()].filter(inside)) this.files.delete(key);
    for (const key of [...this.folders].filter(inside)) this.folders.delete(key);
    return Promise.resolve();
  }

  rename(from: string, to: string): Promise<void> {
    this.record(from, to);
    const moved = (path: string): string | null =>
      path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : null;
    for (const [path, file] of [...this.files]) {
      const target = moved(path);
      if (target === null) continue;
      this.files.delete(path);
      this.files.set(target, file);
    }
    for (const path of [...this.folders]) {
      const target = moved(path);
      if (target === null) continue;
      this.folders.delete(path);
      this.folders.add(target);
    }
    return Promise.resolve();
  }

  onOutsideChange(callback: (change: OutsideChange) => void): void {
    this.listeners.push(callback);
  }

  close(): void {
    this.listeners.length = 0;
  }

  /** The bytes as they are, for assertions; null when there is no such file. */
  bytesOf(path: string): Uint8Array | null {
    return this.files.get(path)?.bytes ?? null;
  }

  /** @param mtime when the other program sets the clock of the file itself */
  outsideWrite(path: string, content: string | Uint8Array, mtime?: number): void {
    const stat = this.put(path, toBytes(content), mtime === undefined ? {} : { mtime });
    this.announce({ kind: "write", path, isFolder: false, stat });
  }

  outsideDelete(path: string): void {
    this.files.delete(path);
    this.announce({ kind: "delete", path });
  }

  /** Another program's rename reaches Obsidian as a delete and a create. */
  outsideRename(from: string, to: string): void {
    const file = this.files.get(from);
    if (!file) throw missingFile(from);
    this.outsideDelete(from);
    this.outsideWrite(to, file.bytes);
  }

  private record(...paths: readonly string[]): void {
    this.writes.push(...paths.filter((path) => !LAYOUT.test(path)));
  }

  private put(path: string, bytes: Uint8Array, options?: DataWriteOptions): FileStats {
    const now = Date.now();
    const previous = this.files.get(path)?.stat;
    const stat = {
      ctime: options?.ctime ?? previous?.ctime ?? now,
      mtime: options?.mtime ?? Math.max(now, (previous?.mtime ?? 0) + 1),
      size: bytes.length,
    };
    this.files.set(path, { bytes, stat });
    for (const folder of foldersAbove(path)) this.folders.add(folder);
    return stat;
  }

  private announce(change: OutsideChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
