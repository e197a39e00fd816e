import { editedLine } from "../../../src/core/edit/edited-line";
import { placedItems } from "../../../src/core/edit/placed-items";
import { planEdit } from "../../../src/core/edit/plan-edit";
import { applySplices } from "../../../src/core/edit/splice";
import { DEFAULT_TASKS_SETTINGS } from "../../../src/core/settings";
import type { TasksSettings } from "../../../src/core/settings";
import { click, editContext } from "../../support/intents";

type Row = readonly [situation: string, before: string, after: string];

const D = "✅ 2025-11-12";
const DATAVIEW: Partial<TasksSettings> = { format: "dataview" };
const NO_DONE_DATE: Partial<TasksSettings> = { setDoneDate: false };

/** Clicks the only item of a one-line note. */
function clicked(line: string, set: "done" | "reopened", tasks: Partial<TasksSettings> = {}): string {
  return click(line, "[", set, line, tasks);
}

describe("completing", () => {
  test.each<Row>([
    ["plain", "- [ ] a", `- [x] a ${D}`],
    ["a proposed one along the next-chain", "- [?] a", `- [x] a ${D}`],
    ["in progress", "* [/] a", `* [x] a ${D}`],
    ["an unknown symbol", "+ [>] a", `+ [x] a ${D}`],
    ["a symbol of two units", "- [🙂] a", `- [x] a ${D}`],
    ["after the other fields", "1. [ ] a @Dana ⏫ 📅 2025-11-20", `1. [x] a @Dana ⏫ 📅 2025-11-20 ${D}`],
    ["after a trailing tag", "1) [ ] a 📅 2025-11-20 #t", `1) [x] a 📅 2025-11-20 #t ${D}`],
    ["before a block id", "- [ ] a 📅 2025-11-20 ^id-1", `- [x] a 📅 2025-11-20 ${D} ^id-1`],
    ["before a block id set apart", "- [ ] a   ^id  ", `- [x] a ${D}   ^id  `],
    ["before trailing space", "- [ ] a \t ", `- [x] a ${D} \t `],
    ["before a trailing line separator", "- [ ] a\u2028", `- [x] a ${D}\u2028`],
    ["a line separator inside", "- [ ] a\u2028b 📅 2025-11-20", `- [x] a\u2028b 📅 2025-11-20 ${D}`],
    [
      "with variation selectors",
      "- [ ] a ⏫\ufe0f 📅\ufe0f 2025-11-20",
      `- [x] a ⏫\ufe0f 📅\ufe0f 2025-11-20 ${D}`,
    ],
    ["📆 stays 📆", "- [ ] a 📆2025-11-20", `- [x] a 📆2025-11-20 ${D}`],
    ["an impossible due date stays", "- [ ] a 📅 2026-02-30", `- [x] a 📅 2026-02-30 ${D}`],
    ["two due dates stay", "- [ ] a 📅 2025-11-20 📅 2025-11-21", `- [x] a 📅 2025-11-20 📅 2025-11-21 ${D}`],
    ["📅 TBD stays", "- [ ] a 📅 TBD", `- [x] a 📅 TBD ${D}`],
    ["garbled fields stay", "- [ ] a ğŸ“… 2025-11-20", `- [x] a ğŸ“… 2025-11-20 ${D}`],
    ["in a callout", "> [!todo]\n> - [ ] a", `> [!todo]\n> - [x] a ${D}`],
    ["tab-nested", "- x\n\t- [ ] a", `- x\n\t- [x] a ${D}`],
    ["without text", "- [ ] ", `- [x]  ${D}`],
    ["a done date already there takes today's", "- [ ] a ✅ 2025-01-01 ^b", `- [x] a ${D} ^b`],
    ["today's done date already there", `- [ ] a ${D}`, `- [x] a ${D}`],
    ["a cancelled one loses its date", "- [-] a ❌ 2025-01-01 #t", `- [x] a #t ${D}`],
    ["already done", "- [x] a", "unchanged"],
    ["[X] is open where the table lacks it", "- [X] a", `- [x] a ${D}`],
    ["already done, with dates that make no sense", "- [x] a ✅ 2025-02-30 ✅ 2025-01-01", `unchanged`],
    ["a repeated done date", "- [ ] a ✅ 2025-01-01 ✅ 2025-01-02", "repeated-field"],
    ["an impossible done date", "- [ ] a ✅ 2025-02-30", "invalid-field"],
    ["a repeated cancelled date", "- [-] a ❌ 2025-01-01 ❌ 2025-01-02", "repeated-field"],
    ["recurring", "- [ ] a 🔁 every week 📅 2025-11-20", "needs-tasks"],
    ["with an action on completion", "- [ ] a 🏁 delete", "needs-tasks"],
    ["a field that would become part of a tag", "- [-] a #t ❌ 2025-01-01\u00a0⏫", "proof-failed"],
    ["a block id that is all there is", "- [ ] ^id", "proof-failed"],
  ])("%s", (_situation, before, after) => {
    expect(clicked(before, "done")).toBe(after);
  });

  test.each<Row>([
    ["plain", "- [ ] a ^b", "- [x] a ^b"],
    ["a done date already there stays", "- [ ] a ✅ 2025-01-01", "- [x] a ✅ 2025-01-01"],
    ["a cancelled one loses its date", "- [-] a ❌ 2025-01-01", "- [x] a"],
  ])("without done dates: %s", (_situation, before, after) => {
    expect(clicked(before, "done", NO_DONE_DATE)).toBe(after);
  });

  test.each<Row>([
    [
      "as Tasks writes it",
      "- [ ] a  [due:: 2025-11-20] ^b",
      "- [x] a  [due:: 2025-11-20]  [completion:: 2025-11-12] ^b",
    ],
    ["a done date already there", "- [ ] a (completion:: 2025-01-01)", "- [x] a (completion:: 2025-11-12)"],
    ["emoji are plain text there", "- [ ] a 🔁 every day", "- [x] a 🔁 every day  [completion:: 2025-11-12]"],
    ["recurring", "- [ ] a [repeat:: every day]", "needs-tasks"],
    ["a repeated done date", "- [ ] a [completion:: 2025-01-01] [completion:: 2025-01-01]", "repeated-field"],
  ])("in Dataview format: %s", (_situation, before, after) => {
    expect(clicked(before, "done", DATAVIEW)).toBe(after);
  });

  test("takes the first done symbol of the table's chain", () => {
    const statuses = [
      { symbol: " ", name: "Todo", next: "d", type: "TODO" },
      { symbol: "d", name: "Shipped", next: "x", type: "DONE" },
    ] as const;
    expect(clicked("- [ ] a", "done", { statuses })).toBe(`- [d] a ${D}`);
  });

  test.each(["]", "xx", "\n", "\u2028"])("a status table with the odd symbol %j breaks no line", (symbol) => {
    const statuses = [
      { symbol: " ", name: "Todo", next: symbol, type: "TODO" },
      { symbol, name: "Odd", next: " ", type: "DONE" },
    ] as const;
    const result = clicked("- [ ] a", "done", { statuses });
    expect(result === "proof-failed" || result === `- [${symbol}] a ${D}`).toBe(true);
    expect(/[\n\u2028]/.test(result)).toBe(false);
  });
});

