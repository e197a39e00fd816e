import fc from "fast-check";
import { ByteReader } from "../../../src/core/cache/byte-reader";
import { ByteWriter } from "../../../src/core/cache/byte-writer";
import { readCells, writeCells } from "../../../src/core/cache/cell-columns";
import { NO_DAY } from "../../../src/core/model/item-table";

function bytesOf(cells: Int32Array, columns: number): Uint8Array {
  const writer = new ByteWriter();
  writeCells(writer, cells, columns);
  return writer.finish();
}

function back(cells: Int32Array, columns: number): Int32Array {
  return readCells(new ByteReader(bytesOf(cells, columns)), columns, cells.length);
}

/** Values as they come: few different, small, days with gaps, any. */
const value = fc.oneof(
  fc.constantFrom(0, -1, 1, NO_DAY),
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 20_000, max: 20_500 }),
  fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff }),
);
const column = fc.oneof(
  fc.array(value, { minLength: 40, maxLength: 40 }),
  value.map((same) => Array<number>(40).fill(same)),
  fc
    .tuple(fc.integer(), fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 40, maxLength: 40 }))
    .map(([start, steps]) => {
      let sum = start;
      return steps.map((step) => (sum = (sum + step) | 0));
    }),
  fc.array(fc.constantFrom(NO_DAY, 20_400, 20_655), { minLength: 40, maxLength: 40 }),
);

test("any rows are read back as they were", () => {
  const rows = fc.tuple(fc.array(column, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(rows, ([columns, count]) => {
      const cells = new Int32Array(count * columns.length);
      for (let i = 0; i < cells.length; i++) {
        cells[i] = columns[i % columns.length]?.[Math.floor(i / columns.length)] ?? 0;
      }
      expect(back(cells, columns.length)).toEqual(cells);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["the least and the greatest number", [-0x8000_0000, 0x7fff_ffff]],
  ["nothing but days that are none", [NO_DAY, NO_DAY]],
  ["one day and one that is none", [20_000, NO_DAY]],
  ["values that just fit a byte", [5, 260]],
  ["values that just don't", [5, 261]],
  ["days with a gap that just don't fit a byte", [5, 260, NO_DAY]],
  ["values that just don't fit two bytes", [-1, 0xffff, NO_DAY]],
  ["values that just fit three bytes", [-1, 0xff_fffe]],
  ["values that just don't", [-1, 0xff_ffff]],
  ["one step, as wide as there is any", [0x7fff_ffff, -0x7fff_ffff]],
  ["the same step again and again", [7, 8, 9, 10]],
])("%s", (_what, cells) => {
  expect([...back(Int32Array.from(cells), 1)]).toEqual(cells);
});

test("a column of one value takes a few bytes, however many rows there are", () => {
  expect(bytesOf(new Int32Array(10_000).fill(NO_DAY), 1).length).toBeLessThan(12);
});

test("more rows than there can be are not believed", () => {
  const writer = new ByteWriter();
  writer.uint(0xffff_ffff);
  expect(() => readCells(new ByteReader(writer.finish()), 16, 1_000)).toThrow(RangeError);
});
