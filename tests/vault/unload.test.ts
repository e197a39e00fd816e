/** Switching the plugin off leaves nothing behind. */
import type { PeopleTest } from "./people-test";
import { BUDGET, budget, nextTask, NOTES, PLUGIN_ID, startPeople, until } from "./people-test";

let people: PeopleTest;

/** Follows what is attached to a window or a document. */
function watchListeners(target: EventTarget): () => string[] {
  const attached: { type: string; listener: unknown }[] = [];
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  jest.spyOn(target, "addEventListener").mockImplementation((type, listener, options) => {
    attached.push({ type, listener });
    add(type, listener, options);
  });
  jest.spyOn(target, "removeEventListener").mockImplementation((type, listener, options) => {
    const at = attached.findIndex((one) => one.type === type && one.listener === listener);
    if (at >= 0) attached.splice(at, 1);
    remove(type, listener, options);
  });
  return () => attached.map(({ type }) => type).sort();
}

/** Follows timers and frames that have been asked for and have neither come nor been cancelled. */
function watchTimers(): () => number {
  const pending = new Set<unknown>();
  const [setTimer, clearTimer] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  const [setFrame, clearFrame] = [
    window.requestAnimationFrame.bind(window),
    window.cancelAnimationFrame.bind(window),
  ];
  const follow = <A extends unknown[]>(
    start: (run: (...args: A) => void) => unknown,
    run: unknown,
  ): never => {
    const id = start((...args) => {
      pending.delete(id);
      if (typeof run === "function") Reflect.apply(run, undefined, args);
    });
    pending.add(id);
    return id as never;
  };
  jest
    .spyOn(window, "setTimeout")
    .mockImplementation((run: unknown, ms?: number) => follow((fire) => setTimer(fire, ms), run));
  jest
    .spyOn(window, "requestAnimationFrame")
    .mockImplementation((run) => follow<[number]>((fire) => setFrame(fire), run));
  jest.spyOn(window, "clearTimeout").mockImplementation((id) => {
    pending.delete(id);
    clearTimer(id as never);
  });
  jest.spyOn(window, "cancelAnimationFrame").mockImplementation((id) => {
    pending.delete(id);
    clearFrame(id);
  });
  return () => pending.size;
}

const handlers = (): number => {
  const { vault, metadataCache, workspace } = people.host;
  return vault.countHandlers() + metadataCache.countHandlers() + workspace.countHandlers();
};

beforeEach(async () => {
  people = await startPeople(NOTES);
});

afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
});

test("no listener in the app, the window or the document, no timer", async () => {
  const timers = watchTimers();
  const inWindow = watchListeners(window);
  const inDocument = watchListeners(document);
  people.host.plugins.unloadPlugin(PLUGIN_ID);
  await nextTask(400);
  const before = handlers();
  const timersBefore = timers();
  await people.reload();
  expect(handlers()).toBeGreaterThan(before);
  expect(timers()).toBeGreaterThan(timersBefore);
  expect(inWindow()).toContain("focus");
  expect(inDocument()).toContain("visibilitychange");
  people.host.plugins.unloadPlugin(PLUGIN_ID);
  await nextTask(400);
  expect(handlers()).toBe(before);
  expect(timers()).toBe(timersBefore);
  expect(inWindow()).toEqual([]);
  expect(inDocument()).toEqual([]);
});

test("no view is told any more, no note read, whatever happens", async () => {
  const told = await people.refreshes();
  people.host.plugins.unloadPlugin(PLUGIN_ID);
  people.disk.reads.length = 0;
  people.store.outsideWrite(BUDGET, budget("Afterwards"));
  window.dispatchEvent(new Event("focus"));
  await people.settled();
  await nextTask(50);
  expect(told).toEqual([]);
  expect(people.items(BUDGET)).toEqual(["Send plan"]);
  // The one read is Obsidian's.
  expect(people.disk.reads).toEqual([BUDGET]);
});

test("settings still being typed are saved, and nothing follows", async () => {
  await people.refreshes();
  const timers = watchTimers();
  await people.services.saveSettings({ peopleValue: "person" });
  expect(timers()).toBeGreaterThan(0);
  people.host.plugins.unloadPlugin(PLUGIN_ID);
  expect(timers()).toBe(0);
  await nextTask(400);
  expect(people.index.note(BUDGET)?.note.kind).toBe("meeting");
});

test("switched off while it starts, it does not start", async () => {
  people.host.plugins.unloadPlugin(PLUGIN_ID);
  const before = handlers();
  people.disk.reads.length = 0;
  const { services } = people;
  // As when the layout becomes ready, or the settings arrive, just after.
  await services.start();
  await services.load();
  await nextTask(50);
  expect(handlers()).toBe(before);
  expect(people.disk.reads).toEqual([]);
});

test("switched off in the middle of a scan, it reads no further", async () => {
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`M/${i}.md`, budget("x")]));
  people.stop();
  jest.restoreAllMocks();
  people = await startPeople(many, { isImpatient: true, beforeLoad: (disk) => void disk.hold("M/0.md") });
  await until(() => people.disk.reads.length > 0);
  people.host.plugins.unloadPlugin(PLUGIN_ID);
  const { noteCount } = people.index;
  await nextTask(50);
  expect(people.index.noteCount).toBe(noteCount);
});

test("switched on again and again, listeners do not pile up", async () => {
  const before = handlers();
  for (let i = 0; i < 3; i++) await people.reload();
  expect(handlers()).toBe(before);
});
