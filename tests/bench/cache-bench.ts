/** The index kept between starts: how large it is, how long storing and loading take. Disks and browsers are not measured. */
import { Deserializer, Serializer } from "node:v8";
import { CacheBook } from "../../src/core/cache/cache-book";
import type { CachedNote, Shard } from "../../src/core/cache/shard";
import { decodeShard, encodeShard, SHARD_COUNT, shardOf, sizeOfShard } from "../../src/core/cache/shard";
import type { IndexConfig } from "../../src/core/index/index-config";
import { VaultIndex } from "../../src/core/index/vault-index";
import type { NoteSource } from "../../src/core/model/note";
import { parseNote } from "../../src/core/parse/parse-note";
import { median, medianTime } from "./median";

const ORIGIN = "bench";
const ROUNDS = 9;

export interface CacheFigures {
  /** What the settings tell, and what a browser's structured clone of all shards takes. */
  readonly bytes: number;
  readonly clonedBytes: number;
  readonly encodeAll: number;
  readonly encodeLongest: number;
  /** Of the clones alone: the floor. */
  readonly clone: number;
  /** Clones, decoding and indexing of every note. */
  readonly warmStart: number;
  readonly decodeLongest: number;
}

/** As browsers clone for IndexedDB; Node's own functions treat byte arrays otherwise. */
function serialize(value: unknown): Buffer {
  const serializer = new Serializer();
  serializer.writeHeader();
  serializer.writeValue(value);
  return serializer.releaseBuffer();
}

function deserialize(clone: Buffer): unknown {
  const deserializer = new Deserializer(clone);
  deserializer.readHeader();
  return deserializer.readValue();
}

function shardsOf(notes: readonly NoteSource[], config: IndexConfig): CachedNote[][] {
  const shards = Array.from({ length: SHARD_COUNT }, (): CachedNote[] => []);
  for (const [i, source] of notes.entries()) {
    const { path } = source;
    const stamp = { mtime: 1_700_000_000_000 + i, size: source.text?.length ?? 0 };
    shards[shardOf(path, SHARD_COUNT)]?.push({ path, ...stamp, content: parseNote(source, config.parse) });
  }
  return shards;
}

function restore(stored: unknown, book: CacheBook): CachedNote[] {
  const notes = decodeShard(stored, ORIGIN);
  if (typeof notes === "string") throw new Error(`a shard is ${notes}`);
  for (const note of notes) book.restore(note);
  return notes;
}

/** As at a start whose notes are all unchanged. */
function warmStart(clones: readonly Buffer[], config: IndexConfig): VaultIndex {
  const book = new CacheBook();
  const notes = clones.flatMap((clone) => restore(deserialize(clone), book));
  const index = new VaultIndex(config);
  for (const note of notes) {
    const content = book.contentAt(note.path, note);
    if (content) index.put(note.path, content);
  }
  return index;
}

/** The longest of some runs, each by its median: what may stand between two turns of the browser. */
function longest<T>(values: readonly T[], run: (value: T) => unknown): number {
  return Math.max(...values.map((value) => medianTime(() => run(value), 3)));
}

/** Measures what is kept of these notes. */
export function cacheFigures(notes: readonly NoteSource[], config: IndexConfig): CacheFigures {
  const shards = shardsOf(notes, config);
  const encode = (shard: CachedNote[]): Shard => encodeShard(shard, ORIGIN);
  const encodeAll = medianTime(() => shards.map(encode), 3);
  const encoded = shards.map(encode);
  const clones = encoded.map(serialize);
  const starts = Array.from({ length: ROUNDS }, () => {
    globalThis.gc?.();
    return medianTime(() => warmStart(clones, config), 1);
  });
  if (warmStart(clones, config).noteCount !== notes.length) throw new Error("notes are missing");
  return {
    bytes: encoded.reduce((sum, shard) => sum + sizeOfShard(shard), 0),
    clonedBytes: clones.reduce((sum, { length }) => sum + length, 0),
    encodeAll,
    encodeLongest: longest(shards, encode),
    clone: medianTime(() => clones.map(deserialize), ROUNDS),
    warmStart: median(starts),
    decodeLongest: longest(encoded, (shard) => restore(shard, new CacheBook())),
  };
}
