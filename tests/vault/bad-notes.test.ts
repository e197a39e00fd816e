/** Notes that can't be read, or hold what no note should: each costs itself at most (safe-edits.md, promise 8). */
import type { BootMode } from "../host/obsidian/app/app";
import type { PeopleTest } from "./people-test";
import { BUDGET, budget, DANA, NOTES, startPeople, until } from "./people-test";

const BAD = "Meetings/Bad.md";

let people: PeopleTest;
let warn: jest.SpyInstance;

beforeEach(() => {
  warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
});

afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
});

test("one that can't be read hides no other; it is named, and indexed when it can be read", async () => {
  people = await startPeople(
    { ...NOTES, [BAD]: budget("Bad") },
    { beforeLoad: (disk) => disk.failing.add(BAD) },
  );
  expect(people.index.noteCount).toBe(2);
  expect(warn.mock.calls.map(([message]) => message as unknown)).toEqual([
    expect.stringContaining(BAD) as unknown,
  ]);
  people.disk.failing.clear();
  people.store.outsideWrite(BAD, budget("Readable"));
  await people.idle();
  expect(people.items(BAD)).toEqual(["Readable"]);
});

test("one that can't be read any more keeps what was known of it", async () => {
  people = await startPeople(NOTES);
  people.disk.failing.add(BUDGET);
  people.reread(BUDGET);
  await until(() => warn.mock.calls.length > 0);
  expect(people.items(BUDGET)).toEqual(["Send plan"]);
});

test("a hundred that can't be read hide no other", async () => {
  const bad = Array.from({ length: 100 }, (_, i) => `Bad/${i}.md`);
  people = await startPeople(
    { ...Object.fromEntries(bad.map((path) => [path, budget("Bad")])), ...NOTES },
    { beforeLoad: (disk) => bad.forEach((path) => disk.failing.add(path)) },
  );
  expect([...people.index.notes()].map(({ note }) => note.path)).toEqual([BUDGET, DANA]);
});

test.each<BootMode>(["warm", "cold"])(
  "bytes that are no UTF-8, after a %s start: shown, never edited",
  async (boot) => {
    const bytes = new Uint8Array([...new TextEncoder().encode(budget("Caf")), 0xe9, 0x0a]);
    people = await startPeople({ ...NOTES, [BAD]: bytes }, { boot });
    expect(people.items(BAD)).toEqual(["Caf"]);
    expect(people.index.note(BAD)?.note.content.readOnly).toBe("not-utf8");
    const [row] = people.index.note(BAD)?.items ?? [];
    expect(row?.isOpen).toBe(true);
    expect(people.store.bytesOf(BAD)).toEqual(bytes);
  },
);

test.each<BootMode>(["warm", "cold"])(
  "one bad value in the frontmatter costs that value, after a %s start",
  async (boot) => {
    const yaml = [
      "---",
      "type: people",
      "title: Q4: the plan: [",
      "date: 2025-10-29",
      "participants:",
      "- Dana Okafor",
      "---",
    ];
    const text = `${yaml.join("\n")}\n## Items\n- [ ] Send plan @Dana Okafor\n`;
    people = await startPeople({ ...NOTES, [BAD]: text }, { boot });
    const note = people.index.note(BAD);
    expect(note?.note).toMatchObject({ kind: "meeting", isMeeting: true, title: "Bad" });
    expect(note?.people.persons.map(({ name }) => name)).toEqual(["Dana Okafor"]);
    expect(people.items(BAD)).toEqual(["Send plan"]);
    expect(people.index.noteCount).toBe(3);
  },
);

test.each([
  ["a list", "---\n- type: people\n---\n"],
  ["a text", "---\njust text\n---\n"],
  ["nothing", "---\n---\n"],
  ["never closed", "---\ntype: people\n"],
  ["hostile keys", '---\ntype: people\n__proto__: {a: 1}\nconstructor: x\n"toString": [1]\n---\n'],
  ["people as maps", "---\ntype: people\nparticipants: {a: {b: [1, null]}}\n---\n"],
])(
  "frontmatter that is %s hides neither its own note's items nor another note",
  async (_kind, frontmatter) => {
    people = await startPeople({ ...NOTES, [BAD]: `${frontmatter}\n- [ ] Send plan @Dana Okafor\n` });
    expect(people.items(BAD)).toEqual(["Send plan"]);
    expect(people.items(BUDGET)).toEqual(["Send plan"]);
    expect(warn).not.toHaveBeenCalled();
  },
);

test("frontmatter whose lists hold themselves", async () => {
  const own: unknown[] = ["Dana Okafor"];
  own.push(own);
  people = await startPeople(NOTES);
  const cache = people.app.metadataCache.getCache(BUDGET);
  jest.spyOn(people.app.metadataCache, "getFileCache").mockReturnValue({
    ...cache,
    frontmatter: { type: "people", date: "2025-10-29", participants: own },
  });
  await people.store.write(BUDGET, new TextEncoder().encode(budget("Read anew")));
  people.reread(BUDGET);
  await until(() => people.items(BUDGET)?.[0] === "Read anew");
  expect(warn).not.toHaveBeenCalled();
});

test.each([
  ["empty", "", 0],
  ["only a byte order mark", "\ufeff", 0],
  ["CRLF and lone CR", "---\r\ntype: people\r\n---\r\n- [ ] Send plan @Dana Okafor\r- [ ] x\r\n", 1],
  ["NUL characters", "- [ ] Send\u0000plan @Dana Okafor\n", 1],
  ["a fence never closed", "- [ ] Send plan @Dana Okafor\n```\n- [ ] not one\n", 1],
])("a note that is %s", async (_kind, text, items) => {
  people = await startPeople({ ...NOTES, [BAD]: text });
  expect(people.index.noteCount).toBe(3);
  expect(people.items(BAD)?.length).toBeGreaterThanOrEqual(items);
  expect(people.items(BUDGET)).toEqual(["Send plan"]);
});
