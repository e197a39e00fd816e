import { tableIn } from "../../../src/core/text/markdown-table";

test.each([
  [
    "outer bars",
    ["| a | b |", "| --- | --- |", "| 1 | 2 |"],
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "no outer bars",
    ["a | b", ":-- | --:", "1 | 2"],
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ["one column", ["| a |", "|---|", "| 1 |"], [["a"], ["1"]]],
  [
    "an empty cell",
    ["| a | b |", "|--|--|", "| | 2 |"],
    [
      ["a", "b"],
      ["", "2"],
    ],
  ],
  ["a bar of a link", ["| a |", "|---|", "| [[Note\\|shown]] |"], [["a"], ["[[Note|shown]]"]]],
  ["a bar at its end", ["| a |", "|---|", "| 1 \\|"], [["a"], ["1 |"]]],
  ["no rows", ["| a |", "|---|"], [["a"]]],
])("a table with %s", (_name, lines, cells) => {
  const table = tableIn(["Above", ...lines]);
  expect(table?.above).toEqual(["Above"]);
  expect([table?.head, ...(table?.rows ?? [])]).toEqual(cells);
});

test.each([
  [["Words", "more"]],
  [["| a |", "| b |"]],
  [["|---|"]],
  [["Title", "---"]],
  [["a", "|---|"]],
  [[]],
])("no table in %j", (lines) => {
  expect(tableIn(lines)).toBeNull();
});
