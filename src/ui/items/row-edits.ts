import type { ItemEdit, Refusal } from "../../core/edit/intent";
import type { ItemId } from "../../core/index/resolved-note";
import type { ItemRow } from "../../core/query/item-row";
import { rowOf } from "../../core/query/item-row";
import { editItems, refusalsOf } from "../edits/edit-items";
import { outcomeText } from "../edits/outcome-notice";
import type { AskedList } from "../edits/take-back";
import { askedNow, markBegun } from "../edits/take-back";
import type { Ports } from "../ports";
import { WaitingEdits } from "./waiting-edits";

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
export class RowEdits implements AskedList {
  private readonly states = new Map<ItemId, EditState>();
  /** Done as soon as the index shows the edit before it. */
  private readonly waiting = new WaitingEdits();

  constructor(
    private readonly ports: Ports,
    private readonly now: () => number,
    private readonly listener: EditsListener,
  ) {}

  stateOf(id: ItemId): EditState | null {
    return this.states.get(id) ?? null;
  }

  get waitsSince(): number {
    return this.waiting.lastAskedAt;
  }

  /** Asks for an edit. Where the last one is still under way it comes after that; the same again, a double click, counts once. */
  async ask(rows: readonly ItemRow[], edit: ItemEdit): Promise<void> {
    this.settle();
    const free = rows.filter(({ id }) => !this.isPending(id));
    const busy = rows.filter(({ id }) => this.isPending(id) && !this.isAskedAgain(id, edit));
    if (free.length > 0) markBegun(this.ports);
    // After that: of what was asked for in one go, an undo takes back first what waits.
    this.waiting.add(
      edit,
      busy.map(({ id }) => id),
      askedNow(),
    );
    if (free.length === 0) return;
    this.begin(free, edit);
    this.listener.changed();
    await this.carryOut(free, edit);
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

  /**
   * Something was undone in some notes: what the index has not seen yet of them it may never see, and what waits for it
   * is not done, since the lines may be others.
   */
  forgetPending(notes: readonly string[]): void {
    for (const id of new Set([...this.states.keys(), ...this.waiting.ids])) {
      const row = rowOf(this.ports.index, id);
      if (row && !notes.includes(row.path)) continue;
      this.stopWaiting(id);
      if (this.waiting.drop(id)) this.refuse(id, "note-changed");
    }
    this.listener.changed();
  }

  takeBack(): string[] {
    const rows = this.waiting.takeLast().map((id) => rowOf(this.ports.index, id));
    return [...new Set(rows.flatMap((row) => row?.path ?? []))];
  }

  /** Goes on with what has waited, all rows of one wish together. */
  private goOn(): void {
    const ready = this.waiting
      .takeReady((id) => !this.isPending(id))
      .map(({ edit, ids }) => ({ edit, rows: ids.flatMap((id) => rowOf(this.ports.index, id) ?? []) }))
      .filter(({ rows }) => rows.length > 0);
    // All of them first: whoever is told of one may settle, and must not begin what comes after another.
    for (const { edit, rows } of ready) this.begin(rows, edit);
    if (ready.length > 0) this.listener.changed();
    for (const { edit, rows } of ready) void this.carryOut(rows, edit);
  }

  private begin(rows: readonly ItemRow[], edit: ItemEdit): void {
    // The time is taken once it is written: however long that takes, what comes after it waits.
    for (const { id, rawHash } of rows)
      this.states.set(id, { kind: "pending", rawHash, edit, since: Infinity });
  }

  private async carryOut(rows: readonly ItemRow[], edit: ItemEdit): Promise<void> {
    const outcome = await editItems(this.ports, rows, edit);
    const refusals = refusalsOf(outcome);
    const changed = new Set(outcome.changed.map(({ id }) => id));
    for (const row of rows) {
      const reason = refusals.get(row.id);
      if (reason) this.refuse(row.id, reason);
      else if (changed.has(row.id)) this.awaitIndex(row);
      // As wished already, or not reached: the index has no news of it.
      else this.stopWaiting(row.id);
      const isStopped = outcome.cancelled && !changed.has(row.id);
      if (reason || isStopped) this.waiting.drop(row.id);
    }
    this.goOn();
    this.listener.changed();
    this.listener.announce(outcomeText(this.ports, edit, outcome, rows.length));
  }

  private isAskedAgain(id: ItemId, edit: ItemEdit): boolean {
    const state = this.states.get(id);
    const last = this.waiting.lastOf(id) ?? (state?.kind === "pending" ? state.edit : null);
    return last !== null && isSame(edit, last);
  }

  private awaitIndex({ id, rawHash }: ItemRow): void {
    const state = this.states.get(id);
    if (this.isAnswered(id, rawHash)) this.states.delete(id);
    else if (state?.kind === "pending") this.states.set(id, { ...state, since: this.now() });
  }

  private refuse(id: ItemId, reason: Refusal): void {
    this.states.set(id, { kind: "refused", reason, since: this.now() });
  }

  private isPending(id: ItemId): boolean {
    return this.states.get(id)?.kind === "pending";
  }

  private stopWaiting(id: ItemId): void {
    if (this.isPending(id)) this.states.delete(id);
  }

  private isAnswered(id: ItemId, rawHash: number): boolean {
    return rowOf(this.ports.index, id)?.rawHash !== rawHash;
  }
}
