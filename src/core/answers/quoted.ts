/** What is longer tells a reader nothing more; in code points. */
const LONGEST_SHOWN = 80;

/** Controls, marks that turn the writing direction, line and paragraph separators: a terminal would obey them. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\t") return "\\t";
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** @returns a value somebody typed, in quotes on one line, cut when it is long: safe in a message, whatever it holds. */
export function quoted(value: string): string {
  // Cut by units first: a value may be megabytes long.
  const points = [...value.slice(0, 2 * LONGEST_SHOWN + 2)];
  const shown = points.slice(0, LONGEST_SHOWN).join("");
  const isCut = shown.length < value.length;
  const text = shown.replace(/["\\]/g, "\\$&").replace(UNPRINTABLE, escaped);
  return `"${text}${isCut ? "…" : ""}"`;
}
