import fc from "fast-check";
import { moved } from "../../../src/core/query/rows/moved";
import { Splice } from "../../../src/core/query/rows/splice";
import { openRows } from "../../../src/core/query/rows/collect-rows";
import { inOrder } from "../../../src/core/query/rows/row-order";
import { contentOf, indexOf, meetingNote } from "../../support/build";

/** What goes, and before which of those that stay how many come. */
const change = fc
  .tuple(fc.nat(40), fc.infiniteStream(fc.boolean()), fc.array(fc.nat(40), { maxLength: 30 }))
  .map(([length, coins, places]) => {
    const list = Array.from({ length }, (_, i) => i + 1);
    const gone = list.filter(() => coins.next().value).map((value) => value - 1);
    const stay = list.filter((_, at) => !gone.includes(at));
    const added = places.map((place) => Math.min(place, stay.length)).sort((a, b) => a - b);
    return { list, gone, stay, added };
  });

function spliced({ stay, added }: { stay: number[]; added: number[] }): number[] {
  const result: number[] = [];
  for (let at = 0; at <= stay.length; at++) {
    added.forEach((place, i) => {
      if (place === at) result.push(1_000 + i);
    });
    result.push(...stay.slice(at, at + 1));
  }
  return result;
}

test("what goes and comes is what a list put together anew holds, one change after the other", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      let list = Uint32Array.from(changes[0]?.list ?? []);
      for (const { gone, added } of changes) {
        const before = Array.from(list);
        const leaving = gone.filter((at) => at < before.length);
        const stay = before.filter((_, at) => !leaving.includes(at));
        const coming = added.map((place) => Math.min(place, stay.length));
        const values = coming.map((_, i) => 1_000 + i);
        list = new Splice(before.length, leaving, coming).apply(list, values);
        expect(Array.from(list)).toEqual(spliced({ stay, added: coming }));
      }
    }),
    { numRuns: 500 },
  );
});

test("a list stays in its buffer while that is of a fitting size", () => {
  const grown = moved(Int32Array.of(1, 2, 3), [{ from: 1, to: 2, length: 2 }], 4);
  expect(Array.from(grown).filter((_, at) => at !== 1)).toEqual([0, 2, 3]);
  const again = moved(grown, [{ from: 2, to: 0, length: 2 }], 2);
  expect(again.buffer).toBe(grown.buffer);
  expect(Array.from(again)).toEqual([2, 3]);
});

test("a list that has become much shorter gives its room back", () => {
  const long = new Int32Array(100_000);
  const short = moved(long, [{ from: 0, to: 0, length: 10 }], 10);
  expect(short).toHaveLength(10);
  expect(short.buffer.byteLength).toBeLessThan(long.buffer.byteLength / 10);
});

const NOTES = {
  "A.md": meetingNote({ date: "2025-11-01", people: ["Dana Okafor"] }, "- [ ] one\n- [ ] two\n"),
  "B.md": meetingNote({ date: "2025-11-02", people: ["Dana Okafor"] }, "- [ ] three\n"),
};
const edited = meetingNote({ date: "2025-11-01", people: ["Dana Okafor"] }, "- [ ] one\n- [x] two\n");

test("rows and orders of before say that they are out of date instead of giving other items' numbers", () => {
  const index = indexOf(NOTES);
  const rows = openRows(index);
  const ordered = inOrder(index, rows, "urgency");
  ordered.column("ids", rows);
  index.put("A.md", contentOf(edited, "A.md"));
  const now = openRows(index);
  expect(now).toHaveLength(2);
  expect(() => rows.id(0)).toThrow("out of date");
  expect(() => rows.notes).toThrow("out of date");
  expect(Array.from(inOrder(index, now, "urgency").rows)).toEqual([0, 1]);
  expect(() => ordered.rows).toThrow("out of date");
  expect(() => ordered.column("ids", now)).toThrow("out of date");
});

test("rows that fail half-way are put together from scratch by whoever asks next", () => {
  const index = indexOf(NOTES);
  const rows = openRows(index);
  jest.spyOn(rows.ownerLists, "of").mockImplementationOnce(() => {
    throw new Error("out of memory");
  });
  index.put("A.md", contentOf(edited, "A.md"));
  expect(() => openRows(index)).toThrow("out of memory");
  const now = openRows(index);
  expect(now.notes.map(({ note }) => note.path)).toEqual(["A.md", "B.md"]);
  expect([now.id(0), now.id(1)]).toEqual([index.note("A.md")?.idAt(0), index.note("B.md")?.idAt(0)]);
});
