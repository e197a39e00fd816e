import { LineCursor } from "./lines";

const SEED_LOW = 0xdeadbeef | 0;
const SEED_HIGH = 0x41c6ce57;
const FACTOR_LOW = 0x9e3779b1 | 0;
const FACTOR_HIGH = 0x5f356495;
/** How many of the high lane's bits fit above the low lane's 32 in an exact integer. */
const HIGH_MASK = 0x1f_ffff;
const TWO_TO_32 = 4_294_967_296;

function finished(lane: number, other: number): number {
  const half = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return half ^ (half >>> 16);
}

/** @returns the 53-bit number two finished lanes make; the upper bits of `high` don't count. */
export function hashOfLanes(low: number, high: number): number {
  return (high & HIGH_MASK) * TWO_TO_32 + (low >>> 0);
}

/**
 * Hashes stretches of text in two lanes of 32 bits, two units a step: fast enough to run on every line of every note.
 * The result lies in `low` and `high`, so that hashing a line makes nothing that has to be collected.
 *
 * It decides "is this still the line, or the text, that was indexed", so it must not collide by accident; it is no
 * defence against an adversary.
 */
export class StretchHasher {
  low = 0;
  high = 0;

  /** Hashes the characters between two offsets; the same characters standing alone have the same hash. */
  hash(text: string, start: number, end: number): void {
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
    this.low = finished(low, high);
    this.high = finished(high, low) & HIGH_MASK;
  }
}

/** Folds the hashes of a text's lines into one, in order. */
export class LinesHash {
  private low = SEED_LOW;
  private high = SEED_HIGH;

  add(low: number, high: number): void {
    this.low = Math.imul(this.low ^ low, FACTOR_LOW) ^ high;
    this.high = Math.imul(this.high ^ high, FACTOR_HIGH) ^ (low >>> 7);
  }

  /** @param isTerminated whether the last line ends in a line break */
  result(isTerminated: boolean): number {
    const low = isTerminated ? ~this.low : this.low;
    return hashOfLanes(finished(low, this.high), finished(this.high, low));
  }
}

/** @returns the hash of some bytes, an integer from 0 to 2^53 − 1; `byteOffset` and length are multiples of four */
export function hashBytes({ buffer, byteOffset, byteLength }: Uint8Array, seed: number): number {
  const whole = new Int32Array(buffer, byteOffset, byteLength >> 2);
  let low = SEED_LOW ^ byteLength;
  let high = SEED_HIGH ^ seed;
  for (let i = 0; i < whole.length; i++) {
    const four = whole[i] ?? 0;
    low = Math.imul(low ^ four, FACTOR_LOW);
    high = Math.imul(high ^ four, FACTOR_HIGH);
    // As above: the upper bits must reach the lower ones.
    low ^= low >>> 15;
    high ^= high >>> 13;
  }
  return hashOfLanes(finished(low, high), finished(high, low));
}

const hasher = new StretchHasher();

/** @returns the hash by which a line is recognised without being kept, an integer from 0 to 2^53 − 1. */
export function hashText(text: string): number {
  hasher.hash(text, 0, text.length);
  return hashOfLanes(hasher.low, hasher.high);
}

/**
 * The hash of a text's lines, however they end. An editor's buffer joins its lines with LF; it must still be
 * recognised as the indexed text of a CRLF note (safe-edits.md step 4 A), and line numbers do not depend on it.
 */
export function hashLines(text: string): number {
  const lines = new LinesHash();
  const cursor = new LineCursor(text);
  while (cursor.advance()) {
    hasher.hash(text, cursor.start, cursor.end);
    lines.add(hasher.low, hasher.high);
  }
  return lines.result(cursor.end < cursor.next);
}
