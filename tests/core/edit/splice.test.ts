import { applySplices, realSplices, shiftSplices } from "../../../src/core/edit/splice";
import type { Splice } from "../../../src/core/edit/splice";

test.each<[string, Splice[], string]>([
  ["abc", [], "abc"],
  ["abc", [{ from: 1, to: 2, insert: "X" }], "aXc"],
  ["abc", [{ from: 3, to: 3, insert: "!" }], "abc!"],
  [
    "abc",
    [
      { from: 0, to: 1, insert: "" },
      { from: 1, to: 1, insert: "Y" },
    ],
    "Ybc",
  ],
  [
    "a\r\nb",
    [
      { from: 0, to: 1, insert: "" },
      { from: 3, to: 4, insert: "cc" },
    ],
    "\r\ncc",
  ],
])("%j with %j is %j", (text, splices, result) => {
  expect(applySplices(text, splices)).toBe(result);
});

test("splices that change nothing are dropped, the others put in order", () => {
  const splices = [
    { from: 3, to: 3, insert: "!" },
    { from: 1, to: 2, insert: "b" },
    { from: 0, to: 1, insert: "A" },
  ];
  expect(realSplices("abc", splices)).toEqual([
    { from: 0, to: 1, insert: "A" },
    { from: 3, to: 3, insert: "!" },
  ]);
});

test("shifting moves both ends", () => {
  expect(shiftSplices([{ from: 1, to: 2, insert: "x" }], 10)).toEqual([{ from: 11, to: 12, insert: "x" }]);
});
