import type { VaultIndex } from "../../../src/core/index/vault-index";
import { headingText } from "../../../src/core/answers/words";
import type { GroupBy, ItemQuery, SortBy } from "../../../src/core/query/item-query";
import { DEFAULT_ITEM_QUERY } from "../../../src/core/query/item-query";
import type { ItemGroups } from "../../../src/core/query/open-items";
import { openItems } from "../../../src/core/query/open-items";
import { ANSWER_WORDS_EN } from "../../../src/ui/i18n/english/answer-words";
import { day, indexOf, meetingNote, profileNote } from "../../support/build";

const TODAY = { date: day("2025-11-12"), weekStart: 1 as const };

const INDEX = indexOf(
  {
    "People/Dana Okafor/README.md": profileNote({ aliases: "[Dee]" }),
    "Meetings/Budget.md": meetingNote(
      { date: "2025-10-29", title: "Budget", people: ["Dana Okafor", "Sam Rivera"] },
      [
        "- [ ] plan @Dana Okafor ⏫ 📅 2025-11-10 #work/plan",
        "- [?] ask @Sam Rivera 📅 2025-11-13",
        "- [/] room @Me 📅 2025-11-12",
        "- [ ] nobody",
        "- [x] finished @Me",
      ].join("\n"),
    ),
    "Meetings/Later.md": meetingNote(
      { date: "2025-11-05", title: "Later", people: ["Priya Natarajan"] },
      "- [ ] café @Priya Natarajan 🔼 ➕ 2025-09-01\n- [h] tell @Dana Okafor about the roof @Me 📅 2025-12-24\n- [ ] both @Dana Okafor @Priya Natarajan",
    ),
  },
  { myNames: ["Alex Stone"] },
);

const WORDS = ["plan", "ask", "room", "nobody", "café", "tell", "both"];

function ask(query: Partial<ItemQuery>, index: VaultIndex = INDEX): ItemGroups {
  return openItems(index, { ...DEFAULT_ITEM_QUERY, ...query }, TODAY);
}

function firstWord(index: VaultIndex, id: number): string {
  return index.item(id)?.description.split(" ")[0] ?? "?";
}

function listed(query: Partial<ItemQuery>, index: VaultIndex = INDEX): string[] {
  return ask({ groupBy: "none", sortBy: "note", ...query }, index).groups.flatMap(({ leads }) =>
    Array.from(leads, (id) => firstWord(index, id)),
  );
}

function grouped(query: Partial<ItemQuery>): [string, string][] {
  return ask(query).groups.map((group) => [
    headingText(group.heading, ANSWER_WORDS_EN),
    Array.from(group.leads, (id) => firstWord(INDEX, id)).join(" "),
  ]);
}

describe("filters", () => {
  test.each<[Partial<ItemQuery>, string[]]>([
    [{}, ["café", "tell", "both", "plan", "ask", "room", "nobody"]],
    [{ owner: "mine" }, ["tell", "room"]],
    [{ owner: "waiting" }, ["café", "both", "plan", "ask"]],
    [{ owner: "unassigned" }, ["nobody"]],
    [{ ownerNames: ["Dana Okafor"] }, ["both", "plan"]],
    [{ ownerNames: ["dee"] }, ["both", "plan"]],
    [{ ownerNames: ["Me"] }, ["tell", "room"]],
    [{ ownerNames: ["Sam Rivera", "Priya Natarajan"] }, ["café", "both", "ask"]],
    [{ ownerNames: ["Nobody Known"] }, []],
    [{ persons: ["Sam Rivera"] }, ["plan", "ask", "room", "nobody"]],
    [{ persons: ["Dana Okafor"] }, ["tell", "both", "plan", "ask", "room", "nobody"]],
    [{ proposed: "only" }, ["ask"]],
    [{ proposed: "hide" }, ["café", "tell", "both", "plan", "room", "nobody"]],
    [{ priorities: ["high", "medium"] }, ["café", "plan"]],
    [{ statuses: ["/"] }, ["room"]],
    [{ statuses: ["in progress", "ON_HOLD"] }, ["tell", "room"]],
    [{ statuses: ["x"] }, []],
    [{ tags: ["work"] }, ["plan"]],
    [{ tags: ["#WORK/plan"] }, ["plan"]],
    [{ tags: ["wor"] }, []],
    [{ path: "Meetings/Bud" }, ["plan", "ask", "room", "nobody"]],
    [{ path: "**/l*.md" }, ["café", "tell", "both"]],
    [{ dueFrom: day("2025-11-12") }, ["tell", "ask", "room"]],
    [{ dueTo: day("2025-11-12") }, ["plan", "room"]],
    [{ dueFrom: day("2025-11-11"), dueTo: day("2025-11-12") }, ["room"]],
    [{ owner: "waiting", proposed: "only" }, ["ask"]],
    [{ limit: 2 }, ["café", "tell"]],
  ])("%j", (query, expected) => expect(listed(query)).toEqual(expected));
});

