import fc from "fast-check";
import type { ContentSource } from "../../../src/core/cache/cache-book";
import { CacheBook, sameStamp } from "../../../src/core/cache/cache-book";
import type { CachedNote, Stamp } from "../../../src/core/cache/shard";
import { SHARD_COUNT, shardOf } from "../../../src/core/cache/shard";
import { contentOf } from "../../support/build";

const ONE = contentOf("- [ ] one");
const OTHER = contentOf("- [ ] two");
const STAMP = { mtime: 5, size: 9 };

let book: CacheBook;

beforeEach(() => (book = new CacheBook()));

const keep = (path: string, content = ONE, source: ContentSource = "read", stamp: Stamp = STAMP): boolean =>
  book.keep({ path, ...stamp, content, source });

const proveAll = (): void => book.claims().forEach((claim) => book.prove(claim));

function dirty(): number[] {
  const shards: number[] = [];
  for (let shard = book.takeDirty(); shard !== null; shard = book.takeDirty()) shards.push(shard);
  return shards;
}

const stored = (): string[] =>
  Array.from({ length: SHARD_COUNT }, (_, shard) => book.notesOf(shard).map(({ path }) => path)).flat();

test("what was read is stored and answered once it is proven, for its stamp only", () => {
  keep("a.md");
  expect([book.contentAt("a.md", STAMP), stored()]).toEqual([null, []]);
  proveAll();
  expect([book.contentAt("a.md", STAMP), stored()]).toEqual([ONE, ["a.md"]]);
  for (const stamp of [
    { mtime: 4, size: 9 },
    { mtime: 6, size: 9 },
    { mtime: 5, size: 8 },
  ])
    expect(book.contentAt("a.md", stamp)).toBeNull();
  expect(book.claims()).toEqual([]);
});

test("what an event told is answered at once, and stored when it is proven", () => {
  keep("a.md", ONE, "event");
  expect([book.contentAt("a.md", STAMP), stored()]).toEqual([ONE, []]);
});

test("a claim that is replaced, moved or forgotten meanwhile is neither proven nor refuted by the old one", () => {
  for (const change of [
    () => keep("a.md", OTHER),
    () => book.rename("a.md", "b.md"),
    () => book.forget("a.md"),
  ])
    for (const end of ["prove", "refute"] as const) {
      book = new CacheBook();
      keep("a.md");
      const [claim] = book.claims();
      change();
      const claims = book.claims();
      if (claim) book[end](claim);
      expect(book.claims()).toEqual(claims);
      expect(stored()).toEqual([]);
    }
});

test("other words under the same stamp are told", () => {
  expect(keep("a.md")).toBe(false);
  expect(keep("a.md")).toBe(false);
  expect(keep("a.md", OTHER)).toBe(true);
  expect(keep("a.md", ONE, "read", { mtime: 6, size: 9 })).toBe(false);
});

test("a note that has been stored takes the place of a claim", () => {
  keep("a.md", OTHER);
  book.restore({ path: "a.md", ...STAMP, content: ONE });
  expect([book.claims(), stored(), book.contentAt("a.md", STAMP)]).toEqual([[], ["a.md"], ONE]);
});

test("a refuted claim is forgotten", () => {
  keep("a.md", ONE, "event");
  book.claims().forEach((claim) => book.refute(claim));
  expect([book.contentAt("a.md", STAMP), book.claims()]).toEqual([null, []]);
});

test("a shard is dirty after every change of its notes, and only then", () => {
  const shard = shardOf("a.md", SHARD_COUNT);
  book.restore({ path: "a.md", ...STAMP, content: ONE });
  book.forget("unknown.md");
  expect([book.isDirty, dirty()]).toEqual([false, []]);
  const changes = [() => keep("a.md"), proveAll, () => book.forget("a.md"), () => book.markDirty(shard)];
  for (const change of changes) {
    change();
    expect([book.isDirty, dirty(), book.isDirty]).toEqual([true, [shard], false]);
  }
});

test("a rename takes what is known along, and over what was known there", () => {
  keep("a.md");
  keep("b.md", OTHER);
  proveAll();
  dirty();
  book.rename("a.md", "b.md");
  expect(dirty().sort()).toEqual([shardOf("a.md", SHARD_COUNT), shardOf("b.md", SHARD_COUNT)].sort());
  expect([book.contentAt("a.md", STAMP), book.contentAt("b.md", STAMP)]).toEqual([null, ONE]);
  book.rename("b.md", "b.md");
  book.rename("unknown.md", "b.md");
  expect([book.contentAt("b.md", STAMP), stored()]).toEqual([null, []]);
});

