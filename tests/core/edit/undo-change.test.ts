import { applyEdit } from "../../../src/core/edit/apply-edit";
import { recordOf } from "../../../src/core/edit/change-record";
import { undoChange } from "../../../src/core/edit/undo-change";
import { editContext, intentOn, textOrWhy } from "../../support/intents";

/** Undoes the completion of `a` in a text, as Tasks would make it, once somebody has changed the note. */
function undone(text: string, completed: string, change: (text: string) => string): string {
  const context = { ...editContext(), completeInTasks: () => completed };
  const decision = applyEdit(text, intentOn(text, "[ ] a"), context);
  if (decision.kind !== "edit") throw new Error(textOrWhy(decision));
  return textOrWhy(undoChange(change(decision.text), recordOf(text, decision)));
}

const DELETED = "";
const NEXT = "- [ ] a 🔁 every day 📅 2025-01-02\n- [x] a 🔁 every day 📅 2025-01-01 ✅ 2025-11-12";
const above = (text: string): string => `y\n${text}`;
const asBuffer = (text: string): string => text.replace(/\r\n?/g, "\n");
const asCrlf = (text: string): string => asBuffer(text).replaceAll("\n", "\r\n");

const MIXED_DELETED = "x\n- [ ] a 🏁 delete\r\n- [ ] b\r\n- [ ] c\n";
const MIXED_AGAIN = "x\n- [ ] a 🔁 every day 📅 2025-01-01\r\n- [ ] b\r\n- [ ] c\n";

describe("undo in a note whose lines end in different ways", () => {
  test.each([
    ["a deleted line", MIXED_DELETED, DELETED],
    ["a deleted line, the only one with its end", "x\n- [ ] a 🏁 delete\r\n- [ ] b\n- [ ] c\n", DELETED],
    ["a deleted line, whose end is not that of the next", "x\r\n- [ ] a 🏁 delete\n- [ ] b\r\n", DELETED],
    ["a line added", MIXED_AGAIN, NEXT],
    ["a line added, with lone CRs", MIXED_AGAIN.replaceAll("\r\n", "\r"), NEXT],
  ])("%s comes back to the byte: as left, and changed above", (_what, text, completed) => {
    expect(undone(text, completed, (after) => after)).toBe(text);
    expect(undone(text, completed, above)).toBe(above(text));
  });

  test.each([
    ["a deleted line", MIXED_DELETED, DELETED],
    ["a line added", MIXED_AGAIN, NEXT],
  ])(
    "%s comes back in an editor's buffer with its breaks: as left, and changed above",
    (_what, text, completed) => {
      expect(undone(text, completed, asBuffer)).toBe(asBuffer(text));
      expect(undone(text, completed, (after) => above(asBuffer(after)))).toBe(above(asBuffer(text)));
    },
  );

  test.each([
    ["a deleted line", asBuffer(MIXED_DELETED), DELETED],
    ["a line added", asBuffer(MIXED_AGAIN), NEXT],
  ])("%s comes back in a note written anew with CRLF, with that", (_what, text, completed) => {
    expect(undone(text, completed, asCrlf)).toBe(asCrlf(text));
    expect(undone(text, completed, (after) => asCrlf(above(after)))).toBe(asCrlf(above(text)));
  });
});
