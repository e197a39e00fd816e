/** Headings, list items, fences, comments, rules. A list mark alone is none: below text it is a part of that, or underlines it. */
const BLOCK_START =
  /^[ \t]*(?:#{1,6}(?:[ \t]|$)|(?:[-*+]|\d{1,9}[.)])[ \t]|>|`{3}|~{3}|%%|<!--|(?:[-*_][ \t]*){3,}$)/;

/**
 * @param line a line of a note, or what stands in it behind the marks of quotes
 * @returns whether it begins a block of its own: it does not go on with the paragraph above it
 */
export function startsBlock(line: string): boolean {
  return BLOCK_START.test(line);
}
