import type { DBSchema, IDBPDatabase } from "idb";
import { deleteDB, openDB } from "idb";
import type { Shard } from "../core/cache/shard";

/** Never changes: what may change is the format of a shard, which every shard carries. */
const DATABASE_VERSION = 1;
const SHARDS = "shards";

interface CacheSchema extends DBSchema {
  [SHARDS]: { key: number; value: unknown };
}

/** A shard's number, and whatever is stored under it. */
export type StoredShard = readonly [shard: number, stored: unknown];

/** The shards of one vault's index in IndexedDB. Every method may reject with whatever the browser says. */
export class CacheStore {
  private constructor(private readonly db: IDBPDatabase<CacheSchema>) {}

  /** @param onLost called when the browser has closed it, or somebody wants to delete it: it is of no use then */
  static async open(name: string, onLost: () => void): Promise<CacheStore> {
    const db = await openDB<CacheSchema>(name, DATABASE_VERSION, {
      upgrade: (created) => void created.createObjectStore(SHARDS),
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        onLost();
      },
      terminated: onLost,
    });
    return new CacheStore(db);
  }

  /** Deletes a database, of whatever version. */
  static async delete(name: string): Promise<void> {
    await deleteDB(name);
  }

  /** @returns what is stored of the shards from one number up to another, the other not included. */
  async read(from: number, to: number): Promise<StoredShard[]> {
    const range = IDBKeyRange.bound(from, to, false, true);
    const { store, done } = this.db.transaction(SHARDS);
    const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range), done]);
    return keys.map((key, i) => [key, values[i]]);
  }

  async write(shard: number, value: Shard): Promise<void> {
    await this.db.put(SHARDS, value, shard);
  }

  async delete(shards: readonly number[]): Promise<void> {
    const { store, done } = this.db.transaction(SHARDS, "readwrite");
    await Promise.all([...shards.map((shard) => store.delete(shard)), done]);
  }

  async clear(): Promise<void> {
    await this.db.clear(SHARDS);
  }

  /** Closes it as soon as what is under way is done. */
  close(): void {
    this.db.close();
  }
}
