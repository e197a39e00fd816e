import type { IndexChange } from "../core/index/index-change";

type Listener = (change: IndexChange | null) => void;

/** @returns one change that touches what both touch. */
export function mergeChanges(a: IndexChange, b: IndexChange): IndexChange {
  return {
    revision: Math.max(a.revision, b.revision),
    notes: new Set([...a.notes, ...b.notes]),
    persons: a.persons && b.persons ? new Set([...a.persons, ...b.persons]) : null,
    days: new Set([...a.days, ...b.days]),
    statuses: new Set([...a.statuses, ...b.statuses]),
  };
}

/** Gathers changes and tells views at most once a frame: a burst of thousands of events is one repaint. */
export class Refresher {
  private readonly listeners = new Set<Listener>();
  private pending: IndexChange | null = null;
  private isEverything = false;
  private frame: number | null = null;

  constructor(private readonly win: Window) {}

  /** @returns a function that stops the listening. */
  on(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The index changed. */
  changed(change: IndexChange): void {
    this.pending = this.pending ? mergeChanges(this.pending, change) : change;
    this.schedule();
  }

  /** Something beside the index changed: the day, the settings, the progress. */
  everything(): void {
    this.isEverything = true;
    this.schedule();
  }

  stop(): void {
    if (this.frame !== null) this.win.cancelAnimationFrame(this.frame);
    this.frame = null;
    this.listeners.clear();
  }

  private schedule(): void {
    this.frame ??= this.win.requestAnimationFrame(() => this.flush());
  }

  private flush(): void {
    const change = this.isEverything ? null : this.pending;
    this.frame = null;
    this.pending = null;
    this.isEverything = false;
    for (const listener of [...this.listeners]) listener(change);
  }
}
