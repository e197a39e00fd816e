import type { ItemId } from "../../core/index/resolved-note";

/** The rows somebody has marked for a bulk edit, by the item that leads each. */
export class RowSelection {
  private ids: ReadonlySet<ItemId> = new Set();
  /** Where a range starts: the key of a row, which may have gone since. */
  private anchorKey: string | null = null;

  constructor(private readonly changed: () => void) {}

  get all(): ReadonlySet<ItemId> {
    return this.ids;
  }

  get size(): number {
    return this.ids.size;
  }

  get anchor(): string | null {
    return this.anchorKey;
  }

  has(id: ItemId): boolean {
    return this.ids.has(id);
  }

  /** Marks or unmarks one row; ranges start from it. */
  toggle(id: ItemId, key: string): void {
    const ids = new Set(this.ids);
    if (!ids.delete(id)) ids.add(id);
    this.set(ids, key);
  }

  /** Marks exactly these rows; `anchor` is kept when left out. */
  replace(ids: Iterable<ItemId>, anchor: string | null = this.anchorKey): void {
    this.set(new Set(ids), anchor);
  }

  clear(): void {
    if (this.ids.size > 0 || this.anchorKey !== null) this.set(new Set(), null);
  }

  /** Forgets rows that are no longer there. */
  keepOnly(isThere: (id: ItemId) => boolean): void {
    const kept = [...this.ids].filter(isThere);
    if (kept.length < this.ids.size) this.set(new Set(kept), this.anchorKey);
  }

  private set(ids: ReadonlySet<ItemId>, anchor: string | null): void {
    this.ids = ids;
    this.anchorKey = anchor;
    this.changed();
  }
}
