/** `Vault`: the tree of files and every way to read and change them. */
import type { DataWriteOptions, FileStats } from "../api";
import { Events } from "../base/events";
import { folderOf, foldersAbove, isHidden, normalizePath } from "../util/paths";
import { decodeText, encodeText } from "../util/text";
import { DataAdapter, type WriteObserver } from "./adapter";
import { FileTree } from "./file-tree";
import { type TAbstractFile, TFile, TFolder } from "./files";
import { PathQueue } from "./path-queue";
import { missingFile, type OutsideChange, type Store, type StoreEntry } from "./store";
import { TextCache } from "./text-cache";

/** What the app's own settings file holds. */
export type AppConfig = Record<string, unknown>;

export class Vault extends Events implements WriteObserver {
  readonly configDir = ".obsidian";
  readonly adapter: DataAdapter;
  private readonly tree: FileTree;
  private readonly texts = new TextCache();
  private readonly queue = new PathQueue();
  private config: AppConfig = {};

  /** Not in Obsidian: the path of every file whose text somebody asked for, the app itself included, in order. */
  readonly askedFor: string[] = [];

  constructor(
    private readonly store: Store,
    private readonly vaultName = "Simulated vault",
  ) {
    super();
    this.tree = new FileTree(this);
    this.adapter = new DataAdapter(store, this, vaultName);
    store.onOutsideChange((change) => this.applyOutside(change));
  }

  // Looking around

  getName(): string {
    return this.vaultName;
  }

  getRoot(): TFolder {
    return this.tree.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.tree.get(path);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.tree.all();
  }

