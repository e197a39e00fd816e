/** Runs tasks on one path after another, and tasks on different paths side by side (safe-edits.md step 1). */
export class FileQueue {
  private readonly last = new Map<string, Promise<unknown>>();

  /** @returns what the task returns; a task that fails does not keep the next one from running. */
  run<T>(path: string, task: () => Promise<T>): Promise<T> {
    const before = this.last.get(path) ?? Promise.resolve();
    const mine = before.then(task, task);
    this.last.set(path, mine);
    const forget = (): void => {
      if (this.last.get(path) === mine) this.last.delete(path);
    };
    mine.then(forget, forget);
    return mine;
  }
}
