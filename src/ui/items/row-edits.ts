import type { ItemEdit, Refusal } from "../../core/edit/intent";
import type { ItemId } from "../../core/index/resolved-note";
import type { ItemRow } from "../../core/query/item-row";
import { rowOf } from "../../core/query/item-row";
import { editItems, refusalsOf } from "../edits/edit-items";
import { outcomeText } from "../edits/outcome-notice";
import type { Ports } from "../ports";

/** A row waits for the index to answer, or says why nothing was written. */
export type EditState =
  | {
      readonly kind: "pending";
      readonly rawHash: number;
      readonly edit: ItemEdit;
      readonly since: number;
    }
  | { readonly kind: "refused"; readonly reason: Refusal; readonly since: number };

/** A refusal is the cause of a refresh itself; it stays at least so long, to be read. */
const REFUSAL_STAYS_MS = 8_000;
/** An edit that somebody took back in an editor before it was saved is never seen in the index. */
const PENDING_STAYS_MS = 10_000;

/** What a list gets to know of its edits. */
export interface EditsListener {
  /** States of rows have changed. */
  changed(): void;
  /** What became of an edit, to be read out. */
  announce(text: string): void;
}

function isSame(a: ItemEdit, b: ItemEdit): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The edits a list has asked for and not yet seen in the index. */
export class RowEdits {
  private readonly states = new Map<ItemId, EditState>();
  /** What was asked of rows whose last edit was still under way; done as soon as the index shows that one. */
  private readonly next = new Map<ItemId, ItemEdit[]>();

  constructor(
    private readonly ports: Ports,
    private readonly now: () => number,
    private readonly listener: EditsListener,
  ) {}

  stateOf(id: ItemId): EditState | null {
    return this.states.get(id) ?? null;
  }

  /** Asks for an edit. Where the last one is still under way it comes after that; the same again, a double click, counts once. */
  async ask(rows: readonly ItemRow[], edit: ItemEdit): Promise<void> {
    this.settle();
    const free = rows.filter(({ id }) => !this.waits(id, edit));
    if (free.length === 0) return;
    const since = this.now();
    for (const { id, rawHash } of free) this.states.set(id, { kind: "pending", rawHash, edit, since });
    this.listener.changed();
    const outcome = await editItems(this.ports, free, edit);
    const refusals = refusalsOf(outcome);
    for (const row of free) this.answer(row, refusals.get(row.id) ?? null);
    // A row that was not reached, or is as wished already, waits for nothing: the index has no news of it.
    if (outcome.unchanged > 0 || outcome.cancelled) for (const { id } of free) this.stopWaiting(id);
    this.goOn();
    this.listener.changed();
    this.listener.announce(outcomeText(this.ports, edit, outcome, free.length));
  }

  /** The index has news: forgets what it has answered. */
  settle(): void {
    const now = this.now();
    for (const [id, state] of this.states) {
      const isOver =
        state.kind === "pending"
          ? this.isAnswered(id, state.rawHash) || now - state.since > PENDING_STAYS_MS
          : now - state.since > REFUSAL_STAYS_MS;
      if (isOver) this.states.delete(id);
    }
    this.goOn();
  }

  /** Something was undone: what the index has not seen yet it may never see. */
  forgetPending(): void {
    this.next.clear();
    for (const id of [...this.states.keys()]) this.stopWaiting(id);
    this.listener.changed();
  }

  /** @returns whether the row has to wait, and remembers what for */
  private waits(id: ItemId, edit: ItemEdit): boolean {
    const state = this.states.get(id);
    if (state?.kind !== "pending") return false;
    const asked = this.next.get(id) ?? [];
    if (!isSame(edit, asked.at(-1) ?? state.edit)) this.next.set(id, [...asked, edit]);
    return true;
  }

  /** Asks for what has waited, all rows of one wish together. */
  private goOn(): void {
    const ready = new Map<ItemEdit, ItemRow[]>();
    for (const [id, [edit, ...later]] of this.next) {
      if (this.states.get(id)?.kind === "pending") continue;
      if (later.length > 0) this.next.set(id, later);
      else this.next.delete(id);
      const row = rowOf(this.ports.index, id);
      if (row && edit) ready.set(edit, [...(ready.get(edit) ?? []), row]);
    }
    for (const [edit, rows] of ready) void this.ask(rows, edit);
  }

  private answer({ id, rawHash }: ItemRow, reason: Refusal | null): void {
    if (reason) {
      this.states.set(id, { kind: "refused", reason, since: this.now() });
      this.next.delete(id);
    } else if (this.isAnswered(id, rawHash)) this.states.delete(id);
  }

  private stopWaiting(id: ItemId): void {
    if (this.states.get(id)?.kind === "pending") this.states.delete(id);
  }

  private isAnswered(id: ItemId, rawHash: number): boolean {
    return rowOf(this.ports.index, id)?.rawHash !== rawHash;
  }
}
