import { readFileSync } from "node:fs";
import { prepareMarkdown } from "../../../src/core/answers/prepare-answer";
import { EN } from "../../../src/ui/i18n/english";
import { day, indexOf, meetingNote, profileNote } from "../../support/build";

const NOTES = {
  "People/Dana Okafor/README.md": profileNote({ role: "Designer" }),
  "M/next.md": meetingNote({ date: "2025-11-12", people: ["Dana Okafor", "Sam Rivera", "Alex Stone"] }),
  "M/last.md": meetingNote(
    { date: "2025-10-20", title: "Budget [draft]", people: ["Dana Okafor"] },
    [
      "## Summary",
      "We agreed on the **budget**.",
      "Nothing else.",
      "",
      "## Decisions",
      "- Keep two vendors",
      "  - until June",
      "- [ ] is no decision",
      "- <img src=x onerror=alert(1)>",
      "",
      "## Action items",
      "- [ ] Send the plan @Dana Okafor 📅 2025-11-10",
      "- [?] Answer Dana @Me",
    ].join("\n"),
  ),
  "M/older.md": meetingNote(
    { date: "2025-09-01", people: ["Dana Okafor"] },
    "- [ ] Old promise @Dana Okafor ➕ 2025-08-30",
  ),
};

test("a prepared meeting as Markdown is what the golden file says, and holds no checkbox", () => {
  const index = indexOf(NOTES, { myNames: ["Alex Stone"] });
  const people = ["Dana Okafor", "Sam Rivera"].flatMap((name) => index.directory.named(name));
  const source = {
    index,
    people,
    notePath: "M/next.md",
    today: day("2025-11-12"),
    textOf: (path: string) => (NOTES as Record<string, string>)[path] ?? null,
  };
  const markdown = prepareMarkdown(source, EN.prepare, EN.answers);
  expect(markdown).not.toMatch(/^\s*[-*+] \[.\]/m);
  expect(markdown).toBe(readFileSync("tests/golden/prepare-meeting.md", "utf8"));
});