describe("search", () => {
  test.each([
    ["plan", ["plan"]],
    ["PLAN okafor", ["plan"]],
    ["cafe", ["café"]],
    ["later", ["café", "tell", "both"]],
    ["@dana", ["tell", "both", "plan"]],
    ["@oka", ["tell", "both", "plan"]],
    ['@"dana okafor" both', ["both"]],
    ["@ana", []],
    ["#work", ["plan"]],
    ["#plan", []],
    ['"the roof"', ["tell"]],
    ['"roof the"', []],
    ["", ["café", "tell", "both", "plan", "ask", "room", "nobody"]],
  ])("%s", (search, expected) => expect(listed({ search })).toEqual(expected));
});

describe("groups", () => {
  test.each<[GroupBy, [string, string][]]>([
    [
      "due",
      [
        ["Overdue", "plan"],
        ["Today", "room"],
        ["This week", "ask"],
        ["Later", "tell"],
        ["No due date", "café nobody both"],
      ],
    ],
    [
      "priority",
      [
        ["High priority", "plan"],
        ["Medium priority", "café"],
        ["No priority", "room ask tell nobody both"],
      ],
    ],
    [
      "due-and-priority",
      [
        ["Overdue · High priority", "plan"],
        ["Today · No priority", "room"],
        ["This week · No priority", "ask"],
        ["Later · No priority", "tell"],
        ["No due date · Medium priority", "café"],
        ["No due date · No priority", "nobody both"],
      ],
    ],
    [
      "person",
      [
        ["Alex Stone", "room tell"],
        ["Dana Okafor", "plan both"],
        ["Priya Natarajan", "café both"],
        ["Sam Rivera", "ask"],
        ["Unassigned", "nobody"],
      ],
    ],
    [
      "note",
      [
        ["Later", "tell café both"],
        ["Budget", "plan room ask nobody"],
      ],
    ],
    [
      "status",
      [
        ["In Progress", "room"],
        ["Proposed", "ask"],
        ["Todo", "plan café nobody both"],
        ["On hold", "tell"],
      ],
    ],
    [
      "proposed",
      [
        ["Proposed", "ask"],
        ["Accepted", "plan room tell café nobody both"],
      ],
    ],
    ["none", [["All open items", "plan room ask tell café nobody both"]]],
  ])("by %s", (groupBy, expected) => expect(grouped({ groupBy })).toEqual(expected));
});

describe("order", () => {
  test.each<[SortBy, string[]]>([
    ["urgency", ["plan", "room", "ask", "tell", "café", "nobody", "both"]],
    ["priority", ["plan", "café", "room", "ask", "tell", "nobody", "both"]],
    ["note", ["café", "tell", "both", "plan", "ask", "room", "nobody"]],
    ["person", ["room", "tell", "plan", "both", "café", "ask", "nobody"]],
    ["created", ["tell", "both", "plan", "room", "ask", "nobody", "café"]],
  ])("by %s", (sortBy, expected) => expect(listed({ sortBy })).toEqual(expected));
});

test("a word means the status of that name; a type only where no status is called so", () => {
  expect(listed({ statuses: ["todo"] })).toEqual(["café", "both", "plan", "nobody"]);
  expect(listed({ statuses: ["?"] })).toEqual(["ask"]);
  expect(listed({ statuses: ["IN_PROGRESS"] })).toEqual(["room"]);
});