  getFiles(): TFile[] {
    return this.tree.all().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === "md");
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.tree.all().filter((file) => file instanceof TFolder);
    return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
  }

  static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
    callback(root);
    for (const child of root.children)
      if (child instanceof TFolder) Vault.recurseChildren(child, callback);
      else callback(child);
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  /** Internal in Obsidian: a value of `app.json`. */
  getConfig(key: string): unknown {
    return this.config[key];
  }

  /** Internal in Obsidian: changes a value of `app.json`. */
  setConfig(key: string, value: unknown): void {
    this.config = { ...this.config, [key]: value };
  }

  // Reading

  async read(file: TFile): Promise<string> {
    this.askedFor.push(file.path);
    const bytes = await this.store.read(file.path);
    return decodeText(bytes);
  }

  async cachedRead(file: TFile): Promise<string> {
    this.askedFor.push(file.path);
    return decodeText(await this.cachedBytes(file));
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return (await this.store.read(file.path)).slice().buffer;
  }

  // Changing

  create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    return this.createFile(normalizePath(path), encodeText(data), options);
  }

  createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    return this.createFile(normalizePath(path), new Uint8Array(data), options);
  }

  async createFolder(path: string): Promise<TFolder> {
    const target = normalizePath(path);
    if (this.tree.get(target)) throw new Error("Folder already exists.");
    await this.store.makeFolder(target);
    return this.ensureFolder(target);
  }

  async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.queue.run(file.path, () => this.written(file.path, encodeText(data), options));
  }

  async modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.queue.run(file.path, () => this.written(file.path, new Uint8Array(data), options));
  }

  async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.process(file, (text) => text + data, options);
  }

  /** Reads, changes and writes with nothing of the app in between. When `change` throws, the file stays as it is. */
  process(file: TFile, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.queue.run(file.path, async () => {
      const before = await this.read(file);
      const after = change(before);
      if (after !== before) await this.written(file.path, encodeText(after), options);
      return after;
    });
  }

  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<TAbstractFile> {
    return this.createFile(normalizePath(newPath), await this.store.read(file.path));
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const target = normalizePath(newPath);
    if (this.tree.get(target)) throw new Error("Destination file already exists!");
    if (folderOf(target) !== "" && !this.tree.get(folderOf(target))) throw missingFile(target);
    await this.store.rename(file.path, target);
    this.applyMove(file, target);
  }

  async delete(file: TAbstractFile, _force?: boolean): Promise<void> {
    await this.store.remove(file.path);
    this.applyRemoval(file);
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (system) return this.delete(file);
    await this.store.rename(file.path, `.trash/${file.path}`);
    this.applyRemoval(file);
    return undefined;
  }

  // What the adapter and the outside report

  /** Writes bytes and tells everyone; a path the tree does not know yet becomes a file. */
  async written(path: string, bytes: Uint8Array, options?: DataWriteOptions): Promise<void> {
    const stat = await this.store.write(path, bytes, options);
    if (isHidden(path)) return;
    this.texts.put(path, stat, bytes);
    this.applyWrite(path, stat);
  }

  async removed(path: string): Promise<void> {
    await this.store.remove(path);
    const file = this.tree.get(path);
    if (file) this.applyRemoval(file);
  }

  async moved(from: string, to: string): Promise<void> {
    const file = this.tree.get(from);
    await this.store.rename(from, to);
    if (!file) return;
    if (isHidden(to)) this.applyRemoval(file);
    else this.applyMove(file, to);
  }

  // Starting

  /** Internal: `app.json` is read before anything else. */
  async loadConfig(): Promise<void> {
    const path = `${this.configDir}/app.json`;
    if (!(await this.adapter.exists(path))) return;
    this.config = JSON.parse(await this.adapter.read(path)) as AppConfig;
  }

  /**
   * Internal: fills the tree from one bulk read. With `announce`, every thing found is a `create` event, as when the
   * app starts with plugins already listening.
   */
  async loadAll(announce: boolean): Promise<void> {
    const entries = (await this.store.snapshot()).filter((entry) => !isHidden(entry.path));
    entries.sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || (a.path < b.path ? -1 : 1));
    const added = entries.map((entry) => this.addEntry(entry)).filter((file) => file !== null);
    if (announce) for (const file of added) this.trigger("create", file);
  }

  // Private

  private addEntry(entry: StoreEntry): TAbstractFile | null {
    if (this.tree.get(entry.path)) return null;
    if (entry.isFolder) return this.tree.addFolder(entry.path);
    if (entry.bytes) this.texts.put(entry.path, entry.stat, entry.bytes);
    return this.tree.addFile(entry.path, entry.stat);
  }

  private async cachedBytes(file: TFile): Promise<Uint8Array> {
    const cached = this.texts.get(file);
    if (cached) return cached;
    const bytes = await this.store.read(file.path);
    this.texts.put(file.path, file.stat, bytes);
    return bytes;
  }

  private async createFile(path: string, bytes: Uint8Array, options?: DataWriteOptions): Promise<TFile> {
    return this.queue.run(path, async () => {
      if (this.tree.get(path) ?? (await this.store.stat(path))) throw new Error("File already exists.");
      const parent = folderOf(path);
      if (parent !== "" && !this.tree.get(parent)) throw missingFile(path);
      await this.written(path, bytes, options);
      const file = this.getFileByPath(path);
      if (!file) throw new Error(`${path} was written but is not in the vault's tree.`);
      return file;
    });
  }

  private ensureFolder(path: string): TFolder {
    for (const above of foldersAbove(path)) if (!this.tree.get(above)) this.announceFolder(above);
    return this.getFolderByPath(path) ?? this.announceFolder(path);
  }

  private announceFolder(path: string): TFolder {
    const folder = this.tree.addFolder(path);
    this.trigger("create", folder);
    return folder;
  }

  private applyWrite(path: string, stat: FileStats): void {
    const known = this.getFileByPath(path);
    if (known) {
      known.stat = { ...stat };
      this.trigger("modify", known);
      return;
    }
    if (folderOf(path) !== "") this.ensureFolder(folderOf(path));
    this.trigger("create", this.tree.addFile(path, stat));
  }

  private applyRemoval(file: TAbstractFile): void {
    if (file instanceof TFolder) for (const child of [...file.children]) this.applyRemoval(child);
    this.tree.detach(file);
    this.texts.drop(file.path);
    file.deleted = true;
    this.trigger("delete", file);
  }

  /** Renaming a folder is one `rename` event per descendant, the folder's own first. */
  private applyMove(file: TAbstractFile, to: string): void {
    for (const { file: moved, oldPath } of this.tree.move(file, to)) {
      this.texts.drop(oldPath);
      this.trigger("rename", moved, oldPath);
    }
  }

  private applyOutside(change: OutsideChange): void {
    if (isHidden(change.path)) {
      this.trigger("raw", change.path);
      return;
    }
    const known = this.tree.get(change.path);
    if (change.kind === "delete") {
      if (known) this.applyRemoval(known);
      return;
    }
    if (change.isFolder) {
      if (!known) this.ensureFolder(change.path);
      return;
    }
    // The echo of our own write carries the stat we already have.
    const isEcho =
      known instanceof TFile &&
      known.stat.mtime === change.stat.mtime &&
      known.stat.size === change.stat.size;
    if (!isEcho) this.applyWrite(change.path, change.stat);
  }
}
