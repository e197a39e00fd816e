import { parseNote } from "../../../src/core/parse/parse-note";
import { contentOf, PARSE_OPTIONS } from "../../support/build";

const isTemplate = (...lines: string[]): boolean => contentOf(`---\n${lines.join("\n")}\n---\n`).isTemplate;

test.each([
  ["date: {{date}}"],
  ["date: '{{date}}' # the day"],
  ["date: {{date"],
  ["title: {{title}} notes"],
  ["title: 'Room #4 {{date}}'"],
  ["participants: [Dana, {{b}}]"],
  ["participants:\n- {{name}}"],
  ["title: <% tp.file.title %>"],
  ["title: Meeting <% tp.date.now() %>"],
  ["date: <%* tR += day %>\nperson: Dana"],
  ["summary: |\n  # Filled in later.\n  # {{summary}}"],
])("%s is a template's", (lines) => {
  expect(isTemplate("type: people", lines)).toBe(true);
});

test.each([
  ["# fill in {{date}}"],
  ["  # fill in {{date}}"],
  ["date: 2025-10-29 # was {{date}}"],
  ["date: 2025-10-29 # <% tp.date.now() %>"],
  ["date: { { DATE } }"],
  ["title: 5 %> 6 <% 7"],
])("%s is not", (lines) => {
  expect(isTemplate("type: people", lines)).toBe(false);
});

test("known by its metadata alone, a template is one as well", () => {
  const parsed = (title: string): boolean =>
    parseNote(
      { path: "N.md", text: null, frontmatter: { title }, tags: [], checkboxLines: null },
      PARSE_OPTIONS,
    ).isTemplate;
  expect(["{{title}}", "<% tp.file.title %>", "Title"].map(parsed)).toEqual([true, true, false]);
});
