const SEED_LOW = 0xdeadbeef;
const SEED_HIGH = 0x41c6ce57;
const FACTOR_LOW = 0x9e3779b1;
const FACTOR_HIGH = 0x5f356495;
/** How many of the high lane's bits fit above the low lane's 32 in an exact integer. */
const HIGH_MASK = 0x1f_ffff;
const TWO_TO_32 = 4_294_967_296;

function mixed(lane: number, other: number): number {
  const half = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return half ^ (half >>> 16);
}

/**
 * A hash of a text or of a stretch of it: 53 bits in two lanes, fast enough to run on every line of every note, two
 * units a step. It decides "is this still the line, or the text, that was indexed", so it must not collide by
 * accident; it is no defence against an adversary. A stretch has the hash of the same characters standing alone.
 *
 * @returns an integer from 0 to 2^53 − 1
 */
export function hashText(text: string, start = 0, end = text.length): number {
  const lastPair = end - 1;
  let low = SEED_LOW ^ (end - start);
  let high = SEED_HIGH ^ (end - start);
  let i = start;
  for (; i < lastPair; i += 2) {
    const pair = text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16);
    low = Math.imul(low ^ pair, FACTOR_LOW);
    high = Math.imul(high ^ pair, FACTOR_HIGH);
    // Without this the high half of a pair would hardly reach the low bits.
    low ^= low >>> 15;
    high ^= high >>> 13;
  }
  if (i < end) {
    low = Math.imul(low ^ text.charCodeAt(i), FACTOR_LOW);
    high = Math.imul(high ^ text.charCodeAt(i), FACTOR_HIGH);
  }
  return (mixed(high, low) & HIGH_MASK) * TWO_TO_32 + (mixed(low, high) >>> 0);
}

/**
 * The hash of a text's lines, however they end. An editor's buffer joins its lines with LF; it must still be
 * recognised as the indexed text of a CRLF note (safe-edits.md step 4 A), and line numbers do not depend on it.
 */
export function hashLines(text: string): number {
  return hashText(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
}
