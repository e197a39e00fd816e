import type { App, CachedMetadata, EventRef, TAbstractFile } from "obsidian";
import { TFile } from "obsidian";
import type { Stamp } from "../core/cache/shard";
import type { LeftOutReason } from "../core/exclusions";
import type { VaultIndex } from "../core/index/vault-index";
import type { NoteContent, NoteSource } from "../core/model/note";
import { parseNote } from "../core/parse/parse-note";
import type { IndexCache } from "./index-cache";
import { stampOf } from "./index-cache";
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

/** What an event says of a note. */
interface ToldNote {
  readonly stamp: Stamp;
  readonly text: string;
  readonly cache: CachedMetadata;
}

/** More notes without metadata than a few that Obsidian is just reading. */
const MANY_NOTES = 100;

function isMarkdown(file: TAbstractFile): file is TFile {
  return file instanceof TFile && file.extension === "md";
}

/**
 * Keeps the index true to the vault: scans once after the layout is ready, then follows events. An edit is indexed
 * from the text its event brings; nothing is read twice.
 */
export class VaultWatcher {
  private readonly slices: WorkSlices;
  /** Notes that events told of: they do not wait for those still to be read. */
  private readonly changes: WorkSlices;
  private readonly eventRefs: (() => void)[] = [];
  /** Notes whose metadata was missing or stale; tried again when Obsidian has resolved more. */
  private readonly waiting = new Set<string>();
  /** The latest read under way of each note. An event takes it out: what that read brings is out of date then. */
  private readonly reads = new Map<string, object>();
  /** What the latest event said of notes that are still to be indexed from it. */
  private readonly told = new Map<string, ToldNote>();
  private isStopped = false;
  /** How many notes the scan under way has to read; 0 when none is. */
  private scanTotal = 0;

