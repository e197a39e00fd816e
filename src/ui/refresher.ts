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

/** While the vault is being read, partial answers are shown this often; each costs a pass over what is known so far. */
const BUSY_INTERVAL_MS = 300;

/** Gathers changes and tells views at most once a frame: a burst of thousands of events is one repaint. */
export class Refresher {
  private readonly listeners = new Set<Listener>();
  private pending: IndexChange | null = null;
  private isEverything = false;
  private cancelScheduled: (() => void) | null = null;

  /** @param isBusy whether so much changes that views should follow at a slower pace */
  constructor(
    private readonly win: Window,
    private readonly isBusy: () => boolean,
  ) {}

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
    this.cancelScheduled?.();
    this.listeners.clear();
  }

  private schedule(): void {
    this.cancelScheduled ??= this.isBusy() ? this.afterPause() : this.nextFrame();
  }

  private afterPause(): () => void {
    const timer = this.win.setTimeout(() => this.flush(), BUSY_INTERVAL_MS);
    return () => this.win.clearTimeout(timer);
  }

  private nextFrame(): () => void {
    const frame = this.win.requestAnimationFrame(() => this.flush());
    return () => this.win.cancelAnimationFrame(frame);
  }

  private flush(): void {
    const change = this.isEverything ? null : this.pending;
    this.cancelScheduled = null;
    this.pending = null;
    this.isEverything = false;
    for (const listener of [...this.listeners]) listener(change);
  }
}
