import type { App, TFile } from "obsidian";
import { apiVersion } from "obsidian";
import type { Claim, ContentSource } from "../core/cache/cache-book";
import { CacheBook, sameStamp } from "../core/cache/cache-book";
import { cacheOrigin } from "../core/cache/cache-origin";
import type { CachedNote, Shard, ShardProblem, Stamp } from "../core/cache/shard";
import { decodeShard, encodeShard, SHARD_COUNT } from "../core/cache/shard";
import { Bit } from "../core/model/item-table";
import type { NoteContent } from "../core/model/note";
import type { ParseOptions } from "../core/parse/parse-note";
import { hashLines } from "../core/text/hash";
import { utf8Length } from "../core/text/utf8";
import type { StoredShard } from "./cache-store";
import { TooLate, withDeadline } from "./deadline";
import type { QuietWindow } from "./quiet-time";
import { QuietTime } from "./quiet-time";
import { StoredIndex } from "./stored-index";
import type { SliceClock } from "./work-slices";
import { SlicePauses } from "./work-slices";

/** How much is read at once, in bytes: few answers to wait for, each soon taken apart by the browser, and decoded. */
const BYTES_PER_READ = 1_000_000;
/** While nothing is known of the size of shards. */
const FIRST_READ = 4;
const MOST_PER_READ = 16;
/** Nobody wants to wait longer for an app that quits. */
const QUIT_MS = 2_000;

/** A note's text as it was read or told, with what it says. */
export interface ReadNote {
  /** Taken before the text was read. */
  readonly stamp: Stamp;
  readonly text: string;
  readonly content: NoteContent;
}

/** @returns the stamp of a file as Obsidian knows it now. */
export function stampOf({ stat: { mtime, size } }: TFile): Stamp {
  return { mtime, size };
}

function allConfirmed({ items }: NoteContent): boolean {
  for (let at = 0; at < items.length; at++) if (!items.has(at, Bit.confirmed)) return false;
  return true;
}

/** Whether the content is surely of this stamp's version, as far as can be told from what is at hand. */
function isOfStamp({ stamp, text, content }: ReadNote, source: ContentSource): boolean {
  // Metadata that came with the text is of the same version; metadata looked up may be older.
  return utf8Length(text) === stamp.size && (source === "event" || allConfirmed(content));
}

/**
 * What the notes said when they were read last, kept between starts: a note whose file still has the same stamp need
 * not be read (ADR 0040). Never throws; whatever goes wrong, notes are read instead.
 */
export class IndexCache {
  private readonly book = new CacheBook();
  private readonly stored: StoredIndex;
  private readonly quiet: QuietTime;
  private readonly pauses: SlicePauses;
  /** What contents depend on now; null before the settings are known, and in a build that keeps nothing. */
  private origin: string | null = null;
  private isLoaded = false;
  private loading = Promise.resolve();
  private isSaving = false;
  private isStopped = false;
  /** Notes of which something was told while what was kept was still being loaded: it knows more than that. */
  private readonly toldMeanwhile = new Set<string>();

  constructor(
    private readonly app: App,
    clock: SliceClock,
    quietWindow: QuietWindow,
  ) {
    this.stored = new StoredIndex(app);
    this.pauses = new SlicePauses(clock);
    this.quiet = new QuietTime(quietWindow, () => void this.save());
  }

  /** About how many bytes are kept for the next start. */
  get bytes(): number {
    return this.stored.bytes;
  }

  /** Takes the settings by which notes are read from now on; what was read by others is forgotten. */
  follow(options: ParseOptions): void {
    const origin = cacheOrigin(options, apiVersion);
    if (origin === this.origin) return;
    this.origin = origin;
    this.book.clear();
    if (this.isLoaded) void this.stored.clear();
  }

  /** Loads what was kept; called once, before the vault is read. */
  load(): Promise<void> {
    this.loading = this.loadOnce();
    return this.loading;
  }

  /** @returns what a note says, when its file is surely the one that was read; else null: it has to be read. */
  contentOf(file: TFile): NoteContent | null {
    return this.isOff ? null : this.book.contentAt(file.path, stampOf(file));
  }

  /** Remembers what a note says. */
  keep(path: string, note: ReadNote, source: ContentSource): void {
    this.tell(path);
    if (this.isOff || !isOfStamp(note, source)) return this.forget(path);
    const { stamp, content } = note;
    // The next start could not see the difference, so what is stored must go before anything can happen.
    if (this.book.keep({ path, ...stamp, content, source })) void this.flush();
    else this.saveSoon();
  }

  /**
   * Forgets a note, where it is stored, too, when another text than the known one has its stamp; called when that text
   * is not indexed at once.
   */
  doubt(file: TFile, text: string): void {
    const known = this.contentOf(file);
    if (known === null || known.textHash === hashLines(text)) return;
    this.forget(file.path);
    void this.flush();
  }

  /** Forgets a note, which has to be read the next time. */
  forget(path: string): void {
    this.tell(path);
    this.book.forget(path);
    this.saveSoon();
  }

  rename(oldPath: string, newPath: string): void {
    this.tell(oldPath);
    this.tell(newPath);
    this.book.rename(oldPath, newPath);
    this.saveSoon();
  }

  /** Forgets everything, here and where it is kept. */
  async clear(): Promise<void> {
    await this.loading;
    this.book.clear();
    await this.stored.clear();
  }

