/** Thousands of events at once, as after a sync, a checkout or a renamed folder: one pass over each note, few repaints. */
import type { IndexChange } from "../../src/core/index/index-change";
import { itemRow } from "../../src/core/query/item-row";
import * as parsing from "../../src/core/parse/parse-note";
import type { PeopleTest } from "./people-test";
import { budget, NOTES, startPeople, until } from "./people-test";

// Writing 30 MB or thousands of notes takes its time on a busy machine.
jest.setTimeout(300_000);

const FOLDER = "Meetings/Old";
const pathOf = (i: number): string => `${FOLDER}/M${i}.md`;

function meetings(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [pathOf(i), budget("Send plan")]));
}

let people: PeopleTest;
let told: (IndexChange | null)[];

async function start(count: number): Promise<void> {
  people = await startPeople({ ...NOTES, ...meetings(count) });
  told = await people.refreshes();
  people.disk.reads.length = 0;
}

/** Tells of a note's new text as Obsidian does once it has read it. */
function tellChanged(path: string, text: string): void {
  const { metadataCache } = people.host;
  metadataCache.trigger("changed", people.file(path), text, metadataCache.getCache(path));
}

/** Whether views were told of so many notes, or that it may be anything. */
const namesAll = (count: number): boolean => {
  const named = new Set(told.flatMap((change) => [...(change?.notes ?? [])]));
  return told.includes(null) || named.size >= count;
};

afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
});

test("5,000 notes changed at once are each parsed once, read never, and told in a few refreshes", async () => {
  const count = 5_000;
  await start(count);
  const parse = jest.spyOn(parsing, "parseNote");
  for (let i = 0; i < count; i++) tellChanged(pathOf(i), budget(`Send plan ${i}`));
  await until(() => people.items(pathOf(count - 1))?.[0] === `Send plan ${count - 1}`);
  await until(() => namesAll(count));
  expect(parse).toHaveBeenCalledTimes(count);
  expect(people.disk.reads).toEqual([]);
  expect(told.length).toBeLessThan(count / 100);
});

test("100,000 events of 50 notes in one burst: the latest text of each, parsed a few times at most", async () => {
  const [count, events] = [50, 100_000];
  await start(count);
  const parse = jest.spyOn(parsing, "parseNote");
  for (let i = 0; i < events; i++) tellChanged(pathOf(i % count), budget(`Send plan ${i}`));
  await until(() => people.items(pathOf(49))?.[0] === "Send plan 99999");
  for (let i = 0; i < count; i++)
    expect(people.items(pathOf(i))).toEqual([`Send plan ${events - count + i}`]);
  expect(parse.mock.calls.length).toBeLessThan(count * 3);
});

test("a folder of 3,000 notes renamed: nothing is read or parsed again, all notes keep their items", async () => {
  const count = 3_000;
  await start(count);
  const ids = people.index.note(pathOf(7))?.ids;
  const parse = jest.spyOn(parsing, "parseNote");
  const folder = people.host.vault.getAbstractFileByPath(FOLDER);
  if (!folder) throw new Error("no folder");
  await people.host.vault.rename(folder, "Meetings/New");
  await until(() => people.index.has("Meetings/New/M2999.md"));
  await until(() => namesAll(2 * count));
  expect(parse).not.toHaveBeenCalled();
  expect(people.disk.reads).toEqual([]);
  expect(told.length).toBeLessThan(20);
  expect(people.index.note("Meetings/New/M7.md")?.ids).toEqual(ids);
  expect(people.index.note(pathOf(7))).toBeNull();
});

test("a note renamed or deleted while its change waits in a burst is indexed where it is, or not at all", async () => {
  await start(200);
  for (let i = 0; i < 200; i++) tellChanged(pathOf(i), budget(`Send plan ${i}`));
  const { vault } = people.host;
  await vault.rename(people.file(pathOf(150)), "Meetings/Elsewhere.md");
  await vault.delete(people.file(pathOf(160)));
  await until(() => people.items(pathOf(199))?.[0] === "Send plan 199");
  await people.idle();
  expect(people.index.note(pathOf(150))).toBeNull();
  expect(people.items("Meetings/Elsewhere.md")).not.toBeNull();
  expect(people.index.note(pathOf(160))).toBeNull();
});

test("a note of 30 MB is indexed in one pass, and locked for edits", async () => {
  const line = `${"prose ".repeat(60)}\n`;
  const text = `${budget("Send plan")}${line.repeat(Math.ceil(31_000_000 / line.length))}`;
  people = await startPeople({ ...NOTES, "Meetings/Large.md": text });
  expect(people.items("Meetings/Large.md")).toEqual(["Send plan"]);
  const row = people.index.note("Meetings/Large.md")?.items[0];
  if (!row) throw new Error("no item");
  expect(await people.ports.edits.apply(itemRow(row), { set: "done" })).toMatchObject({ kind: "refused" });
});
