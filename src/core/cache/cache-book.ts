import type { NoteContent } from "../model/note";
import type { CachedNote, Stamp } from "./shard";
import { SHARD_COUNT, shardOf } from "./shard";

/** How a content came: read by us between two equal stamps, or with an event, whose text may be older than the stamp. */
export type ContentSource = "read" | "event";

/** That a note with this stamp says this; not yet proven. */
export interface Claim extends CachedNote {
  readonly source: ContentSource;
}

interface Entry extends CachedNote {
  /** Null when it is proven. */
  readonly source: ContentSource | null;
}

/** @returns whether two stamps are of the same version; which of them is later says nothing, clocks go backwards. */
export function sameStamp(a: Stamp, b: Stamp): boolean {
  return a.mtime === b.mtime && a.size === b.size;
}

/**
 * What notes say, by path and stamp, and which shards have yet to be stored. A new content is a claim at first: it is not
 * stored until somebody has proven it.
 */
export class CacheBook {
  private readonly shards = Array.from({ length: SHARD_COUNT }, () => new Map<string, Entry>());
  private readonly dirtyShards = new Set<number>();
  /** Those entries of `shards` that are not proven, by path: in a vault just read for the first time, all. */
  private readonly claimed = new Map<string, Claim>();

  /**
   * Remembers what a note says; replaces what was known of it.
   *
   * @returns whether it contradicts what was known of the same version: stamps don't tell these two apart
   */
  keep(claim: Claim): boolean {
    const before = this.entryAt(claim.path);
    this.put(claim);
    this.claimed.set(claim.path, claim);
    return (
      before !== undefined && sameStamp(before, claim) && before.content.textHash !== claim.content.textHash
    );
  }

  /** Takes a note that has been stored; that is no change. */
  restore({ path, mtime, size, content }: CachedNote): void {
    this.claimed.delete(path);
    this.shardAt(shardOf(path, SHARD_COUNT)).set(path, { path, mtime, size, content, source: null });
  }

  forget(path: string): void {
    const shard = shardOf(path, SHARD_COUNT);
    this.claimed.delete(path);
    if (this.shardAt(shard).delete(path)) this.dirtyShards.add(shard);
  }

  /** Moves what is known of a note; what was known under the new path is forgotten. */
  rename(oldPath: string, newPath: string): void {
    if (oldPath === newPath) return;
    const entry = this.entryAt(oldPath);
    this.forget(oldPath);
    this.forget(newPath);
    if (!entry) return;
    const moved = { ...entry, path: newPath };
    this.put(moved);
    if (isClaim(moved)) this.claimed.set(newPath, moved);
  }

  /** Forgets everything, as if nothing had ever been stored. */
  clear(): void {
    for (const shard of this.shards) shard.clear();
    this.dirtyShards.clear();
    this.claimed.clear();
  }

  /**
   * @returns what the note says, when that is proven for exactly this version of it, or when an event has just told so:
   *   reading would bring the same, and if not, another event is to come
   */
  contentAt(path: string, stamp: Stamp): NoteContent | null {
    const entry = this.entryAt(path);
    return entry && entry.source !== "read" && sameStamp(entry, stamp) ? entry.content : null;
  }

  /** What waits for a proof. */
  claims(): Claim[] {
    return [...this.claimed.values()];
  }

  /** Takes a claim for proven, unless something newer is known by now. */
  prove(claim: Claim): void {
    if (!this.isCurrent(claim)) return;
    this.put({ ...claim, source: null });
    this.claimed.delete(claim.path);
  }

  /** Forgets a claim that turned out wrong, unless something newer is known by now. */
  refute(claim: Claim): void {
    if (this.isCurrent(claim)) this.forget(claim.path);
  }

  get isDirty(): boolean {
    return this.dirtyShards.size > 0;
  }

  /** Says that the stored version of a shard is out of date. */
  markDirty(shard: number): void {
    this.dirtyShards.add(shard);
  }

  /** @returns the number of a shard whose stored version is out of date, which counts as stored from now on. */
  takeDirty(): number | null {
    for (const shard of this.dirtyShards) {
      this.dirtyShards.delete(shard);
      return shard;
    }
    return null;
  }

  /** @returns the proven notes of a shard. */
  notesOf(shard: number): CachedNote[] {
    return [...this.shardAt(shard).values()].filter((entry) => entry.source === null);
  }

  private isCurrent(claim: Claim): boolean {
    return this.claimed.get(claim.path) === claim;
  }

  private put(entry: Entry): void {
    const shard = shardOf(entry.path, SHARD_COUNT);
    this.shardAt(shard).set(entry.path, entry);
    this.dirtyShards.add(shard);
  }

  private entryAt(path: string): Entry | undefined {
    return this.shardAt(shardOf(path, SHARD_COUNT)).get(path);
  }

  private shardAt(shard: number): Map<string, Entry> {
    return this.shards[shard]!;
  }
}

function isClaim(entry: Entry): entry is Claim {
  return entry.source !== null;
}
