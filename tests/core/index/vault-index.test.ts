import type { IndexChange } from "../../../src/core/index/index-change";
import { ResolvedNote } from "../../../src/core/index/resolved-note";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { contentOf, day, indexOf, meetingNote, profileNote } from "../../support/build";

const DANA = "People/Dana Okafor/README.md";

function smallIndex(): VaultIndex {
  return indexOf({
    [DANA]: profileNote(),
    "M1.md": meetingNote(
      { date: "2025-10-29", people: ["Dana Okafor"] },
      "- [ ] a @Dana 📅 2025-11-08\n- [x] b",
    ),
    "M2.md": meetingNote({ date: "2025-10-30", people: ["Sam Rivera"] }, "- [ ] c @Myself"),
    "Plain.md": "Nothing here",
  });
}

/** Runs a change and returns what the index told about it. */
function changesOf(index: VaultIndex, act: () => void): IndexChange[] {
  const told: IndexChange[] = [];
  const stop = index.onChange((change) => told.push(change));
  act();
  stop();
  return told;
}

function ids(index: VaultIndex, path: string): number[] {
  return index.note(path)?.items.map((item) => item.id) ?? [];
}

describe("a change event names what it touched", () => {
  test("an edited item: its note, its persons, old and new due day, old and new status", () => {
    const index = smallIndex();
    index.notesOf("me");
    const [dana] = index.directory.named("Dana Okafor");
    const edited = meetingNote(
      { date: "2025-10-29", people: ["Dana Okafor"] },
      "- [x] a @Dana 📅 2025-11-09\n- [x] b",
    );
    const [change, ...more] = changesOf(index, () => index.put("M1.md", contentOf(edited, "M1.md")));
    expect(more).toEqual([]);
    expect(change?.revision).toBe(index.revision);
    expect([...(change?.notes ?? [])]).toEqual(["M1.md"]);
    expect([...(change?.persons ?? [])]).toEqual([dana?.id]);
    expect(change?.days).toEqual(new Set([day("2025-11-08"), day("2025-11-09"), null]));
    expect(change?.statuses).toEqual(new Set([" ", "x"]));
  });

  test("a new person touches everybody, since anybody's first name may now mean two", () => {
    const index = smallIndex();
    index.notesOf("me");
    const note = meetingNote({ date: "2025-11-01", people: ["New Person"] });
    expect(changesOf(index, () => index.put("M3.md", contentOf(note)))[0]?.persons).toBeNull();
  });

  test("several changes in one batch are told once", () => {
    const index = smallIndex();
    const told = changesOf(index, () =>
      index.batch(() => {
        index.remove("M1.md");
        index.remove("M2.md");
      }),
    );
    expect(told).toHaveLength(1);
    expect([...(told[0]?.notes ?? [])]).toEqual(["M1.md", "M2.md"]);
  });

  test("forgetting an unknown note tells nothing", () => {
    const index = smallIndex();
    expect(changesOf(index, () => index.remove("Never.md"))).toEqual([]);
  });
});

describe("items keep their ids", () => {
  test.each<[string, string, (number | "new")[]]>([
    ["a line is inserted above", "intro\n- [ ] a @Dana 📅 2025-11-08\n- [x] b", [0, 1]],
    ["the status is changed", "- [x] a @Dana 📅 2025-11-08\n- [x] b", [0, 1]],
    ["a field is added", "- [ ] a @Dana ⏫ 📅 2025-11-08\n- [x] b", [0, 1]],
    ["the text is edited in place", "- [ ] a bit more @Dana 📅 2025-11-08\n- [x] b", [0, 1]],
    ["the items change places", "- [x] b\n- [ ] a @Dana 📅 2025-11-08", [1, 0]],
    ["an item is added in front", "- [ ] new\n- [ ] a @Dana 📅 2025-11-08\n- [x] b", ["new", 0, 1]],
    ["an item is removed", "- [x] b", [1]],
  ])("when %s", (_, body, expected) => {
    const index = smallIndex();
    const before = ids(index, "M1.md");
    index.put(
      "M1.md",
      contentOf(meetingNote({ date: "2025-10-29", people: ["Dana Okafor"] }, body), "M1.md"),
    );
    const after = ids(index, "M1.md").map((id) => (before.includes(id) ? before.indexOf(id) : "new"));
    expect(after).toEqual(expected);
  });

  test("when the note is renamed; then its path decides anew what it is", () => {
    const index = smallIndex();
    const before = ids(index, "M1.md");
    index.rename("M1.md", "Elsewhere/2024-01-01.md");
    expect(ids(index, "Elsewhere/2024-01-01.md")).toEqual(before);
    expect(index.note("M1.md")).toBeNull();
    expect(index.item(before[0] ?? -1)?.note.path).toBe("Elsewhere/2024-01-01.md");
  });
});

