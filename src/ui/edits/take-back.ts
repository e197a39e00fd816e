import type { Ports } from "../ports";

/** A list whose rows may wait until their last edit is done before the next one is begun. */
export interface AskedList {
  /** When it was last asked for an edit that it began at once, and for one that still waits; 0 for never. */
  readonly begunAt: number;
  readonly waitsSince: number;
  /** Forgets what it was asked last and has not begun. @returns the notes it would have changed */
  takeBack(): string[];
}

let asks = 0;

/** @returns when something is asked for, as a number: later than all before it, in whatever list and window */
export function askedNow(): number {
  return ++asks;
}

const lists = new WeakMap<Ports, Set<AskedList>>();

/** Lets an undo take back what a list has not begun. @returns a function that ends it */
export function letTakeBack(ports: Ports, list: AskedList): () => void {
  const known = lists.get(ports) ?? new Set();
  lists.set(ports, known.add(list));
  return () => known.delete(list);
}

/**
 * Takes back what was asked for last, if it has not been begun.
 *
 * @returns the notes it would have changed; null when the last that was asked for was begun
 */
export function takeBack(ports: Ports): string[] | null {
  const all = [...(lists.get(ports) ?? [])];
  const [last] = all.sort((a, b) => b.waitsSince - a.waitsSince);
  if (!last || last.waitsSince === 0) return null;
  return all.some(({ begunAt }) => begunAt > last.waitsSince) ? null : last.takeBack();
}
