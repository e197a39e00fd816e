import { nameKey } from "./name-key";
import type { NonPeopleWords } from "./non-people-words";
import { NON_PEOPLE } from "./non-people-words";

/** English words that stand for a group of people wherever they are the whole name (domain.md §2): the setting's default. */
export const DEFAULT_GROUP_WORDS: readonly string[] = NON_PEOPLE["en"]?.groups ?? [];

function keysOf(kind: keyof NonPeopleWords, languages: readonly NonPeopleWords[]): readonly string[] {
  return languages.flatMap((language) => language[kind].map(nameKey));
}

const ALL = Object.values(NON_PEOPLE);
const UNKNOWN = keysOf("unknown", ALL);
const OTHERS: ReadonlySet<string> = new Set(keysOf("others", ALL));
const PLACEHOLDERS: ReadonlySet<string> = new Set([...keysOf("placeholders", ALL), ...UNKNOWN]);
const SPEAKERS = keysOf("speaker", ALL);
/** Of words with which a placeholder may begin: most names begin otherwise, and are looked at no further. */
const FIRST_LETTERS: ReadonlySet<string> = new Set([...UNKNOWN, ...SPEAKERS].map((word) => word.charAt(0)));
/** Group words of every language but English, whose are in the settings. */
const OTHER_GROUPS = keysOf(
  "groups",
  Object.entries(NON_PEOPLE).flatMap(([language, words]) => (language === "en" ? [] : [words])),
);

/** @returns whether the key is a speaker of a transcript: the word alone, or with a number. */
function isSpeaker(key: string): boolean {
  return SPEAKERS.some((word) => key.startsWith(word) && /^ ?[-#]?\d*$/.test(key.slice(word.length)));
}

/** @returns whether the key counts people instead of naming them: `3 others`. */
function isNumberOfOthers(key: string): boolean {
  return /\d/.test(key) && OTHERS.has(key.replace(/\+?\d+/, "").trim());
}

/**
 * @returns whether a text stands for nobody in particular: no letter in it, `TBD`, `Unknown …`, `Speaker 1`, `3 others`; in
 *   every language
 */
export function isPlaceholder(text: string): boolean {
  const key = nameKey(text);
  if (PLACEHOLDERS.has(key) || !/\p{L}/u.test(key) || isNumberOfOthers(key)) return true;
  if (!FIRST_LETTERS.has(key.charAt(0))) return false;
  return UNKNOWN.some((word) => key.startsWith(`${word} `)) || isSpeaker(key);
}

/**
 * The keys of all group words: those of other languages than English, and those of the settings. A minus before a word of
 * the settings takes it away, for somebody who is called so.
 */
export function groupKeys(groupWords: readonly string[]): ReadonlySet<string> {
  const keys = new Set(OTHER_GROUPS);
  for (const word of groupWords) if (!word.startsWith("-")) keys.add(nameKey(word));
  for (const word of groupWords) if (word.startsWith("-")) keys.delete(nameKey(word.slice(1)));
  return keys;
}

/** Written behind a name and a comma. Degrees that are initials as well, as often as not, are left out. */
const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  "phd, ph d, dphil, md, mba, msc, bsc, llm, cpa, cfa, pmp, jr, sr, esq, ii, iii, iv".split(", "),
);

/** @returns whether a text is what stands behind a name: `PhD`, `Jr.` */
export function isNameSuffix(text: string): boolean {
  return NAME_SUFFIXES.has(nameKey(text));
}

/** @returns a test for group words: the word itself, with a leading `the` or a trailing `team`. */
export function groupTest(groupWords: readonly string[]): (text: string) => boolean {
  const keys = groupKeys(groupWords);
  return (text) => {
    const key = nameKey(text).replace(/^the /, "");
    return keys.has(key) || / (?:team|group)$/.test(key);
  };
}
