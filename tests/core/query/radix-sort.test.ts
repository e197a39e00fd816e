import fc from "fast-check";
import { sortedByKey } from "../../../src/core/query/rows/radix-sort";
import { finish } from "../../../src/core/steps";

const ONE_DIGIT = 0xffff;
const TWO_DIGITS = 0xffffffff;

test("rows are sorted by their keys; those with equal keys stay as they are", () => {
  const keys = fc.oneof(
    fc.array(fc.nat(3)),
    fc.array(fc.nat(ONE_DIGIT)),
    fc.array(fc.integer({ min: 0, max: TWO_DIGITS })),
    fc.array(fc.integer({ min: TWO_DIGITS - ONE_DIGIT, max: TWO_DIGITS })),
  );
  fc.assert(
    fc.property(keys, (keyOf) => {
      const backwards = keyOf.map((_, i) => keyOf.length - 1 - i);
      const sorted = finish(sortedByKey(Uint32Array.from(backwards), Uint32Array.from(keyOf)));
      expect([...sorted]).toEqual([...backwards].sort((a, b) => (keyOf[a] ?? 0) - (keyOf[b] ?? 0)));
    }),
  );
});

test.each([
  ["equal keys", [7, 7, 7], 0],
  ["keys that differ in one digit", [TWO_DIGITS, TWO_DIGITS - ONE_DIGIT], 0],
  ["keys that differ in two", [0, ONE_DIGIT + 1], 1],
])("%s take so many breaks", (_, keys, breaks) => {
  const rows = Uint32Array.from(keys.keys());
  expect([...sortedByKey(rows, Uint32Array.from(keys))]).toHaveLength(breaks);
});