  /** Proves what is not proven yet and stores what changed; called by itself when it is quiet. */
  async save(): Promise<void> {
    if (this.isSaving) return this.saveSoon();
    this.isSaving = true;
    try {
      for (const claim of this.book.claims()) await this.judge(claim);
      for (let shard = this.takeDirty(); shard !== null; shard = this.takeDirty()) await this.write([shard]);
    } finally {
      this.isSaving = false;
    }
  }

  /** Stores what changed and is proven already: all that can be done in a hurry. */
  async flush(): Promise<void> {
    await this.write(this.takeAllDirty());
  }

  /** The same while the app waits for it. */
  async quit(): Promise<void> {
    await withDeadline(this.flush(), QUIT_MS).catch(() => undefined);
  }

  /** Stores what can be stored in a hurry, and ends. */
  stop(): void {
    this.isStopped = true;
    this.quiet.stop();
    void this.flush().finally(() => this.stored.close());
  }

  private get isOff(): boolean {
    return this.isLoaded && !this.stored.isOpen;
  }

  private saveSoon(): void {
    if (this.isLoaded && this.stored.isOpen && this.book.isDirty && !this.isStopped) this.quiet.disturb();
  }

  private tell(path: string): void {
    if (!this.isLoaded) this.toldMeanwhile.add(path);
  }

  private async loadOnce(): Promise<void> {
    const { origin } = this;
    if (origin !== null && !this.isStopped) await this.loadOf(origin);
    this.isLoaded = true;
    this.toldMeanwhile.clear();
    this.saveSoon();
  }

  private async loadOf(origin: string): Promise<void> {
    await this.stored.open();
    const problem = await this.restore(origin);
    if (problem === null) return;
    this.book.clear();
    if (this.isStopped) return;
    if (this.origin === origin) await this.stored.drop(problem);
    else await this.stored.clear();
  }

  /** @returns why nothing of what is kept may be used, or null. */
  private async restore(origin: string): Promise<ShardProblem | null> {
    try {
      let count = FIRST_READ;
      for (let from = 0; from < SHARD_COUNT; from += count, count = this.shardsPerRead(from)) {
        for (const stored of await this.stored.read(from, from + count)) {
          // The settings, and with them the origin, may change at any time.
          const problem = this.origin === origin ? this.restoreShard(stored, origin) : "foreign";
          if (problem !== null) return problem;
          await this.pauses.pauseWhenDue();
        }
      }
      return null;
    } catch (error) {
      // Closed by the browser, which has been said.
      if (!this.stored.isOpen) return null;
      if (!(error instanceof TooLate)) return "broken";
      await this.stored.giveUp(error, []);
      return null;
    }
  }

  /** @param known how many shards have been read: the next ones will be of their size */
  private shardsPerRead(known: number): number {
    const fitting = Math.floor((BYTES_PER_READ * known) / this.stored.bytes);
    return Math.max(1, Math.min(fitting, MOST_PER_READ));
  }

  private restoreShard([shard, stored]: StoredShard, origin: string): ShardProblem | null {
    const notes = decodeShard(stored, origin);
    if (typeof notes === "string") return notes;
    this.stored.count(shard, stored as Shard);
    for (const note of notes) {
      if (this.isUpToDate(note)) this.book.restore(note);
      else this.book.markDirty(shard);
    }
    return null;
  }

  private isUpToDate(note: CachedNote): boolean {
    const file = this.app.vault.getFileByPath(note.path);
    return file !== null && sameStamp(file.stat, note) && !this.toldMeanwhile.has(note.path);
  }

  private async judge(claim: Claim): Promise<void> {
    if (this.isStopped) return;
    if (await this.holds(claim)) this.book.prove(claim);
    else this.book.refute(claim);
    await this.pauses.pauseWhenDue();
  }

  /** Whether the file is still the one that was read, and a text that came with an event is the file's. */
  private async holds({ path, content, source, ...stamp }: Claim): Promise<boolean> {
    const file = this.app.vault.getFileByPath(path);
    if (!file || !sameStamp(file.stat, stamp)) return false;
    if (source === "read") return true;
    const text = await this.app.vault.cachedRead(file).catch(() => null);
    return text !== null && hashLines(text) === content.textHash && sameStamp(file.stat, stamp);
  }

  private takeDirty(): number | null {
    // What is still being loaded would look as if it were nothing.
    const canStore = this.isLoaded && this.stored.isOpen && this.origin !== null;
    return canStore ? this.book.takeDirty() : null;
  }

  private takeAllDirty(): number[] {
    const shards: number[] = [];
    for (let shard = this.takeDirty(); shard !== null; shard = this.takeDirty()) shards.push(shard);
    return shards;
  }

  /** Encodes shards and hands them to the browser at once, before anything else can happen. */
  private async write(shards: readonly number[]): Promise<void> {
    try {
      await Promise.all(shards.map((shard) => this.stored.write(shard, this.encode(shard))));
    } catch (error) {
      await this.stored.giveUp(error, [...shards, ...this.takeAllDirty()]);
      this.book.clear();
    }
  }

  private encode(shard: number): Shard | null {
    const notes = this.book.notesOf(shard);
    return notes.length > 0 && this.origin !== null ? encodeShard(notes, this.origin) : null;
  }
}
