import fc from "fast-check";
import { indexConfig } from "../../src/core/index/index-config";
import {
  DEFAULT_SETTINGS,
  DEFAULT_TASKS_SETTINGS,
  parseSettings,
  parseStatusOverride,
  parseTasksSettings,
} from "../../src/core/settings";
import { StatusTable } from "../../src/core/statuses";
import { day, indexOf, meetingNote, STUDIED_TASKS } from "../support/build";

describe("stored settings", () => {
  test.each([undefined, null, 1, "x", [], { version: 99 }, { myNames: 5, weekStart: "x", hoverCard: 1 }])(
    "%j gives the defaults",
    (stored) => expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS),
  );
  test("a list may come as lines of text", () => {
    expect(parseSettings({ myNames: " Alex Stone \n\nAlex" }).myNames).toEqual(["Alex Stone", "Alex"]);
  });
  test("whatever is stored, reading it twice gives the same", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const once = parseSettings(stored);
        expect(parseSettings(once)).toEqual(once);
      }),
    );
  });
});

describe("the Tasks plugin's data.json (domain.md §4)", () => {
  test.each([undefined, null, [], {}, { statusSettings: 5 }, { statusSettings: { coreStatuses: "x" } }])(
    "%j gives Tasks' defaults",
    (stored) => expect(parseTasksSettings(stored)).toEqual(DEFAULT_TASKS_SETTINGS),
  );

  test("core and custom statuses; the first of two with one symbol counts; old ones get the type of their symbol", () => {
    const statuses = [
      { symbol: "x", name: "Done", nextStatusSymbol: " ", type: "DONE" },
      { symbol: "x", name: "Other", nextStatusSymbol: " ", type: "TODO" },
      { symbol: "-", name: "Old" },
      { symbol: "q", name: "Odd", type: "NONSENSE" },
      { name: "no symbol" },
      null,
    ];
    const table = new StatusTable(
      parseTasksSettings({ statusSettings: { customStatuses: statuses } }).statuses,
    );
    expect(["x", "-", "q", "?"].map((symbol) => table.of(symbol).type)).toEqual([
      "DONE",
      "CANCELLED",
      "TODO",
      "TODO",
    ]);
    expect(table.all).toHaveLength(3);
  });

  test("every setting that changes what is read or written", () => {
    const stored = {
      globalFilter: " #task ",
      taskFormat: "dataview",
      setDoneDate: false,
      setCancelledDate: false,
      setCreatedDate: true,
      useFilenameAsScheduledDate: true,
      filenameAsDateFolders: ["Daily/"],
    };
    expect(parseTasksSettings(stored)).toEqual({
      statuses: DEFAULT_TASKS_SETTINGS.statuses,
      globalFilter: "#task",
      format: "dataview",
      setDoneDate: false,
      setCancelledDate: false,
      setCreatedDate: true,
      fileNameAsScheduledDate: true,
      fileNameDateFolders: ["Daily/"],
    });
  });

  test("an upper-case X is an unknown symbol unless the table has it", () => {
    const { items } = indexOf({ "a.md": "- [X] a @Dana" }).note("a.md") ?? {};
    expect(items?.[0]?.isOpen).toBe(true);
  });

  test("completing goes along the next-chain to the first done symbol, else x, also round a circle", () => {
    const table = new StatusTable([
      { symbol: "?", name: "Proposed", next: " ", type: "TODO" },
      { symbol: " ", name: "Todo", next: "D", type: "TODO" },
      { symbol: "D", name: "Done", next: " ", type: "DONE" },
      { symbol: "a", name: "A", next: "b", type: "TODO" },
      { symbol: "b", name: "B", next: "a", type: "TODO" },
    ]);
    expect(["?", " ", "a", "z"].map((symbol) => table.doneSymbolFrom(symbol))).toEqual(["D", "D", "x", "x"]);
  });
});

