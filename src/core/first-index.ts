/**
 * @param isReached false up to some index, true from there on
 * @returns the first index for which it is true; `length` when there is none
 */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isReached(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
