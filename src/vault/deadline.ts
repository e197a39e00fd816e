/** Something did not come in time. */
export class TooLate extends Error {}

/**
 * Waits for something that may never come.
 *
 * @returns what came
 * @throws what the promise was rejected with, or `TooLate` when the time has passed
 */
export async function withDeadline<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer = 0;
  const tooLate = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new TooLate(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    window.clearTimeout(timer);
  }
}