describe("status overrides", () => {
  test.each([
    ["? = TODO Proposed", { symbol: "?", name: "Proposed", next: " ", type: "TODO" }],
    ["X=done", { symbol: "X", name: "DONE", next: " ", type: "DONE" }],
    ["🔥 = IN_PROGRESS Hot", { symbol: "🔥", name: "Hot", next: " ", type: "IN_PROGRESS" }],
    [" = TODO Backlog", { symbol: " ", name: "Backlog", next: "x", type: "TODO" }],
    ["   =on_hold", { symbol: " ", name: "ON_HOLD", next: "x", type: "ON_HOLD" }],
    ["  ? = TODO Proposed ", { symbol: "?", name: "Proposed", next: " ", type: "TODO" }],
  ])("%j", (line, status) => expect(parseStatusOverride(line)).toEqual(status));
  test.each(["", "?", "? = ", "? = MAYBE", "ab = TODO", "= TODO"])("%j is none", (line) =>
    expect(parseStatusOverride(line)).toBeNull(),
  );
  test("replace the Tasks plugin's status of that symbol", () => {
    const config = indexConfig({ ...DEFAULT_SETTINGS, statusOverrides: ["x = TODO Strange"] }, STUDIED_TASKS);
    expect(config.statuses.of("x").type).toBe("TODO");
    expect(config.statuses.of("/").type).toBe("IN_PROGRESS");
  });
  test("the status of the space can be told from stored settings, from a list and from lines", () => {
    for (const statusOverrides of [[" = ON_HOLD Backlog"], " \n = ON_HOLD Backlog \n"]) {
      const config = indexConfig(parseSettings({ statusOverrides }), STUDIED_TASKS);
      expect(config.statuses.of(" ")).toMatchObject({ name: "Backlog", type: "ON_HOLD" });
    }
  });
});

describe("Tasks' file name as scheduled date", () => {
  const on = { ...STUDIED_TASKS, fileNameAsScheduledDate: true };
  const scheduled = (path: string, line: string, tasks = on) =>
    indexOf({ [path]: line }, {}, tasks).note(path)?.items[0]?.scheduled;
  test("only for items without dates, only where it is on", () => {
    expect(scheduled("Daily/2025-11-10.md", "- [ ] a")).toBe(day("2025-11-10"));
    expect(scheduled("Daily/20251110 x.md", "- [ ] a")).toBe(day("2025-11-10"));
    expect(scheduled("Daily/2025-11-10.md", "- [ ] a 📅 2025-11-12")).toBeNull();
    expect(scheduled("Daily/2025-11-10.md", "- [ ] a ⏳ 2025-11-12")).toBe(day("2025-11-12"));
    expect(scheduled("Daily/2025-11-10.md", "- [ ] a", STUDIED_TASKS)).toBeNull();
    expect(scheduled("Daily/2025-13-10.md", "- [ ] a")).toBeNull();
  });
  test("only in the given folders", () => {
    const limited = { ...on, fileNameDateFolders: ["Daily/"] };
    expect(scheduled("Daily/2025-11-10.md", "- [ ] a", limited)).toBe(day("2025-11-10"));
    expect(scheduled("Other/2025-11-10.md", "- [ ] a", limited)).toBeNull();
  });
});

describe("which items are collected (domain.md §6)", () => {
  const notes = {
    "Plain.md": "- [ ] nobody's\n- [ ] owned @Dana Okafor\n- [ ] placeholder @TBD",
    "Meeting.md": meetingNote({ date: "2025-10-29", people: ["Dana Okafor"] }, "- [ ] in a meeting #task"),
    "Tagged.md": "---\ntags: [person/dana-okafor]\n---\n- [ ] names a person",
  };
  const collected = (settings: Parameters<typeof indexOf>[1], tasks = STUDIED_TASKS) =>
    [...indexOf(notes, settings, tasks).notes()]
      .flatMap((note) => note.items)
      .filter((item) => item.isCollected)
      .map((item) => item.item.body.split(" @")[0])
      .sort();
  test("items that involve a person, by default", () => {
    expect(collected({})).toEqual(["in a meeting", "names a person", "owned"]);
  });
  test("people notes only, or the whole vault", () => {
    expect(collected({ itemScope: "people-notes" })).toEqual(["in a meeting"]);
    expect(collected({ itemScope: "vault" })).toHaveLength(5);
  });
  test("a required tag, by default Tasks' global filter", () => {
    expect(collected({ requiredTag: "#TASK" })).toEqual(["in a meeting"]);
    expect(collected({}, { ...STUDIED_TASKS, globalFilter: "#task" })).toEqual(["in a meeting"]);
  });
  test.each<Parameters<typeof indexOf>[1]>([
    { inboxPaths: ["Plain*"] },
    // The note that new items go to: what is added there must be in a list.
    { inboxNote: "Plain.md" },
  ])("in inbox notes an item without owner is mine: %j", (settings) => {
    const [item] = indexOf(notes, settings).note("Plain.md")?.items ?? [];
    expect(item?.isCollected).toBe(true);
    expect(item?.owners.map(({ kind, how }) => [kind, how])).toEqual([["me", "inbox"]]);
  });
});
