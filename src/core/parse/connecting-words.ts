import { isTrimmable } from "../text/whitespace";

/** "and" and "or" between two names, in the languages of the interface that part words by spaces. */
export const CONNECTING_WORDS: readonly string[] = ["and", "or", "und", "oder", "et", "ou", "y", "e", "o"];
const WORDS: ReadonlySet<string> = new Set(CONNECTING_WORDS);
const LONGEST = 4;

/** @returns a name without the connecting word it ends in. A capital letter alone is an initial: `Dana E`. */
export function withoutConnectingWord(text: string): string {
  const floor = Math.max(0, text.length - LONGEST - 1);
  for (let at = text.length - 1; at > floor - 1; at--) {
    if (!isTrimmable(text.charCodeAt(at))) continue;
    const word = text.slice(at + 1);
    return WORDS.has(word.length > 1 ? word.toLowerCase() : word) ? text.slice(0, at) : text;
  }
  return text;
}
