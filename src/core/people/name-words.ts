/**
 * A word of a name: letters, digits, hyphens, figure and en dashes, dots, apostrophes. No name has an em dash: it sets off a
 * remark, and so does an en dash before a small letter, `Dana–please`.
 */
const WORD = /(?:[\p{L}\p{M}\p{N}\-.'_\u2010-\u2012\u2019]|\u2013(?!\p{Ll}))+/gu;

/**
 * @param limit of how many words the ends are wanted
 * @returns where the first words of a text end, left to right; `Dana/Sam—soon` has three
 */
export function wordEnds(text: string, limit: number): number[] {
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    ends.push(index + word.length);
    if (ends.length >= limit) break;
  }
  return ends;
}
