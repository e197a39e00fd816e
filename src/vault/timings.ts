/** How long things took that happen once, by their names; for diagnostics. */
export class Timings {
  private readonly taken = new Map<string, number>();

  /** @param now milliseconds, only ever compared */
  constructor(private readonly now: () => number) {}

  /**
   * Starts measuring.
   *
   * @returns a function that notes the time until it is called first; later calls do nothing
   */
  start(name: string): () => void {
    const from = this.now();
    return () => {
      if (!this.taken.has(name)) this.taken.set(name, Math.round(this.now() - from));
    };
  }

  /** Whole milliseconds, in the order in which things ended. */
  get all(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.taken);
  }
}
