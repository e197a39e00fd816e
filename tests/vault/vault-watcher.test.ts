/** The watcher by itself: which events it follows from when on, and what it tells of its progress. */
import { indexConfig } from "../../src/core/index/index-config";
import { VaultIndex } from "../../src/core/index/vault-index";
import { DEFAULT_SETTINGS, DEFAULT_TASKS_SETTINGS } from "../../src/core/settings";
import { NoteReader } from "../../src/vault/note-reader";
import { IndexCache } from "../../src/vault/index-cache";
import type { ScanProgress } from "../../src/vault/vault-watcher";
import { VaultWatcher } from "../../src/vault/vault-watcher";
import type { TestHost } from "../host/jest/start-app";
import { startTestHost } from "../host/jest/start-app";
import { BUDGET, budget, nextTask, NOTES, until } from "./people-test";

let testHost: TestHost;
let index: VaultIndex;
let watcher: VaultWatcher;
let progress: (ScanProgress | null)[];

async function watch(files: Record<string, string | Uint8Array>): Promise<void> {
  testHost = await startTestHost({ files });
  index = new VaultIndex(indexConfig(DEFAULT_SETTINGS, DEFAULT_TASKS_SETTINGS));
  progress = [];
  const events = { onProgress: (state: ScanProgress | null): void => void progress.push(state) };
  const clock = { now: () => performance.now(), later: (run: () => void) => void setTimeout(run) };
  const reader = new NoteReader(testHost.app, () => index.config.parse);
  const cache = new IndexCache(testHost.app, clock, window);
  watcher = new VaultWatcher(testHost.app, index, reader, cache, () => null, events, clock);
}

function meetings(count: number): Record<string, string> {
  const paths = Array.from({ length: count }, (_, i) => `Meetings/M${i}.md`);
  return Object.fromEntries(paths.map((path) => [path, budget("Send plan")]));
}

const listeners = (): number =>
  testHost.host.vault.countHandlers() + testHost.host.metadataCache.countHandlers();

afterEach(() => {
  watcher.stop();
  testHost.stop();
  jest.restoreAllMocks();
});

test("creation events are followed only after the layout is ready", async () => {
  await watch(NOTES);
  const file = testHost.host.vault.getFileByPath(BUDGET);
  // Obsidian would read the "new" note and tell of it.
  jest.spyOn(testHost.host.metadataCache, "trigger").mockReturnValue();
  watcher.listen();
  testHost.host.vault.trigger("create", file);
  await nextTask(20);
  expect(index.note(BUDGET)).toBeNull();
  watcher.start();
  await until(() => progress.at(-1) === null);
  index.remove(BUDGET);
  testHost.host.vault.trigger("create", file);
  await until(() => index.note(BUDGET) !== null);
});

test("nothing is read before the layout is ready, but changes are followed", async () => {
  await watch(NOTES);
  watcher.listen();
  testHost.store.outsideWrite(BUDGET, budget("Changed early"));
  await testHost.settled();
  expect([...index.notes()].map(({ note }) => note.path)).toEqual([BUDGET]);
});

test("progress grows from nothing to all notes, then is null", async () => {
  await watch(meetings(60));
  watcher.start();
  await until(() => progress.at(-1) === null);
  const told = progress.slice(0, -1);
  const done = told.map((state) => state?.done ?? -1);
  expect(told.every((state) => state?.total === 60)).toBe(true);
  expect(done[0]).toBe(0);
  expect(done.at(-1)).toBeGreaterThan(40);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(index.noteCount).toBe(60);
});

test("a scan during a scan counts each note once", async () => {
  await watch(meetings(60));
  watcher.start();
  watcher.rescan();
  await until(() => progress.at(-1) === null);
  expect(Math.max(...progress.map((state) => state?.total ?? 0))).toBeLessThanOrEqual(60 + 16);
  expect(progress.filter((state) => state === null)).toHaveLength(1);
});

test("single notes are read without a word about progress", async () => {
  await watch(NOTES);
  watcher.reindex(BUDGET);
  await until(() => index.note(BUDGET) !== null);
  await nextTask();
  expect(progress).toEqual([]);
});

test("an empty vault is read at once", async () => {
  await watch({});
  watcher.start();
  expect(progress).toEqual([null]);
});

test("stopped, it listens to nothing, and reads under way change nothing", async () => {
  await watch(meetings(60));
  const before = listeners();
  watcher.listen();
  watcher.start();
  expect(listeners()).toBeGreaterThan(before);
  watcher.stop();
  expect(listeners()).toBe(before);
  const told = progress.length;
  await nextTask(50);
  expect(index.noteCount).toBe(0);
  expect(progress).toHaveLength(told);
});

test("many notes without metadata: it is catching up with Obsidian until they have come", async () => {
  await watch(meetings(150));
  const withMetadata = jest.spyOn(testHost.app.metadataCache, "getFileCache").mockReturnValue(null);
  watcher.listen();
  watcher.start();
  await until(() => progress.at(-1) === null);
  expect(watcher.isCatchingUp).toBe(true);
  withMetadata.mockRestore();
  testHost.host.metadataCache.trigger("resolved");
  expect(watcher.isCatchingUp).toBe(false);
  await until(() => index.noteCount === 150);
});
