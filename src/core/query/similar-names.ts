import { compactKey } from "../people/name-key";

/** Why two names may be one person's. */
export type Similarity = "same-name" | "word-order" | "initial" | "spelling";

/** Something with a name key (domain.md §2). */
export interface Named {
  readonly key: string;
}

/** Two entries whose names are alike. */
export interface SimilarPair<T> {
  readonly a: T;
  readonly b: T;
  readonly similarity: Similarity;
}

/** Shorter names differ by a letter all the time: Lee and Leo are two. */
const MIN_LENGTH = 5;
/** From this length on two letters may differ, if a whole word agrees. */
const LONG_LENGTH = 12;
const MAX_VARIED_LENGTH = 24;
/** In larger blocks only neighbours are compared, so that the work stays proportional to the names. */
const MAX_BLOCK = 40;
const MAX_PAIRS = 1_000;

/** The text itself and every text with one character less. */
function withOneLess(text: string): string[] {
  const variants = [text];
  for (let i = 0; i < text.length; i++) variants.push(text.slice(0, i) + text.slice(i + 1));
  return variants;
}

/** The text with up to two characters less. */
function withTwoLess(text: string): Set<string> {
  return new Set(text.length > MAX_VARIED_LENGTH ? [text] : withOneLess(text).flatMap(withOneLess));
}

/** Under which keys a name meets those it may be alike: whoever is alike shares at least one. */
function blockKeys(key: string): Set<string> {
  const words = key.split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const compact = compactKey(key);
  const keys = new Set([`words ${[...words].sort().join(" ")}`]);
  if (compact.length >= MIN_LENGTH) for (const variant of withOneLess(compact)) keys.add(`one ${variant}`);
  if (words.length < 2) return keys;
  keys.add(`initial ${first.charAt(0)} ${last}`);
  if (compact.length < LONG_LENGTH) return keys;
  for (const rest of withTwoLess(words.slice(1).join(""))) keys.add(`first ${first} ${rest}`);
  for (const rest of withTwoLess(words.slice(0, -1).join(""))) keys.add(`last ${last} ${rest}`);
  return keys;
}

/**
 * The number of letters to add, drop, replace or swap with their neighbour to get from one text to the other.
 *
 * @returns a number above `limit` as soon as it can't be less
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? beforeLast[j - 2]! + 1 : replaced;
      row.push(Math.min(replaced, swapped, last[j]! + 1, row[j - 1]! + 1));
    }
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? limit + 1;
}

function isInitialOf(word: string, other: string): boolean {
  return word.length === 1 && other.length > 1 && other.startsWith(word);
}

/** `d okafor`, `dana m okafor` and `dana okafor`: the surname agrees, the rest as far as it is written out. */
function agreeInInitials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const given = (words: readonly string[]): string => words[0] ?? "";
  const middle = (words: readonly string[]): string[] => words.slice(1, -1);
  const agree = (x: string, y: string): boolean => x === y || isInitialOf(x, y) || isInitialOf(y, x);
  const [middleA, middleB] = [middle(a), middle(b)];
  const shorter = Math.min(middleA.length, middleB.length);
  return (
    agree(given(a), given(b)) &&
    (shorter === 0 || middleA.length === middleB.length) &&
    Array.from({ length: shorter }, (_, i) => agree(middleA[i] ?? "", middleB[i] ?? "")).every(Boolean)
  );
}

function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, "");
}

function allowedDistance(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter < MIN_LENGTH) return 0;
  return shorter < LONG_LENGTH ? 1 : 2;
}

/** `dana m okafor` and `dana p okafor`: letters that stand for names are not misspelt. */
function differInInitials(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length && a.some((word, i) => word !== b[i] && word.length + (b[i] ?? "").length === 2)
  );
}

function areSpelledAlike(a: string, b: string): boolean {
  const [compactA, compactB] = [compactKey(a), compactKey(b)];
  const allowed = allowedDistance(compactA, compactB);
  const distance = editDistance(compactA, compactB, allowed);
  if (distance > allowed || distance < 2) return distance <= allowed;
  const [wordsA, wordsB] = [a.split(" "), b.split(" ")];
  return wordsA[0] === wordsB[0] || wordsA.at(-1) === wordsB.at(-1);
}

/** @returns why two name keys may be one person's; null when they are not alike. */
export function similarityOf(a: string, b: string): Similarity | null {
  if (a === b) return "same-name";
  // Rooms and speakers are numbered.
  if (digitsOf(a) !== digitsOf(b)) return null;
  const [wordsA, wordsB] = [a.split(" "), b.split(" ")];
  if ([...wordsA].sort().join(" ") === [...wordsB].sort().join(" ")) return "word-order";
  if (agreeInInitials(wordsA, wordsB)) return "initial";
  if (differInInitials(wordsA, wordsB)) return null;
  return areSpelledAlike(a, b) ? "spelling" : null;
}

function pairsOf<T>(block: readonly T[]): [T, T][] {
  const reach = block.length > MAX_BLOCK ? 1 : block.length;
  return block.flatMap((a, i) => block.slice(i + 1, i + 1 + reach).map((b): [T, T] => [a, b]));
}

/**
 * Finds names that are alike: equal, the same words in another order, an initial for a written-out word, or a letter
 * or two apart. Names meet in blocks, so the work grows with the names, not with their square.
 *
 * @returns each pair once, in the order of the entries
 */
export function similarPairs<T extends Named>(entries: readonly T[]): SimilarPair<T>[] {
  const blocks = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of blockKeys(entry.key)) {
      const block = blocks.get(key);
      if (block) block.push(entry);
      else blocks.set(key, [entry]);
    }
  }
  const met = new Map<T, Set<T>>();
  const pairs: SimilarPair<T>[] = [];
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    for (const [a, b] of pairsOf(block)) {
      if (pairs.length >= MAX_PAIRS) return pairs;
      const others = met.get(a) ?? new Set<T>();
      met.set(a, others);
      if (others.has(b)) continue;
      others.add(b);
      const similarity = similarityOf(a.key, b.key);
      if (similarity) pairs.push({ a, b, similarity });
    }
  }
  return pairs;
}
