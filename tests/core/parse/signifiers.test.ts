import { garbledForms } from "../../../src/core/parse/code-pages";
import { signifiers } from "../../../src/core/parse/signifiers";
import type { ActionItem } from "../../../src/core/model/action-item";
import { formatIsoDate } from "../../../src/core/calendar-date";
import { contentOf } from "../../support/build";

function item(line: string): ActionItem {
  const [only] = contentOf(line).items;
  if (!only) throw new Error(`no item in ${line}`);
  return only;
}

const due = (line: string): string | null => {
  const { dates } = item(line).fields;
  return dates.due === null ? null : formatIsoDate(dates.due);
};

describe("garbled emoji (domain.md §4)", () => {
  test.each([
    ["📅", "ðŸ“…"],
    ["📅", "ğŸ“…"],
    ["⏫", "â«"],
    ["🔽", "ğŸ”½"],
    ["✅", "âœ…"],
    ["❌", "âŒ"],
    ["🔁", "ðŸ”"],
    ["🏁", "ðŸ"],
  ])("%s becomes %s", (emoji, garbled) => expect(garbledForms(emoji).has(garbled)).toBe(true));

  test.each([
    "ğŸ“… 2025-11-08",
    "ðŸ“… 2025-11-08",
    "ðŸ“…2025-11-08",
    "ð\u009f\u0093\u0085 2025-11-08",
    "📅ï¸ 2025-11-08",
  ])("%s is a due date", (field) => {
    expect(due(`- [ ] Send it ${field}`)).toBe("2025-11-08");
    expect(item(`- [ ] Send it ${field}`).body).toBe("Send it");
  });

  test("every form of every signifier is read in the same way as the signifier itself", () => {
    const values: Readonly<Record<string, string>> = {
      recurrence: " every day",
      onCompletion: " delete",
      taskId: " abc",
      dependsOn: " abc",
      priority: "",
    };
    for (const { text, field, priority } of signifiers()) {
      const { fields, body } = item(`- [ ] Send it ${text}${values[field] ?? " 2025-11-08"}`);
      expect([text, body]).toEqual([text, "Send it"]);
      expect(fields.priority).toBe(priority);
    }
  });

  test("a garbled signifier without its value is text", () => {
    expect(item("- [ ] Send it ðŸ“… soon").body).toBe("Send it ðŸ“… soon");
  });

  test("a note with garbled fields says so; a clean one does not", () => {
    expect(contentOf("- [ ] a ðŸ“… 2025-11-08").garbled).toBe(true);
    expect(contentOf("- [ ] a 📅 2025-11-08").garbled).toBe(false);
  });

  test("garbled text in the description is left as it is", () => {
    expect(item("- [ ] Read Acmeâ€™s offer â« 📅 2025-11-08").body).toBe("Read Acmeâ€™s offer");
  });
});

describe("the trailing run (domain.md §4)", () => {
  test.each<[string, string, string | null]>([
    ["- [ ] Text 📅 2025-11-08", "Text", "2025-11-08"],
    ["- [ ] Text 📅️ 2025-11-08", "Text", "2025-11-08"],
    ["- [ ] Text 📅2025-11-08", "Text", "2025-11-08"],
    ["- [ ] Text 📆 2025-11-08 ⏫ #task #proposed", "Text", "2025-11-08"],
    ["- [ ] Text ⏫ 📅 2025-11-08 #a 🔁 every week ^block", "Text", "2025-11-08"],
    ["- [ ] Text 📅 2025-11-08 and more", "Text 📅 2025-11-08 and more", null],
    ["- [ ] Text 📅 2025-11-08 📅 2026-01-01", "Text", "2025-11-08"],
    ["- [ ] Text 📅 2026-02-30", "Text", null],
    ["- [ ] Text 📅 TBD", "Text", null],
    ["- [ ] Text #x 📅 tbd ⏫", "Text", null],
    ["- [ ] Text (TBD)", "Text (TBD)", null],
    ["- [ ] 📅 2025-11-08", "", "2025-11-08"],
    ["- [ ] Text\u2028more 📅 2025-11-08", "Text\u2028more", "2025-11-08"],
  ])("%s", (line, body, dueDate) => {
    expect(item(line).body).toBe(body);
    expect(due(line)).toBe(dueDate);
  });

  test("an impossible date is kept as typed and flagged", () => {
    expect(item("- [ ] Text 📅 2026-02-30 ✅ 2025-13-01").fields.invalid).toEqual([
      { field: "due", text: "2026-02-30" },
      { field: "done", text: "2025-13-01" },
    ]);
  });

  test("a repeated field is noted, the leftmost one wins", () => {
    const { fields } = item("- [ ] Text ⏫ 📅 2025-11-08 🔽 📅 2026-01-01");
    expect(fields.repeated).toEqual(["priority", "due"]);
    expect(fields.priority).toBe("high");
  });

  test("all tags of the line are collected in order, the block id apart", () => {
    const read = item("- [ ] Ask #one about it #two 📅 2025-11-08 #three ^abc-1");
    expect([read.tags, read.blockId]).toEqual([["#one", "#two", "#three"], "abc-1"]);
  });
});
