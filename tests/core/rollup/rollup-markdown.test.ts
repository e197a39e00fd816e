import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ItemQuery } from "../../../src/core/query/item-query";
import { DEFAULT_ITEM_QUERY } from "../../../src/core/query/item-query";
import { bulletText } from "../../../src/core/rollup/markdown-text";
import { refreshRegions } from "../../../src/core/rollup/refresh-regions";
import { rollupMarkdown } from "../../../src/core/rollup/rollup-markdown";
import { regionText } from "../../../src/core/rollup/saved-region";
import { EN } from "../../../src/ui/i18n/english";
import { contentOf, day, indexOf, meetingNote, profileNote } from "../../support/build";

const TODAY = { date: day("2025-11-12"), weekStart: 1 } as const;

const ITEMS = [
  "- [ ] Send the **plan** and `the chart` @Dana Okafor ⏫ 📅 2025-11-10 ^plan",
  "- [?] Ask [[Sam Rivera|Sam]] about the budget @Sam Rivera 📅 2025-11-13 #task #proposed",
  "- [/] Book the room @Me 🔺 📅 2025-11-12",
  "- [ ] Both of us decide @Dana Okafor @Sam Rivera 🔽 📅 2025-12-01",
  "- [ ] Nobody's",
  "- [x] Done long ago @Dana Okafor 📅 2025-11-01",
].join("\n");

const HOSTILE_ITEMS = [
  "- [ ] [ ] a box in a box @Dana Okafor",
  "- [ ] # no heading \u2028- [ ] no task ⏫",
  "- [ ] open comments <!-- and %% and `code",
  "- [ ] <b>bold</b> --> <script>alert(1)</script>",
  "- [ ] ```",
  "- [ ] half a [[link @Sam | Rivera]]",
].join("\n");

const index = indexOf(
  {
    "People/Dana Okafor/README.md": profileNote({ role: "Designer" }),
    "Meetings/Budget.md": meetingNote(
      { date: "2025-10-29", title: "Budget", people: ["Dana Okafor", "Sam Rivera"] },
      `## Action items\n${ITEMS}\n`,
    ),
    "Meetings/C# [old].md": meetingNote(
      { date: "2025-10-30", title: "'%% C# | old'", people: ["Dana Okafor"] },
      `## Action items\n${HOSTILE_ITEMS}\n`,
    ),
  },
  { myNames: ["Alex Stone"] },
);

/** Expected files are written by hand or read before they are committed: there is no switch that records them. */
function golden(name: string): string {
  const path = join(__dirname, "../../golden/rollup", name);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function markdown(query: Partial<ItemQuery>): string {
  return rollupMarkdown(index, { ...DEFAULT_ITEM_QUERY, ...query }, TODAY, EN.answers);
}

test.each([
  ["by-due.md", { groupBy: "due" }],
  ["by-priority.md", { groupBy: "priority" }],
  ["by-due-and-priority.md", { groupBy: "due-and-priority" }],
  ["by-person.md", { groupBy: "person" }],
  ["mine.md", { groupBy: "due", owner: "mine" }],
  ["nothing.md", { groupBy: "due", search: "no item says this" }],
] as const)("a rollup reads exactly as in %s", (name, query) => {
  expect(markdown(query)).toBe(golden(name));
});

test("the same answer gives the same text", () => {
  expect(markdown({ groupBy: "person" })).toBe(markdown({ groupBy: "person" }));
});

test("no line of a rollup is a checkbox", () => {
  expect(markdown({ groupBy: "due" })).not.toMatch(/^\s*(?:[-*+]|\d+[.)])\s+\[.\](?:\s|$)/mu);
});

test("a note a rollup is saved in takes no tag and nobody from an item's text", () => {
  const tagged = "- [ ] Add the tag #type/people to notes of #person/bo-lee first @Dana Okafor";
  const source = indexOf({ "M.md": meetingNote({ date: "2025-10-29", people: ["Dana Okafor"] }, tagged) });
  const text = rollupMarkdown(source, DEFAULT_ITEM_QUERY, TODAY, EN.answers);
  expect(text).toContain("Add the tag \\#type/people to notes of \\#person/bo-lee first · Dana Okafor");
  const saved = contentOf(`\n${regionText({ by: "due" }, text, "\n")}\n`, "Open items.md");
  expect(saved).toMatchObject({ isPeopleNote: false, refs: [] });
});

test("a refresh of a rollup that was saved with tags writes them without", () => {
  const old = `# Mine\n\n${regionText({ by: "due" }, "- Ask #bo · [[M]]\n", "\n")}\n`;
  const { decision, regions } = refreshRegions(old, () => `- ${bulletText("Ask #bo")} · [[M]]\n`);
  expect(regions).toEqual(["refreshed"]);
  expect(decision).toMatchObject({ kind: "edit" });
  const text = decision.kind === "edit" ? decision.text : "";
  expect(text).toContain("- Ask \\#bo · [[M]]");
  expect(refreshRegions(text, () => "- Ask \\#bo · [[M]]\n").regions).toEqual(["unchanged"]);
});
