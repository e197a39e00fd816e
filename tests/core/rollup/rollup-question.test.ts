import type { IndexChange } from "../../../src/core/index/index-change";
import { parseItemQuery } from "../../../src/core/query/item-query";
import { mayChangeAnswer } from "../../../src/core/rollup/rollup-concerns";
import { paramsOf } from "../../../src/core/rollup/rollup-params";
import { readRollup } from "../../../src/core/rollup/rollup-question";
import { day, indexOf, meetingNote, profileNote } from "../../support/build";

const TODAY = { date: day("2025-11-12"), weekStart: 1 } as const;
const PROFILE = "People/Dana Okafor/README.md";

const index = indexOf(
  {
    [PROFILE]: profileNote({ role: "Designer" }),
    "People/Dana Okafor/notes.md": "Nothing here.\n",
    "One.md": meetingNote(
      { date: "2025-10-01", people: ["Sam Rivera", "Alex Stone"] },
      "- [ ] a @Sam Rivera",
    ),
    "Two.md": meetingNote({ date: "2025-10-02", people: ["Sam Rivera", "Dana Okafor"] }),
    "Named.md":
      "---\ntype: people\ndate: 2025-10-03\nperson: Sam Rivera\nparticipants: [Sam Rivera, Dana Okafor]\n---\n",
    "Plain.md": "Nothing.\n",
  },
  { myNames: ["Alex Stone"] },
);

function read(params: Record<string, string>, path: string | null = null) {
  return readRollup(params, { index, today: TODAY, path });
}

test.each([
  ["a profile", PROFILE, "Dana Okafor"],
  ["a note in a profile's folder", "People/Dana Okafor/notes.md", "Dana Okafor"],
  ["a meeting with one other", "One.md", "Sam Rivera"],
  ["a meeting that names its person", "Named.md", "Sam Rivera"],
])("“this” in %s means its person", (_name, path, expected) => {
  const { query } = read({ person: "this", owner: "This" }, path);
  const names = [...(query?.persons ?? []), ...(query?.ownerNames ?? [])];
  expect(names.map((text) => (index.directory.person(text) ?? index.directory.named(text)[0])?.name)).toEqual(
    [expected, expected],
  );
});

test.each([
  ["a meeting of several", "Two.md", "nobody-here"],
  ["a plain note", "Plain.md", "nobody-here"],
  ["no note", null, "no-note"],
])("“this” in %s means nobody", (_name, path, kind) => {
  expect(read({ person: "this" }, path).problems).toEqual([{ kind, key: "person" }]);
});

test.each([
  [{ limit: "-1" }, "limit", "not-a-count"],
  [{ by: "dew" }, "by", "not-one-of"],
  [{ due: "someday" }, "due", "not-a-due-range"],
  [{ person: "Zork Nemo" }, "person", "nobody"],
  [{ owner: "Zork Nemo" }, "owner", "nobody"],
  [{ status: "nonsense" }, "status", "not-one-of"],
])("%j is refused", (params: Record<string, string>, key, kind) => {
  expect(read(params).problems).toMatchObject([{ kind: "question", key, problem: { kind } }]);
});

test("several problems are all told", () => {
  expect(read({ limit: "-1", by: "dew", person: "this" }, "Plain.md").problems).toHaveLength(3);
});

test.each([
  [{}],
  [{ groupBy: "priority", owner: "mine" }],
  [{ groupBy: "person", ownerNames: ["Sam Rivera"], persons: ["Dana Okafor"], proposed: "hide" }],
  [{ dueFrom: "2025-11-01", dueTo: "2025-11-30", priorities: ["high", "low"], limit: 7 }],
  [{ dueFrom: "2025-11-01", tags: ["#task", "x/y"], path: "Meetings/", search: "a b", sortBy: "note" }],
  [{ dueTo: "2025-11-01", statuses: ["In Progress"] }],
  [{ dueFrom: "2025-11-05", dueTo: "2025-11-05" }],
])("the parameters of %j ask the same again", (stored) => {
  const query = parseItemQuery(stored);
  expect(read(paramsOf(query, index.directory)).query).toEqual(query);
});

describe("a change concerns a question", () => {
  const change = (parts: Partial<IndexChange>): IndexChange => ({
    revision: 1,
    notes: new Set(["One.md"]),
    persons: new Set(["name:sam rivera"]),
    days: new Set([day("2025-11-12")]),
    statuses: new Set([" "]),
    ...parts,
  });
  const ask = (query: object, parts: Partial<IndexChange> = {}): boolean =>
    mayChangeAnswer(change(parts), parseItemQuery(query), index.directory);

  test.each([
    ["without any filter", {}, {}, true],
    ["but for no item", {}, { days: new Set<never>() }, false],
    ["of its days", { dueTo: "2025-11-12" }, {}, true],
    ["of other days", { dueTo: "2025-11-11" }, {}, false],
    ["of items without a day", { dueTo: "2025-11-11" }, { days: new Set([null]) }, false],
    ["of its folder", { path: "/one" }, {}, true],
    ["of another folder", { path: "Meetings/" }, {}, false],
    ["with a glob", { path: "Meet*" }, {}, true],
    ["of its person", { persons: ["Sam Rivera"] }, {}, true],
    ["of another person", { persons: ["Dana Okafor"] }, {}, false],
    ["of somebody unknown", { persons: ["Zork"] }, {}, true],
    ["of anybody", { persons: ["Dana Okafor"], path: "X/" }, { persons: null }, true],
  ])("%s", (_name, query, parts, expected) => {
    expect(ask(query, parts)).toBe(expected);
  });
});
