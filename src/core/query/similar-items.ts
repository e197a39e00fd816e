import type { ResolvedItem } from "../index/resolved-note";
import { normalisedDescription } from "./possible-copies";

/** Two descriptions that share this much of their words are offered as similar (domain.md §4). */
const SIMILAR = 0.8;

function wordsOf(item: ResolvedItem): ReadonlySet<string> {
  return new Set(normalisedDescription(item.description).split(" ").filter(Boolean));
}

/** @returns shared words ÷ all words of two sets, 0 to 1; 0 for two empty ones. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * The items among a person's or a note's that say nearly the same as one of them. Computed when asked, over the given
 * items only, never over the whole vault; similar items are offered, never folded.
 *
 * @returns the others at least 80 % alike, most alike first
 */
export function similarItems(item: ResolvedItem, among: readonly ResolvedItem[]): ResolvedItem[] {
  const words = wordsOf(item);
  return among
    .filter((other) => other.id !== item.id && other.isOpen === item.isOpen)
    .map((other) => ({ other, likeness: jaccard(words, wordsOf(other)) }))
    .filter(({ likeness }) => likeness >= SIMILAR)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ other }) => other);
}
