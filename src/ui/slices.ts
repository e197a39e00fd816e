/** Work in one go; the rest waits for the next task, so that typing and scrolling go on. */
const SLICE_MS = 8;

/**
 * Goes through steps of work, the first slice of them at once.
 *
 * @param onDone called when all is done in a later slice; not when the first one was enough
 * @returns a function that stops it, or null when it is done already
 */
export function runInSlices(win: Window, steps: Iterator<unknown>, onDone: () => void): (() => void) | null {
  let timer = 0;
  const slice = (): boolean => {
    const end = win.performance.now() + SLICE_MS;
    while (win.performance.now() < end) if (steps.next().done === true) return true;
    return false;
  };
  const later = (): void => {
    timer = win.setTimeout(() => {
      if (slice()) onDone();
      else later();
    });
  };
  if (slice()) return null;
  later();
  return () => win.clearTimeout(timer);
}
