/** The vault's tree of files and folders: looking up, attaching, detaching. Fires nothing. */
import type { FileStats } from "../api";
import { folderOf } from "../util/paths";
import { type TAbstractFile, TFile, TFolder } from "./files";
import type { Vault } from "./vault";

export class FileTree {
  readonly root: TFolder;
  private readonly byPath = new Map<string, TAbstractFile>();

  constructor(private readonly vault: Vault) {
    this.root = new TFolder(vault, "/");
    this.byPath.set("/", this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.byPath.get(path) ?? null;
  }

  all(): TAbstractFile[] {
    return [...this.byPath.values()];
  }

  addFile(path: string, stat: FileStats): TFile {
    const file = new TFile(this.vault, path, { ...stat });
    this.attach(file, path);
    return file;
  }

  addFolder(path: string): TFolder {
    const folder = new TFolder(this.vault, path);
    this.attach(folder, path);
    return folder;
  }

  attach(file: TAbstractFile, path: string): void {
    const parentPath = folderOf(path);
    const parent = parentPath === "" ? this.root : this.get(parentPath);
    if (!(parent instanceof TFolder)) throw new Error(`The folder of ${path} is not in the vault.`);
    file.setPath(path);
    file.parent = parent;
    file.deleted = false;
    parent.children.push(file);
    this.byPath.set(path, file);
  }

  detach(file: TAbstractFile): void {
    this.byPath.delete(file.path);
    const siblings = file.parent?.children ?? [];
    const index = siblings.indexOf(file);
    if (index >= 0) siblings.splice(index, 1);
  }

  /** Moves a file or a folder with all it holds; returns each moved thing with its old path, parents first. */
  move(file: TAbstractFile, to: string): { file: TAbstractFile; oldPath: string }[] {
    const oldPath = file.path;
    this.detach(file);
    this.attach(file, to);
    const moved = [{ file, oldPath }];
    if (file instanceof TFolder) {
      const children = file.children.map((child) => ({ child, oldChildPath: child.path }));
      for (const { child, oldChildPath } of children) {
        child.path = oldChildPath;
        moved.push(...this.move(child, `${to}/${child.name}`));
      }
    }
    return moved;
  }
}
