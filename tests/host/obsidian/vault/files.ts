/** `TAbstractFile`, `TFile`, `TFolder`. */
import type { FileStats } from "../api";
import { extensionOf, nameOf } from "../util/paths";
import type { Vault } from "./vault";

export abstract class TAbstractFile {
  vault: Vault;
  path = "";
  name = "";
  parent: TFolder | null = null;
  /** Internal in Obsidian too: set once the file is gone. */
  deleted = false;

  constructor(vault: Vault, path: string) {
    this.vault = vault;
    this.setPath(path);
  }

  setPath(path: string): void {
    this.path = path;
    this.name = path === "/" ? "" : nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  stat: FileStats;

  constructor(vault: Vault, path: string, stat: FileStats = { ctime: 0, mtime: 0, size: 0 }) {
    super(vault, path);
    this.stat = stat;
  }

  get extension(): string {
    return extensionOf(this.name);
  }

  get basename(): string {
    const { extension } = this;
    return extension === "" ? this.name : this.name.slice(0, -extension.length - 1);
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === "/";
  }
}
