import fc from "fast-check";
import { moved } from "../../../src/core/query/rows/moved";
import { Splice } from "../../../src/core/query/rows/splice";
import { openRows } from "../../../src/core/query/rows/collect-rows";
import { inOrder } from "../../../src/core/query/rows/row-order";
import { contentOf, indexOf, meetingNote } from "../../support/build";

/** What of a list goes, by place, and before which of those that stay something comes. */
const change = fc.record({
  goes: fc.array(fc.boolean(), { maxLength: 60 }),
  comes: fc.array(fc.nat(60), { maxLength: 30 }).map((places) => places.sort((a, b) => a - b)),
});

/** The same without moving anything. */
function madeAnew(stay: readonly number[], added: readonly number[], values: readonly number[]): number[] {
  const before = (at: number): number[] => values.filter((_, i) => added[i] === at);
  return [...stay.flatMap((value, at) => [...before(at), value]), ...before(stay.length)];
}

test("what goes and comes is what a list put together anew holds, one change after the other", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.array(change, { minLength: 1, maxLength: 4 }), (length, changes) => {
      let list = Uint32Array.from({ length }, (_, i) => i);
      for (const { goes, comes } of changes) {
        const stay = Array.from(list).filter((_, at) => goes[at] !== true);
        const gone = Array.from(list.keys()).filter((at) => goes[at] === true);
        const added = comes.map((at) => Math.min(at, stay.length));
        const values = added.map((_, i) => 1_000 + i);
        list = new Splice(list.length, gone, added).apply(list, values);
        expect(Array.from(list)).toEqual(madeAnew(stay, added, values));
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
