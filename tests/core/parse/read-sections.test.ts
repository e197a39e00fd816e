import fc from "fast-check";
import { linesUnder, readSections } from "../../../src/core/parse/read-sections";

function shape(text: string): string[] {
  return readSections(text).flatMap(({ heading, level, lines }) => [
    `${"#".repeat(level)} ${heading}`,
    ...lines.map(
      ({ kind, depth, text: line }) => `${kind === "bullet" ? "-".repeat(depth + 1) : "¶"} ${line}`,
    ),
  ]);
}

describe("readSections", () => {
  test("a meeting note falls into its sections", () => {
    const note = [
      "---",
      "type: people",
      "---",
      "# Intro",
      "",
      "**With**: Dana Okafor",
      "",
      "## Summary",
      "",
      "One line",
      "and the next.",
      "",
      "A second paragraph.",
      "## Decisions",
      "- Ship it",
      "- Hire two",
    ].join("\n");
    expect(shape(note)).toEqual([
      " ",
      "# Intro",
      "¶ **With**: Dana Okafor",
      "## Summary",
      "¶ One line\nand the next.",
      "¶ A second paragraph.",
      "## Decisions",
      "- Ship it",
      "- Hire two",
    ]);
  });

  test.each([
    ["nested bullets", "- a\n  - b\n    - c\n- d", ["- a", "-- b", "--- c", "- d"]],
    ["tabs", "- a\n\t- b\n\t\t- c", ["- a", "-- b", "--- c"]],
    ["siblings indented unevenly", "- a\n    - b\n  - c", ["- a", "-- b", "-- c"]],
    ["numbers", "1. a\n2) b", ["- a", "- b"]],
    ["a bullet's further lines", "- a\n  goes on\nlazily", ["- a goes on lazily"]],
    ["a bullet's second paragraph", "- a\n\n  more\n- b", ["- a more", "- b"]],
    ["a paragraph after a list", "- a\n\nb", ["- a", "¶ b"]],
    ["a callout", "> [!note] Title\n> - a", ["¶ Title", "- a"]],
    ["a callout without a title", "> [!info]-\n> a\n> b", ["¶ a\nb"]],
    [
      "comments in a line",
      "Go ahead %%against my advice%%\n\n- %%not yet%%\n- Ship it",
      ["¶ Go ahead", "- Ship it"],
    ],
    ["action items", "- [ ] do it @Dana\n- decided", ["- decided"]],
    ["an action item's further lines", "a\n\n- [ ] do it\n  goes on\n  and on\n\nb", ["¶ a", "¶ b"]],
    ["a paragraph after an action item", "- [ ] do it\n\nb", ["¶ b"]],
    ["code and comments", "a\n\n```\n# b\n- c\n```\n\n%% d %%\n\ne", ["¶ a", "¶ e"]],
    ["a rule", "a\n\n---\n\nb", ["¶ a", "¶ b"]],
    ["lone CR and CRLF", "a\r\rb\r\nc", ["¶ a", "¶ b\nc"]],
  ])("%s", (_, text, expected) => {
    expect(shape(text).slice(1)).toEqual(expected);
  });

  test("lines know where they stand", () => {
    const [, section] = readSections("# T\n\nfirst\n\n- second");
    expect(section?.lines.map(({ line }) => line)).toEqual([2, 4]);
  });

  test("never throws and keeps no text twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const kept = readSections(text).flatMap(({ lines }) => lines.map((line) => line.text.length));
        expect(kept.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("linesUnder", () => {
  const sections = readSections(
    "# Decisions\n- title, not a section\n## Decisions:\n- a\n### Budget\n- b\n## Other\n- c\n## DECISIONS\n- d",
  );

  test("takes every section of that name with its subsections", () => {
    const found = linesUnder(sections, ["decisions"]).map(({ kind, text }) => `${kind} ${text}`);
    expect(found).toEqual(["bullet a", "heading Budget", "bullet b", "bullet d"]);
  });

  test("finds nothing under a name that is not there", () => {
    expect(linesUnder(sections, ["summary"])).toEqual([]);
  });
});
