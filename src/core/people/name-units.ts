const ASCII_MAX = 0x7f;
/** 1 for each ASCII character that may stand in a word of a name: letters, digits, `-`, `.`, `'`, `_`. */
const ASCII_UNITS = new Uint8Array(ASCII_MAX + 1).map((_, unit) =>
  /[A-Za-z0-9\-.'_]/.test(String.fromCharCode(unit)) ? 1 : 0,
);
/** Hyphens, figure and en dash, a typed apostrophe. No name has an em dash: it sets off a remark. */
const PUNCTUATION_IN_NAMES = "\u2010\u2011\u2012\u2013\u2019";
/** Stretches without letters: Latin-1 signs, punctuation, arrows and signs, brackets and full stops of East Asia, their wide forms. */
const NO_LETTERS: readonly (readonly [from: number, to: number])[] = [
  [0x80, 0xa9],
  [0xab, 0xb4],
  [0xb8, 0xb9],
  [0xbb, 0xbf],
  [0x2000, 0x206f],
  [0x2190, 0x2bff],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
];
/** Of surrogate pairs: emoji; letters have others. */
const FIRST_OF_EMOJI = [0xd83c, 0xd83e] as const;

/** @returns whether a UTF-16 unit may stand in a word of a name. */
export function isNameUnit(unit: number): boolean {
  if (unit <= ASCII_MAX) return ASCII_UNITS[unit] === 1;
  if (PUNCTUATION_IN_NAMES.includes(String.fromCharCode(unit))) return true;
  if (unit >= FIRST_OF_EMOJI[0] && unit <= FIRST_OF_EMOJI[1]) return false;
  return NO_LETTERS.every(([from, to]) => unit < from || unit > to);
}

/** An en dash before a small letter sets off a remark: `Dana–please`. */
function isRemarkDash(text: string, at: number): boolean {
  const next = text[at + 1] ?? "";
  return text[at] === "\u2013" && next !== next.toUpperCase();
}

/**
 * @param limit of how many words the ends are wanted
 * @returns where the first words of a text end, left to right; `Dana/Sam—soon` has three
 */
export function wordEnds(text: string, limit: number): number[] {
  const ends: number[] = [];
  let isInWord = false;
  for (let at = 0; at <= text.length && ends.length < limit; at++) {
    const isPart = at < text.length && isNameUnit(text.charCodeAt(at)) && !isRemarkDash(text, at);
    if (isInWord && !isPart) ends.push(at);
    isInWord = isPart;
  }
  return ends;
}
