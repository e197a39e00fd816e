import { rollupMarkdown } from "../../../src/core/rollup/rollup-markdown";
import { DEFAULT_ITEM_QUERY } from "../../../src/core/query/item-query";
import { openItems } from "../../../src/core/query/open-items";
import { ANSWER_WORDS_EN } from "../../../src/ui/i18n/english/answer-words";
import { day, indexOf, meetingNote } from "../../support/build";

const TODAY = { date: day("2025-11-12"), weekStart: 1 as const };
const index = indexOf({
  "a.md": meetingNote(
    { people: ["Dana Okafor"] },
    [
      "- [ ] Send offer %%max 90k%% to legal @Dana Okafor 📅 2025-11-20",
      "- [ ] Ask her %%she may quit%%",
      "- [ ] Keep `%%a%%` as it is",
      "- [ ] **%%not yet%%Tell @Dana Okafor**",
    ].join("\n"),
  ),
});

test("what a note hides in an item is in no row", () => {
  expect(index.note("a.md")?.items.map(({ description }) => description)).toEqual([
    "Send offer to legal",
    "Ask her",
    "Keep `%%a%%` as it is",
    "**Tell**",
  ]);
});

test("nor in what is copied, and no search finds it", () => {
  const markdown = rollupMarkdown(index, { ...DEFAULT_ITEM_QUERY, groupBy: "none" }, TODAY, ANSWER_WORDS_EN);
  expect(markdown).toContain("- Send offer to legal · Dana Okafor");
  expect(markdown).not.toMatch(/90k|quit|not yet/);
  const found = (search: string): number => openItems(index, { ...DEFAULT_ITEM_QUERY, search }, TODAY).open;
  expect([found("90k"), found("offer to"), found("a")]).toEqual([0, 1, 4]);
});