test("cleared, it knows nothing and has nothing to store", () => {
  keep("a.md");
  proveAll();
  keep("b.md");
  book.clear();
  expect([book.isDirty, book.claims(), stored(), book.contentAt("a.md", STAMP)]).toEqual([
    false,
    [],
    [],
    null,
  ]);
});

/** A vault of few paths and few stamps, so that everything meets everything, and what became of the book's shards. */
class Vault {
  readonly files = new Map<string, { text: number; stamp: Stamp }>();
  readonly shards = new Map<number, CachedNote[]>();
  book = new CacheBook();
  private mtime = 0;

  /** Stamps that come again would deceive anybody: each version gets its own. */
  write(path: string, text: number): void {
    this.files.set(path, { text, stamp: { mtime: this.mtime++, size: 1 } });
  }

  keep(path: string, source: ContentSource, text = this.files.get(path)?.text): void {
    const file = this.files.get(path);
    if (file && text !== undefined)
      this.book.keep({ path, ...file.stamp, content: { ...ONE, textHash: text }, source });
  }

  prove(): void {
    for (const claim of this.book.claims()) {
      const file = this.files.get(claim.path);
      const isStill = file !== undefined && sameStamp(file.stamp, claim);
      const isText = claim.source === "read" || file?.text === claim.content.textHash;
      if (isStill && isText) this.book.prove(claim);
      else this.book.refute(claim);
    }
  }

  save(): void {
    for (let shard = this.book.takeDirty(); shard !== null; shard = this.book.takeDirty())
      this.shards.set(shard, this.book.notesOf(shard));
  }

  /** What the next start would take without reading: [path, what is taken, what is there]. */
  restart(): [string, number, number][] {
    this.book = new CacheBook();
    for (const note of [...this.shards.values()].flat()) {
      const file = this.files.get(note.path);
      if (file && sameStamp(file.stamp, note)) this.book.restore(note);
    }
    return [...this.files].flatMap(([path, { text, stamp }]): [string, number, number][] => {
      const content = this.book.contentAt(path, stamp);
      return content ? [[path, content.textHash, text]] : [];
    });
  }
}

const path = fc.constantFrom("a.md", "b.md", "c.md");
const text = fc.integer({ min: 1, max: 4 });
const step = fc.oneof(
  // A late event delivers a text that has been overtaken: any text.
  fc.record({ do: fc.constantFrom("write", "late event"), path, text }),
  fc.record({ do: fc.constantFrom("write and event", "event", "read", "read"), path, text }),
  fc.record({ do: fc.constantFrom("forget", "delete"), path }),
  fc.record({ do: fc.constant("rename"), path, to: path }),
  fc.record({ do: fc.constantFrom("prove", "save", "idle", "idle", "restart") }),
);
type Step = { do: string; path?: string; to?: string; text?: number };

function take(vault: Vault, { do: what, path: at = "", to = "", text: words = 0 }: Step): void {
  const file = vault.files.get(at);
  if (what.startsWith("write")) vault.write(at, words);
  if (what === "event" || what === "write and event") vault.keep(at, "event");
  if (what === "read") vault.keep(at, "read");
  if (what === "late event") vault.keep(at, "event", words);
  if (what === "forget" || what === "delete") vault.book.forget(at);
  if (what === "delete") vault.files.delete(at);
  if (what === "rename" && file && at !== to) {
    vault.files.delete(at);
    vault.files.set(to, file);
    vault.book.rename(at, to);
  }
  if (what === "prove" || what === "idle") vault.prove();
  if (what === "save" || what === "idle") vault.save();
}

test("whatever happens in whatever order, and whenever it ends, the next start takes nothing that is not so", () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps: readonly Step[]) => {
      const vault = new Vault();
      for (const one of [...steps, { do: "restart" }]) {
        take(vault, one);
        for (const [at, said, there] of one.do === "restart" ? vault.restart() : []) {
          taken++;
          expect([at, said]).toEqual([at, there]);
        }
      }
    }),
    { numRuns: 10_000 },
  );
  expect(taken).toBeGreaterThan(1_000);
});
