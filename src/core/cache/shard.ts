import type { NoteContent } from "../model/note";
import { hashBytes, hashOfLanes, hashText, StretchHasher } from "../text/hash";
import { ByteReader } from "./byte-reader";
import { readContent, writeContent } from "./note-codec";
import { ShardReader } from "./shard-reader";
import { ShardWriter } from "./shard-writer";

/** The version of what is in a shard beside the contents, which have the parser's version. */
export const SHARD_FORMAT = 2;

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
  /** Both have as many bytes as make whole numbers of 32 bits. */
  readonly numbers: Uint8Array;
  readonly texts: Uint8Array;
  readonly checksum: number;
}

/** Why a shard can't be used. */
export type ShardProblem = "newer" | "foreign" | "broken";

/** @returns about how much room a shard takes, in bytes */
export function sizeOfShard({ numbers, texts }: Shard): number {
  return numbers.length + texts.length;
}

/** @returns a number by which any damage of a shard shows. */
export function checksumOf({ origin, numbers, texts }: Omit<Shard, "format" | "checksum">): number {
  return [numbers, texts].reduce((seed, bytes) => hashBytes(bytes, seed), hashText(origin));
}

/**
 * @returns a shard of notes, made on a machine and by a parser told by `origin`; a note with half a character in a text
 *   is left out, and has to be read again
 */
export function encodeShard(notes: readonly CachedNote[], origin: string): Shard {
  const writer = new ShardWriter();
  for (const { path, mtime, size, content } of notes) {
    writer.startNote();
    const nameStart = path.lastIndexOf("/") + 1;
    writer.word(path.slice(0, nameStart));
    writer.text(path.slice(nameStart));
    writer.numbers.float(mtime);
    writer.numbers.uint(size);
    writeContent(writer, content);
    writer.endNote();
  }
  const shard = { origin, ...writer.finish() };
  return { format: SHARD_FORMAT, ...shard, checksum: checksumOf(shard) };
}

function isWhole(bytes: unknown): boolean {
  return bytes instanceof Uint8Array && bytes.byteOffset % 4 === 0 && bytes.byteLength % 4 === 0;
}

/** @returns what was stored, when it has a shard's shape; nothing is said of what is in it. */
function asShard(stored: unknown): Shard | null {
  if (typeof stored !== "object" || stored === null) return null;
  const { origin, numbers, texts } = stored as Partial<Record<keyof Shard, unknown>>;
  return typeof origin === "string" && isWhole(numbers) && isWhole(texts) ? (stored as Shard) : null;
}

function notesIn({ numbers, texts }: Shard): CachedNote[] {
  const reader = new ShardReader(new ByteReader(numbers), new ByteReader(texts));
  return reader.notes(() => ({
    path: reader.word() + reader.text(),
    mtime: reader.numbers.float(),
    size: reader.numbers.uint(),
    content: readContent(reader),
  }));
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
