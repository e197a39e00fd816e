import type { ItemTable } from "../model/item-table";
import type { ItemId } from "./resolved-note";

type Key = string | number;

/** A queue of old ids under one key, taken from the front. */
class IdPool {
  private readonly queues = new Map<Key, { readonly ids: ItemId[]; next: number }>();

  add(key: Key, id: ItemId): void {
    const queue = this.queues.get(key);
    if (queue) queue.ids.push(id);
    else this.queues.set(key, { ids: [id], next: 0 });
  }

  take(key: Key, taken: ReadonlySet<ItemId>): ItemId | undefined {
    const queue = this.queues.get(key);
    while (queue && queue.next < queue.ids.length) {
      const id = queue.ids[queue.next++];
      if (id !== undefined && !taken.has(id)) return id;
    }
    return undefined;
  }
}

const KEYS: readonly ((items: ItemTable, at: number) => Key)[] = [
  (items, at) => items.rawHash(at),
  (items, at) => items.body(at),
  (items, at) => items.line(at),
];

function haveSameLines(a: ItemTable, b: ItemTable): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!a.hasSameLine(at, b, at)) return false;
  return true;
}

/** Not by `Array.from`, which takes several times as long, nor grown, which keeps spare room; every item gets its id here. */
function freshIds(count: number, fresh: () => ItemId): ItemId[] {
  const ids = new Array<ItemId>(count);
  for (let i = 0; i < count; i++) ids[i] = fresh();
  return ids;
}

/**
 * Gives the items of a re-read note the ids they had: rows on screen, selections and pending edits hang on them.
 * An item is the same when its exact line is; else when its body is (its status or a field changed); else when it
 * stands where it stood. Equal ones are paired top to bottom.
 *
 * @param fresh gives a new id
 */
export function carryItemIds(
  before: ItemTable,
  beforeIds: readonly ItemId[],
  after: ItemTable,
  fresh: () => ItemId,
): readonly ItemId[] {
  if (before.length === 0) return freshIds(after.length, fresh);
  if (haveSameLines(before, after)) return beforeIds;
  const ids: (ItemId | undefined)[] = Array.from({ length: after.length });
  const taken = new Set<ItemId>();
  for (const keyOf of KEYS) {
    const pool = new IdPool();
    beforeIds.forEach((id, at) => {
      if (!taken.has(id)) pool.add(keyOf(before, at), id);
    });
    for (let at = 0; at < after.length; at++) {
      if (ids[at] !== undefined) continue;
      const id = pool.take(keyOf(after, at), taken);
      if (id === undefined) continue;
      ids[at] = id;
      taken.add(id);
    }
  }
  return ids.map((id) => id ?? fresh());
}
