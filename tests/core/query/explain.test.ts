import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { explainItem, explainMeeting } from "../../../src/core/query/explain";
import type { ItemExplanation } from "../../../src/core/query/explain";
import type { Settings } from "../../../src/core/settings";
import { day, indexOf, meetingNote, profileNote } from "../../support/build";

const TODAY = { date: day("2025-11-12"), weekStart: 1 } as const;
const VAULT = {
  "People/Dana Okafor/README.md": profileNote({ aliases: "[Dee]" }, "- [ ] In profile"),
  "People/Dana Okafor/Thoughts.md": "- [ ] In folder @Dee",
  "People/Lee Park/README.md": profileNote(),
  "M/1.md": meetingNote(
    { date: "2025-10-01", people: ["Dana Okafor", "Sam Rivera"] },
    "**With**: Sam Rivera, Dana, Lee, Team\n\n- [?] One [[Sam Rivera]] @Dana 📅 2025-11-10\n- [x] Two #proposed",
  ),
  "2025-10-02 Call.md": "---\nattendees: [Dana Okafor]\n---\n- [ ] Three @Lee 📅 2025-11-14",
  "Plain.md": "- [ ] Four\n- [ ] Five @TBD\n- [ ] Six @Nobody Known",
};

function explain(
  path: string,
  nth = 0,
  settings: Partial<Settings> = {},
  index = indexOf(VAULT, settings),
): ItemExplanation {
  const explained = explainItem(index, index.note(path)?.items[nth]?.id ?? -1, TODAY);
  if (!explained) throw new Error(`no item ${nth} in ${path}`);
  return explained;
}

describe("an item is explained", () => {
  test("by its note, and where each person of it was found", () => {
    const { note, people } = explain("M/1.md");
    expect(note).toMatchObject({
      path: "M/1.md",
      reason: "meeting",
      date: day("2025-10-01"),
      dateFrom: "written",
    });
    expect(people.map(({ text, kind, how, sources }) => [text, kind, how, sources])).toEqual([
      ["Dana Okafor", "person", "name", ["participants", "attendee-line"]],
      ["Sam Rivera", "person", "name", ["participants", "attendee-line"]],
      ["Lee", "possible", "first-name-in-vault", ["attendee-line"]],
      ["Team", "group", "group", ["attendee-line"]],
    ]);
  });

  test("by owner, mentions, status and due date", () => {
    expect(explain("M/1.md")).toMatchObject({
      owners: [{ text: "Dana", how: "first-name-in-note", name: "Dana Okafor" }],
      mentions: ["Sam Rivera"],
      bucket: "overdue",
      status: { symbol: "?", name: "Proposed", type: "TODO" },
      isOpen: true,
      proposedBy: "status",
    });
    expect(explain("M/1.md", 1)).toMatchObject({
      owners: [],
      bucket: "none",
      isOpen: false,
      proposedBy: "tag",
    });
    expect(explain("2025-10-02 Call.md").owners).toEqual([
      {
        text: "Lee",
        kind: "possible",
        how: "first-name-in-vault",
        name: "Lee Park",
        candidates: ["Lee Park"],
      },
    ]);
  });

  test.each<[string, string, string | null, string[]]>([
    ["People/Dana Okafor/README.md", "profile", null, ["profile"]],
    ["People/Dana Okafor/Thoughts.md", "other", null, ["folder"]],
    ["2025-10-02 Call.md", "other-meeting", "file-name", ["participants"]],
  ])("%s counts as %s", (path, reason, dateFrom, sources) => {
    const { note, people } = explain(path);
    expect([note.reason, note.dateFrom]).toEqual([reason, dateFrom]);
    expect(people.map((person) => person.sources)).toEqual([sources]);
  });

  test.each<[string, number, Partial<Settings>, boolean, string]>([
    ["M/1.md", 0, {}, true, "people-note"],
    ["2025-10-02 Call.md", 0, {}, true, "has-owner"],
    ["People/Dana Okafor/Thoughts.md", 0, { aliases: [] }, true, "has-owner"],
    ["Plain.md", 0, {}, false, "involves-nobody"],
    ["Plain.md", 1, {}, false, "involves-nobody"],
    ["Plain.md", 2, {}, true, "has-owner"],
    ["Plain.md", 2, { itemScope: "people-notes" }, false, "no-people-note"],
    ["Plain.md", 0, { itemScope: "vault" }, true, "whole-vault"],
    ["Plain.md", 2, { requiredTag: "#task" }, false, "lacks-required-tag"],
    ["M/1.md", 0, { requiredTag: "#task" }, false, "lacks-required-tag"],
    ["Plain.md", 0, { itemScope: "vault", requiredTag: "#task" }, false, "lacks-required-tag"],
  ])("%s, item %i with %j is collected: %s (%s)", (path, nth, settings, isCollected, collected) => {
    const index = indexOf(VAULT, settings);
    expect(index.note(path)?.items[nth]?.isCollected).toBe(isCollected);
    expect(explain(path, nth, settings, index).collected).toBe(collected);
  });

  test("that is gone has no explanation", () => {
    expect(explainItem(indexOf({}), 1, TODAY)).toBeNull();
  });

  test("over the sample vault it names exactly the note's people", () => {
    const root = "tests/vaults/sample";
    const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".md"),
    );
    const notes = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
    const index = indexOf(notes, { myNames: ["Alex Stone", "Alex"] });
    for (const { note, people, items } of index.notes()) {
      const [item] = items;
      if (!item) continue;
      const explained = explainItem(index, item.id, TODAY)?.people ?? [];
      const known = explained.filter(
        ({ kind, name }) =>
          (kind === "person" || kind === "me") && index.directory.named(name ?? "").length > 0,
      );
      expect([note.path, new Set(known.map(({ name }) => name))]).toEqual([
        note.path,
        new Set(people.persons.map(({ name }) => name)),
      ]);
    }
  });
});

describe("a meeting is explained", () => {
  const people = ["Dana Okafor"];
  const index = indexOf({
    "a.md": meetingNote({ date: "2025-10-01", title: "Budget", people, sourceRef: "S/x" }),
    "b.md": meetingNote({ date: "2025-10-01", title: "Other", people, sourceRef: "S/x" }),
    "c.md": meetingNote({ date: "2025-10-01", title: "Budget", people }),
  });

  test.each<[string[], string | null]>([
    [["a.md"], null],
    [["b.md", "a.md"], "source"],
    [["a.md", "c.md"], "title"],
    [["a.md", "b.md", "c.md"], "both"],
  ])("%j: %s", (paths, folded) => {
    const explained = explainMeeting(index, { paths });
    expect(explained.folded).toBe(folded);
    expect(explained.notes.map(({ note }) => note.path)).toEqual([...paths].sort());
    expect(explained.notes[0]?.people).toMatchObject([{ name: "Dana Okafor", sources: ["participants"] }]);
  });
});
