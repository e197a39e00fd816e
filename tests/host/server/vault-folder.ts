/** A vault's folder on disk. Every path is checked: inside the folder, also after following symlinks. */
import { mkdir, readdir, readFile, realpath, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { FileStats, ListedFiles, Stat } from "../obsidian/api";
import type { StoreEntry } from "../obsidian/vault/store";

export class ForbiddenPath extends Error {}

/** Marks the temporary files of atomic writes, which are nobody's business. */
export const TEMPORARY = /\.tmp~[0-9a-f]+$/;
const IGNORED_FOLDERS = new Set([".git", "node_modules"]);
const NO_STAT: FileStats = { ctime: 0, mtime: 0, size: 0 };
const PARALLEL_READS = 64;

/** Runs `task` over all items, a limited number at a time. */
async function inParallel<T, R>(items: T[], task: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let i = 0; i < items.length; i += PARALLEL_READS)
    results.push(...(await Promise.all(items.slice(i, i + PARALLEL_READS).map(task))));
  return results;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

export class VaultFolder {
  private constructor(readonly root: string) {}

  static async open(folder: string): Promise<VaultFolder> {
    return new VaultFolder(await realpath(folder));
  }

  /** A path of the vault for an absolute one. */
  relativePath(absolute: string): string {
    return relative(this.root, absolute).split(sep).join("/");
  }

  async snapshot(): Promise<StoreEntry[]> {
    const entries = await this.walk("");
    return inParallel(entries, async (entry) => {
      if (entry.isFolder) return entry;
      const absolute = join(this.root, entry.path);
      const withStat = { ...entry, stat: await this.statOf(absolute) };
      return entry.path.endsWith(".md") ? { ...withStat, bytes: await readFile(absolute) } : withStat;
    });
  }

  async stat(path: string): Promise<Stat | null> {
    const absolute = await this.resolve(path);
    try {
      const isFolder = (await stat(absolute)).isDirectory();
      return { type: isFolder ? "folder" : "file", ...(await this.statOf(absolute)) };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async list(path: string): Promise<ListedFiles> {
    const base = path === "/" || path === "" ? "" : `${path}/`;
    const entries = await readdir(await this.resolve(base), { withFileTypes: true });
    const pathOf = (entry: { name: string }): string => base + entry.name;
    return {
      files: entries.filter((entry) => entry.isFile()).map(pathOf),
      folders: entries.filter((entry) => entry.isDirectory()).map(pathOf),
    };
  }

  async read(path: string): Promise<Buffer> {
    return readFile(await this.resolve(path));
  }

  /** Whole or not at all: to a temporary file beside it, then renamed over it. */
  async write(path: string, bytes: Buffer, mtime: number | null): Promise<FileStats> {
    const absolute = await this.resolve(path);
    await mkdir(dirname(absolute), { recursive: true });
    const temporary = `${absolute}.tmp~${randomBytes(6).toString("hex")}`;
    await writeFile(temporary, bytes);
    if (mtime !== null) await utimes(temporary, mtime / 1000, mtime / 1000);
    await rename(temporary, absolute);
    return this.statOf(absolute);
  }

  async makeFolder(path: string): Promise<void> {
    await mkdir(await this.resolve(path), { recursive: true });
  }

  async remove(path: string): Promise<void> {
    const absolute = await this.resolve(path);
    if (absolute === this.root) throw new ForbiddenPath(path);
    await rm(absolute, { recursive: true });
  }

  async rename(from: string, to: string): Promise<void> {
    const target = await this.resolve(to);
    await mkdir(dirname(target), { recursive: true });
    await rename(await this.resolve(from), target);
  }

  async statOf(absolute: string): Promise<FileStats> {
    const found = await stat(absolute);
    return { ctime: Math.round(found.birthtimeMs), mtime: Math.round(found.mtimeMs), size: found.size };
  }

  /** The absolute path, provided it stays inside: neither `..` nor a symlink may lead out. */
  private async resolve(path: string): Promise<string> {
    const absolute = resolve(this.root, path);
    this.checkInside(absolute, path);
    this.checkInside(await this.realPath(absolute), path);
    return absolute;
  }

  private checkInside(absolute: string, path: string): void {
    const isInside = absolute === this.root || absolute.startsWith(this.root + sep);
    if (!isInside || path.includes("\0")) throw new ForbiddenPath(path);
  }

  /** Of what exists on the way: the rest is about to be made. */
  private async realPath(absolute: string): Promise<string> {
    try {
      return await realpath(absolute);
    } catch (error) {
      if (!isMissing(error)) throw error;
      return join(await this.realPath(dirname(absolute)), absolute.slice(dirname(absolute).length));
    }
  }

  /** Symlinks are left out, as are version control and temporary files. */
  private async walk(folder: string): Promise<StoreEntry[]> {
    const entries = await readdir(join(this.root, folder), { withFileTypes: true });
    const found: StoreEntry[] = [];
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !IGNORED_FOLDERS.has(entry.name)) {
        found.push({ path, isFolder: true, stat: NO_STAT }, ...(await this.walk(path)));
      } else if (entry.isFile() && !TEMPORARY.test(entry.name))
        found.push({ path, isFolder: false, stat: NO_STAT });
    }
    return found;
  }
}
