const DASHES = /[\p{Pd}\u2212]/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/g;
const COMBINING_MARKS = /[\u0300-\u036F]/g;
/** What nobody sees: soft hyphens, marks of direction, joiners, as mail and meeting programs put them into names. */
const UNSEEN = /\p{Cf}/gu;
/** Letters that are one with a stroke or two in one: nothing to take apart for Unicode, but "no accents" for who types. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ł: "l",
    ø: "o",
    đ: "d",
    ð: "d",
    þ: "th",
    æ: "ae",
    œ: "oe",
    ß: "ss",
    ħ: "h",
    ŧ: "t",
    ı: "i",
  }),
);
const LETTERS_WITHOUT_ACCENT = new RegExp(`[${[...PLAIN_LETTERS.keys()].join("")}]`, "g");
const BEYOND_ASCII = /[^\0-\x7f]/;
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function withoutDoubledSurname(key: string): string {
  const words = key.split(" ");
  const isDoubled = words.length >= 3 && words.at(-1) === words.at(-2);
  return isDoubled ? words.slice(0, -1).join(" ") : key;
}

function inPlainLetters(name: string): string {
  // Upper case first: it is the only way to fold ß and ﬁ without a table.
  const folded = name.replace(UNSEEN, "").normalize("NFKC").toUpperCase().toLowerCase();
  const plain = folded.normalize("NFD").replace(COMBINING_MARKS, "").normalize("NFC");
  return plain
    .replace(LETTERS_WITHOUT_ACCENT, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replace(DASHES, "-");
}

function computeNameKey(name: string): string {
  // Most names are of this kind, and there is nothing else in them to fold.
  if (PLAIN_WORDS.test(name)) return withoutDoubledSurname(name.toLowerCase());
  // Before all else: Unicode takes ´ for an accent on a space.
  const straight = name.replace(APOSTROPHES, "'");
  const key = (BEYOND_ASCII.test(straight) ? inPlainLetters(straight) : straight.toLowerCase())
    .replaceAll(".", "")
    .replace(/\s+/gu, " ")
    .trim();
  return withoutDoubledSurname(key);
}

const MAX_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

/**
 * The key by which two spellings of a name are the same: NFKC, case-folded, no accents (`Łukasz` is `Lukasz`), nothing
 * unseen, any dash a hyphen, no dots, single spaces, a doubled surname once (domain.md §2).
 *
 * @returns the key; '' for a name of nothing but dots and spaces
 */
export function nameKey(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const key = computeNameKey(name);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(name, key);
  return key;
}

/** The key without spaces, hyphens and underscores: `DanaOkafor`, `dana-okafor` and `Dana Okafor` have the same. */
export function compactKey(name: string): string {
  // As words, so that a doubled surname is seen in a slug as well.
  return nameKey(name.replace(/[-_]/g, " ")).replace(/[ \-_']/g, "");
}

/** @returns whether a single word is written as several joined ones: `dana-okafor`, `DanaOkafor` (domain.md §4). */
export function isJoined(word: string): boolean {
  return /[\p{L}\p{N}][\p{Pd}_'’]\p{L}|\p{Ll}\p{Lu}/u.test(word);
}

/** @returns the first word of a name key. */
export function firstNameOf(key: string): string {
  const space = key.indexOf(" ");
  return space < 0 ? key : key.slice(0, space);
}

/** @returns whether a name is a single word. */
export function isOneWord(name: string): boolean {
  return !nameKey(name).includes(" ");
}

/** @returns whether a word may be a name with its words joined, where it can be no other: `danaokafor`, `李娜`, but not `Lina`. */
export function mayBeJoined(word: string): boolean {
  return isOneWord(word) && word === word.toLowerCase();
}
