import type { NoteContent } from "../model/note";
import { compactCopy } from "../text/compact";
import { hashOfLanes, LinesHash, StretchHasher } from "../text/hash";
import { ByteReader } from "./byte-reader";
import { ByteWriter } from "./byte-writer";
import { readContent, writeContent } from "./note-codec";
import { ShardReader } from "./shard-reader";
import { ShardWriter } from "./shard-writer";

/** The version of what is in a shard beside the contents, which have the parser's version. */
export const SHARD_FORMAT = 1;

/** How many shards a cache has. A changed note costs one of them: a 256th of the vault. Part of the format. */
export const SHARD_COUNT = 256;

/** What tells one version of a file from another without reading it. */
export interface Stamp {
  readonly mtime: number;
  readonly size: number;
}

/** A note as the cache keeps it. */
export interface CachedNote extends Stamp {
  readonly path: string;
  readonly content: NoteContent;
}

/** A part of the cache, as it is stored: plain data for a structured clone. */
export interface Shard {
  readonly format: number;
  /** What the contents depend on beside the notes; see `cacheOrigin`. */
  readonly origin: string;
  readonly numbers: Uint8Array;
  /** All words, one after the other. */
  readonly words: string;
  /** One text a note. */
  readonly texts: readonly string[];
  /** About how much room it takes. */
  readonly bytes: number;
  readonly checksum: number;
}

/** Why a shard can't be used. */
export type ShardProblem = "newer" | "foreign" | "broken";

function sizeOf(text: string): number {
  // Both engines Obsidian runs on store a text with one byte a character where that is enough.
  return /[^\0-\xff]/.test(text) ? text.length * 2 : text.length;
}

/** @returns a number by which any damage of a shard shows. */
export function checksumOf({
  origin,
  numbers,
  words,
  texts,
  bytes,
}: Omit<Shard, "format" | "checksum">): number {
  const hasher = new StretchHasher();
  const lines = new LinesHash();
  for (const text of [origin, words, ...texts]) {
    hasher.hash(text, 0, text.length);
    lines.add(hasher.low, hasher.high);
  }
  lines.add(texts.length, bytes);
  const { buffer, byteOffset, byteLength } = numbers;
  const whole = new Int32Array(buffer, byteOffset, byteLength >> 2);
  for (let i = 0; i < whole.length; i += 2) lines.add(whole[i] ?? 0, whole[i + 1] ?? 0);
  lines.add(byteLength, whole.length);
  return lines.result(false);
}

/** @returns a shard of notes, made on a machine and by a parser told by `origin`. */
export function encodeShard(notes: readonly CachedNote[], origin: string): Shard {
  const body = new ShardWriter();
  for (const { path, mtime, size, content } of notes) {
    body.text(path);
    body.numbers.float(mtime);
    body.numbers.float(size);
    writeContent(body, content);
    body.endNote();
  }
  const numbers = new ByteWriter();
  const words = [...body.words()];
  numbers.uint(words.length);
  for (const word of words) numbers.uint(word.length);
  numbers.append(body.numbers);
  const shard = { origin, numbers: numbers.finish(), words: compactCopy(words.join("")), texts: body.texts };
  const bytes =
    shard.numbers.length + sizeOf(shard.words) + body.texts.reduce((sum, text) => sum + sizeOf(text), 0);
  return { format: SHARD_FORMAT, ...shard, bytes, checksum: checksumOf({ ...shard, bytes }) };
}

/** @returns what was stored, when it has a shard's shape; nothing is said of what is in it. */
function asShard(stored: unknown): Shard | null {
  if (typeof stored !== "object" || stored === null) return null;
  const shard = stored as Partial<Record<keyof Shard, unknown>>;
  const isShard =
    typeof shard.origin === "string" &&
    shard.numbers instanceof Uint8Array &&
    shard.numbers.byteOffset % 4 === 0 &&
    shard.numbers.byteLength % 4 === 0 &&
    typeof shard.words === "string" &&
    Array.isArray(shard.texts) &&
    shard.texts.every((text) => typeof text === "string") &&
    typeof shard.bytes === "number";
  return isShard ? (stored as Shard) : null;
}

function notesIn({ numbers, texts, words }: Shard): CachedNote[] {
  const reader = new ShardReader(new ByteReader(numbers), texts, words);
  return texts.map((_, at) => {
    reader.startNote(at);
    return {
      path: reader.text(),
      mtime: reader.numbers.float(),
      size: reader.numbers.float(),
      content: readContent(reader),
    };
  });
}

/**
 * Reads what was stored, whatever it is; never throws.
 *
 * @returns the notes, or why they can't be used
 */
export function decodeShard(stored: unknown, origin: string): CachedNote[] | ShardProblem {
  try {
    const format: unknown = (stored as Partial<Shard> | null | undefined)?.format;
    if (typeof format === "number" && format > SHARD_FORMAT) return "newer";
    const shard = asShard(stored);
    if (!shard || format !== SHARD_FORMAT || shard.checksum !== checksumOf(shard)) return "broken";
    return shard.origin === origin ? notesIn(shard) : "foreign";
  } catch {
    return "broken";
  }
}

const hasher = new StretchHasher();

/** @returns in which of so many shards a note of that path belongs. */
export function shardOf(path: string, count: number): number {
  hasher.hash(path, 0, path.length);
  return hashOfLanes(hasher.low, hasher.high) % count;
}
