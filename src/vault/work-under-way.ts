/** From so many notes on, a list that follows each change takes longer than the changes. */
const MANY_NOTES = 10;

/** What is being written, and how much of it. */
export class WorkUnderWay {
  private readonly works = new Set<Promise<unknown>>();
  private bulks = 0;

  /** Whether many notes are being changed. */
  get isBulk(): boolean {
    return this.bulks > 0;
  }

  /** Does some work. @param notes how many notes it may change */
  async run<T>(notes: number, work: () => Promise<T>): Promise<T> {
    const isMuch = notes >= MANY_NOTES;
    const running = work();
    this.works.add(running);
    if (isMuch) this.bulks++;
    try {
      return await running;
    } finally {
      this.works.delete(running);
      if (isMuch) this.bulks--;
    }
  }

  /** Resolves once all that is under way now is over, however it ends. */
  async settled(): Promise<void> {
    await Promise.allSettled([...this.works]);
  }
}
