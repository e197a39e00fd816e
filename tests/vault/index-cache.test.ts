/** What is kept of the index between starts: what the next start takes of it, and that it never takes too much. */
import type { FileContents } from "../host/obsidian/vault/memory-store";
import { meetingNote } from "../support/build";
import { answers, changeStored, databaseNames, notesRead } from "./cache-test";
import type { PeopleTest, PeopleTestOptions } from "./people-test";
import { BUDGET, budget, DANA, nextTask, NOTES, OWN_DATA, startPeople, until } from "./people-test";

const PLAN = "Meetings/Plan.md";

let people: PeopleTest;

beforeEach(() => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
});

afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
  Object.assign(globalThis, { PEOPLE_PARSER_VERSION: "jest" });
});

const save = (): Promise<void> => people.services.cache.save();

/** Starts with these notes and keeps the index. */
async function keep(files: FileContents, options: PeopleTestOptions = {}): Promise<void> {
  people = await startPeople(files, options);
  await save();
}

/** Starts the app again, and once more without what was kept; both have to answer the same. */
async function restart(options: PeopleTestOptions = {}): Promise<void> {
  people = await people.restart(options);
  const kept = { answers: answers(people.index), read: notesRead(people) };
  const { store, databases } = people;
  const fresh = await people.restart({ ...options, after: { store, databases: new IDBFactory() } });
  expect(kept.answers).toEqual(answers(fresh.index));
  people = await fresh.restart({ ...options, after: { store, databases } });
  expect(notesRead(people)).toEqual(kept.read);
  expect(answers(people.index)).toEqual(kept.answers);
}

