/** What slices of work need from the outside; a test gives its own. */
export interface SliceClock {
  /** Milliseconds, only ever compared. */
  now(): number;
  /** Runs after the browser had its turn. */
  later(run: () => void): void;
}

/** Work that goes on longer than this lets the browser have its turn. */
const SLICE_MS = 8;
/** Reads under way at once: more gain nothing, fewer leave the disk idle. */
const READS_IN_FLIGHT = 16;

/**
 * Works through a queue of keys, several at a time, in slices that leave the main thread free in between. A key
 * queued twice is worked on once.
 */
export class WorkSlices {
  private readonly queue = new Set<string>();
  private running = 0;
  private sliceStart = 0;
  private isStopped = false;

  /**
   * @param work handles one key; it must not throw
   * @param onIdle called whenever the queue has run empty
   */
  constructor(
    private readonly work: (key: string) => Promise<void>,
    private readonly onIdle: () => void,
    private readonly clock: SliceClock,
  ) {}

  /** How many keys wait or are being worked on. */
  get pending(): number {
    return this.queue.size + this.running;
  }

  add(keys: Iterable<string>): void {
    for (const key of keys) this.queue.add(key);
    this.sliceStart = this.clock.now();
    while (this.running < READS_IN_FLIGHT && this.queue.size > 0) void this.runOne();
  }

  delete(key: string): void {
    this.queue.delete(key);
  }

  stop(): void {
    this.isStopped = true;
    this.queue.clear();
  }

  private async runOne(): Promise<void> {
    this.running++;
    try {
      for (let key = this.take(); key !== undefined && !this.isStopped; key = this.take()) {
        await this.work(key);
        await this.pauseWhenDue();
      }
    } finally {
      this.running--;
    }
    if (this.pending === 0 && !this.isStopped) this.onIdle();
  }

  private take(): string | undefined {
    const [key] = this.queue;
    if (key !== undefined) this.queue.delete(key);
    return key;
  }

  private async pauseWhenDue(): Promise<void> {
    if (this.clock.now() - this.sliceStart < SLICE_MS) return;
    await new Promise<void>((resolve) => this.clock.later(resolve));
    this.sliceStart = this.clock.now();
  }
}
