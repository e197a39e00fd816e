import type { RefusedEdit } from "../core/diagnostics/diagnostics";
import type { ItemEdit, Refusal } from "../core/edit/intent";

type Wish = ItemEdit["set"] | "new-item" | "tasks-editor" | "undo";

const KEPT = 20;

/** The last edits that were refused, for diagnostics. */
export class RefusalLog {
  private readonly kept: { readonly edit: Wish; readonly reason: Refusal; readonly at: number }[] = [];

  /** @param now milliseconds, only ever compared */
  constructor(private readonly now: () => number) {}

  add(edit: Wish, reason: Refusal): void {
    this.kept.push({ edit, reason, at: this.now() });
    if (this.kept.length > KEPT) this.kept.shift();
  }

  /** @returns them, newest last */
  list(): RefusedEdit[] {
    const now = this.now();
    return this.kept.map(({ edit, reason, at }) => ({
      edit,
      reason,
      secondsAgo: Math.round((now - at) / 1_000),
    }));
  }
}
