import { parseNote } from "../../../src/core/parse/parse-note";
import { PARSE_OPTIONS } from "../../support/build";

/** Reads a text with the lines on which Obsidian's metadata sees a checkbox. */
function items(text: string, lines: readonly number[]): [number, string, boolean][] {
  const source = { path: "N.md", text, frontmatter: undefined, tags: [], checkboxLines: new Set(lines) };
  return [...parseNote(source, PARSE_OPTIONS).items].map(({ line, body, confirmed }) => [
    line,
    body,
    confirmed,
  ]);
}

describe("Obsidian's list metadata cross-checks our reading (domain.md §4)", () => {
  test("a line both see may be edited", () => expect(items("- [ ] a", [0])).toEqual([[0, "a", true]]));

  test("a line only our scanner sees is shown, not edited", () => {
    expect(items("- [ ] a\n- [ ] b", [1])).toEqual([
      [0, "a", false],
      [1, "b", true],
    ]);
  });

  test("a line only Obsidian sees is shown, not edited, in its place", () => {
    expect(items("```\n- [x] in code\n```\n- [ ] b 📅 2025-11-08", [1, 3])).toEqual([
      [1, "in code", false],
      [3, "b", true],
    ]);
  });

  test("a line that holds no checkbox at all is nothing, whatever the metadata says", () => {
    expect(items("plain\n- [ ] b", [0, 1, 7])).toEqual([[1, "b", true]]);
  });
});
