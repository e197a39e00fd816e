import type { CachedNote, Shard } from "../../../src/core/cache/shard";
import { checksumOf, decodeShard, encodeShard, SHARD_FORMAT, shardOf } from "../../../src/core/cache/shard";
import type { RareFields } from "../../../src/core/model/item-table";
import { ItemTable } from "../../../src/core/model/item-table";
import { contentOf } from "../../support/build";
import { builtNotes, FULL_NOTE, generatedNotes, vaultNotes } from "./cached-vaults";

const ORIGIN = "parser 1";

/** The note with every field, whose first item has these instead of its own. */
function withRare(rare: RareFields): CachedNote {
  const [note] = builtNotes();
  if (!note) throw new Error("no note was built");
  const { columns } = contentOf(FULL_NOTE).items;
  return {
    ...note,
    content: { ...contentOf(FULL_NOTE), items: new ItemTable({ ...columns, rare: [rare] }) },
  };
}

function decoded(shard: unknown, origin = ORIGIN): CachedNote[] {
  const notes = decodeShard(structuredClone(shard), origin);
  if (typeof notes === "string") throw new Error(`the shard is ${notes}`);
  return notes;
}

describe("a shard gives back exactly what it was made of", () => {
  test.each(["messy", "sample"] as const)("for the %s vault", async (vault) => {
    const notes = await vaultNotes(vault);
    expect(notes.length).toBeGreaterThan(5);
    expect(decoded(encodeShard(notes, ORIGIN))).toEqual(notes);
  });

  test("for notes built and generated", () => {
    const notes = builtNotes();
    expect(decoded(encodeShard(notes, ORIGIN))).toEqual(notes);
  });

  test("for no note at all", () => {
    expect(decoded(encodeShard([], ORIGIN))).toEqual([]);
  });

  test("and the note with every field has them: nothing is equal because it is missing", () => {
    const { items, refs, ignored } = contentOf(FULL_NOTE);
    expect(items.columns.rare[0]).toMatchObject({ recurrence: expect.any(String), blockId: "blk" });
    expect(items.columns.rare[0]?.invalid.length).toBeGreaterThan(0);
    expect(items.length).toBe(3);
    expect(refs.map(({ source }) => source)).toEqual(
      expect.arrayContaining(["participants", "attendee-line", "tag"]),
    );
    expect(ignored.length).toBeGreaterThan(0);
  });
});

test("every rare field is kept: a new one that is not fails to compile here, or is lost here", () => {
  const rare: Readonly<Record<keyof RareFields, unknown>> & RareFields = {
    recurrence: "every week",
    onCompletion: "delete",
    taskId: "abc",
    dependsOn: ["def", "ghi"],
    invalid: [{ field: "due", text: "2025-02-30" }],
    repeated: ["due"],
    blockId: "block",
  };
  const [note] = decoded(encodeShard([withRare(rare)], ORIGIN));
  expect(note?.content.items.columns.rare).toEqual([rare]);
});

test("a note with half a character in a text or a name is left out: it would come back as another", () => {
  const notes = builtNotes();
  const half = "\ud83d";
  const [note] = notes;
  if (!note) throw new Error("no note was built");
  const { content } = note;
  const halved: CachedNote[] = [
    { ...note, path: "Text.md", content: { ...content, summary: `a ${half} b` } },
    {
      ...note,
      path: "Name.md",
      content: {
        ...content,
        refs: [{ form: "name", text: `Dana ${half}`, linkTarget: null, source: "person" }],
      },
    },
  ];
  const [first, ...rest] = notes;
  expect(decoded(encodeShard([halved[0]!, first!, halved[1]!, ...rest], ORIGIN))).toEqual(notes);
  expect(decoded(encodeShard(halved, ORIGIN))).toEqual([]);
});

