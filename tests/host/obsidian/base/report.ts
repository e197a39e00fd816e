/** Rethrows on a later tick: the error reaches the page's error handlers without breaking the caller's loop. */
export function reportLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

/** For promises nobody waits for: a rejection is reported instead of lost. */
export function detached(promise: Promise<unknown>): void {
  promise.catch(reportLater);
}
