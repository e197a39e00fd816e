import type { Ports } from "../ports";

/** A list whose rows may wait until their last edit is done before the next one is begun. */
export interface AskedList {
  /** When it was asked for the last of the edits that still wait, by `askedNow`; 0 when nothing waits. */
  readonly waitsSince: number;
  /** Forgets what it was asked last and has not begun. @returns the notes it would have changed */
  takeBack(): string[];
}

interface Asked {
  readonly lists: Set<AskedList>;
  /** When the last edit was asked for that was begun at once. */
  begunAt: number;
}

const asked = new WeakMap<Ports, Asked>();
let asks = 0;

function askedOf(ports: Ports): Asked {
  let known = asked.get(ports);
  if (!known) asked.set(ports, (known = { lists: new Set(), begunAt: 0 }));
  return known;
}

/** @returns when something is asked for, as a number: later than all before it, in whatever list and window */
export function askedNow(): number {
  return ++asks;
}

/** Something that can be undone is asked for and begun at once: what waits in lists is not the last any more. */
export function markBegun(ports: Ports): void {
  askedOf(ports).begunAt = askedNow();
}

/** Lets an undo take back what a list has not begun. @returns a function that ends it */
export function letTakeBack(ports: Ports, list: AskedList): () => void {
  const { lists } = askedOf(ports);
  lists.add(list);
  return () => lists.delete(list);
}

/** @returns the list that was asked last, if it has not begun that; null when the last that was asked for was begun */
function lastWaiting(ports: Ports): AskedList | null {
  const { lists, begunAt } = askedOf(ports);
  const [last] = [...lists].sort((a, b) => b.waitsSince - a.waitsSince);
  return last && last.waitsSince > begunAt ? last : null;
}

/** @returns whether there is something to take back. */
export function canTakeBack(ports: Ports): boolean {
  return lastWaiting(ports) !== null;
}

/**
 * Takes back what was asked for last, if it has not been begun.
 *
 * @returns the notes it would have changed; null when there is nothing to take back
 */
export function takeBack(ports: Ports): string[] | null {
  const notes = lastWaiting(ports)?.takeBack() ?? [];
  return notes.length > 0 ? notes : null;
}
