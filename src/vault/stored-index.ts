import type { App } from "obsidian";
import type { Shard, ShardProblem } from "../core/cache/shard";
import { sizeOfShard } from "../core/cache/shard";
import type { StoredShard } from "./cache-store";
import { CacheStore } from "./cache-store";
import { withDeadline } from "./deadline";

/** A start never waits longer for one answer of the browser's: reading the notes is quicker then. */
const DEADLINE_MS = 2_000;
/** Where Obsidian keeps the id of this vault's database, for this vault only and outside of it. */
const ID_KEY = "people-index-id";

const REASONS: Readonly<Record<ShardProblem, string>> = {
  broken: "it is damaged",
  foreign: "it was made by another version or with other settings",
  newer: "a newer version of the plugin made it",
};

/** @returns the name of this vault's database; no two vaults have the same. */
function databaseName(app: App): string {
  const known: unknown = app.loadLocalStorage(ID_KEY);
  const isId = typeof known === "string" && /^[0-9a-f]{32}$/.test(known);
  const id = isId ? known : newId();
  if (!isId) app.saveLocalStorage(ID_KEY, id);
  return `people-index-${id}`;
}

function newId(): string {
  const bytes = window.crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function isOfNewerVersion(error: unknown): boolean {
  return error instanceof DOMException && error.name === "VersionError";
}

/**
 * The index of this vault as it is kept between starts, in IndexedDB. When that can't be used, one line on the console
 * says so, and it keeps nothing for the rest of the session.
 */
export class StoredIndex {
  private name = "";
  private store: CacheStore | null = null;
  private isClosed = false;
  /** How much room each stored shard takes. */
  private readonly sizes = new Map<number, number>();

  constructor(private readonly app: App) {}

  get isOpen(): boolean {
    return this.store !== null;
  }

  /** About how many bytes are kept. */
  get bytes(): number {
    return [...this.sizes.values()].reduce((sum, size) => sum + size, 0);
  }

  /** Opens it, or does not; see `isOpen`. */
  async open(): Promise<void> {
    try {
      this.name = databaseName(this.app);
      await this.openInTime();
    } catch (error) {
      if (isOfNewerVersion(error)) await this.drop("newer");
      else if (!this.isClosed) this.tellUnusable(error);
    }
  }

  /**
   * @returns what is stored of the shards from one number up to another, the other not included
   * @throws `TooLate`, or whatever the browser says
   */
  async read(from: number, to: number): Promise<StoredShard[]> {
    return this.store ? withDeadline(this.store.read(from, to), DEADLINE_MS) : [];
  }

  /** Counts a stored shard that turned out good. */
  count(shard: number, value: Shard): void {
    this.sizes.set(shard, sizeOfShard(value));
  }

  /**
   * @param value null when there is nothing to keep
   * @throws whatever the browser says
   */
  async write(shard: number, value: Shard | null): Promise<void> {
    if (value) {
      this.sizes.set(shard, sizeOfShard(value));
      await this.store?.write(shard, value);
    } else {
      this.sizes.delete(shard);
      await this.store?.delete([shard]);
    }
  }

  /** Removes all that is kept. */
  async clear(): Promise<void> {
    this.sizes.clear();
    if (!this.store) return;
    try {
      await withDeadline(this.store.clear(), DEADLINE_MS);
    } catch (error) {
      await this.giveUp(error, []);
    }
  }

  /** Removes all that is kept, since it is of no use, and says so. */
  async drop(problem: ShardProblem): Promise<void> {
    console.warn(`People: the index kept from last time is dropped and made anew: ${REASONS[problem]}.`);
    this.sizes.clear();
    try {
      if (!this.store) throw new Error("not open");
      await withDeadline(this.store.clear(), DEADLINE_MS);
    } catch {
      await this.replace();
    }
  }

  /**
   * Keeps nothing more for the rest of the session, and says so.
   *
   * @param outdated shards whose stored version must not be found by the next start
   */
  async giveUp(error: unknown, outdated: readonly number[]): Promise<void> {
    const { store } = this;
    if (!store) return;
    this.store = null;
    this.tellUnusable(error);
    for (const shard of outdated) this.sizes.delete(shard);
    // A full disk still lets one delete.
    await withDeadline(store.delete(outdated), DEADLINE_MS).catch(() => undefined);
    store.close();
  }

  /** Closes it as soon as what is under way is done. */
  close(): void {
    this.isClosed = true;
    this.store?.close();
    this.store = null;
  }

  /** Deletes the database and makes it anew; when even that fails, nothing is kept. */
  private async replace(): Promise<void> {
    this.store?.close();
    this.store = null;
    try {
      await withDeadline(CacheStore.delete(this.name), DEADLINE_MS);
      await this.openInTime();
    } catch {
      // It has been said already that nothing was kept from last time.
    }
  }

  private async openInTime(): Promise<void> {
    const opening = CacheStore.open(this.name, () => this.lose());
    try {
      const store = await withDeadline(opening, DEADLINE_MS);
      if (this.isClosed) store.close();
      else this.store = store;
    } catch (error) {
      // Whatever is opened too late must not stand in the way of others.
      void opening.then((store) => store.close()).catch(() => undefined);
      throw error;
    }
  }

  /** The browser has closed it, or somebody deletes it. */
  private lose(): void {
    if (!this.store) return;
    this.store = null;
    this.sizes.clear();
    this.tellUnusable("it was closed or deleted");
  }

  private tellUnusable(error: unknown): void {
    console.warn(
      "People: the index can't be kept for the next start, which will read the notes anew.",
      error,
    );
  }
}
