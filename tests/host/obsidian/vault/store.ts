/** Where the bytes of a vault live. */
import type { DataWriteOptions, FileStats, ListedFiles, Stat } from "../api";

export interface StoreEntry {
  path: string;
  isFolder: boolean;
  stat: FileStats;
  /** Present for notes: a store hands over all texts at once, so that a start is one read and not one per note. */
  bytes?: Uint8Array;
}

/** A change that did not come through this store: a sync client, a script, another program. */
export type OutsideChange =
  { kind: "write"; path: string; isFolder: boolean; stat: FileStats } | { kind: "delete"; path: string };

export interface Store {
  /** Everything there is, with the texts of the notes. */
  snapshot(): Promise<StoreEntry[]>;
  stat(path: string): Promise<Stat | null>;
  listFolder(path: string): Promise<ListedFiles>;
  read(path: string): Promise<Uint8Array>;
  write(path: string, bytes: Uint8Array, options?: DataWriteOptions): Promise<FileStats>;
  makeFolder(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  onOutsideChange(callback: (change: OutsideChange) => void): void;
  close(): void;
}

export function missingFile(path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: "ENOENT" });
}
