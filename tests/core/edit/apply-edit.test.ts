import { applyEdit } from "../../../src/core/edit/apply-edit";
import type { EditIntent, ItemEdit, Refusal } from "../../../src/core/edit/intent";
import { intentOf } from "../../../src/core/edit/intent";
import { parseNote } from "../../../src/core/parse/parse-note";
import { itemRow } from "../../../src/core/query/item-row";
import { day, indexOf, PARSE_OPTIONS } from "../../support/build";
import type { Wish } from "../../support/intents";
import { click, editContext, intentOn, textOrWhy } from "../../support/intents";

const D = "✅ 2025-11-12";

test("the edit says what to splice, and the whole new text", () => {
  const text = "# H\r\n- [ ] a\r\n";
  expect(applyEdit(text, intentOn(text, "a"), editContext())).toEqual({
    kind: "edit",
    splices: [
      { from: 8, to: 9, insert: "x" },
      { from: 12, to: 12, insert: ` ${D}` },
    ],
    text: `# H\r\n- [x] a ${D}\r\n`,
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

describe("a second click, while a copy of the line stands elsewhere", () => {
  const SECTION = "# H\n- [ ] x\n- [ ] a\n- [ ] y\n";
  const DONE = SECTION.replace("[ ] a", `[x] a ${D}`);

  test.each([
    ["below", "# H\n- [ ] x\n- [ ] a\n", `# H\n- [ ] x\n- [x] a ${D}\n- [ ] a\n`],
    ["below, between the same items", SECTION, `${DONE}${SECTION.slice(4)}`],
    ["and another hand completed it, with other spaces", SECTION, `${DONE.replace(" ✅", "  ✅")}- [ ] a\n`],
    ["and the line above changed", SECTION, `${DONE.replace("x\n", "z\n")}- [ ] a\n`],
    [
      "and there was an equal one that is done",
      `# H\n- [ ] a\n- [x] a ${D}\n`,
      `# H\n- [x] a ${D}\n- [x] a ${D}\n- [ ] a\n`,
    ],
  ])("%s", (_situation, indexed, now) => {
    expect(click(indexed, "[ ] a", "done", now)).toBe("unchanged");
  });

  test("of another due date, or another owner", () => {
    const due = { set: "due", date: day("2025-11-13") } as const;
    expect(click("# H\n- [ ] a @Dana\n", "a", due, "# H\n- [ ] a @Dana 📅 2025-11-13\n- [ ] a @Dana\n")).toBe(
      "unchanged",
    );
    const owner = { set: "owners", names: ["Sam"] } as const;
    expect(click("# H\n- [ ] a @Dana\n", "a", owner, "# H\n- [ ] a @Sam\n- [ ] a @Dana\n")).toBe("unchanged");
  });

  test.each([
    ["of a recurring item", " 📅 2025-11-12", " 📅 2025-11-19", "- [ ] a 🔁 every week 📅 2025-11-12\n"],
    ["of one without a date, whose next occurrence is its copy", "", "", ""],
  ])("%s", (_situation, due, next, copy) => {
    const indexed = `# H\n- [ ] a 🔁 every week${due}\n- [ ] y\n`;
    const now = `# H\n- [ ] a 🔁 every week${next}\n- [x] a 🔁 every week${due} ${D}\n- [ ] y\n${copy}`;
    expect(click(indexed, "a", "done", now)).toBe("unchanged");
  });
});

describe("an item like the clicked one that came to stand in its place is not taken for it", () => {
  const due = (date: string): ItemEdit => ({ set: "due", date: day(date) });
  const LIST =
    "## Plan\n- [ ] Call Bo 📅 2025-01-01\n- [ ] Call Bo 📅 2025-03-03\n- [ ] Call Bo 📅 2025-02-02\n";

  test("of another owner, while the clicked one's neighbour changed", () => {
    const plants = "## Plan\n- [ ] Water plants 🔁 every week 📅 2025-11-12\n";
    const again =
      "## Plan\n- [ ] Water plants 🔁 every week 📅 2025-11-19\n- [x] Water plants 🔁 every week 📅 2025-11-12 ✅ 2025-11-12\n";
    const [dana, sam] = ["- [ ] Send deck @Dana", "- [ ] Send deck @Sam"];
    const now = `${again}${dana} 📅 2025-11-13\n${sam}\n`;
    expect(click(`${plants}${dana}\n${sam}\n`, "@Sam", due("2025-11-13"), now)).toBe(
      `${again}${dana} 📅 2025-11-13\n${sam} 📅 2025-11-13\n`,
    );
  });

  test.each<[string, Wish, string, string, string]>([
    ["done", "done", "- [ ] Send deck @Dana", `- [x] Send deck @Sam ${D}`, `- [x] Send deck @Dana ${D}`],
    ["accepted", "accepted", "- [?] Send deck", "- [ ] Send deck", "- [ ] Send deck"],
    [
      "priority",
      { set: "priority", priority: "none" },
      "- [ ] Send deck @Dana ⏫",
      "- [ ] Send deck @Sam",
      "- [ ] Send deck @Dana",
    ],
    ["owners", { set: "owners", names: ["Sam"] }, "- [ ] Send @Dana", "- [ ] Send @Sam", "- [ ] Send @Sam"],
    [
      "due",
      due("2025-02-02"),
      "- [ ] Call Bo 📅 2025-01-01",
      "- [ ] Call Bo 📅 2025-02-02",
      "- [ ] Call Bo 📅 2025-02-02",
    ],
  ])("%s, when the item above it went", (_what, wish, clicked, neighbour, edited) => {
    const indexed = `# H\n- [ ] z\n${clicked}\n${neighbour}\n`;
    const now = `# H\n${clicked}\n${neighbour}\n`;
    expect(click(indexed, clicked, wish, now)).toBe(`# H\n${edited}\n${neighbour}\n`);
  });

  test("that was no neighbour, but says something else besides", () => {
    const sign = LIST.replace("- [ ] Call Bo 📅 2025-02-02", `- [x] Call Bo 📅 2025-02-02 ${D}`);
    const [indexed, now] = [`x\n- [ ] z\n${sign}`, `${sign.replace("03-03", "03-04")}`];
    expect(click(indexed, "2025-01-01", "done", now)).toBe(
      now.replace("- [ ] Call Bo 📅 2025-01-01", `- [x] Call Bo 📅 2025-01-01 ${D}`),
    );
  });

  test("that was no neighbour, while the clicked one stands where it stood", () => {
    expect(click(`x\ny\n${LIST}`, "2025-01-01", due("2025-02-02"), LIST)).toBe(
      LIST.replace("2025-01-01", "2025-02-02"),
    );
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