test("words that come again are kept once, in few bytes an item", () => {
  const notes = generatedNotes(120);
  const items = notes.reduce((sum, note) => sum + note.content.items.length, 0);
  const shard = encodeShard(notes, ORIGIN);
  expect(decoded(shard)).toHaveLength(notes.length);
  expect(shard.numbers.length / items).toBeLessThan(25);
});

test("a shard of another origin, a newer one and anything else is told apart", () => {
  const shard = encodeShard(builtNotes(), ORIGIN);
  expect(decodeShard(shard, "parser 2")).toBe("foreign");
  expect(decodeShard({ ...shard, format: SHARD_FORMAT + 1 }, ORIGIN)).toBe("newer");
  expect(decodeShard({ format: 99 }, ORIGIN)).toBe("newer");
  for (const stored of [
    undefined,
    null,
    7,
    "shard",
    [],
    {},
    { ...shard, texts: "x" },
    { ...shard, format: 0 },
  ])
    expect(decodeShard(stored, ORIGIN)).toBe("broken");
});

/** A generator of integers below a bound that depends on the seed only. */
function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * bound);
  };
}

/** One bit flipped, or the end cut off. */
function damagedBytes(bytes: Uint8Array, random: (bound: number) => number): Uint8Array {
  if (random(4) === 0) return bytes.slice(0, random(bytes.length));
  const copy = bytes.slice();
  const at = random(copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
  return copy;
}

const DAMAGES: readonly ((shard: Shard, random: (bound: number) => number) => unknown)[] = [
  (shard, random) => ({ ...shard, numbers: damagedBytes(shard.numbers, random) }),
  (shard, random) => ({ ...shard, texts: damagedBytes(shard.texts, random) }),
  (shard, random) => ({ ...shard, texts: shard.texts.slice(0, random(shard.texts.length) & ~3) }),
  (shard, random) => ({ ...shard, checksum: shard.checksum + 1 + random(1_000) }),
  (shard, random) => {
    const gone = Object.keys(shard)[random(5)];
    return Object.fromEntries(Object.entries(shard).filter(([key]) => key !== gone));
  },
  (shard, random) => ({
    ...shard,
    [Object.keys(shard)[random(5)] ?? ""]: [null, -1, "", [], {}, NaN][random(6)],
  }),
];

test("of 10,000 flipped and cut off bytes none makes a wrong answer, and none throws", async () => {
  const notes = [...(await vaultNotes("messy")).slice(0, 12), ...builtNotes().slice(0, 8)];
  const shard = encodeShard(notes, ORIGIN);
  const random = seeded(20251112);
  const outcomes = new Map<string, number>();
  for (let i = 0; i < 10_000; i++) {
    const damage = DAMAGES[i % DAMAGES.length];
    const result = decodeShard(damage?.(shard, random), ORIGIN);
    const outcome = typeof result === "string" ? result : "read";
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect(outcomes.has("read")).toBe(false);
  expect(outcomes.get("broken")).toBeGreaterThan(9_000);
});

test("damage that the checksum does not see, since it was made anew, never throws", () => {
  const shard = encodeShard(builtNotes().slice(0, 8), ORIGIN);
  const random = seeded(7);
  for (let i = 0; i < 2_000; i++) {
    const part = i % 2 === 0 ? "numbers" : "texts";
    const bytes = damagedBytes(shard[part], random);
    const damaged = { ...shard, [part]: bytes.slice(0, bytes.length & ~3) };
    expect(() => decodeShard({ ...damaged, checksum: checksumOf(damaged) }, ORIGIN)).not.toThrow();
  }
});

test("a path always belongs in the same shard, and shards fill evenly", () => {
  const counts = new Map<number, number>();
  for (let i = 0; i < 10_000; i++) {
    const shard = shardOf(`Meetings/2025/${i}.md`, 128);
    expect(shardOf(`Meetings/2025/${i}.md`, 128)).toBe(shard);
    counts.set(shard, (counts.get(shard) ?? 0) + 1);
  }
  expect(counts.size).toBe(128);
  expect(Math.max(...counts.values())).toBeLessThan(130);
});