describe("the second start", () => {
  test("reads no note that is unchanged, and answers the same", async () => {
    await keep(NOTES);
    expect(notesRead(people)).toEqual([BUDGET, DANA]);
    await restart();
    expect(notesRead(people)).toEqual([]);
    expect(people.items(BUDGET)).toEqual(["Send plan"]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test("reads those notes that were changed, made or brought back meanwhile", async () => {
    await keep({ ...NOTES, "Old.md": budget("Old") });
    people.stop();
    const { store } = people;
    store.outsideWrite(BUDGET, budget("Send plan", "Changed outside"));
    store.outsideWrite("New.md", budget("New"));
    // A backup that was put back: the clock of the file goes backwards.
    store.outsideWrite("Old.md", budget("Older one"), 1_000);
    await restart();
    expect(notesRead(people)).toEqual([BUDGET, "New.md", "Old.md"]);
    expect(people.items(BUDGET)).toEqual(["Send plan", "Changed outside"]);
    expect(people.items("Old.md")).toEqual(["Older one"]);
  });

  test("knows nothing of notes that are gone, and reads those that were moved", async () => {
    await keep({ ...NOTES, [PLAN]: budget("Plan") });
    people.stop();
    people.store.outsideDelete(PLAN);
    people.store.outsideRename(BUDGET, "Meetings/Moved.md");
    await restart();
    expect(people.index.has(PLAN)).toBe(false);
    expect(people.items("Meetings/Moved.md")).toEqual(["Send plan"]);
  });

  test("does not read templates either, nor notes that nothing says of", async () => {
    const files = {
      "Template.md": "---\ntype: people\ntitle: '{{title}}'\n---\n- [ ] x",
      "Plain.md": "## Heading\nText\n",
      "Empty.md": "",
    };
    await keep({ ...NOTES, ...files });
    await restart();
    expect(notesRead(people)).toEqual([]);
    expect([...people.index.leftOut]).toEqual([["Template.md", "template"]]);
    expect(people.index.noteCount).toBe(4);
  });

  test("answers the same after edits, a note that needs no reading, and moves", async () => {
    await keep({ ...NOTES, "Plain.md": "## Heading\nText\n", [PLAN]: budget("Plan") });
    people.store.outsideWrite("Plain.md", "## Another heading\nText\n");
    await people.host.vault.modify(people.file(BUDGET), budget("Edited"));
    await people.host.vault.rename(people.file(PLAN), "Meetings/Moved.md");
    await people.idle();
    await save();
    await restart();
    expect(notesRead(people)).toEqual([]);
    expect(people.items(BUDGET)).toEqual(["Edited"]);
    expect(people.items("Meetings/Moved.md")).toEqual(["Plan"]);
  });

  test("is as quick when Obsidian builds its own index anew, and follows what that says", async () => {
    await keep(NOTES);
    await restart({ boot: "cold" });
    expect(people.items(BUDGET)).toEqual(["Send plan"]);
    // These reads are Obsidian's.
    expect(people.disk.reads.sort()).toEqual([BUDGET, DANA]);
  });

  test("does not take what was kept of a note over what Obsidian has just told", async () => {
    await keep(NOTES);
    const { mtime } = people.file(BUDGET).stat;
    people = await people.restart({ isImpatient: true });
    await people.host.vault.modify(people.file(BUDGET), budget("Send mail"), { mtime });
    await people.idle();
    await until(() => people.items(BUDGET)?.[0] === "Send mail");
  });
});

describe("a text that has the size and the time of the one before", () => {
  const swap = async (): Promise<void> => {
    const { mtime, size } = people.file(BUDGET).stat;
    await people.host.vault.modify(people.file(BUDGET), budget("Send mail"), { mtime });
    await people.idle();
    expect(people.file(BUDGET).stat).toMatchObject({ mtime, size });
    expect(people.items(BUDGET)).toEqual(["Send mail"]);
  };

  test("is followed when Obsidian tells of it, and by the next start", async () => {
    await keep(NOTES);
    await swap();
    await save();
    await restart();
    expect(people.items(BUDGET)).toEqual(["Send mail"]);
    expect(notesRead(people)).toEqual([]);
  });

  test("is followed by the next start when the app ends in the middle of a burst of them", async () => {
    const paths = Array.from({ length: 40 }, (_, i) => `Meetings/M${i}.md`);
    await keep(Object.fromEntries(paths.map((path) => [path, budget("Send plan")])));
    const { metadataCache } = people.host;
    const text = budget("Send mail");
    // On the disk already; Obsidian tells of all of them at once.
    for (const path of paths) {
      const file = people.file(path);
      const cache = metadataCache.getFileCache(file);
      people.store.outsideWrite(path, text, file.stat.mtime);
      metadataCache.trigger("changed", file, text, cache);
    }
    people = await people.restart();
    for (const path of paths) expect(people.items(path)).toEqual(["Send mail"]);
  });

  test("is followed by the next start, too, when the app ended just after", async () => {
    await keep(NOTES);
    await swap();
    people = await people.restart();
    expect(people.items(BUDGET)).toEqual(["Send mail"]);
  });
});

describe("only what is proven is kept", () => {
  test("a text that is not the file's: the note is read the next time", async () => {
    await keep(NOTES);
    // As when two writes follow each other: the text of the first comes with the stamp of the second.
    people.store.outsideWrite(BUDGET, budget("Send mail"));
    await people.idle();
    const file = people.file(BUDGET);
    const text = budget("Send wine");
    const { metadataCache } = people.host;
    metadataCache.trigger("changed", file, text, people.host.metadataCache.getFileCache(file));
    expect(people.items(BUDGET)).toEqual(["Send wine"]);
    await save();
    people = await people.restart();
    expect(people.items(BUDGET)).toEqual(["Send mail"]);
    expect(notesRead(people)).toEqual([BUDGET]);
  });

  test("a text of another length than the file: the note is read the next time", async () => {
    await keep(NOTES);
    const { metadataCache } = people.host;
    const file = people.file(BUDGET);
    metadataCache.trigger("changed", file, budget("x"), people.host.metadataCache.getFileCache(file));
    await save();
    await restart();
    expect(people.items(BUDGET)).toEqual(["Send plan"]);
    expect(notesRead(people)).toEqual([BUDGET]);
  });

  test("bytes that are no text: the note is read every time", async () => {
    await keep({});
    people.store.outsideWrite("Odd.md", Uint8Array.of(45, 32, 91, 32, 93, 32, 255, 10));
    await people.idle();
    await save();
    await restart();
    expect(notesRead(people)).toEqual(["Odd.md"]);
  });

  test("metadata older than the text: what it made of the note is not kept", async () => {
    await keep(NOTES);
    const { metadataCache } = people.host;
    const stale = metadataCache.getFileCache(people.file(BUDGET));
    jest.spyOn(metadataCache, "trigger").mockReturnValue();
    people.store.outsideWrite(BUDGET, `\n\n${budget("Moved down", "Another")}`);
    await people.settled();
    const spy = jest.spyOn(metadataCache, "getFileCache").mockReturnValue(stale);
    people.reread(BUDGET);
    await until(() => people.items(BUDGET)?.length === 2);
    spy.mockRestore();
    await save();
    await restart();
    expect(people.items(BUDGET)).toEqual(["Moved down", "Another"]);
    expect(notesRead(people)).toEqual([BUDGET]);
  });

  test("a note read again after a refused edit is read, whatever is kept of it", async () => {
    await keep(NOTES);
    people.disk.reads.length = 0;
    people.reread(BUDGET);
    await until(() => people.disk.reads.length === 1);
  });
});

describe("what is kept", () => {
  test("is stored by itself when nothing has happened for a while", async () => {
    people = await startPeople(NOTES);
    expect(people.services.cache.bytes).toBe(0);
    const end = Date.now() + 15_000;
    while (people.services.cache.bytes === 0 && Date.now() < end) await nextTask(100);
    expect(people.services.cache.bytes).toBeGreaterThan(100);
    await restart();
    expect(notesRead(people)).toEqual([]);
  });

  test("is stored when the app quits and when the plugin is switched off", async () => {
    for (const end of ["quit", "off"] as const) {
      await keep(NOTES);
      await people.host.vault.delete(people.file(BUDGET));
      await people.idle();
      if (end === "quit") await people.host.quit();
      else people = await people.reload();
      expect(await changeStored(people)).toHaveLength(1);
      people.stop();
      jest.restoreAllMocks();
    }
    people = await startPeople({});
  });

  test("is less after a note is gone, and of one shard only after an edit", async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`M/${i}.md`, budget(`Item ${i}`)]));
    await keep(many);
    const all = people.services.cache.bytes;
    const put = jest.spyOn(IDBObjectStore.prototype, "put");
    people.store.outsideWrite("M/7.md", budget("Changed"));
    await people.idle();
    await save();
    expect(put).toHaveBeenCalledTimes(1);
    await people.host.vault.delete(people.file("M/7.md"));
    await people.idle();
    await save();
    expect(people.services.cache.bytes).toBeLessThan(all);
    await restart();
    expect(notesRead(people)).toEqual([]);
  });

  test("is nothing in a build whose parser has no version", async () => {
    Object.assign(globalThis, { PEOPLE_PARSER_VERSION: undefined });
    await keep(NOTES);
    expect(await databaseNames(people.databases)).toEqual([]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test("holds no note that is left out, and is used for those that come back", async () => {
    await keep({ ...NOTES, [OWN_DATA]: '{ "version": 1, "excludedPaths": ["Meetings"] }' });
    await restart();
    expect(notesRead(people)).toEqual([]);
    expect(people.index.leftOut.get(BUDGET)).toBe("pattern");
    await people.services.saveSettings({ excludedPaths: [] });
    await until(() => people.items(BUDGET) !== null);
    expect(notesRead(people)).toEqual([BUDGET]);
  });
});

describe("other settings", () => {
  const value = (peopleValue: string): string => JSON.stringify({ version: 1, peopleValue });
  const odd = meetingNote({ date: "2025-10-29" }, "- [ ] x @Dana Okafor").replace("people", "person");

  test("changed while it runs: everything is read anew, and kept for them", async () => {
    await keep({ ...NOTES, "Odd.md": odd });
    people.disk.reads.length = 0;
    await people.services.saveSettings({ peopleValue: "person" });
    await until(() => people.index.note("Odd.md")?.note.content.isPeopleNote === true);
    await people.idle();
    expect(notesRead(people)).toEqual([BUDGET, "Odd.md", DANA]);
    await save();
    await restart();
    expect(notesRead(people)).toEqual([]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test("changed before it could be kept for them: it is dropped with one line and made anew", async () => {
    await keep({ ...NOTES, "Odd.md": odd });
    people.stop();
    people.store.outsideWrite(OWN_DATA, value("person"));
    people = await people.restart();
    expect(notesRead(people)).toEqual([BUDGET, "Odd.md", DANA]);
    expect(people.index.note("Odd.md")?.note.content.isPeopleNote).toBe(true);
    expect(console.warn).toHaveBeenCalledTimes(1);
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringMatching(/dropped and made anew: .*other settings/),
    );
    await save();
    await restart();
    expect(notesRead(people)).toEqual([]);
  });

  test("changed while what is kept is being loaded: it is not used", async () => {
    await keep({ ...NOTES, "Odd.md": odd });
    people = await people.restart({ isImpatient: true });
    const { services, index } = people;
    services.cache.follow({ ...index.config.parse, peopleValue: "person" });
    await people.idle();
    expect(notesRead(people)).toEqual([BUDGET, "Odd.md", DANA]);
    expect(console.warn).not.toHaveBeenCalled();
  });
});

describe("rebuilding", () => {
  test("reads every note again and forgets those that are gone", async () => {
    await keep(NOTES);
    people.disk.reads.length = 0;
    people.index.put("Ghost.md", people.index.note(BUDGET)?.note.content ?? fail());
    await people.services.rebuildIndex();
    await people.idle();
    expect(notesRead(people)).toEqual([BUDGET, DANA]);
    expect(people.index.has("Ghost.md")).toBe(false);
    expect(people.services.cache.bytes).toBe(0);
    await save();
    expect(people.services.cache.bytes).toBeGreaterThan(0);
    await restart();
    expect(notesRead(people)).toEqual([]);
  });
});

function fail(): never {
  throw new Error("the note is gone");
}
