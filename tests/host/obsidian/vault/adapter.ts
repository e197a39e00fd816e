/** `vault.adapter`: files by path, the config folder included. */
import type { DataWriteOptions, ListedFiles, Stat } from "../api";
import { decodeText, encodeText } from "../util/text";
import { normalizePath } from "../util/paths";
import { missingFile, type Store } from "./store";

/** Told of every write below the vault's tree, so that a write by path is seen as one by file. */
export interface WriteObserver {
  written(path: string, bytes: Uint8Array, options?: DataWriteOptions): Promise<void>;
  removed(path: string): Promise<void>;
  moved(from: string, to: string): Promise<void>;
}

export class DataAdapter {
  constructor(
    private readonly store: Store,
    private readonly observer: WriteObserver,
    private readonly vaultName: string,
  ) {}

  getName(): string {
    return this.vaultName;
  }

  getResourcePath(path: string): string {
    return `app://simulated/${path}`;
  }

  async exists(path: string, _sensitive?: boolean): Promise<boolean> {
    return (await this.store.stat(normalizePath(path))) !== null;
  }

  stat(path: string): Promise<Stat | null> {
    return this.store.stat(normalizePath(path));
  }

  list(path: string): Promise<ListedFiles> {
    return this.store.listFolder(normalizePath(path));
  }

  async read(path: string): Promise<string> {
    return decodeText(await this.store.read(normalizePath(path)));
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return (await this.store.read(normalizePath(path))).slice().buffer;
  }

  async write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    await this.observer.written(normalizePath(path), encodeText(data), options);
  }

  async writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.observer.written(normalizePath(path), new Uint8Array(data), options);
  }

  async append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    const before = (await this.exists(path)) ? await this.read(path) : "";
    await this.write(path, before + data, options);
  }

  async process(path: string, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    const text = change(await this.read(path));
    await this.write(path, text, options);
    return text;
  }

  async mkdir(path: string): Promise<void> {
    await this.store.makeFolder(normalizePath(path));
  }

  async remove(path: string): Promise<void> {
    await this.observer.removed(normalizePath(path));
  }

  async rmdir(path: string, _recursive: boolean): Promise<void> {
    await this.observer.removed(normalizePath(path));
  }

  async trashSystem(path: string): Promise<boolean> {
    await this.observer.removed(normalizePath(path));
    return true;
  }

  async trashLocal(path: string): Promise<void> {
    await this.observer.moved(normalizePath(path), `.trash/${normalizePath(path)}`);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.observer.moved(normalizePath(from), normalizePath(to));
  }

  async copy(from: string, to: string): Promise<void> {
    const bytes = await this.store.read(normalizePath(from));
    if (!bytes) throw missingFile(from);
    await this.observer.written(normalizePath(to), bytes);
  }
}
