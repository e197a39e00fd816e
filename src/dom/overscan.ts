/** Rows rendered beyond each edge of the viewport. */
const ROWS = 8;

/**
 * The rows beyond the edges of a viewport. Of a list that is shown anew they are a third of all that is rendered, and come
 * once what is in sight has been painted.
 */
export class Overscan {
  /** How many are rendered beyond each edge now. */
  rows = ROWS;
  private frame = 0;

  /** @param onPainted called when the rows that were put off are wanted */
  constructor(
    private readonly win: Window,
    private readonly onPainted: () => void,
  ) {}

  /** Puts them off until the next paint. */
  putOff(): void {
    this.stop();
    this.rows = 0;
    // A frame's callbacks run before it is painted, those of the next one after that.
    this.frame = this.win.requestAnimationFrame(() => {
      this.frame = this.win.requestAnimationFrame(() => {
        if (this.widen()) this.onPainted();
      });
    });
  }

  /** Wants them at once. @returns whether they had been put off. */
  widen(): boolean {
    if (this.rows === ROWS) return false;
    this.rows = ROWS;
    return true;
  }

  stop(): void {
    this.win.cancelAnimationFrame(this.frame);
  }
}
