import { contentOf } from "../../support/build";

test.each([
  ["lines", "We agreed.\nAll of us.", "We agreed. All of us."],
  ["bullets", "- We agreed.\n- All of us.", "We agreed. All of us."],
  ["a callout", "> [!summary] In short\n> We agreed.", "In short We agreed."],
  ["a callout without a title", "> [!abstract]-\n> We agreed.", "We agreed."],
  ["hidden words", "All good. %%She may quit%% Next step agreed.", "All good. Next step agreed."],
])("a summary of %s is one line", (_name, text, expected) => {
  const note = `---\ntype: people\n---\n## Summary\n\n${text}\n\n## More\n\nNot this.\n`;
  expect(contentOf(note, "Meetings/A.md").summary).toBe(expected);
});

test("hidden words are not cut open where a summary ends", () => {
  const text = `${"a".repeat(270)} %%secret words that go on%% after`;
  const note = `---\ntype: people\n---\n## Summary\n\n${text}\n`;
  expect(contentOf(note, "Meetings/A.md").summary).toBe(`${"a".repeat(270)} after`);
});
