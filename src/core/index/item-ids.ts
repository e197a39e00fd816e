import type { ActionItem } from "../model/action-item";
import type { ItemId } from "./resolved-note";

/** A queue of old ids under one key, taken from the front. */
class IdPool {
  private readonly queues = new Map<string, ItemId[]>();

  add(key: string, id: ItemId): void {
    const queue = this.queues.get(key);
    if (queue) queue.push(id);
    else this.queues.set(key, [id]);
  }

  take(key: string, taken: ReadonlySet<ItemId>): ItemId | undefined {
    const queue = this.queues.get(key);
    while (queue?.length) {
      const id = queue.shift();
      if (id !== undefined && !taken.has(id)) return id;
    }
    return undefined;
  }
}

/**
 * Gives the items of a re-read note the ids they had: rows on screen, selections and pending edits hang on them.
 * An item is the same when its raw line is; else when its body is (its status or a field changed); else when it
 * stands where it stood. Equal ones are paired top to bottom.
 *
 * @param fresh gives a new id
 */
export function carryItemIds(
  before: readonly ActionItem[],
  beforeIds: readonly ItemId[],
  after: readonly ActionItem[],
  fresh: () => ItemId,
): ItemId[] {
  if (before.length === 0) return after.map(fresh);
  const keys: ((item: ActionItem) => string)[] = [
    (item) => item.raw,
    (item) => item.body,
    (item) => String(item.line),
  ];
  const ids: (ItemId | undefined)[] = after.map(() => undefined);
  const taken = new Set<ItemId>();
  for (const keyOf of keys) {
    const pool = new IdPool();
    before.forEach((item, i) => {
      const id = beforeIds[i];
      if (id !== undefined && !taken.has(id)) pool.add(keyOf(item), id);
    });
    after.forEach((item, i) => {
      if (ids[i] !== undefined) return;
      const id = pool.take(keyOf(item), taken);
      if (id === undefined) return;
      ids[i] = id;
      taken.add(id);
    });
  }
  return ids.map((id) => id ?? fresh());
}