describe("reopening", () => {
  test.each<Row>([
    ["plain", "- [x] a", "- [ ] a"],
    ["with a done date", `- [x] a 📅 2025-11-20 ${D}`, "- [ ] a 📅 2025-11-20"],
    ["a done date between others", "- [x] a ✅ 2025-01-01 📅 2025-11-20 ^b", "- [ ] a 📅 2025-11-20 ^b"],
    ["only one space goes", "- [x] a  ✅ 2025-01-01  ", "- [ ] a   "],
    ["a tab before it stays", "- [x] a\t✅ 2025-01-01", "- [ ] a\t"],
    ["with a variation selector", "- [x] a ✅\ufe0f 2025-01-01", "- [ ] a"],
    ["garbled", "- [x] a âœ… 2025-01-01", "- [ ] a"],
    ["cancelled", "- [-] a ❌ 2025-01-01 #t", "- [ ] a #t"],
    ["rejected", "- [R] a", "- [ ] a"],
    ["done and cancelled dates", "- [x] a ✅ 2025-01-01 ❌ 2025-01-02", "- [ ] a"],
    ["nothing but the date", "- [x] ✅ 2025-01-01", "- [ ] "],
    ["recurring", "- [x] a 🔁 every day ✅ 2025-01-01", "- [ ] a 🔁 every day"],
    ["a date that is no field", "- [x] a ✅ 2025-01-01 was the day", "- [ ] a ✅ 2025-01-01 was the day"],
    ["open already", "- [/] a", "unchanged"],
    ["open already, with a stale date", "- [ ] a ✅ 2025-01-01", "unchanged"],
    ["a repeated done date", "- [x] a ✅ 2025-01-01 ✅ 2025-01-02", "repeated-field"],
    ["an impossible done date", "- [x] a ✅ 2025-02-30", "invalid-field"],
    ["an impossible cancelled date", "- [-] a ❌ 2025-02-30", "invalid-field"],
  ])("%s", (_situation, before, after) => {
    expect(clicked(before, "reopened")).toBe(after);
  });

  test.each<Row>([
    [
      "as Tasks wrote it",
      "- [x] a  [due:: 2025-11-20]  [completion:: 2025-01-01]",
      "- [ ] a  [due:: 2025-11-20]",
    ],
    [
      "one space before",
      "- [x] a [completion:: 2025-01-01], [due:: 2025-11-20]",
      "- [ ] a [due:: 2025-11-20]",
    ],
    ["cancelled", "- [-] a  [cancelled:: 2025-01-01] ^b", "- [ ] a ^b"],
    ["emoji are plain text there", `- [x] a ${D}`, `- [ ] a ${D}`],
  ])("in Dataview format: %s", (_situation, before, after) => {
    expect(clicked(before, "reopened", DATAVIEW)).toBe(after);
  });
});

test.each(["- [ ] a", "- [ ] a 📅 2025-11-20 #t ^b", "> - [ ] a  ", "- [ ] a  [due:: 2025-11-20]"])(
  "completing and reopening gives the same bytes: %s",
  (line) => {
    for (const tasks of [DEFAULT_TASKS_SETTINGS, NO_DONE_DATE, DATAVIEW]) {
      const done = clicked(line, "done", tasks);
      expect(done).not.toBe(line);
      expect(clicked(done, "reopened", tasks)).toBe(line);
    }
  },
);

test("the changes are the smallest ones: marker and date apart, so that a cursor between them stays", () => {
  const raw = "- [ ] a 📅 2025-11-20 ^b";
  const [item] = placedItems(raw);
  if (!item) throw new Error("no item");
  const context = editContext();
  const plan = planEdit(editedLine("Note.md", item, context), { set: "done" }, context);
  if (plan.kind !== "plan") throw new Error(plan.kind);
  expect(plan.splices).toEqual([
    { from: 3, to: 4, insert: "x" },
    { from: 21, to: 21, insert: ` ${D}` },
  ]);
  expect(applySplices(raw, plan.splices)).toBe(`- [x] a 📅 2025-11-20 ${D} ^b`);
});
