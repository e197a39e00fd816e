const MAX_NAME = 300;

function firstLetter(word: string): string {
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (/[\p{L}\p{N}]/u.test(segment)) return segment.toLocaleUpperCase();
  }
  return "";
}

/** @returns the first letters of a name's first and last word, whatever the script; '' when it has no letter. */
export function initialsOf(name: string): string {
  const letters = name.slice(0, MAX_NAME).split(/\s+/u).map(firstLetter).filter(Boolean);
  return `${letters[0] ?? ""}${letters.length > 1 ? (letters.at(-1) ?? "") : ""}`;
}
