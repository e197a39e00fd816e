import { applyEdit } from "../../../src/core/edit/apply-edit";
import type { EditIntent, Refusal } from "../../../src/core/edit/intent";
import { intentOf } from "../../../src/core/edit/intent";
import { parseNote } from "../../../src/core/parse/parse-note";
import { itemRow } from "../../../src/core/query/item-row";
import { indexOf, PARSE_OPTIONS } from "../../support/build";
import { click, editContext, intentOn, textOrWhy } from "../../support/intents";

const D = "✅ 2025-11-12";

test("the edit says what to splice, on which line, and the whole new text", () => {
  const text = "# H\r\n- [ ] a\r\n";
  expect(applyEdit(text, intentOn(text, "a"), editContext())).toEqual({
    kind: "edit",
    splices: [
      { from: 8, to: 9, insert: "x" },
      { from: 12, to: 12, insert: ` ${D}` },
    ],
    text: `# H\r\n- [x] a ${D}\r\n`,
    line: 1,
  });
});

describe("a second click before the first was indexed", () => {
  test("is no second edit", () => {
    const text = "# H\n- [ ] a\n";
    expect(click(text, "a", "done", `# H\n- [x] a ${D}\n`)).toBe("unchanged");
  });

  test("never completes a copy that came in the meantime", () => {
    const text = "# H\n- [ ] a\n";
    expect(click(text, "a", "done", `# H\n- [x] a ${D}\n- [ ] a\n`)).toBe("unchanged");
  });

  test("nor the other one of two equal lines", () => {
    const text = "- [ ] a\n- [ ] a\n";
    expect(click(text, "a", "done", `- [x] a ${D}\n- [ ] a\n`)).toBe("unchanged");
  });

  test("of reopening", () => {
    expect(click(`- [x] a ${D}`, "a", "reopened", "- [ ] a")).toBe("unchanged");
  });
});

test("a line that somebody else changed is refused, not edited by its number", () => {
  expect(click("- [ ] a\n", "a", "done", "- [ ] b\n")).toBe("note-changed");
  expect(click("- [ ] a\n", "a", "done", "- a\n")).toBe("note-changed");
});

test.each<[string, string, Refusal]>([
  ["emptied", "", "empty"],
  ["no UTF-8 any more", "- [ ] a\ufffd", "not-utf8"],
  ["in conflict", "<<<<<<< HEAD\n- [ ] a\n>>>>>>> b\n", "conflict-markers"],
])("the note is %s", (_situation, now, reason) => {
  expect(click("- [ ] a", "a", "done", now)).toBe(reason);
});

describe("a locked item is refused whatever the text says", () => {
  function lockedIntent(text: string, checkboxLines: ReadonlySet<number>): EditIntent {
    const index = indexOf({});
    const source = { path: "N.md", text, frontmatter: undefined, tags: null, checkboxLines };
    index.put("N.md", parseNote(source, PARSE_OPTIONS));
    const item = index.note("N.md")?.items[0];
    if (!item) throw new Error("no item");
    return intentOf(itemRow(item), { set: "done" });
  }

  test("Obsidian's metadata sees no checkbox there", () => {
    const intent = lockedIntent("- [ ] a", new Set());
    expect(textOrWhy(applyEdit("- [ ] a", intent, editContext()))).toBe("metadata-disagrees");
  });

  test("the note was not UTF-8 when indexed", () => {
    const intent = lockedIntent("- [ ] a\n\ufffd", new Set([0]));
    expect(textOrWhy(applyEdit("- [ ] a\n", intent, editContext()))).toBe("not-utf8");
  });
});

test("look-alikes are never edited", () => {
  const text =
    "---\ntasks:\n- [ ] a\n---\n```\n- [ ] a\n```\n%%\n- [ ] a\n%%\n<!--\n- [ ] a\n-->\n\n    - [ ] a\n\n- [ ] a\n";
  expect(click(text, "a")).toBe(text.replace(/- \[ \] a\n$/, `- [x] a ${D}\n`));
});
