/** `debounce`: as in Obsidian, `run()` calls now if a call is pending, `cancel()` drops it. */
export interface Debouncer<T extends unknown[], V> {
  (...args: T): Debouncer<T, V>;
  cancel(): Debouncer<T, V>;
  run(): V | undefined;
}

export function debounce<T extends unknown[], V>(
  callback: (...args: T) => V,
  timeout = 0,
  resetTimer = false,
): Debouncer<T, V> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let pending: T | null = null;
  const fire = (): V | undefined => {
    const args = pending;
    timer = null;
    pending = null;
    return args ? callback(...args) : undefined;
  };
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const debouncer: Debouncer<T, V> = Object.assign(
    (...args: T): Debouncer<T, V> => {
      pending = args;
      if (timer !== null && resetTimer) stop();
      timer ??= setTimeout(fire, timeout);
      return debouncer;
    },
    {
      cancel: (): Debouncer<T, V> => {
        stop();
        pending = null;
        return debouncer;
      },
      run: (): V | undefined => {
        stop();
        return fire();
      },
    },
  );
  return debouncer;
}
