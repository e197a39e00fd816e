import type { Resolution } from "../model/resolution";
import { cleanName } from "./clean-name";
import type { PeopleDirectory } from "./directory";
import { isUnspaced } from "../text/unspaced";
import { longestNameFrom, longestReachFrom } from "./name-limits";
import { isLaterNameWord } from "./name-shape";
import { wordEnds } from "./name-words";
import type { Company } from "./settled-answers";

/** The beginning of a text that names somebody known. */
export interface KnownPrefix {
  /** Offset in the text just after the name. */
  readonly end: number;
  /** Who is meant, or who may be. */
  readonly resolution: Resolution;
}

/** A genitive's ending, or a full stop. */
const BEHIND_NAME = /(?:['’]s?|\.+)$/;
/** What `cleanName` takes for a space. */
const MARKS = /[*_`"“”]/;
const SPACE = /\s/;
/** No name in letters without spaces is longer, and none has more words: each end is looked up. */
const MAX_REACH = 40;
const MAX_WORDS = 12;
const GIVEN_NAME = /^\s?\p{Script=Han}{1,2}$/u;
/** What tells a father from his son. */
const GENERATION = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/** A full name in the German genitive: `Dana Okafors Freigabe`. Of one word alone it would be another one's: `Andreas`. */
function isBareGenitive(text: string, end: number): boolean {
  return text[end - 1] === "s" && SPACE.test(text[end] ?? "") && SPACE.test(text.slice(0, end));
}

/** Where a known name at the beginning of a text may end, the farthest first. */
function candidateEnds(text: string, directory: PeopleDirectory): number[] {
  const [first] = wordEnds(text, 1);
  if (first === undefined) return [];
  const ends = new Set<number>();
  const limit = Math.min(longestNameFrom(withoutGenitive(text.slice(0, first)), directory), MAX_WORDS);
  for (const end of wordEnds(text, limit)) {
    ends.add(end);
    ends.add(withoutGenitive(text.slice(0, end)).length);
    if (isBareGenitive(text, end)) ends.add(end - 1);
  }
  for (const end of unspacedEnds(text, directory)) ends.add(end);
  return [...ends].sort((a, b) => b - a);
}

/** In Japanese and Chinese a name may end behind any letter: `田中太郎さんに送る`. */
function unspacedEnds(text: string, directory: PeopleDirectory): number[] {
  const ends: number[] = [];
  const reach = Math.min(longestReachFrom(text, directory), text.length, MAX_REACH);
  for (let end = 1; end <= reach; end++) {
    if (isUnspaced(text.charCodeAt(end - 1)) || isUnspaced(text.charCodeAt(end))) ends.push(end);
  }
  return ends;
}

function withoutGenitive(text: string): string {
  return text.replace(BEHIND_NAME, "");
}

/**
 * Finds the longest beginning of a text behind `@` that names somebody known (domain.md §4). A genitive is the name's:
 * `Dana's`, `Dana Okafors Freigabe`. Whoever may be meant by the longer name is not somebody else by the shorter one.
 *
 * @param text what stands behind `@`, as typed or cleaned
 * @param people this note's people
 * @returns the name's end and who is meant; null when it begins with nobody's name
 */
export function knownPrefix(text: string, people: Company, directory: PeopleDirectory): KnownPrefix | null {
  for (const end of candidateEnds(text, directory)) {
    const name = text.slice(0, end);
    const resolution = directory.resolve(MARKS.test(name) ? cleanName(name).text : name, people);
    if (resolution.person || resolution.candidates.length > 0) return { end, resolution };
  }
  return null;
}

/**
 * Whether a text that looks like a name, and begins with a known one, is somebody else's: its further words are those of
 * names, capitalised or particles (`Dana Petrov`, `Ana García López`, `Sam Rivera Jr.`), but not `Dana ASAP`, `Dana's PR`,
 * `Dana—please`. In Japanese and Chinese one or two characters may be a family name, with a given name of no more behind
 * it: 佐藤健.
 */
export function isLongerName(text: string, { end }: KnownPrefix): boolean {
  const rest = text.slice(end);
  if (isUnspaced(rest.trimStart().charCodeAt(0))) return end <= 2 && GIVEN_NAME.test(rest);
  if (!SPACE.test(rest.charAt(0))) return false;
  const words = rest.trim().split(/\s+/);
  return words.every((word) => GENERATION.test(word) || isLaterNameWord(word));
}
