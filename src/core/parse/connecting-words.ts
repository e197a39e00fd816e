import { isUnspaced } from "../text/unspaced";
import { isTrimmable } from "../text/whitespace";

/** "and" and "or" between two names, in the languages of the interface that part words by spaces. */
export const CONNECTING_WORDS: readonly string[] = ["and", "or", "und", "oder", "et", "ou", "y", "e", "o"];
/** The same in Japanese and Chinese, the longer ones first. */
export const UNSPACED_CONNECTING_WORDS: readonly string[] = [
  "および",
  "または",
  "と",
  "や",
  "か",
  "和",
  "与",
  "與",
  "及",
  "或",
];
const WORDS: ReadonlySet<string> = new Set([...CONNECTING_WORDS, ...UNSPACED_CONNECTING_WORDS]);
const LONGEST = 4;

/** `AND` among small letters is the word; `Ou`, `Or` and `Und` are names. */
function isShouted(word: string, text: string): boolean {
  return (
    word.length > 1 &&
    word === word.toUpperCase() &&
    text !== text.toUpperCase() &&
    WORDS.has(word.toLowerCase())
  );
}

/** @returns a name without the connecting word it ends in, behind a space. */
export function withoutConnectingWord(text: string): string {
  const floor = Math.max(0, text.length - LONGEST - 1);
  for (let at = text.length - 1; at > floor - 1; at--) {
    if (!isTrimmable(text.charCodeAt(at))) continue;
    const word = text.slice(at + 1);
    return WORDS.has(word) || isShouted(word, text) ? text.slice(0, at) : text;
  }
  return text;
}

/** What makes a name polite in Japanese. It belongs to the name, though it is none of it. */
const HONORIFICS = ["さん", "さま", "くん", "ちゃん", "様"];

function isHiragana(unit: number): boolean {
  return unit >= 0x3041 && unit <= 0x309f;
}

/** @returns a name without the honorific it ends in: `田中さん` is 田中 */
export function withoutHonorific(name: string): string {
  if (!isUnspaced(name.charCodeAt(name.length - 1))) return name;
  const found = HONORIFICS.find((word) => name.length > word.length && name.endsWith(word));
  return found === undefined ? name : name.slice(0, -found.length).trimEnd();
}

/**
 * @param name what stands right before another `@`
 * @returns it without the Japanese or Chinese word that connects the two. Of hiragana behind hiragana, nobody knows
 *   whether it is one: まこと is a name.
 */
export function withoutUnspacedConnectingWord(name: string): string {
  const word = UNSPACED_CONNECTING_WORDS.find((one) => name.length > one.length && name.endsWith(one));
  if (word === undefined) return name;
  const rest = name.slice(0, -word.length);
  const isDoubtful = [word, withoutHonorific(rest)].every((text) =>
    isHiragana(text.charCodeAt(text.length - 1)),
  );
  return isDoubtful ? name : rest;
}
