/** A timer for something that may move to another window while it waits: each window has timers of its own. */
export class WindowTimer {
  private cancel: (() => void) | null = null;

  get isRunning(): boolean {
    return this.cancel !== null;
  }

  /** Calls back once, in place of what was waited for before. @param win whose time counts */
  start(win: Window, run: () => void, delayMs = 0): void {
    this.stop();
    const timer = win.setTimeout(() => {
      this.cancel = null;
      run();
    }, delayMs);
    this.cancel = () => win.clearTimeout(timer);
  }

  stop(): void {
    this.cancel?.();
    this.cancel = null;
  }
}
