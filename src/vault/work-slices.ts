/** What slices of work need from the outside; a test gives its own. */
export interface SliceClock {
  /** Milliseconds, only ever compared. */
  now(): number;
  /** Runs after the browser had its turn. */
  later(run: () => void): void;
}

/** Work that goes on longer than this lets the browser have its turn. */
const SLICE_MS = 6;
/** Longer texts take a good part of a slice: at its end, they would make it half as long again. */
const LONG_TEXT = 16_000;
/** Reads under way at once: more gain nothing, fewer leave the disk idle. */
const READS_IN_FLIGHT = 16;

/** Lets the browser have its turn whenever work has gone on for a slice. */
export class SlicePauses {
  private start: number;

  constructor(private readonly clock: SliceClock) {
    this.start = clock.now();
  }

  /** A slice begins now. */
  restart(): void {
    this.start = this.clock.now();
  }

  async pauseWhenDue(): Promise<void> {
    if (this.clock.now() - this.start >= SLICE_MS) await this.pause();
  }

  async pause(): Promise<void> {
    await new Promise<void>((resolve) => this.clock.later(resolve));
    this.restart();
  }
}

/**
 * Works through a queue of keys, several at a time, in slices that leave the main thread free in between. A key
 * queued twice is worked on once.
 */
export class WorkSlices {
  private readonly queue = new Set<string>();
  /** Stands behind what has been taken: a new one would step over every key ever taken to find the first. */
  private front = this.queue.values();
  private running = 0;
  private working = 0;
  private readonly pauses: SlicePauses;
  private isStopped = false;

  /**
   * @param work handles one key; it must not throw
   * @param onIdle called whenever nothing is left; now and then twice
   */
  constructor(
    private readonly work: (key: string) => Promise<void>,
    private readonly onIdle: () => void,
    private readonly clock: SliceClock,
  ) {
    this.pauses = new SlicePauses(clock);
  }

  /** How many keys wait or are being worked on. */
  get pending(): number {
    return this.queue.size + this.working;
  }

  add(keys: Iterable<string>): void {
    if (this.isStopped) return;
    for (const key of keys) this.queue.add(key);
    if (this.running === 0) this.pauses.restart();
    while (this.running < READS_IN_FLIGHT && this.queue.size > 0) void this.runOne();
  }

  /** Queues keys that took long to find: work on them begins after the browser had its turn. */
  addLater(keys: Iterable<string>): void {
    if (this.isStopped) return;
    for (const key of keys) this.queue.add(key);
    this.clock.later(() => {
      this.add([]);
      this.tellWhenIdle();
    });
  }

  /** @returns whether the key was waiting. */
  delete(key: string): boolean {
    return this.queue.delete(key);
  }

  /**
   * Gives work on a long text a slice of its own.
   *
   * @param length of the text, in characters
   */
  async makeRoomFor(length: number): Promise<void> {
    if (length > LONG_TEXT && !this.isStopped) await this.pauses.pause();
  }

  stop(): void {
    this.isStopped = true;
    this.queue.clear();
  }

  private async runOne(): Promise<void> {
    this.running++;
    try {
      for (let key = this.take(); key !== undefined && !this.isStopped; key = this.take()) {
        await this.workOn(key);
        await this.pauses.pauseWhenDue();
      }
    } finally {
      this.running--;
    }
    // The last keys may have been taken out while this one paused.
    this.tellWhenIdle();
  }

  private async workOn(key: string): Promise<void> {
    this.working++;
    try {
      await this.work(key);
    } finally {
      this.working--;
    }
    this.tellWhenIdle();
  }

  private tellWhenIdle(): void {
    if (this.pending === 0 && !this.isStopped) this.onIdle();
  }

  private take(): string | undefined {
    let next = this.front.next();
    if (next.done === true && this.queue.size > 0) {
      this.front = this.queue.values();
      next = this.front.next();
    }
    if (next.done === true) return undefined;
    this.queue.delete(next.value);
    return next.value;
  }
}
