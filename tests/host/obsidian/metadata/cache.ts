/**
 * `MetadataCache`. Modelled facts: `changed(file, data, cache)` follows the vault's `modify` on a later tick and is
 * not fired for renames; then come `resolve` per file and `resolved` when the queue is empty (more than once while a
 * cold index is built); `deleted(file, previous)` follows a deletion. After a warm start everything is there before
 * a plugin listens, and no event is fired for unchanged notes.
 */
import type { CachedMetadata, Reference } from "../api";
import { detached } from "../base/report";
import { Events } from "../base/events";
import { getAllTags } from "../util/frontmatter";
import { getLinkpath } from "../util/links";
import { nameOf } from "../util/paths";
import { type TAbstractFile, TFile } from "../vault/files";
import type { Vault } from "../vault/vault";
import { LinkIndex } from "./link-index";
import { parseMetadata } from "./parser";
import { matchesIgnoreFilter } from "./user-ignore";

type LinkCounts = Record<string, Record<string, number>>;

/** Longest stretch of parsing before the page may paint again. */
const SLICE_MS = 40;

export class MetadataCache extends Events {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  /** Internal in Obsidian: true once the first indexing is through. */
  initialized = false;
  private readonly caches = new Map<string, CachedMetadata>();
  private readonly links = new LinkIndex();
  private readonly pending = new Map<string, TFile>();
  private isDraining = false;
  private needsRelink = false;

  constructor(private readonly vault: Vault) {
    super();
    vault.on("create", (file: TAbstractFile) => this.onCreate(file));
    vault.on("modify", (file: TAbstractFile) => this.enqueue(file));
    vault.on("delete", (file: TAbstractFile) => this.onDelete(file));
    vault.on("rename", (file: TAbstractFile, oldPath: string) => this.onRename(file, oldPath));
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.caches.get(file.path) ?? null;
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return this.links.resolve(linkpath, sourcePath);
  }

  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const full = this.links.isAmbiguous(file) ? file.path : file.name;
    return omitMdExtension && file.extension === "md" ? full.slice(0, -".md".length) : full;
  }

  /** Internal in Obsidian: is the path under "Excluded files"? */
  isUserIgnored(path: string): boolean {
    const filters = this.vault.getConfig("userIgnoreFilters");
    if (!Array.isArray(filters)) return false;
    return (filters as unknown[]).some(
      (filter) => typeof filter === "string" && matchesIgnoreFilter(path, filter),
    );
  }

  /** Internal in Obsidian: how often each tag occurs. */
  getTags(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const cache of this.caches.values())
      for (const tag of getAllTags(cache) ?? []) counts[tag] = (counts[tag] ?? 0) + 1;
    return counts;
  }

  /** Internal: a warm start. The vault's tree is filled, nothing has been fired; afterwards every note is known. */
  async restore(): Promise<void> {
    for (const file of this.vault.getFiles()) this.links.add(file);
    for (const file of this.vault.getMarkdownFiles())
      this.caches.set(file.path, parseMetadata(await this.vault.cachedRead(file)));
    this.linkAll();
    this.initialized = true;
  }

  /** Internal: resolves when nothing is waiting to be indexed. */
  async settled(): Promise<void> {
    while (this.isDraining) await new Promise((resolve) => setTimeout(resolve));
  }

  private onCreate(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.links.add(file);
    this.needsRelink = this.initialized;
    this.enqueue(file);
    if (file.extension !== "md" && this.initialized) this.scheduleDrain();
  }

  private onDelete(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    const previous = this.caches.get(file.path) ?? null;
    this.links.remove(file);
    this.caches.delete(file.path);
    this.pending.delete(file.path);
    delete this.resolvedLinks[file.path];
    delete this.unresolvedLinks[file.path];
    setTimeout(() => this.trigger("deleted", file, previous));
    this.needsRelink = true;
    this.scheduleDrain();
  }

  /** The metadata moves with the file; no `changed` is fired. */
  private onRename(file: TAbstractFile, oldPath: string): void {
    if (!(file instanceof TFile)) return;
    this.links.remove(file, nameOf(oldPath));
    this.links.add(file);
    const cache = this.caches.get(oldPath);
    this.caches.delete(oldPath);
    if (cache) this.caches.set(file.path, cache);
    delete this.resolvedLinks[oldPath];
    delete this.unresolvedLinks[oldPath];
    if (this.pending.delete(oldPath)) this.pending.set(file.path, file);
    this.needsRelink = true;
    this.scheduleDrain();
  }

  private enqueue(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== "md") return;
    this.pending.set(file.path, file);
    this.scheduleDrain();
  }

  private scheduleDrain(): void {
    if (this.isDraining) return;
    this.isDraining = true;
    setTimeout(() => detached(this.drain()));
  }

  private async drain(): Promise<void> {
    const isFirstIndexing = !this.initialized;
    const done: TFile[] = [];
    let sliceStart = performance.now();
    for (let file = this.takePending(); file; file = this.takePending()) {
      if (await this.index(file)) done.push(file);
      if (!isFirstIndexing) this.resolveOne(file);
      if (performance.now() - sliceStart < SLICE_MS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      sliceStart = performance.now();
    }
    // While a cold index is built, links are resolved once all notes are known.
    if (isFirstIndexing) for (const file of done) this.resolveOne(file);
    if (this.needsRelink) this.linkAll();
    this.needsRelink = false;
    this.initialized = true;
    this.isDraining = false;
    this.trigger("resolved");
  }

  private takePending(): TFile | null {
    const next = this.pending.entries().next();
    if (next.done) return null;
    this.pending.delete(next.value[0]);
    return next.value[1];
  }

  private async index(file: TFile): Promise<boolean> {
    let data: string;
    try {
      data = await this.vault.cachedRead(file);
    } catch {
      return false;
    }
    if (file.deleted) return false;
    const cache = parseMetadata(data);
    this.caches.set(file.path, cache);
    this.trigger("changed", file, data, cache);
    return true;
  }

  private resolveOne(file: TFile): void {
    if (file.deleted) return;
    this.link(file);
    this.trigger("resolve", file);
  }

  private linkAll(): void {
    for (const file of this.vault.getMarkdownFiles()) this.link(file);
  }

  private link(file: TFile): void {
    const cache = this.caches.get(file.path);
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    const references: Reference[] = [
      ...(cache?.links ?? []),
      ...(cache?.embeds ?? []),
      ...(cache?.frontmatterLinks ?? []),
    ];
    for (const reference of references) {
      const path = getLinkpath(reference.link);
      if (path === "") continue;
      const target = this.getFirstLinkpathDest(path, file.path);
      const counts = target ? resolved : unresolved;
      const key = target?.path ?? path;
      counts[key] = (Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
  }
}
