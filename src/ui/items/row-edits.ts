import type { ItemEdit, Refusal } from "../../core/edit/intent";
import type { ItemId } from "../../core/index/resolved-note";
import type { ItemRow } from "../../core/query/item-row";
import { rowOf } from "../../core/query/item-row";
import type { Ports } from "../ports";

/** A row waits for the index to answer, or says why nothing was written. */
export type EditState =
  | { readonly kind: "pending"; readonly rawHash: number }
  | { readonly kind: "refused"; readonly reason: Refusal; readonly since: number };

/** A refusal is the cause of a refresh itself; it stays at least so long, to be read. */
const REFUSAL_STAYS_MS = 8_000;

/** The edits a list has asked for and not yet seen in the index. */
export class RowEdits {
  private readonly states = new Map<ItemId, EditState>();

  constructor(
    private readonly ports: Ports,
    private readonly now: () => number,
    private readonly changed: () => void,
  ) {}

  stateOf(id: ItemId): EditState | null {
    return this.states.get(id) ?? null;
  }

  /** Asks for an edit. While one of the same item is under way, nothing happens: a double click counts once. */
  async ask(row: ItemRow, edit: ItemEdit): Promise<void> {
    if (this.states.get(row.id)?.kind === "pending") return;
    this.set(row.id, { kind: "pending", rawHash: row.rawHash });
    const outcome = await this.ports.edits.apply(row, edit);
    if (outcome.kind === "refused") {
      this.set(row.id, { kind: "refused", reason: outcome.reason, since: this.now() });
    } else if (outcome.kind === "unchanged" || this.isAnswered(row.id, row.rawHash)) {
      this.set(row.id, null);
    }
  }

  /** The index has news: forgets what it has answered. */
  settle(): void {
    for (const [id, state] of this.states) {
      const isOver =
        state.kind === "pending"
          ? this.isAnswered(id, state.rawHash)
          : this.now() - state.since > REFUSAL_STAYS_MS;
      if (isOver) this.states.delete(id);
    }
  }

  private isAnswered(id: ItemId, rawHash: number): boolean {
    return rowOf(this.ports.index, id)?.rawHash !== rawHash;
  }

  private set(id: ItemId, state: EditState | null): void {
    if (state) this.states.set(id, state);
    else this.states.delete(id);
    this.changed();
  }
}
