/** Back and forward in one leaf. A view asks for a step by setting `result.history` in its `setState`. */
import type { ViewState } from "../api";

export interface HistoryEntry {
  state: ViewState;
  eState: unknown;
}

export class LeafHistory {
  private readonly back: HistoryEntry[] = [];
  private forward: HistoryEntry[] = [];

  push(entry: HistoryEntry): void {
    this.back.push(entry);
    this.forward = [];
  }

  stepBack(current: HistoryEntry): HistoryEntry | null {
    const entry = this.back.pop() ?? null;
    if (entry) this.forward.push(current);
    return entry;
  }

  stepForward(current: HistoryEntry): HistoryEntry | null {
    const entry = this.forward.pop() ?? null;
    if (entry) this.back.push(current);
    return entry;
  }
}
