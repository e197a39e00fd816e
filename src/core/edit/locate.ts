import { hashLines } from "../text/hash";
import type { EditIntent } from "./intent";
import type { PlacedItem } from "./placed-items";

/** The text in which an intent's item is looked for, scanned once. */
export interface NoteNow {
  readonly text: string;
  readonly items: readonly PlacedItem[];
}

/** A way to find the item of an intent; null when it can't tell for sure. */
type Strategy = (note: NoteNow, intent: EditIntent) => PlacedItem | null;

/**
 * A: the text is the indexed one, so the recorded line is the line.
 *
 * It goes wrong when two texts share a 53-bit hash (once in 10^16 pairs), or when the index recorded a line of
 * another text; both would still have to put exactly the same bytes on that very line, as an item.
 */
const recordedLineOfSameText: Strategy = ({ text, items }, intent) => {
  const there = items.find((item) => item.line === intent.line);
  return there?.raw === intent.raw && hashLines(text) === intent.textHash ? there : null;
};

/**
 * B: the text changed, but exactly one item has the line's bytes, exactly one had them when indexed, and it still
 * stands where it stood: below the same heading or next to the same item.
 *
 * It goes wrong when somebody deletes the item and writes another with the same bytes in the same place: nobody could
 * tell the two apart. A line that merely moved is found, which is meant.
 */
const onlySuchLine: Strategy = ({ items }, intent) => {
  if (intent.sameRaw !== 1) return null;
  const position = items.findIndex((item) => item.raw === intent.raw);
  const item = items[position];
  if (!item || items.some((other, i) => i > position && other.raw === intent.raw)) return null;
  return surroundingsAgree(items, position, intent) ? item : null;
};

/**
 * Whether an item still stands where it stood. Items count as neighbours rather than bare lines, which are mostly
 * blank and would agree with anything. No heading is no evidence, unless the item was and is the note's only one.
 */
function surroundingsAgree(items: readonly PlacedItem[], position: number, intent: EditIntent): boolean {
  const heading = items[position]?.heading ?? "";
  const above = items[position - 1]?.raw ?? null;
  const below = items[position + 1]?.raw ?? null;
  if (heading === intent.heading && heading !== "") return true;
  if (above !== null && above === intent.itemAbove) return true;
  if (below !== null && below === intent.itemBelow) return true;
  const wasAlone = intent.itemAbove === null && intent.itemBelow === null;
  return wasAlone && items.length === 1 && heading === intent.heading;
}

/** From strict to loose. There is no third: no fuzzy match, no fall-back to the line number (safe-edits.md step 4 C). */
const STRATEGIES: readonly Strategy[] = [recordedLineOfSameText, onlySuchLine];

/**
 * Finds the item an intent was made on (safe-edits.md step 4).
 *
 * @returns the item as it stands in the text now, or null when it can't be told for sure
 */
export function locate(note: NoteNow, intent: EditIntent): PlacedItem | null {
  for (const strategy of STRATEGIES) {
    const item = strategy(note, intent);
    if (item) return item;
  }
  return null;
}
