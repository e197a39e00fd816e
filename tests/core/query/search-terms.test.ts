import { searchTerms } from "../../../src/core/query/search-terms";

test.each<[string, [string, string][]]>([
  ["", []],
  ["  \t\n", []],
  [
    "Send PLAN",
    [
      ["text", "send"],
      ["text", "plan"],
    ],
  ],
  [
    '"the  Plan" now',
    [
      ["text", "the  plan"],
      ["text", "now"],
    ],
  ],
  ['"still typing', [["text", "still typing"]]],
  ['""', []],
  ["@dana", [["person", "dana"]]],
  [
    '@"Dana Okafor" x',
    [
      ["person", "dana okafor"],
      ["text", "x"],
    ],
  ],
  ["@", []],
  ["#", []],
  ["#Work/a", [["tag", "work/a"]]],
  ["Übung", [["text", "ubung"]]],
  ["a@b.example", [["text", "a@b.example"]]],
  [
    "C++ 👍",
    [
      ["text", "c++"],
      ["text", "👍"],
    ],
  ],
])("%j", (search, expected) => {
  expect(searchTerms(search).map(({ in: where, text }) => [where, text])).toEqual(expected);
});
