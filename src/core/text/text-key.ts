const PRINTABLE_ASCII = /^[ -~]*$/;
/** What of it is space or punctuation. */
const ASCII_PUNCTUATION = /[ !"#%&'()*,\-./:;?@[\\\]_{}]+/g;
const COMBINING_MARKS = /[\u0300-\u036F]/g;

/**
 * The key by which two titles or descriptions say the same: NFKC, case-folded, no accents, every run of punctuation
 * and space one space. Signs such as + and emoji stay: "C++" is not "C", and 👍 is not 🎉.
 *
 * @returns the key; '' for a text of nothing but punctuation, which equals nothing
 */
export function textKey(text: string): string {
  // Most texts are of this kind; the other way takes twice as long.
  if (PRINTABLE_ASCII.test(text)) return text.toLowerCase().replace(ASCII_PUNCTUATION, " ").trim();
  const folded = text.normalize("NFKC").toUpperCase().toLowerCase();
  const plain = folded.normalize("NFD").replace(COMBINING_MARKS, "").normalize("NFC");
  return plain.replace(/[\s\p{P}]+/gu, " ").trim();
}
