/** Letters of scripts that put no spaces between words, as far as the interface speaks them: kana and Han. */
const LETTERS: readonly (readonly [from: number, to: number])[] = [
  [0x3005, 0x3007],
  [0x3041, 0x3096],
  [0x309d, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
];
const FIRST_LETTER = 0x3005;
/** Punctuation of these scripts, and the wide forms of ours. */
export const WIDE_PUNCTUATION =
  "\u3001\u3002\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\u3014\u3015\u30fb\uff01\uff06\uff08\uff09\uff0b\uff0c\uff0e\uff0f\uff1a\uff1b\uff1f\uff3b\uff3d\uff5e";

/** @returns whether a UTF-16 unit is a letter of Japanese or Chinese, which put no spaces between words. */
export function isUnspaced(unit: number): boolean {
  return unit >= FIRST_LETTER && LETTERS.some(([from, to]) => unit >= from && unit <= to);
}

/** @returns whether a UTF-16 unit is punctuation of Japanese or Chinese: `、`, `。`, `（` */
export function isWidePunctuation(unit: number): boolean {
  return unit >= 0x3001 && WIDE_PUNCTUATION.includes(String.fromCharCode(unit));
}