describe("what is left out", () => {
  test.each([
    "---\ntype: people\ndate: '{{DATE}}'\n---\n- [ ] a",
    "---\ntype: '{{TYPE}}'\n---\n",
    "---\ntype: people\ndate: {{DATE}}\n---\n",
  ])("a template: %j", (text) => {
    const index = indexOf({ "T.md": text });
    expect(index.note("T.md")).toBeNull();
    expect(index.leftOut.get("T.md")).toBe("template");
  });

  test("a note that is left out later counts no more, nor do its people", () => {
    const index = smallIndex();
    index.leaveOut("M2.md", "pattern");
    expect(index.directory.persons.map((person) => person.name)).toEqual(["Dana Okafor"]);
    expect(index.leftOut.get("M2.md")).toBe("pattern");
    index.put("M2.md", contentOf(meetingNote({ date: "2025-10-30", people: ["Sam Rivera"] })));
    expect(index.leftOut.has("M2.md")).toBe(false);
  });

  test("a note that takes the path of one left out counts, and can be left out in its turn", () => {
    const index = smallIndex();
    index.leaveOut("Gone.md", "pattern");
    index.rename("M2.md", "Gone.md");
    expect(index.leftOut.has("Gone.md")).toBe(false);
    index.leaveOut("Gone.md", "pattern");
    expect(index.note("Gone.md")).toBeNull();
  });
});

test("a renamed profile folder moves the profile and keeps the person's meetings", () => {
  const index = smallIndex();
  index.rename(DANA, "People/Dana O/README.md");
  expect(index.directory.persons.map((person) => person.name)).toEqual([
    "Dana O",
    "Dana Okafor",
    "Sam Rivera",
  ]);
  index.rename("People/Dana O/README.md", DANA);
  expect(index.directory.persons.map((person) => person.name)).toEqual(["Dana Okafor", "Sam Rivera"]);
});

describe("how a day is folded", () => {
  const meeting = (title: string, body = "- [ ] a"): string =>
    meetingNote({ date: "2025-10-29", title, people: ["Dana Okafor", "Sam Rivera"] }, body);
  const folded = (index: VaultIndex): string[] =>
    index.meetingsOn(day("2025-10-29")).map((notes) => notes.map(({ note }) => note.path).join(" + "));

  function postedIndex(): VaultIndex {
    const index = indexOf({ "A.md": meeting("Review"), "B.md": meeting("Review"), "C.md": meeting("Intro") });
    index.notesOf("me");
    expect(folded(index).sort()).toEqual(["A.md + B.md", "C.md"]);
    return index;
  }

  test("an edited item leaves it, and the meeting has the note of now", () => {
    const index = postedIndex();
    const compared = jest.spyOn(ResolvedNote.prototype, "titleKey", "get");
    index.put("A.md", contentOf(meeting("Review", "- [x] a"), "A.md"));
    expect(folded(index).sort()).toEqual(["A.md + B.md", "C.md"]);
    expect(compared).not.toHaveBeenCalled();
    compared.mockRestore();
    const [note] = index.meetingsOn(day("2025-10-29")).find((notes) => notes.length > 1) ?? [];
    expect(note).toBe(index.note("A.md"));
    expect(note?.isOpen(0)).toBe(false);
  });

  test.each([
    ["another title", "A.md", meeting("Intro"), ["A.md + C.md", "B.md"]],
    [
      "nobody in common any more",
      "A.md",
      meetingNote({ date: "2025-10-29", title: "Review", people: ["Alex Stone"] }),
      ["A.md", "B.md", "C.md"],
    ],
    ["another day", "A.md", meetingNote({ date: "2025-10-30", title: "Review" }), ["B.md", "C.md"]],
  ])("%s folds it anew", (_what, path, text, expected) => {
    const index = postedIndex();
    index.put(path, contentOf(text, path));
    expect(folded(index).sort()).toEqual(expected);
  });
});
