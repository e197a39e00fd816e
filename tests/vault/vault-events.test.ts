/** What happens to notes while the plugin runs: edits from inside and outside, moves, removals, slow reads. */
import type { CachedMetadata } from "obsidian";
import { profileNote } from "../support/build";
import type { PeopleTest } from "./people-test";
import { BUDGET, budget, DANA, nextTask, NOTES, startPeople, until } from "./people-test";

const README = "People/Sam Rivera/README.md";

let people: PeopleTest;

beforeEach(() => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
});

afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
});

const paths = (): string[] => [...people.index.notes()].map(({ note }) => note.path);

const profiles = (): string[] =>
  [...people.index.notes()].flatMap(
    ({ note }) => people.index.directory.ownerOfProfile(note.path)?.name ?? [],
  );

async function rename(from: string, to: string): Promise<void> {
  const file = people.app.vault.getAbstractFileByPath(from);
  if (!file) throw new Error(`${from} is gone`);
  await people.app.vault.rename(file, to);
  await people.idle();
}

async function remove(path: string): Promise<void> {
  const file = people.app.vault.getAbstractFileByPath(path);
  if (!file) throw new Error(`${path} is gone`);
  await people.app.vault.delete(file);
  await people.idle();
}

/** A note whose metadata Obsidian is about to give: `get` answers until then. */
function mockMetadata(path: string, get: () => CachedMetadata | null): () => void {
  const { metadataCache } = people.app;
  const real = metadataCache.getFileCache.bind(metadataCache);
  const spy = jest.spyOn(metadataCache, "getFileCache");
  spy.mockImplementation((file) => (file.path === path ? get() : real(file)));
  return () => void spy.mockRestore();
}

describe("edits", () => {
  test("one from outside is followed, from the text Obsidian brings", async () => {
    people = await startPeople(NOTES);
    people.disk.reads.length = 0;
    const told = await people.refreshes();
    people.store.outsideWrite(BUDGET, budget("Send plan", "Call Dana"));
    await people.idle();
    expect(people.items(BUDGET)).toEqual(["Send plan", "Call Dana"]);
    // The one read is Obsidian's.
    expect(people.disk.reads).toEqual([BUDGET]);
    await until(() => told.length > 0);
    expect([...(told[0]?.notes ?? [])]).toEqual([BUDGET]);
  });

  test("300 notes changed in one burst: a few refreshes, that name all of them", async () => {
    const many = Array.from({ length: 300 }, (_, i) => `Meetings/M${i}.md`);
    people = await startPeople(Object.fromEntries(many.map((path) => [path, budget("Before")])));
    people.disk.reads.length = 0;
    await nextTask(50);
    const told = await people.refreshes();
    for (const path of many) people.store.outsideWrite(path, budget("After"));
    await people.idle();
    const named = (): Set<string> => new Set(told.flatMap((change) => [...(change?.notes ?? [])]));
    await until(() => named().size === 300);
    expect(told.length).toBeLessThanOrEqual(20);
    expect(people.disk.reads).toHaveLength(300);
    for (const path of many) expect(people.items(path)).toEqual(["After"]);
  });

  test("a profile written anew is known at once by its new facts", async () => {
    people = await startPeople(NOTES);
    await people.host.vault.modify(people.file(DANA), profileNote({ role: "Architect" }));
    await people.idle();
    expect(people.index.directory.persons.find(({ name }) => name === "Dana Okafor")?.profile).toMatchObject({
      fields: { role: "Architect" },
    });
  });
});

