import { lineNow, replaceLine } from "../../../src/core/edit/replace-line";
import { itemRow } from "../../../src/core/query/item-row";
import { indexOf } from "../../support/build";

const TEXT = "---\ntype: people\n---\n- [ ] one\n- [ ] two\n";
const TYPED = "- [ ] mine";

function replaced(now: string, typed = TYPED): ReturnType<typeof replaceLine> {
  const item = indexOf({ "A.md": TEXT }).note("A.md")?.items[0];
  const line = item && lineNow(TEXT, itemRow(item));
  if (!line || "kind" in line) throw new Error("there is no line");
  return replaceLine(now, line.sought, typed);
}

test("what was typed stands in place of the line", () => {
  expect(replaced(TEXT)).toMatchObject({ kind: "edit", text: TEXT.replace("- [ ] one", TYPED) });
});

test.each([
  ["the line is another one", TEXT.replace("one", "ONE"), TYPED, "note-changed"],
  ["the text is no text", `${TEXT}\uFFFD`, TYPED, "not-utf8"],
  ["what was typed would swallow another item", TEXT, "- [ ] mine\n```", "proof-failed"],
])("where %s, it is refused with the reason", (_where, now, typed, reason) => {
  expect(replaced(now, typed)).toEqual({ kind: "refused", reason });
});
