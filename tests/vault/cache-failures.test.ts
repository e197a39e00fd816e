/** Whatever becomes of the index kept between starts: answers stay right, and one line on the console tells of it. */
import { deleteDB } from "idb";
import type { Shard } from "../../src/core/cache/shard";
import { checksumOf, SHARD_FORMAT } from "../../src/core/cache/shard";
import { IndexCache } from "../../src/vault/index-cache";
import { answers, changeStored, databaseNames, notesRead, replaceDatabase } from "./cache-test";
import type { PeopleTest } from "./people-test";
import { BUDGET, budget, DANA, NOTES, startPeople } from "./people-test";

let people: PeopleTest;

beforeEach(() => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
});

afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
});

const save = (): Promise<void> => people.services.cache.save();

async function keep(): Promise<void> {
  people = await startPeople(NOTES);
  await save();
}

/** The one line that has been written, and that there is no other. */
function onlyLine(): string {
  expect(console.warn).toHaveBeenCalledTimes(1);
  return String(jest.mocked(console.warn).mock.calls[0]?.[0]);
}

/** All notes were read, whatever is kept, and are answered as they are. */
async function expectReadAnew(): Promise<void> {
  expect(notesRead(people)).toEqual([BUDGET, DANA]);
  expect(people.items(BUDGET)).toEqual(["Send plan"]);
  await people.host.vault.modify(people.file(BUDGET), budget("Edited"));
  await people.idle();
  expect(people.items(BUDGET)).toEqual(["Edited"]);
  await save();
}

/** It is kept again from now on: the next start reads nothing, without a word. */
async function expectKeptAgain(): Promise<void> {
  jest.mocked(console.warn).mockClear();
  people = await people.restart();
  expect(notesRead(people)).toEqual([]);
  expect(people.items(BUDGET)).toEqual(["Edited"]);
  expect(console.warn).not.toHaveBeenCalled();
}

