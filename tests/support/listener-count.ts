/** Counts the listeners that are added to some targets and not removed again. */
export class ListenerCount {
  private readonly open = new Set<string>();
  private readonly restores: (() => void)[] = [];
  private readonly numbers = new Map<unknown, number>();

  constructor(targets: readonly EventTarget[]) {
    targets.forEach((target, i) => this.watch(target, i));
  }

  get count(): number {
    return this.open.size;
  }

  stop(): void {
    for (const restore of this.restores) restore();
  }

  private watch(target: EventTarget, i: number): void {
    const { open } = this;
    const key = (type: string, listener: unknown): string => `${i} ${type} ${this.numberOf(listener)}`;
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    target.addEventListener = (...args: Parameters<typeof add>) => {
      open.add(key(args[0], args[1]));
      add(...args);
    };
    target.removeEventListener = (...args: Parameters<typeof remove>) => {
      open.delete(key(args[0], args[1]));
      remove(...args);
    };
    this.restores.push(() => {
      target.addEventListener = add;
      target.removeEventListener = remove;
    });
  }

  private numberOf(listener: unknown): number {
    const number = this.numbers.get(listener) ?? this.numbers.size;
    this.numbers.set(listener, number);
    return number;
  }
}
