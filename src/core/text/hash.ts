/**
 * A 53-bit hash of a text (cyrb53, public domain), fast enough to run on every note read.
 * It only ever decides "is this still the text that was indexed"; it is no defence against an adversary.
 *
 * @returns an integer from 0 to 2^53 − 1
 */
export function hashText(text: string): number {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  // Two units a step; past the end `charCodeAt` gives NaN, which counts as 0 here. The length keeps "a" and "a\0" apart.
  for (let i = 0; i < text.length; i += 2) {
    const pair = text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16);
    h1 = Math.imul(h1 ^ pair, 2654435761);
    h2 = Math.imul(h2 ^ pair, 1597334677);
  }
  h1 ^= text.length;
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}

/**
 * The hash of a text's lines, however they end. An editor's buffer joins its lines with LF; it must still be
 * recognised as the indexed text of a CRLF note (safe-edits.md step 4 A), and line numbers do not depend on it.
 */
export function hashLines(text: string): number {
  return hashText(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
}