describe("IndexedDB can't be used", () => {
  test.each<[string, () => unknown]>([
    ["there is none", () => undefined],
    [
      "it is forbidden",
      () => ({
        open: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      }),
    ],
  ])("%s", async (_what, indexedDB) => {
    const options = { beforeLoad: () => void Object.assign(window, { indexedDB: indexedDB() }) };
    people = await startPeople(NOTES, options);
    await expectReadAnew();
    expect(onlyLine()).toMatch(/can't be kept for the next start/);
    expect(people.services.cache.bytes).toBe(0);
  });

  test("another window blocks it", async () => {
    await keep();
    people.stop();
    const [name = ""] = await databaseNames(people.databases);
    // The other window does not let go of it, and whoever wants to delete it waits; so does everybody behind.
    const request = people.databases.open(name);
    await new Promise((resolve) => request.addEventListener("success", resolve));
    people.databases.deleteDatabase(name);
    people = await people.restart();
    await expectReadAnew();
    expect(onlyLine()).toMatch(/can't be kept for the next start/);
    request.result.close();
  });

  test("it opens, but never answers", async () => {
    await keep();
    const silent = Reflect.construct(IDBRequest, []) as IDBRequest<unknown[]>;
    jest.spyOn(IDBObjectStore.prototype, "getAll").mockReturnValue(silent);
    people = await people.restart();
    await expectReadAnew();
    expect(onlyLine()).toMatch(/can't be kept for the next start/);
  });

  test("emptying it never ends: the notes are read all the same", async () => {
    await keep();
    const silent = Reflect.construct(IDBRequest, []) as IDBRequest<undefined>;
    jest.spyOn(IDBObjectStore.prototype, "clear").mockReturnValue(silent);
    people.disk.reads.length = 0;
    await people.services.rebuildIndex();
    await people.idle();
    await expectReadAnew();
    expect(onlyLine()).toMatch(/can't be kept for the next start/);
  });

  test("the id of the vault can't be stored", async () => {
    const beforeLoad = (): void => {
      jest.spyOn(Storage.prototype, "getItem").mockReturnValue(null);
      jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
        throw new DOMException("full", "QuotaExceededError");
      });
    };
    people = await startPeople(NOTES, { beforeLoad });
    await expectReadAnew();
    expect(onlyLine()).toMatch(/can't be kept for the next start/);
    expect(await databaseNames(people.databases)).toEqual([]);
  });
});

describe("the disk is full", () => {
  const fill = (): void => {
    jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
  };

  test("one line, and not a second one with the next edit", async () => {
    people = await startPeople(NOTES);
    fill();
    await save();
    await expectReadAnew();
    expect(onlyLine()).toMatch(/can't be kept for the next start/);
    expect(people.services.cache.bytes).toBe(0);
  });

  test("what can't be stored any more is not found in its older version by the next start", async () => {
    await keep();
    fill();
    const { mtime } = people.file(BUDGET).stat;
    await people.host.vault.modify(people.file(BUDGET), budget("Send mail"), { mtime });
    await people.idle();
    await save();
    expect(onlyLine()).toMatch(/can't be kept for the next start/);
    people = await people.restart();
    expect(people.items(BUDGET)).toEqual(["Send mail"]);
    expect(notesRead(people)).toEqual([BUDGET]);
  });

  test("settings changed afterwards are followed, and not a note is taken from before", async () => {
    people = await startPeople(NOTES);
    await save();
    fill();
    await people.host.vault.modify(people.file(BUDGET), budget("Edited"));
    await people.idle();
    await save();
    people.disk.reads.length = 0;
    await people.services.rebuildIndex();
    await people.idle();
    expect(notesRead(people)).toEqual([BUDGET, DANA]);
    expect(people.items(BUDGET)).toEqual(["Edited"]);
  });
});

describe("what is stored is of no use: it is dropped with one line, and made anew", () => {
  const flip = ({ numbers, ...shard }: Shard, at: number): Shard => {
    const bytes = numbers.slice();
    bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << (at % 8));
    return { ...shard, numbers: bytes };
  };

  const ofOrigin = (origin: string, shard: Shard): Shard => {
    const other = { ...shard, origin };
    return { ...other, checksum: checksumOf(other) };
  };

  test.each<[string, RegExp, (shard: Shard) => unknown]>([
    ["a flipped bit", /damaged/, (shard) => flip(shard, 3)],
    ["a changed text", /damaged/, (shard) => ({ ...shard, texts: shard.texts.map((byte) => byte ^ 1) })],
    ["no shard at all", /damaged/, () => "shard"],
    ["nothing", /damaged/, () => null],
    ["a newer format", /newer version/, (shard) => ({ ...shard, format: SHARD_FORMAT + 1 })],
    ["an older format", /damaged/, (shard) => ({ ...shard, format: SHARD_FORMAT - 1 })],
    ["another parser", /another version/, (shard) => ofOrigin("other", shard)],
  ])("%s", async (_what, reason, damage) => {
    await keep();
    await changeStored(people, damage);
    people = await people.restart();
    await expectReadAnew();
    expect(onlyLine()).toMatch(/dropped and made anew/);
    expect(onlyLine()).toMatch(reason);
    await expectKeptAgain();
  });

  test("one shard of many: none is used", async () => {
    await keep();
    let i = 0;
    await changeStored(people, (shard) => (i++ === 1 ? flip(shard, 9) : shard));
    people = await people.restart();
    await expectReadAnew();
    expect(onlyLine()).toMatch(/damaged/);
    await expectKeptAgain();
  });

  test.each([
    ["a newer version made the database", 99, /newer version/],
    ["the database is another one", 1, /damaged/],
  ])("%s", async (_what, version, reason) => {
    await keep();
    // Whoever still has it open would tell, too, that it is gone.
    people.stop();
    await replaceDatabase(people, version);
    people = await people.restart();
    await expectReadAnew();
    expect(onlyLine()).toMatch(reason);
    await expectKeptAgain();
  });

  test("whichever byte is flipped, the answers are those of the notes", async () => {
    await keep();
    const right = answers(people.index);
    const [longest = 0] = (await changeStored(people))
      .map(({ numbers }) => numbers.length)
      .sort((a, b) => b - a);
    for (let at = 0; at < longest; at += 7) {
      await changeStored(people, (shard) => flip(shard, at));
      people = await people.restart();
      expect(answers(people.index)).toEqual(right);
      expect(notesRead(people)).toEqual([BUDGET, DANA]);
      await save();
    }
  });
});

describe("others", () => {
  test("two vaults with the same paths, sizes and times never share", async () => {
    const mtime = 1_700_000_000_000;
    people = await startPeople({}, { appId: "one" });
    people.store.outsideWrite(BUDGET, budget("Send plan"), mtime);
    await people.idle();
    await save();
    people.stop();
    const { databases } = people;
    const other = await startPeople({}, { appId: "other" });
    people = other;
    people.store.outsideWrite(BUDGET, budget("Send mail"), mtime);
    await people.idle();
    people = await people.restart({ appId: "other", after: { store: other.store, databases } });
    expect(people.items(BUDGET)).toEqual(["Send mail"]);
    expect(notesRead(people)).toEqual([BUDGET]);
    await save();
    expect(await databaseNames(databases)).toHaveLength(2);
    people = await people.restart({ appId: "other" });
    expect(people.items(BUDGET)).toEqual(["Send mail"]);
    expect(notesRead(people)).toEqual([]);
  });

  test("two windows of one vault write what they like in turn: the next start is right", async () => {
    await keep();
    const clock = { now: () => 0, later: (run: () => void) => void setTimeout(run) };
    const second = new IndexCache(people.app, clock, window);
    second.follow(people.index.config.parse);
    await second.load();
    await people.host.vault.modify(people.file(BUDGET), budget("Edited"));
    await people.idle();
    await save();
    // The other window still has the old note, and writes its own shards over the newer ones.
    second.forget("unknown.md");
    second.rename(DANA, "People/Elsewhere.md");
    second.rename("People/Elsewhere.md", DANA);
    second.rename(BUDGET, "Meetings/Elsewhere.md");
    second.rename("Meetings/Elsewhere.md", BUDGET);
    await second.save();
    second.stop();
    people = await people.restart();
    expect(people.items(BUDGET)).toEqual(["Edited"]);
    expect(notesRead(people)).toEqual([BUDGET]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  test("the database is deleted while it is open: nothing more is kept, and nothing stands in the way", async () => {
    await keep();
    const [name = ""] = await databaseNames(people.databases);
    await deleteDB(name);
    people.disk.reads.length = 0;
    await people.services.rebuildIndex();
    await people.idle();
    await expectReadAnew();
    expect(onlyLine()).toMatch(/can't be kept for the next start/);
    expect(people.services.cache.bytes).toBe(0);
    people = await people.restart();
    expect(people.items(BUDGET)).toEqual(["Edited"]);
    expect(notesRead(people)).toEqual([BUDGET, DANA]);
  });

  test("switched off while it is being loaded, it leaves nothing open", async () => {
    await keep();
    people = await people.restart({ isImpatient: true });
    people.host.plugins.unloadPlugin("people");
    await people.settled();
    const [name = ""] = await databaseNames(people.databases);
    let isBlocked = false;
    await deleteDB(name, { blocked: () => void (isBlocked = true) });
    expect(isBlocked).toBe(false);
  });
});
