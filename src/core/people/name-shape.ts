import { isUnspaced } from "../text/unspaced";

const PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de del della di da do dos das du la le el al bin bint ibn ben abu zu zum zur ten ter af av y e st mc mac".split(
    " ",
  ),
);
const MAX_NAME_WORDS = 4;
/** A capitalised word, initials included; scripts without case count as capitalised. */
const CAPITALISED =
  /^(?:[dlDLO]['’])?(?:al-|el-|Al-|El-)?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{Nd}'’.\-\p{Pd}_·]*$/u;
const SLUG = /^\p{L}[\p{L}\p{M}\p{Nd}_.\-\p{Pd}'’]*$/u;
/** What no name has: a genitive, an em dash, a small letter behind an en dash. */
const NO_NAME = /['’]s?(?:\s|$)|[\u2014\u2015]|\u2013\p{Ll}/u;
/** `ASAP`, `PR`, `AND` */
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;
/** Japanese or Chinese that is no name: an object's を, kana with Han behind them, or more letters than names have. */
const UNSPACED_SENTENCE =
  /を|\p{Script=Hiragana}\p{Script=Han}|(?:[\p{Script=Han}\p{Script=Hiragana}]\s?){7}/u;

/** @returns whether a word may follow the first one of a name: capitalised, or a particle; an abbreviation may not. */
export function isLaterNameWord(word: string): boolean {
  return PARTICLES.has(word) || (CAPITALISED.test(word) && !ALL_CAPITALS.test(word));
}

/**
 * Whether a text after `@` looks like a name even if nobody of that name is known: at most four capitalised words
 * with particles such as van, de, ben, bin; or one slug or CamelCase word (domain.md §4).
 */
export function isNameShaped(text: string): boolean {
  if (NO_NAME.test(text) || UNSPACED_SENTENCE.test(text)) return false;
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 1) return SLUG.test(words[0] ?? "");
  let names = 0;
  for (const word of words) {
    if (CAPITALISED.test(word)) names++;
    else if (!PARTICLES.has(word)) return false;
  }
  return names >= 1 && names <= MAX_NAME_WORDS;
}

/** @returns whether a text looks like somebody's whole name: of several words, or of three letters where no spaces part words */
export function isFullName(text: string): boolean {
  if (/\s/.test(text.trim())) return isNameShaped(text);
  return text.length >= 3 && [...text].every((character) => isUnspaced(character.charCodeAt(0)));
}
