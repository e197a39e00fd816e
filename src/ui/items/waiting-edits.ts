import type { ItemEdit } from "../../core/edit/intent";
import type { ItemId } from "../../core/index/resolved-note";

/** An edit that rows wait for, as long as there are any. */
interface Ask {
  readonly at: number;
  readonly edit: ItemEdit;
  readonly ids: Set<ItemId>;
}

/** What was asked of rows whose last edit was still under way, in the order of asking. */
export class WaitingEdits {
  private asks: Ask[] = [];

  /** Every row that waits for something. */
  get ids(): ReadonlySet<ItemId> {
    return new Set(this.asks.flatMap(({ ids }) => [...ids]));
  }

  /** When the last of these edits was asked for; 0 when nothing waits. */
  get lastAskedAt(): number {
    return this.asks.at(-1)?.at ?? 0;
  }

  /** @param at grows with every ask */
  add(edit: ItemEdit, ids: readonly ItemId[], at: number): void {
    if (ids.length > 0) this.asks.push({ at, edit, ids: new Set(ids) });
  }

  /** @returns the last edit a row waits for */
  lastOf(id: ItemId): ItemEdit | null {
    return this.asks.filter(({ ids }) => ids.has(id)).at(-1)?.edit ?? null;
  }

  /**
   * Takes out the next edit of each row that need not wait any more.
   *
   * @returns the rows of each ask
   */
  takeReady(isFree: (id: ItemId) => boolean): { edit: ItemEdit; ids: ItemId[] }[] {
    const seen = new Set<ItemId>();
    const ready = this.asks.map(({ edit, ids }) => {
      const next = [...ids].filter((id) => !seen.has(id));
      for (const id of next) seen.add(id);
      return { edit, ids: next.filter(isFree) };
    });
    ready.forEach(({ ids }, i) => ids.forEach((id) => this.asks[i]?.ids.delete(id)));
    this.forgetEmpty();
    return ready.filter(({ ids }) => ids.length > 0);
  }

  /** Forgets all that a row waits for. @returns whether there was anything */
  drop(id: ItemId): boolean {
    const waited = this.asks.filter(({ ids }) => ids.delete(id)).length > 0;
    this.forgetEmpty();
    return waited;
  }

  /** Forgets what was asked last. @returns the rows that waited for it */
  takeLast(): ItemId[] {
    return [...(this.asks.pop()?.ids ?? [])];
  }

  private forgetEmpty(): void {
    this.asks = this.asks.filter(({ ids }) => ids.size > 0);
  }
}