describe("a note is renamed", () => {
  test("its items go with it and keep their ids; it is not read again", async () => {
    people = await startPeople(NOTES);
    const id = people.index.note(BUDGET)?.items[0]?.id;
    people.disk.reads.length = 0;
    await rename(BUDGET, "Meetings/Plan.md");
    expect(paths()).toEqual(["Meetings/Plan.md", DANA]);
    expect(people.index.note("Meetings/Plan.md")?.items[0]?.id).toBe(id);
    expect(people.disk.reads).toEqual([]);
  });

  test("while it is being read: only the new name is known", async () => {
    people = await startPeople(NOTES);
    people.index.remove(BUDGET);
    const release = people.disk.hold(BUDGET);
    people.reread(BUDGET);
    await until(() => people.disk.reads.length === 3);
    await rename(BUDGET, "Meetings/Plan.md");
    release();
    await people.idle();
    expect(paths()).toEqual(["Meetings/Plan.md", DANA]);
  });

  test("while its changed text is still to be read: it is read under the new name", async () => {
    people = await startPeople(NOTES);
    const release = people.disk.hold(BUDGET);
    people.reread(BUDGET);
    await until(() => people.disk.reads.length === 3);
    const bytes = budget("Send plan", "Unseen");
    await people.store.write(BUDGET, new TextEncoder().encode(bytes));
    await rename(BUDGET, "Meetings/Plan.md");
    release();
    await people.idle();
    expect(people.items("Meetings/Plan.md")).toEqual(["Send plan", "Unseen"]);
  });

  test("to an ending that is no note's, and back", async () => {
    people = await startPeople(NOTES);
    await rename(BUDGET, "Meetings/Budget.txt");
    expect(paths()).toEqual([DANA]);
    await rename("Meetings/Budget.txt", BUDGET);
    expect(people.items(BUDGET)).toEqual(["Send plan"]);
  });

  test("a profile that is no longer its folder's note is known by its file's name", async () => {
    people = await startPeople(NOTES);
    await rename(DANA, "People/Dana Okafor/Notes on Dana.md");
    expect(profiles()).toEqual(["Notes on Dana"]);
  });
});

describe("a folder is renamed", () => {
  test("a profile that is its folder's note takes the new name", async () => {
    people = await startPeople({ ...NOTES, [README]: profileNote({}) });
    expect(profiles()).toEqual(["Dana Okafor", "Sam Rivera"]);
    await rename("People/Sam Rivera", "People/Samira Rivera");
    expect(profiles()).toEqual(["Dana Okafor", "Samira Rivera"]);
    expect(people.index.note(README)).toBeNull();
  });

  test("all notes below move with it", async () => {
    people = await startPeople({ ...NOTES, "Meetings/2025/Q4/Deep.md": budget("Deep one") });
    await rename("Meetings", "Talks");
    expect(paths()).toEqual([DANA, "Talks/2025/Q4/Deep.md", "Talks/Budget.md"]);
    expect(people.items("Talks/2025/Q4/Deep.md")).toEqual(["Deep one"]);
  });

  test("into the excluded folder and out again", async () => {
    people = await startPeople({ ...NOTES, "_archive/Old.md": budget("Old") });
    await rename("Meetings", "_archive/Meetings");
    expect(paths()).toEqual([DANA]);
    expect(people.index.leftOut.get("_archive/Meetings/Budget.md")).toBe("pattern");
    await rename("_archive/Meetings", "Meetings");
    expect(people.items(BUDGET)).toEqual(["Send plan"]);
    expect([...people.index.leftOut.keys()]).toEqual(["_archive/Old.md"]);
  });
});

