import type { IndexChange } from "../core/index/index-change";
import { runInSlices } from "./slices";

type Listener = (change: IndexChange | null) => void;

type Mutable<T> = T extends ReadonlySet<infer M> ? Set<M> : T;

/** Changes gathered in place: copying the sets for each of thousands would take the square of their number. */
type Gathered = { -readonly [K in keyof IndexChange]: Mutable<IndexChange[K]> };

function addAll<T>(to: Set<T>, members: Iterable<T>): void {
  for (const member of members) to.add(member);
}

function nothingYet(): Gathered {
  return { revision: 0, notes: new Set(), persons: new Set(), days: new Set(), statuses: new Set() };
}

function add(gathered: Gathered, change: IndexChange): void {
  gathered.revision = Math.max(gathered.revision, change.revision);
  addAll(gathered.notes, change.notes);
  addAll(gathered.days, change.days);
  addAll(gathered.statuses, change.statuses);
  if (change.persons === null) gathered.persons = null;
  else if (gathered.persons) addAll(gathered.persons, change.persons);
}

/** While the vault is being read, partial answers are shown this often; each costs a pass over what is known so far. */
const BUSY_INTERVAL_MS = 300;

/** A main window that is hidden or minimized draws no frames, while popouts show the same views. */
const LONGEST_FRAME_MS = 250;

/** So long the work ahead may begin again because it was overtaken by changes; then views are told all the same. */
const LONGEST_WARM_UP_MS = 5_000;

/** A view that fails keeps no other from following. */
function tell(listener: Listener, change: IndexChange | null): void {
  try {
    listener(change);
  } catch (error) {
    console.error("People: a view could not be brought up to date.", error);
  }
}

/** Gathers changes and tells views at most once a frame: a burst of thousands of events is one repaint. */
export class Refresher {
  private readonly listeners = new Set<Listener>();
  private pending: Gathered | null = null;
  private isStopped = false;
  private isEverything = false;
  private cancelScheduled: (() => void) | null = null;
  /** When the work ahead may begin again no more; null while nobody waits to be told. */
  private warmUpEnd: number | null = null;

  /**
   * @param isBusy whether so much changes that views should follow at a slower pace
   * @param warmUp steps of work that make their questions quick, done before they are told; null when there are none
   */
  constructor(
    private readonly win: Window,
    private readonly isBusy: () => boolean,
    private readonly warmUp: () => Iterator<unknown> | null = () => null,
  ) {}

  /** @returns a function that stops the listening. */
  on(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The index changed. */
  changed(change: IndexChange): void {
    // What is told as "everything" needs no particulars.
    if (!this.isEverything) add((this.pending ??= nothingYet()), change);
    this.schedule();
  }

  /** Something beside the index changed: the day, the settings, the progress. */
  everything(): void {
    this.isEverything = true;
    this.schedule();
  }

  stop(): void {
    this.isStopped = true;
    this.cancelScheduled?.();
    this.listeners.clear();
  }

  private schedule(): void {
    if (this.isStopped) return;
    this.cancelScheduled ??= this.isBusy() ? this.afterPause() : this.nextFrame();
  }

  private afterPause(): () => void {
    const timer = this.win.setTimeout(() => this.flush(), BUSY_INTERVAL_MS);
    return () => this.win.clearTimeout(timer);
  }

  private nextFrame(): () => void {
    const { win } = this;
    const frame = win.requestAnimationFrame(() => this.flush());
    const timer = win.setTimeout(() => this.flush(), LONGEST_FRAME_MS);
    return () => {
      win.cancelAnimationFrame(frame);
      win.clearTimeout(timer);
    };
  }

  private flush(): void {
    // Frame or timer: the one that did not come.
    this.cancelScheduled?.();
    const steps = this.warmUp();
    this.warmUpEnd ??= this.win.performance.now() + LONGEST_WARM_UP_MS;
    this.cancelScheduled = steps && runInSlices(this.win, this.guarded(steps), () => this.afterWarmUp());
    if (!this.cancelScheduled) this.tellAll();
  }

  /** Work ahead that fails is left to the views, of which each may fail for itself. */
  private *guarded(steps: Iterator<unknown>): Generator<undefined, void> {
    try {
      while (steps.next().done !== true) yield;
    } catch (error) {
      console.error("People: work ahead of the views failed.", error);
      this.warmUpEnd = -Infinity;
    }
  }

  /** While much changes, views hear of partial answers; else not before their questions are quick indeed. */
  private afterWarmUp(): void {
    const isLate = this.win.performance.now() >= (this.warmUpEnd ?? 0);
    if (isLate || this.isBusy()) return this.tellAll();
    this.cancelScheduled = null;
    this.flush();
  }

  private tellAll(): void {
    const change = this.isEverything ? null : this.pending;
    this.cancelScheduled = null;
    this.warmUpEnd = null;
    this.pending = null;
    this.isEverything = false;
    for (const listener of [...this.listeners]) tell(listener, change);
  }
}
