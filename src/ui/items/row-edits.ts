import type { ItemEdit, Refusal } from "../../core/edit/intent";
import type { ItemId } from "../../core/index/resolved-note";
import type { ItemRow } from "../../core/query/item-row";
import { rowOf } from "../../core/query/item-row";
import { editItems, refusalsOf } from "../edits/edit-items";
import { outcomeText } from "../edits/outcome-notice";
import type { Ports } from "../ports";

/** A row waits for the index to answer, or says why nothing was written. */
export type EditState =
  | { readonly kind: "pending"; readonly rawHash: number }
  | { readonly kind: "refused"; readonly reason: Refusal; readonly since: number };

/** A refusal is the cause of a refresh itself; it stays at least so long, to be read. */
const REFUSAL_STAYS_MS = 8_000;

/** What a list gets to know of its edits. */
export interface EditsListener {
  /** States of rows have changed. */
  changed(): void;
  /** What became of an edit, to be read out. */
  announce(text: string): void;
}

/** The edits a list has asked for and not yet seen in the index. */
export class RowEdits {
  private readonly states = new Map<ItemId, EditState>();

  constructor(
    private readonly ports: Ports,
    private readonly now: () => number,
    private readonly listener: EditsListener,
  ) {}

  stateOf(id: ItemId): EditState | null {
    return this.states.get(id) ?? null;
  }

  /** Asks for an edit. A row whose last edit is still under way is left out: a double click counts once. */
  async ask(rows: readonly ItemRow[], edit: ItemEdit): Promise<void> {
    const free = rows.filter(({ id }) => this.states.get(id)?.kind !== "pending");
    if (free.length === 0) return;
    for (const { id, rawHash } of free) this.states.set(id, { kind: "pending", rawHash });
    this.listener.changed();
    const outcome = await editItems(this.ports, free, edit);
    const refusals = refusalsOf(outcome);
    for (const row of free) this.answer(row, refusals.get(row.id) ?? null);
    // A row that was not reached, or is as wished already, waits for nothing: the index has no news of it.
    if (outcome.unchanged > 0 || outcome.cancelled) for (const { id } of free) this.stopWaiting(id);
    this.listener.changed();
    this.listener.announce(outcomeText(this.ports, edit, outcome, free.length));
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

  private answer({ id, rawHash }: ItemRow, reason: Refusal | null): void {
    if (reason) this.states.set(id, { kind: "refused", reason, since: this.now() });
    else if (this.isAnswered(id, rawHash)) this.states.delete(id);
  }

  private stopWaiting(id: ItemId): void {
    if (this.states.get(id)?.kind === "pending") this.states.delete(id);
  }

  private isAnswered(id: ItemId, rawHash: number): boolean {
    return rowOf(this.ports.index, id)?.rawHash !== rawHash;
  }
}
