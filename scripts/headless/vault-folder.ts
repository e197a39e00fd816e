import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { frontmatterText, parseFrontmatter } from "../../src/core/parse/frontmatter";
import type { NoteSource } from "../../src/core/model/note";

/** Larger files are named and skipped; in bytes. */
export const MAX_FILE_BYTES = 20_000_000;

/** Something that could not be read; the rest of the folder still is. */
export interface Unreadable {
  readonly path: string;
  readonly reason: string;
}

/** The Markdown files of a folder, and what could not be listed. */
interface Listing {
  readonly paths: string[];
  readonly unreadable: Unreadable[];
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}

async function kindOf(entry: Dirent, fullPath: string): Promise<"folder" | "file" | "other"> {
  const stats = entry.isSymbolicLink() ? await stat(fullPath) : entry;
  if (stats.isDirectory()) return "folder";
  return stats.isFile() ? "file" : "other";
}

/**
 * Lists a vault's Markdown files as Obsidian does: nothing below a name that starts with a dot, links followed.
 *
 * @param root the vault folder
 * @returns vault paths in code-unit order
 */
async function listNotes(root: string): Promise<Listing> {
  const listing: Listing = { paths: [], unreadable: [] };
  const seen = new Set<string>();
  const walk = async (folder: string): Promise<void> => {
    const fullFolder = join(root, folder);
    try {
      const real = await realpath(fullFolder);
      // A link back to a folder above would never end.
      if (seen.has(real)) return;
      seen.add(real);
      for (const entry of await readdir(fullFolder, { withFileTypes: true })) {
        if (!entry.name.startsWith("."))
          await visit(folder === "" ? entry.name : `${folder}/${entry.name}`, entry);
      }
    } catch (error) {
      listing.unreadable.push({ path: folder === "" ? "." : folder, reason: reasonOf(error) });
    }
  };
  const visit = async (path: string, entry: Dirent): Promise<void> => {
    try {
      const kind = await kindOf(entry, join(root, path));
      if (kind === "folder") await walk(path);
      else if (kind === "file" && path.toLowerCase().endsWith(".md")) listing.paths.push(path);
    } catch (error) {
      listing.unreadable.push({ path, reason: reasonOf(error) });
    }
  };
  await walk("");
  listing.paths.sort((a, b) => (a < b ? -1 : 1));
  return listing;
}

/** @returns the parsed YAML; duplicate keys are let through, the last one wins. It throws on invalid YAML. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { uniqueKeys: false, logLevel: "error" });
}

async function readText(fullPath: string): Promise<string> {
  const { size } = await stat(fullPath);
  if (size > MAX_FILE_BYTES) throw new Error(`larger than ${MAX_FILE_BYTES / 1_000_000} MB`);
  const bytes = await readFile(fullPath);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error("not UTF-8");
  }
}

/** A vault on disk, read without Obsidian. */
export class VaultFolder {
  readonly unreadable: Unreadable[] = [];

  constructor(private readonly root: string) {}

  /** @returns the vault paths of all Markdown notes. */
  async list(): Promise<string[]> {
    const { paths, unreadable } = await listNotes(this.root);
    this.unreadable.push(...unreadable);
    return paths;
  }

  /** @returns the note, or null when it can't be read; the reason is added to `unreadable`. */
  async note(path: string): Promise<NoteSource | null> {
    try {
      const text = await readText(join(this.root, path));
      const yaml = frontmatterText(text);
      const frontmatter = yaml === null ? undefined : parseFrontmatter(yaml, parseYaml);
      return { path, text, frontmatter, tags: null, checkboxLines: null };
    } catch (error) {
      this.unreadable.push({ path, reason: reasonOf(error) });
      return null;
    }
  }

  /** @returns the JSON of a file in the vault's configuration folder; undefined when there is none. */
  async config(file: string): Promise<unknown> {
    const path = `.obsidian/${file}`;
    try {
      return JSON.parse(await readFile(join(this.root, path), "utf8"));
    } catch (error) {
      if (reasonOf(error) !== "ENOENT") this.unreadable.push({ path, reason: reasonOf(error) });
      return undefined;
    }
  }
}