  constructor(
    private readonly app: App,
    private readonly index: VaultIndex,
    private readonly reader: NoteReader,
    private readonly cache: IndexCache,
    private leftOutReason: (path: string) => LeftOutReason | null,
    private readonly events: WatcherEvents,
    clock: SliceClock,
  ) {
    this.slices = new WorkSlices(
      async (path) => {
        await this.readNote(path);
        // This one still counts as being worked on.
        this.reportProgress(this.slices.pending - 1);
      },
      () => this.finishScan(),
      clock,
    );
    this.changes = new WorkSlices(
      (path) => Promise.resolve(this.takeTold(path)),
      () => undefined,
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

  /** Reads every note again, whatever is known of it. */
  async rebuild(): Promise<void> {
    await this.cache.clear();
    if (this.isStopped) return;
    for (const path of [
      ...this.index.leftOut.keys(),
      ...[...this.index.notes()].map(({ note }) => note.path),
    ])
      if (!this.app.vault.getFileByPath(path)) this.index.remove(path);
    this.scan();
  }

  /** Reads one note again. */
  reindex(path: string): void {
    this.cache.forget(path);
    this.enqueue([path]);
  }

  /** Whether many notes wait for Obsidian's metadata, as when it builds its index anew, or came with a burst of events. */
  get isCatchingUp(): boolean {
    return this.waiting.size + this.told.size > MANY_NOTES;
  }

  stop(): void {
    this.isStopped = true;
    this.slices.stop();
    this.changes.stop();
    this.told.clear();
    this.scanTotal = 0;
    this.reads.clear();
    for (const unsubscribe of this.eventRefs.splice(0)) unsubscribe();
  }

  private subscribe(ref: EventRef, off: (ref: EventRef) => void): void {
    this.eventRefs.push(() => off(ref));
  }

  private scan(): void {
    const paths = this.app.vault.getMarkdownFiles().map((file) => file.path);
    this.slices.addLater(paths);
    this.scanTotal = this.slices.pending;
    this.index.beginFilling();
    if (this.scanTotal === 0) return this.endScan();
    this.reportProgress(this.scanTotal);
  }

  private enqueue(paths: readonly string[]): void {
    this.slices.add(paths);
  }

  private reportProgress(pending: number): void {
    const total = this.scanTotal;
    if (total > 0) this.events.onProgress({ done: Math.max(0, total - pending), total });
  }

  private finishScan(): void {
    if (this.scanTotal === 0) return;
    this.scanTotal = 0;
    this.endScan();
  }

  private endScan(): void {
    this.index.endFilling();
    this.events.onProgress(null);
  }

  private async readNote(path: string): Promise<void> {
    const read = {};
    const isLatest = (): boolean => this.reads.get(path) === read;
    this.reads.set(path, read);
    try {
      await this.indexNote(path, isLatest);
    } catch (error) {
      // One bad note never hides another (safe-edits.md, promise 8).
      if (isLatest()) console.warn(`People: ${path} could not be read.`, error);
    } finally {
      if (isLatest()) this.reads.delete(path);
    }
  }

  private async indexNote(path: string, isLatest: () => boolean): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    if (!file) return this.removeNote(path);
    if (this.isLeftOut(path)) return;
    const known = this.cache.contentOf(file);
    if (known) return this.index.put(path, known);
    const stamp = stampOf(file);
    const source = await this.reader.read(file);
    await this.slices.makeRoomFor(source?.text?.length ?? 0);
    if (!isLatest()) return;
    if (!source) return void this.waiting.add(path);
    const content = this.putNote(path, source);
    // A note that needs no reading is not worth keeping.
    if (source.text === null) this.cache.forget(path);
    else this.cache.keep(path, { stamp, text: source.text, content }, "read");
  }

  private putNote(path: string, source: NoteSource): NoteContent {
    const content = parseNote(source, this.index.config.parse);
    this.index.put(path, content);
    return content;
  }

  private removeNote(path: string): void {
    this.cache.forget(path);
    this.index.remove(path);
  }

  /** Drops what was still to be read of a note; returns whether there was something. */
  private cancel(path: string): boolean {
    const wasQueued = this.slices.delete(path);
    const wasWaiting = this.waiting.delete(path);
    const wasUnderWay = this.reads.delete(path);
    const wasTold = this.told.delete(path);
    this.changes.delete(path);
    return wasQueued || wasWaiting || wasUnderWay || wasTold;
  }

  private isLeftOut(path: string): boolean {
    const reason = this.leftOutReason(path);
    if (reason === null) return false;
    this.cache.forget(path);
    this.index.leaveOut(path, reason);
    return true;
  }

  /** Indexed at once; of a burst, the latest text of each note, in slices. */
  private noteChanged(file: TFile, text: string, cache: CachedMetadata): void {
    if (!isMarkdown(file)) return;
    this.cancel(file.path);
    this.told.set(file.path, { stamp: stampOf(file), text, cache });
    this.changes.add([file.path]);
    if (this.told.has(file.path)) this.cache.doubt(file, text);
  }

  private takeTold(path: string): void {
    const told = this.told.get(path);
    this.told.delete(path);
    if (!told) return;
    const { stamp, text, cache } = told;
    try {
      if (this.isLeftOut(path)) return;
      const content = this.putNote(path, this.reader.sourceOf(path, text, cache));
      // At the start, other notes are read without their text, which says less.
      if (this.reader.needsText(cache)) this.cache.keep(path, { stamp, text, content }, "event");
      else this.cache.forget(path);
    } catch (error) {
      console.warn(`People: ${path} could not be read.`, error);
    }
  }

  private created(file: TAbstractFile): void {
    // Its metadata comes with `changed`; a file Obsidian already knows is read at once.
    if (isMarkdown(file)) this.enqueue([file.path]);
  }

  private renamed(file: TAbstractFile, oldPath: string): void {
    const isUnread = this.cancel(oldPath);
    if (!isMarkdown(file)) return this.removeNote(oldPath);
    this.cache.rename(oldPath, file.path);
    const wasIndexed = this.index.has(oldPath);
    const isKept = wasIndexed && this.leftOutReason(file.path) === null;
    if (isKept) this.index.rename(oldPath, file.path);
    else this.index.remove(oldPath);
    if (isUnread || !isKept) this.enqueue([file.path]);
  }

  private deleted(file: TAbstractFile): void {
    this.cancel(file.path);
    this.removeNote(file.path);
  }

  private retryWaiting(): void {
    if (this.waiting.size === 0) return;
    const paths = [...this.waiting];
    this.waiting.clear();
    this.enqueue(paths);
  }
}
