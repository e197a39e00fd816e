import type { Claim } from "../../../src/core/edit/prove";
import type { ExpectedLine } from "../../../src/core/edit/edited-line";
import { isProven } from "../../../src/core/edit/prove";
import { placedItems } from "../../../src/core/edit/placed-items";
import type { PlacedItem } from "../../../src/core/edit/placed-items";
import { day } from "../../support/build";
import { editContext } from "../../support/intents";

const LINE = "- [ ] a @Dana ⏫\ufe0f 📅 2025-11-20 #t ^b";
const BEFORE = `# H\r\n- [ ] first\r\n${LINE}\r\nlast\n`;
const GOOD = "- [x] a @Dana ⏫\ufe0f 📅 2025-11-20 #t ✅ 2025-11-12 ^b";

/** The claim that all of the new text that is not the old rest is the edited line. */
function claimOn(
  before: string,
  after: string,
  items: readonly PlacedItem[],
  item: PlacedItem,
  expected: ExpectedLine,
): Claim {
  const newRaw = after.slice(item.start, after.length - (before.length - item.end));
  return {
    path: "Note.md",
    before,
    after,
    items,
    lines: [{ item, newRaw, expected }],
    context: editContext(),
  };
}

/** What a faulty edit function might claim: the note with the line, or all of it, replaced. */
function claim(after: string): Claim {
  const items = placedItems(BEFORE);
  const item = items[1];
  if (!item) throw new Error("no item");
  const expected = { symbol: "x", dates: { done: day("2025-11-12"), cancelled: null } };
  return claimOn(BEFORE, after, items, item, expected);
}

function withLine(line: string): Claim {
  return claim(BEFORE.replace(LINE, line));
}

test("the intended edit is proven", () => {
  expect(isProven(withLine(GOOD))).toBe(true);
});

test.each([
  ["nothing changed", LINE],
  ["another symbol", GOOD.replace("[x]", "[X]")],
  ["another date", GOOD.replace("11-12", "11-13")],
  ["a date that is not read as a field", GOOD.replace(" ✅ 2025-11-12 ^b", " ^b ✅ 2025-11-12")],
  ["the block id is gone", GOOD.replace(" ^b", "")],
  ["the variation selector is gone", GOOD.replace("\ufe0f", "")],
  ["the tag moved", GOOD.replace(" #t", "").replace("Dana", "Dana #t")],
  ["the due date changed", GOOD.replace("11-20", "11-21")],
  ["the due sign was rewritten", GOOD.replace("📅", "📆")],
  ["the priority changed", GOOD.replace("⏫", "🔼")],
  ["the description changed", GOOD.replace("] a", "] b")],
  ["a letter of the owner's name", GOOD.replace("Dana", "dana")],
  ["a bidi mark came", GOOD.replace("] a", "] \u200ea")],
  ["a line separator came", GOOD.replace("] a", "] a\u2028")],
  ["a line break came", GOOD.replace("] a", "] a\n")],
  ["a lone CR came", GOOD.replace("^b", "^b\r")],
  ["a second line came", `${GOOD}\r\n- [ ] next`],
  ["the list mark changed", GOOD.replace("- [", "* [")],
  ["it is no checkbox any more", GOOD.replace("- [x]", "- x")],
  ["it was indented", `  ${GOOD}`],
  ["the line is empty", ""],
])("refuted: %s", (_situation, line) => {
  expect(isProven(withLine(line))).toBe(false);
});

test.each([
  ["a line before changed", (text: string) => text.replace("first", "First")],
  ["a line after changed", (text: string) => text.replace("last", "Last")],
  ["the line's end changed", (text: string) => text.replace("^b\r\n", "^b\n")],
  ["another line's end changed", (text: string) => text.replace("H\r\n", "H\n")],
  ["the last line end is gone", (text: string) => text.trimEnd()],
  ["all is gone", () => ""],
])("refuted: %s", (_situation, damage) => {
  expect(isProven(claim(damage(BEFORE.replace(LINE, GOOD))))).toBe(false);
});

test("refuted: the edit opens a comment and hides what follows", () => {
  const before = "- [ ] a\n- [ ] b\n";
  const items = placedItems(before);
  const after = "%%[x] a\n- [ ] b\n";
  const expected = { symbol: "x", dates: {} };
  const [item] = items;
  expect(item && isProven(claimOn(before, after, items, item, expected))).toBe(false);
});