test("a group's count is all of it, however many a limit lists", () => {
  const [group] = ask({ groupBy: "none", limit: 2 }).groups;
  expect([group?.count, group?.items.length]).toEqual([WORDS.length, 2]);
});

test("a search for me finds what is mine or names me, and nobody whose name begins so", () => {
  const body = "- [ ] mine @Me\n- [ ] theirs @Mei-Ling Chen\n- [ ] ask @Alex Stone about it @Mei-Ling Chen";
  const index = indexOf(
    { "a.md": meetingNote({ people: ["Mei-Ling Chen", "Alex Stone"] }, body) },
    { myNames: ["Alex Stone"] },
  );
  expect(listed({ search: "@me" }, index)).toEqual(["mine", "ask"]);
  expect(listed({ search: "@mei" }, index)).toEqual(["theirs", "ask"]);
});

test("a search for me finds mine, by the words notes use", () => {
  expect(listed({ search: "@me" })).toEqual(listed({ owner: "mine" }));
  expect(listed({ search: "@Myself" })).toEqual(listed({ owner: "mine" }));
});

test("counts are of what matches, before any limit", () => {
  expect(ask({ limit: 1 })).toMatchObject({
    open: WORDS.length,
    overdue: 1,
    today: 1,
    unfiltered: WORDS.length,
    omitted: WORDS.length - 1,
  });
  expect(ask({ owner: "mine" })).toMatchObject({ open: 2, unfiltered: WORDS.length, omitted: 0 });
});

describe("folded copies", () => {
  const meeting = { date: "2025-10-29", people: ["Dana Okafor", "Sam Rivera"], sourceRef: "rec 1" };
  const notes = {
    "a.md": meetingNote(meeting, "- [ ] Send the plan @Dana Okafor 📅 2025-11-10"),
    "b.md": meetingNote(meeting, "- [ ] send the plan! @Dana Okafor 📅 2025-11-10\n- [ ] other"),
    "c.md": meetingNote(meeting, "- [?] Send the plan @Dana Okafor 📅 2025-12-10"),
  };

  test("those of one group are one row; counts count lines", () => {
    const index = indexOf(notes);
    const [group] = ask({ groupBy: "none" }, index).groups;
    const paths = (ids: Iterable<number> = []): unknown[] =>
      Array.from(ids, (id) => index.item(id)?.note.path);
    expect(paths(group?.leads)).toEqual(["a.md", "b.md"]);
    expect(paths(group?.items)).toEqual(["a.md", "b.md", "c.md", "b.md"]);
    expect(paths(group?.copies.get(group.leads[0] ?? 0))).toEqual(["b.md", "c.md"]);
    expect(ask({ groupBy: "none" }, index).open).toBe(4);
  });

  test("a copy of another due bucket stays in its own group, so that nothing is hidden", () => {
    const index = indexOf(notes);
    expect(ask({}, index).groups.map(({ key, items, leads }) => [key, items.length, leads.length])).toEqual([
      ["overdue", 2, 1],
      ["later", 1, 1],
      ["none", 1, 1],
    ]);
  });

  test("a limit counts rows and takes copies along", () => {
    const index = indexOf(notes);
    const { groups, omitted } = ask({ groupBy: "none", limit: 1 }, index);
    expect(groups.map(({ leads, items }) => [leads.length, items.length])).toEqual([[1, 3]]);
    expect(groups.map(({ count, rows }) => [count, rows])).toEqual([[4, 2]]);
    expect(omitted).toBe(1);
  });

  test("they come apart when the note that folded them is gone", () => {
    const index = indexOf(notes);
    expect(listed({}, index)).toHaveLength(2);
    index.rename("b.md", "d.md");
    index.put("a.md", notesAlone());
    expect(listed({}, index)).toHaveLength(2);
    index.remove("c.md");
    expect(ask({ groupBy: "none" }, index).groups[0]?.copies.size).toBe(0);
  });

  function notesAlone(): Parameters<VaultIndex["put"]>[1] {
    const other = indexOf({ "a.md": meetingNote({ date: "2025-10-29" }, "no items") });
    const content = other.note("a.md")?.note.content;
    if (!content) throw new Error("no note");
    return content;
  }
});
