/** The Tasks plugin's data.json: statuses and format, read at the start and when the window comes back. */
import type { PeopleTest } from "./people-test";
import { BUDGET, budget, nextTask, NOTES, startPeople, TASKS_DATA, until } from "./people-test";

const STATUSES = {
  statusSettings: {
    coreStatuses: [{ symbol: "x", name: "Done", nextStatusSymbol: " ", type: "DONE" }],
    customStatuses: [
      { symbol: "?", name: "Proposed", nextStatusSymbol: "x", type: "TODO" },
      { symbol: "n", name: "Note", nextStatusSymbol: "x", type: "NON_TASK" },
    ],
  },
};

/** Two items with a due day each, one in either format. */
const FIELDS = budget("A", "B")
  .replace("A @Dana Okafor", "A @Dana Okafor [due:: 2025-11-10]")
  .replace("- [ ] B @Dana Okafor", "- [n] B @Dana Okafor 📅 2025-11-11");

let people: PeopleTest;
let warn: jest.SpyInstance;

async function start(data: unknown): Promise<void> {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  people = await startPeople({ ...NOTES, [BUDGET]: FIELDS, [TASKS_DATA]: text });
}

/** The window comes back after Tasks' settings were changed. */
async function change(text: string): Promise<void> {
  people.store.outsideWrite(TASKS_DATA, text);
  window.dispatchEvent(new Event("focus"));
  await nextTask(50);
  await people.idle();
}

const hasDue = (): boolean[] =>
  (people.index.note(BUDGET)?.items ?? []).map(({ item }) => item.fields.dates.due !== null);

const open = (): boolean[] => (people.index.note(BUDGET)?.items ?? []).map(({ isOpen }) => isOpen);

beforeEach(() => {
  warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
});

afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
});

test("without Tasks its defaults count, without a warning", async () => {
  people = await startPeople({ ...NOTES, [BUDGET]: FIELDS });
  expect(hasDue()).toEqual([false, true]);
  expect(open()).toEqual([true, true]);
  expect(people.index.config.statuses.of("/").type).toBe("IN_PROGRESS");
  expect(warn).not.toHaveBeenCalled();
});

test("its statuses say what is open", async () => {
  await start(STATUSES);
  expect(open()).toEqual([true, false]);
  expect(people.index.config.statuses.of("?").name).toBe("Proposed");
});

test("its Dataview format is read", async () => {
  await start({ taskFormat: "dataview" });
  expect(hasDue()).toEqual([true, false]);
});

test.each(["{", "", "\u0000", "{'taskFormat': 'dataview'}"])(
  "unreadable (%j): defaults, and one warning however often it is looked at",
  async (text) => {
    await start(text);
    await change(text);
    await change(text);
    expect(hasDue()).toEqual([false, true]);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain(TASKS_DATA);
  },
);

test("caught while it is being written: what it said before stays, until it can be read", async () => {
  await start({ taskFormat: "dataview" });
  people.disk.reads.length = 0;
  await change('{"taskFormat": "datav');
  expect(hasDue()).toEqual([true, false]);
  expect(people.disk.reads).toEqual([]);
  await change(JSON.stringify({ taskFormat: "tasksPluginEmoji" }));
  await until(() => hasDue()[1] === true);
  await change("{");
  expect(warn).toHaveBeenCalledTimes(2);
});

test.each(["null", "[]", "7", '"x"', '{"statusSettings":{"coreStatuses":"x"},"taskFormat":7}'])(
  "of an odd shape (%s): defaults",
  async (text) => {
    await start(text);
    expect(hasDue()).toEqual([false, true]);
    expect(open()).toEqual([true, true]);
  },
);

test("another format, when the window comes back: the notes are read anew and the lists told", async () => {
  await start({});
  const told = await people.refreshes();
  await change(JSON.stringify({ taskFormat: "dataview" }));
  await until(() => hasDue()[0] === true);
  expect(hasDue()).toEqual([true, false]);
  await until(() => told.length > 0);
});

test("other statuses, when the window comes back: the lists follow, no note is read again", async () => {
  await start({});
  const told = await people.refreshes();
  people.disk.reads.length = 0;
  await change(JSON.stringify(STATUSES));
  await until(() => told.length > 0);
  expect(open()).toEqual([true, false]);
  expect(people.disk.reads).toEqual([]);
});

test("Tasks is removed: its defaults count again", async () => {
  await start({ taskFormat: "dataview" });
  people.store.outsideDelete(TASKS_DATA);
  window.dispatchEvent(new Event("focus"));
  await until(() => hasDue()[1] === true);
  expect(warn).not.toHaveBeenCalled();
});
