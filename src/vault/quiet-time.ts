/** What waiting needs from a window; a test gives its own. */
export interface QuietWindow {
  setTimeout(run: () => void, ms: number): number;
  clearTimeout(timer: number): void;
  requestIdleCallback?(run: () => void, options: { timeout: number }): number;
  cancelIdleCallback?(handle: number): void;
}

/** Long enough that Obsidian has told of everything that came together. */
const QUIET_MS = 4_000;
/** A page that is never idle has to take its time after all. */
const IDLE_TIMEOUT_MS = 10_000;

/** Calls back once nothing has happened for a while and the browser has nothing better to do. */
export class QuietTime {
  private timer: number | null = null;
  private idle: number | null = null;

  constructor(
    private readonly window: QuietWindow,
    private readonly onQuiet: () => void,
  ) {}

  /** Something happened: the while begins anew. */
  disturb(): void {
    this.stop();
    this.timer = this.window.setTimeout(() => this.waitForIdle(), QUIET_MS);
  }

  /** Does not call back any more until it is disturbed again. */
  stop(): void {
    if (this.timer !== null) this.window.clearTimeout(this.timer);
    if (this.idle !== null) this.window.cancelIdleCallback?.(this.idle);
    this.timer = null;
    this.idle = null;
  }

  private waitForIdle(): void {
    this.timer = null;
    // Safari, and with it Obsidian on iOS, has no idle callback.
    if (!this.window.requestIdleCallback) return this.onQuiet();
    this.idle = this.window.requestIdleCallback(() => this.callBack(), { timeout: IDLE_TIMEOUT_MS });
  }

  private callBack(): void {
    this.idle = null;
    this.onQuiet();
  }
}
