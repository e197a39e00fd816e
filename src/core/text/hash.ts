const PRIME = 0x01000193;
const MAX_LENGTH_FACTOR = 2_097_152;

/**
 * A hash of a text, fast enough to run on every note read: 32 bits over its characters, two units a step, and its
 * length. It only ever decides "is this still the text that was indexed", and the line itself is compared besides; it
 * is no defence against an adversary.
 *
 * @returns an integer from 0 to 2^53 − 1
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  const even = text.length & ~1;
  for (let i = 0; i < even; i += 2) {
    hash = Math.imul(hash ^ (text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16)), PRIME);
    // Without this the high half of a pair would hardly reach the low bits.
    hash ^= hash >>> 15;
  }
  if (even < text.length) hash = Math.imul(hash ^ text.charCodeAt(even), PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (text.length % MAX_LENGTH_FACTOR) * 4_294_967_296 + ((hash ^ (hash >>> 16)) >>> 0);
}

/**
 * The hash of a text's lines, however they end. An editor's buffer joins its lines with LF; it must still be
 * recognised as the indexed text of a CRLF note (safe-edits.md step 4 A), and line numbers do not depend on it.
 */
export function hashLines(text: string): number {
  return hashText(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
}
