/** `FileView`, `EditableFileView`, `TextFileView`: views of one file. */
import type { ViewStateResult } from "../api";
import { detached } from "../base/report";
import { debounce, type Debouncer } from "../util/debounce";
import { Notice } from "../ui/notice";
import { type TAbstractFile, type TFile } from "../vault/files";
import type { WorkspaceLeaf } from "./leaf";
import { mergeTexts } from "./merge";
import { ItemView } from "./view";

interface FileState {
  file?: unknown;
}

export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  override getDisplayText(): string {
    return this.file?.basename ?? "No file";
  }

  override onload(): void {
    this.registerEvent(
      this.app.vault.on("rename", (file: TAbstractFile) => {
        if (file === this.file && this.file) detached(this.onRename(this.file));
      }),
    );
    this.registerEvent(
      this.app.vault.on("delete", (file: TAbstractFile) => {
        if (file === this.file) this.leaf.detach();
      }),
    );
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), file: this.file?.path };
  }

  /** Opening another file is a step in the leaf's history. */
  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const path = (state as FileState).file;
    const file = typeof path === "string" ? this.app.vault.getFileByPath(path) : null;
    if (!file || file === this.file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    result.history = true;
    await this.onLoadFile(file);
  }

  onLoadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onRename(_file: TFile): Promise<void> {
    this.leaf.updateHeader();
    return Promise.resolve();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  protected override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
  }
}

export abstract class EditableFileView extends FileView {}

export abstract class TextFileView extends EditableFileView {
  data = "";
  /** Saves after a pause: until then what is typed is in the editor only. */
  requestSave: () => void;
  readonly #saveSoon: Debouncer<[], void>;
  #isDirty = false;
  /** What the file held when it was last read or saved by this view. */
  #savedText = "";

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#saveSoon = debounce(() => detached(this.save()), this.app.saveDelay, true);
    this.requestSave = () => {
      this.#isDirty = true;
      this.#saveSoon();
    };
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on("modify", (file: TAbstractFile) => {
        if (file === this.file && this.file) detached(this.#followFile(this.file));
      }),
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.#savedText = await this.app.vault.read(file);
    this.data = this.#savedText;
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save();
    this.clear();
  }

  async save(clear = false): Promise<void> {
    this.#saveSoon.cancel();
    if (this.file && this.#isDirty) {
      this.#isDirty = false;
      this.data = this.getViewData();
      this.#savedText = this.data;
      await this.app.vault.modify(this.file, this.data);
    }
    if (clear) this.clear();
  }

  /** Another pane, a plugin or another program changed the file: unsaved typing is merged with it, as in Obsidian. */
  async #followFile(file: TFile): Promise<void> {
    const onDisk = await this.app.vault.read(file);
    if (onDisk === this.#savedText || file !== this.file) return;
    const base = this.#savedText;
    this.#savedText = onDisk;
    if (!this.#isDirty) {
      this.data = onDisk;
      this.setViewData(onDisk, false);
      return;
    }
    const merged = mergeTexts(base, this.getViewData(), onDisk);
    this.data = merged;
    this.setViewData(merged, false);
    new Notice(`"${file.basename}" has been modified externally, merging changes automatically.`);
    if (merged !== onDisk) this.requestSave();
  }
}
