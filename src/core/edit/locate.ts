import { hashText } from "../text/hash";
import type { EditIntent } from "./intent";
import type { NoteNow } from "./note-now";
import type { PlacedItem } from "./placed-items";

/** By what an item is looked for. */
export type Sought = Omit<EditIntent, "edit" | "lock" | "path" | "description">;

/** @returns by what the item at a position of a note is looked for later. */
export function soughtAt(note: NoteNow, position: number): Sought {
  const { line, heading } = note.items[position] ?? { line: -1, heading: "" };
  const rawHash = note.hashAt(position) ?? 0;
  return {
    line,
    rawHash,
    sameRaw: note.positionsOf(rawHash).length,
    heading,
    hashAbove: note.hashAt(position - 1),
    hashBelow: note.hashAt(position + 1),
    textHash: note.textHash,
  };
}

/**
 * A: the text is the indexed one, so the recorded line is the line.
 *
 * It goes wrong when two texts share a 53-bit hash (once in 10^16 pairs), or when the index recorded a line of
 * another text; both would still have to put a line of the same 53-bit hash on that very line, as an item.
 *
 * @returns the item, or null when it can't be told for sure
 */
export function recordedLineOfSameText(note: NoteNow, sought: Sought): PlacedItem | null {
  const there = note.at(sought.line);
  const isIt = there && hashText(there.raw) === sought.rawHash && note.textHash === sought.textHash;
  return isIt ? there : null;
}

/**
 * B: the text changed, but exactly one item has the line's hash, exactly one had it when indexed, and it still
 * stands where it stood: below the same heading or next to the same item.
 *
 * It goes wrong when somebody deletes the item and writes another with the same bytes in the same place: nobody could
 * tell the two apart. A line that merely moved is found, which is meant.
 *
 * @returns the item, or null when it can't be told for sure
 */
export function onlySuchLine(note: NoteNow, sought: Sought): PlacedItem | null {
  const [position, another] = note.positionsOf(sought.rawHash);
  if (sought.sameRaw !== 1 || position === undefined || another !== undefined) return null;
  return surroundingsAgree(note, position, sought) ? (note.items[position] ?? null) : null;
}

/**
 * Whether an item still stands where it stood. Items count as neighbours rather than bare lines, which are mostly
 * blank and would agree with anything. No heading is no evidence, unless the item was and is the note's only one.
 */
function surroundingsAgree(note: NoteNow, position: number, sought: Sought): boolean {
  const heading = note.items[position]?.heading ?? "";
  const above = note.hashAt(position - 1);
  const below = note.hashAt(position + 1);
  if (heading === sought.heading && heading !== "") return true;
  if (above !== null && above === sought.hashAbove) return true;
  if (below !== null && below === sought.hashBelow) return true;
  const wasAlone = sought.hashAbove === null && sought.hashBelow === null;
  return wasAlone && note.items.length === 1 && heading === sought.heading;
}

/** @returns whether an item of the note stands below the heading and between the very items that were sought */
export function standsAsSought(note: NoteNow, item: PlacedItem, sought: Sought): boolean {
  const position = note.items.indexOf(item);
  const isBetween =
    note.hashAt(position - 1) === sought.hashAbove && note.hashAt(position + 1) === sought.hashBelow;
  return isBetween && item.heading === sought.heading;
}

/**
 * Finds an item (safe-edits.md step 4): by A, then by B. There is no third: no fuzzy match, no fall-back to the line
 * number.
 *
 * @returns the item as it stands in the text now, or null when it can't be told for sure
 */
export function locate(note: NoteNow, sought: Sought): PlacedItem | null {
  return recordedLineOfSameText(note, sought) ?? onlySuchLine(note, sought);
}
