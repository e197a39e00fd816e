import type { App, CachedMetadata, EventRef, TAbstractFile } from "obsidian";
import { TFile } from "obsidian";
import type { LeftOutReason } from "../core/exclusions";
import type { VaultIndex } from "../core/index/vault-index";
import { parseNote } from "../core/parse/parse-note";
import type { NoteReader } from "./note-reader";
import type { SliceClock } from "./work-slices";
import { WorkSlices } from "./work-slices";

/** How far a scan has come; counts of notes. */
export interface ScanProgress {
  readonly done: number;
  readonly total: number;
}

/** What the watcher tells the outside. */
export interface WatcherEvents {
  /** The progress of the scan changed; null when everything is indexed. */
  onProgress(progress: ScanProgress | null): void;
}

function isMarkdown(file: TAbstractFile): file is TFile {
  return file instanceof TFile && file.extension === "md";
}

/**
 * Keeps the index true to the vault: scans once after the layout is ready, then follows events. An edit is indexed
 * from the text its event brings; nothing is read twice.
 */
export class VaultWatcher {
  private readonly slices: WorkSlices;
  private readonly eventRefs: (() => void)[] = [];
  /** Notes whose metadata was missing or stale; tried again when Obsidian has resolved more. */
  private readonly waiting = new Set<string>();
  /** Counts the events of a note, so that a slow read never overwrites a newer text. */
  private readonly versions = new Map<string, number>();
  /** How many notes the scan under way has to read; 0 when none is. */
  private scanTotal = 0;

  constructor(
    private readonly app: App,
    private readonly index: VaultIndex,
    private readonly reader: NoteReader,
    private leftOutReason: (path: string) => LeftOutReason | null,
    private readonly events: WatcherEvents,
    clock: SliceClock,
  ) {
    this.slices = new WorkSlices(
      (path) => this.readNote(path),
      () => {
        if (this.scanTotal > 0) this.finishScan();
      },
      clock,
    );
  }

  /** Subscribes to changes; called at load, so that none is missed while Obsidian starts. */
  listen(): void {
    const { metadataCache, vault } = this.app;
    this.subscribe(
      metadataCache.on("changed", (file, text, cache) => this.noteChanged(file, text, cache)),
      (ref) => metadataCache.offref(ref),
    );
    this.subscribe(
      metadataCache.on("resolved", () => this.retryWaiting()),
      (ref) => metadataCache.offref(ref),
    );
    this.subscribe(
      vault.on("rename", (file, oldPath) => this.renamed(file, oldPath)),
      (ref) => vault.offref(ref),
    );
    this.subscribe(
      vault.on("delete", (file) => this.deleted(file)),
      (ref) => vault.offref(ref),
    );
  }

  /**
   * Reads the whole vault; called when the layout is ready. Only then creation events are followed: before, Obsidian
   * fires one for every file it finds.
   */
  start(): void {
    const { vault } = this.app;
    this.subscribe(
      vault.on("create", (file) => this.created(file)),
      (ref) => vault.offref(ref),
    );
    this.scan();
  }

  /** Takes a new rule of what is left out; it counts from the next reading on. */
  leaveOut(reasonFor: (path: string) => LeftOutReason | null): void {
    this.leftOutReason = reasonFor;
  }

  /** Reads the whole vault again, for instance after the settings changed. */
  rescan(): void {
    this.scan();
  }

  /** Reads one note again. */
  reindex(path: string): void {
    this.enqueue([path]);
  }

  stop(): void {
    this.slices.stop();
    for (const unsubscribe of this.eventRefs.splice(0)) unsubscribe();
  }

  private subscribe(ref: EventRef, off: (ref: EventRef) => void): void {
    this.eventRefs.push(() => off(ref));
  }

  private scan(): void {
    const paths = this.app.vault.getMarkdownFiles().map((file) => file.path);
    this.scanTotal = this.slices.pending + paths.length;
    this.slices.add(paths);
    if (paths.length === 0) this.finishScan();
  }

  private enqueue(paths: readonly string[]): void {
    this.slices.add(paths);
  }

  private reportProgress(): void {
    if (this.scanTotal === 0) return;
    const done = Math.max(0, this.scanTotal - this.slices.pending);
    this.events.onProgress({ done, total: this.scanTotal });
  }

  private finishScan(): void {
    this.scanTotal = 0;
    this.events.onProgress(null);
  }

  private async readNote(path: string): Promise<void> {
    this.reportProgress();
    const file = this.app.vault.getFileByPath(path);
    if (!file) return this.index.remove(path);
    if (this.isLeftOut(path)) return;
    const version = this.versions.get(path);
    try {
      const source = await this.reader.read(file);
      if (this.versions.get(path) !== version) return;
      if (source) this.index.put(path, parseNote(source, this.index.config.parse));
      else this.waiting.add(path);
    } catch (error) {
      // One bad note never hides another (safe-edits.md, promise 8).
      console.warn(`People: ${path} could not be read.`, error);
    }
  }

  private isLeftOut(path: string): boolean {
    const reason = this.leftOutReason(path);
    if (reason) this.index.leaveOut(path, reason);
    return reason !== null;
  }

  private noteChanged(file: TFile, text: string, cache: CachedMetadata): void {
    if (!isMarkdown(file)) return;
    const { path } = file;
    this.versions.set(path, (this.versions.get(path) ?? 0) + 1);
    this.waiting.delete(path);
    this.slices.delete(path);
    if (this.isLeftOut(path)) return;
    this.index.put(path, parseNote(this.reader.sourceOf(path, text, cache), this.index.config.parse));
  }

  private created(file: TAbstractFile): void {
    // Its metadata comes with `changed`; a file Obsidian already knows is read at once.
    if (isMarkdown(file)) this.enqueue([file.path]);
  }

  private renamed(file: TAbstractFile, oldPath: string): void {
    if (!isMarkdown(file)) {
      this.index.remove(oldPath);
      return;
    }
    const wasIndexed = this.index.note(oldPath) !== null;
    if (this.leftOutReason(file.path) === null && wasIndexed) return this.index.rename(oldPath, file.path);
    this.index.remove(oldPath);
    this.enqueue([file.path]);
  }

  private deleted(file: TAbstractFile): void {
    this.versions.delete(file.path);
    this.waiting.delete(file.path);
    this.index.remove(file.path);
  }

  private retryWaiting(): void {
    if (this.waiting.size === 0) return;
    const paths = [...this.waiting];
    this.waiting.clear();
    this.enqueue(paths);
  }
}