describe("removal", () => {
  test("of a note", async () => {
    people = await startPeople(NOTES);
    await remove(BUDGET);
    expect(paths()).toEqual([DANA]);
  });

  test("of a folder", async () => {
    people = await startPeople({ ...NOTES, "Meetings/2025/Deep.md": budget("Deep one") });
    await remove("Meetings");
    expect(paths()).toEqual([DANA]);
  });

  test("of an excluded note: its reason goes, too", async () => {
    people = await startPeople({ ...NOTES, "_archive/Old.md": budget("Old") });
    await remove("_archive/Old.md");
    expect([...people.index.leftOut]).toEqual([]);
  });

  test("of a note that is being read: it does not come back", async () => {
    people = await startPeople(NOTES);
    const release = people.disk.hold(BUDGET);
    people.reread(BUDGET);
    await until(() => people.disk.reads.length === 3);
    await remove(BUDGET);
    release();
    await people.idle();
    expect(paths()).toEqual([DANA]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test("by another program, with another note under its name", async () => {
    people = await startPeople(NOTES);
    people.store.outsideRename(BUDGET, "Meetings/Plan.md");
    people.store.outsideWrite(BUDGET, budget("Another one"));
    await people.idle();
    expect(people.items("Meetings/Plan.md")).toEqual(["Send plan"]);
    expect(people.items(BUDGET)).toEqual(["Another one"]);
  });
});

describe("metadata that lags behind", () => {
  test("a note without metadata is not guessed at, and read when Obsidian has resolved more", async () => {
    people = await startPeople(NOTES);
    people.index.remove(BUDGET);
    const restore = mockMetadata(BUDGET, () => null);
    people.reread(BUDGET);
    people.disk.reads.length = 0;
    await nextTask(20);
    people.host.metadataCache.trigger("resolved");
    await nextTask(20);
    expect(people.index.note(BUDGET)).toBeNull();
    expect(people.disk.reads).toEqual([]);
    restore();
    people.host.metadataCache.trigger("resolved");
    await until(() => people.items(BUDGET) !== null);
  });

  test("metadata of a longer text: what was known stays, and the note is read when there is newer", async () => {
    people = await startPeople(NOTES);
    const position = { start: { line: 90, col: 0, offset: 9_000 }, end: { line: 90, col: 1, offset: 9_001 } };
    const stale = { listItems: [{ task: " ", parent: -1, position }] };
    const restore = mockMetadata(BUDGET, () => stale);
    await people.store.write(BUDGET, new TextEncoder().encode(budget("Newer")));
    people.reread(BUDGET);
    await nextTask(20);
    expect(people.items(BUDGET)).toEqual(["Send plan"]);
    restore();
    people.host.metadataCache.trigger("resolved");
    await until(() => people.items(BUDGET)?.[0] === "Newer");
  });

  test("once it came as an event, it is not read again", async () => {
    people = await startPeople(NOTES);
    const restore = mockMetadata(BUDGET, () => null);
    people.reread(BUDGET);
    await nextTask(20);
    people.store.outsideWrite(BUDGET, budget("As an event"));
    await people.idle();
    restore();
    people.disk.reads.length = 0;
    people.host.metadataCache.trigger("resolved");
    await people.idle();
    expect(people.items(BUDGET)).toEqual(["As an event"]);
    expect(people.disk.reads).toEqual([]);
  });
});

describe("a read slower than what happens meanwhile", () => {
  test("a newer text that came as an event stays", async () => {
    people = await startPeople(NOTES);
    const release = people.disk.hold(BUDGET);
    people.reread(BUDGET);
    await until(() => people.disk.reads.length === 3);
    people.store.outsideWrite(BUDGET, budget("Newer"));
    await people.idle();
    expect(people.items(BUDGET)).toEqual(["Newer"]);
    release();
    await people.idle();
    expect(people.items(BUDGET)).toEqual(["Newer"]);
  });

  test("during the first scan, too", async () => {
    let release = (): void => undefined;
    people = await startPeople(NOTES, {
      beforeLoad: (disk) => {
        release = disk.hold(BUDGET);
      },
      isImpatient: true,
    });
    await until(() => people.index.note(DANA) !== null);
    people.store.outsideWrite(BUDGET, budget("Newer"));
    await until(() => people.items(BUDGET)?.[0] === "Newer");
    release();
    await people.idle();
    expect(people.items(BUDGET)).toEqual(["Newer"]);
  });

  test("two reads of one note: the later one counts, whichever ends last", async () => {
    people = await startPeople(NOTES);
    const release = people.disk.hold(BUDGET);
    people.reread(BUDGET);
    await until(() => people.disk.reads.length === 3);
    await people.store.write(BUDGET, new TextEncoder().encode(budget("Newer")));
    people.reread(BUDGET);
    await until(() => people.items(BUDGET)?.[0] === "Newer");
    release();
    await people.idle();
    expect(people.items(BUDGET)).toEqual(["Newer"]);
  });

  test("left out meanwhile: it stays out", async () => {
    people = await startPeople(NOTES);
    const release = people.disk.hold(BUDGET);
    people.reread(BUDGET);
    await until(() => people.disk.reads.length === 3);
    await people.services.saveSettings({ excludedPaths: ["Meetings"] });
    await until(() => people.index.leftOut.has(BUDGET));
    release();
    await people.idle();
    expect(people.index.leftOut.get(BUDGET)).toBe("pattern");
    expect(people.items(BUDGET)).toBeNull();
  });
});
