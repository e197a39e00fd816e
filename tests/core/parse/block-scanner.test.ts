import fc from "fast-check";
import { BlockScanner } from "../../../src/core/parse/block-scanner";

/** @returns the 0-based lines on which a checkbox is found. */
function checkboxLines(text: string): number[] {
  const lines: number[] = [];
  new BlockScanner(text, {
    heading: () => undefined,
    text: () => undefined,
    checkbox: (item) => lines.push(item.line),
  }).scan();
  return lines;
}

const joined = (...lines: string[]): string => lines.join("\n");

describe("where items are (domain.md §4)", () => {
  test.each<[string, string, number[]]>([
    ["every list marker", joined("- [ ] a", "* [ ] b", "+ [x] c", "1. [ ] d", "2) [ ] e"), [0, 1, 2, 3, 4]],
    ["nested with spaces", joined("- [ ] a", "  - [ ] b", "    - [ ] c"), [0, 1, 2]],
    ["nested with four spaces", joined("- [ ] a", "    - [ ] b", "        - [ ] c"), [0, 1, 2]],
    ["nested with tabs", joined("- [ ] a", "\t- [ ] b", "\t\t- [ ] c"), [0, 1, 2]],
    ["indented deeper than CommonMark allows, below an item", joined("- [ ] a", "\t\t\t- [ ] b"), [0, 1]],
    ["below a plain list item", joined("- a", "  - [ ] b"), [1]],
    ["below a numbered item", joined("1. a", "   - [ ] b", "10. [ ] c"), [1, 2]],
    ["with blank lines between", joined("- [ ] a", "", "", "- [ ] b"), [0, 3]],
    ["nested after a blank line", joined("- [ ] a", "", "  - [ ] b"), [0, 2]],
    ["in a block quote", joined("> - [ ] a", "> - [ ] b"), [0, 1]],
    [
      "in a callout, nested quote and list",
      joined("> [!todo] Title", "> - [ ] a", ">   - [ ] b", "> > - [ ] c"),
      [1, 2, 3],
    ],
    ["in a quote inside a list", joined("- a", "  > - [ ] b"), [1]],
    ["right after a paragraph", joined("Some text", "- [ ] a"), [1]],
    ["right after a heading", joined("## Action items", "- [ ] a"), [1]],
    ["with any status symbol", joined("- [?] a", "- [R] b", "- [🔥] c", "- [ ] d"), [0, 1, 2, 3]],
    ["an empty item", joined("- [ ]", "- [ ] "), [0, 1]],
    ["after a closed fence", joined("```", "- [ ] a", "```", "- [ ] b"), [3]],
    ["after frontmatter", joined("---", "x: 1", "---", "- [ ] a"), [3]],
    ["after a byte order mark and frontmatter", `\uFEFF${joined("---", "x: 1", "---", "- [ ] a")}`, [3]],
    ["with CRLF", "- [ ] a\r\n- [ ] b\r\n", [0, 1]],
    ["with lone CR", "- [ ] a\r- [ ] b\r", [0, 1]],
    ["mixed line ends", "- [ ] a\r\n- [ ] b\r- [ ] c\n- [ ] d", [0, 1, 2, 3]],
    ["U+2028 ends no line", "- [ ] a\u2028- [ ] b\n- [ ] c", [0, 1]],
    ["two checkboxes in one line are one item", "- [ ] a - [ ] b", [0]],
    ["a thematic break is no item", joined("- - -", "* * *", "- [ ] a"), [2]],
    ["a comment closed on its line hides only itself", joined("%% note %%", "- [ ] a"), [1]],
    ["an item with a comment in it", "- [ ] a %% hidden %%", [0]],
    ["after an HTML comment", joined("<!-- x", "- [ ] a", "-->", "- [ ] b"), [3]],
    ["a fence in a list item ends with the item", joined("- a", "  ```", "  - [ ] b", "- [ ] c"), [3]],
    ["a fence in a quote ends with the quote", joined("> ```", "> - [ ] a", "- [ ] b"), [2]],
  ])("%s", (_, text, lines) => expect(checkboxLines(text)).toEqual(lines));

  test.each<[string, string]>([
    ["in a fence", joined("```", "- [ ] a", "```")],
    ["in a fence that never closes", joined("```", "- [ ] a", "")],
    [
      "in a longer fence that holds a shorter one",
      joined("````", "```", "- [ ] a", "```", "- [ ] b", "````"),
    ],
    ["in a tilde fence that holds backticks", joined("~~~", "```", "- [ ] a", "~~~")],
    ["in a fence inside a list item", joined("- a", "", "  ```", "  - [ ] b", "  ```")],
    ["in indented code", joined("Text", "", "    - [ ] a")],
    ["in code indented by a tab", joined("# Heading", "\t- [ ] a")],
    ["in indented code inside a list item", joined("- a", "", "      - [ ] b")],
    ["in a comment block", joined("%%", "- [ ] a", "%%")],
    ["in a comment that never closes", joined("%% todo", "- [ ] a")],
    ["in an HTML comment", joined("<!--", "- [ ] a", "-->")],
    ["in frontmatter", joined("---", "x: |", "  - [ ] a", "- [ ] b", "---")],
    ["a link in brackets", "- [x](https://example.org)"],
    ["no space after the bracket", "- [x]a"],
    ["no marker", "[ ] a"],
    ["two characters between brackets", "- [xx] a"],
    ["a second paragraph of an item", joined("- a", "", "  [ ] b")],
    ["a number of ten digits", "1234567890. [ ] a"],
  ])("none: %s", (_, text) => expect(checkboxLines(text)).toEqual([]));

  test("never throws, and finds no item beyond the text, on any string", () => {
    const pieces = fc.constantFrom(
      "- [ ] a",
      "\n",
      "\r\n",
      "\r",
      "> ",
      "  ",
      "\t",
      "```",
      "~~~",
      "%%",
      "<!--",
      "-->",
      "---",
      "# h",
      "1. ",
      "* ",
      "\u2028",
      "[x] ",
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (source) => {
        const count = source.split(/\r\n|\r|\n/).length;
        for (const line of checkboxLines(source)) expect(line).toBeLessThan(count);
      }),
      { numRuns: 5_000 },
    );
  });
});
