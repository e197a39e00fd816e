/** The plugin's own data.json, and what a changed setting makes the plugin do. */
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { Services } from "../../src/services";
import { VaultWatcher } from "../../src/vault/vault-watcher";
import type { PeopleTest } from "./people-test";
import { BUDGET, budget, DANA, nextTask, NOTES, OWN_DATA, startPeople, until } from "./people-test";

let people: PeopleTest;

function stored(): string {
  return new TextDecoder().decode(people.store.bytesOf(OWN_DATA) ?? new Uint8Array());
}

async function start(data?: string, files = NOTES): Promise<void> {
  people = await startPeople(data === undefined ? files : { ...files, [OWN_DATA]: data });
}

const ownWrites = (): string[] => people.store.writes.filter((path) => path === OWN_DATA);

const kinds = (): string[] => [...people.index.notes()].map(({ note }) => note.kind);

const notices = (): string[] => [...document.querySelectorAll(".notice")].map((el) => el.textContent.trim());

afterEach(() => {
  document.querySelectorAll(".notice").forEach((el) => el.remove());
  people.stop();
  jest.restoreAllMocks();
});

test("a first start takes the defaults and writes nothing", async () => {
  await start();
  expect(people.ports.settings()).toEqual(DEFAULT_SETTINGS);
  expect(ownWrites()).toEqual([]);
});

test("what is stored counts from the first reading on", async () => {
  await start(JSON.stringify({ peopleValue: "person", myNames: ["Alex Stone"] }));
  expect(kinds()).toEqual(["other", "other"]);
  expect(people.index.directory.me.name).toBe("Alex Stone");
  expect(people.disk.reads.sort()).toEqual([BUDGET, DANA]);
});

test.each(["{", "", '{"myNames": ["Alex'])(
  "unreadable settings (%j): defaults count, and nothing is ever saved over them",
  async (text) => {
    const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
    await start(text);
    expect(people.ports.settings()).toEqual(DEFAULT_SETTINGS);
    expect(kinds()).toEqual(["meeting", "profile"]);
    await people.services.saveSettings({ peopleValue: "person", hoverCard: "off" });
    await until(() => kinds()[0] === "other");
    expect(people.ports.settings().hoverCard).toBe("off");
    expect(stored()).toBe(text);
    expect(ownWrites()).toEqual([]);
    expect(error).toHaveBeenCalledTimes(1);
    expect(notices()).toEqual([expect.stringMatching(/^Not saved: the stored settings could not be read/)]);
  },
);

test("settings that can't be read now are not overwritten either", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const text = JSON.stringify({ myNames: ["Alex Stone"] });
  people = await startPeople(
    { ...NOTES, [OWN_DATA]: text },
    { beforeLoad: (disk) => disk.failing.add(OWN_DATA) },
  );
  people.disk.failing.clear();
  await people.services.saveSettings({ hoverCard: "off" });
  expect(stored()).toBe(text);
});

test.each([
  "null",
  "[]",
  "7",
  '"x"',
  '{"peopleProperty":7,"excludedPaths":{"a":1},"weekStart":9,"myNames":null}',
])("odd values (%s) take their defaults", async (text) => {
  await start(text);
  expect(people.ports.settings()).toEqual(DEFAULT_SETTINGS);
  expect(stored()).toBe(text);
});

test("one odd value costs that value", async () => {
  await start('{"hoverCard":"mod","itemScope":"nonsense","myNames":["Alex Stone",7,""]}');
  const { hoverCard, itemScope, myNames } = people.ports.settings();
  expect({ hoverCard, itemScope, myNames }).toEqual({
    hoverCard: "mod",
    itemScope: DEFAULT_SETTINGS.itemScope,
    myNames: ["Alex Stone"],
  });
});

test("a change is saved at once, before what depends on it has followed", async () => {
  await start();
  await people.services.saveSettings({ peopleProperty: "kind" });
  expect(JSON.parse(stored())).toMatchObject({ peopleProperty: "kind", version: 1 });
  expect(people.ports.settings().peopleProperty).toBe("kind");
});

test("another people property: the notes are read anew and the lists told", async () => {
  await start(undefined, {
    ...NOTES,
    "Kind.md": budget("Of a kind").replace("type: people", "kind: people"),
  });
  expect(kinds()).toEqual(["other", "meeting", "profile"]);
  const told = await people.refreshes();
  people.disk.reads.length = 0;
  await people.services.saveSettings({ peopleProperty: "kind" });
  await until(() => kinds()[0] === "meeting");
  await people.idle();
  expect(kinds()).toEqual(["meeting", "other", "other"]);
  // The profile is a plain note now, without anything to read.
  expect(people.disk.reads.sort()).toEqual(["Kind.md", BUDGET]);
  await until(() => told.includes(null));
});

test("typing in a text field: every key is saved, the vault is read once, when the typing pauses", async () => {
  await start();
  people.disk.reads.length = 0;
  for (const value of ["p", "pe", "per", "person"]) {
    await people.services.saveSettings({ peopleValue: value });
    await nextTask(20);
  }
  expect(ownWrites()).toHaveLength(4);
  expect(people.disk.reads).toEqual([]);
  expect(people.index.config.parse.peopleValue).toBe("people");
  await until(() => kinds()[0] === "other");
  await nextTask(400);
  expect(people.disk.reads.sort()).toEqual([BUDGET, DANA]);
});

test("a setting that is not about reading: the lists follow, no note is read", async () => {
  await start();
  const told = await people.refreshes();
  people.disk.reads.length = 0;
  await people.services.saveSettings({ myNames: ["Dana Okafor"] });
  await until(() => told.length > 0);
  expect(people.index.directory.me.name).toBe("Dana Okafor");
  expect(people.disk.reads).toEqual([]);
});

test("a setting that answers don't depend on: the lists follow, and nobody is decided anew", async () => {
  await start();
  const told = await people.refreshes();
  const { directory, revision } = people.index;
  await people.services.saveSettings({ personFollowsNote: true, weekStart: 0 });
  await until(() => told.length > 0);
  expect(people.ports.settings()).toMatchObject({ personFollowsNote: true, weekStart: 0 });
  expect(people.index.directory).toBe(directory);
  expect(people.index.revision).toBe(revision);
});

test("settings changed while the files beside them are read are not forgotten", async () => {
  await start();
  const release = people.disk.hold(".obsidian/app.json");
  people.store.outsideWrite(".obsidian/app.json", "{}");
  const following = people.services.followConfig();
  await people.services.saveSettings({ peopleValue: "person" });
  await nextTask(350);
  expect(kinds()[0]).toBe("other");
  release();
  await following;
  await people.idle();
  expect(people.index.config.parse.peopleValue).toBe("person");
  expect(kinds()[0]).toBe("other");
});

test("saving fails: the change counts for this session, and the user hears of it", async () => {
  await start();
  const error = jest.spyOn(console, "error").mockReturnValue();
  const stat = { ctime: 0, mtime: 0, size: 0 };
  jest
    .spyOn(people.store, "write")
    .mockImplementation((path) =>
      path === OWN_DATA ? Promise.reject(new Error("disk full")) : Promise.resolve(stat),
    );
  await people.services.saveSettings({ peopleValue: "person" });
  expect(notices()).toEqual([expect.stringMatching(/^The settings could not be written/)]);
  expect(error).toHaveBeenCalledWith("People: settings could not be saved.", new Error("disk full"));
  await until(() => kinds()[0] === "other");
});

test("changes that are saved need no word, of several that are not one speaks", async () => {
  await start();
  await people.services.saveSettings({ hoverCard: "off" });
  expect(notices()).toEqual([]);
  jest.spyOn(console, "error").mockReturnValue();
  jest.spyOn(people.store, "write").mockRejectedValue(new Error("disk full"));
  for (const peopleValue of ["p", "pe", "per"]) await people.services.saveSettings({ peopleValue });
  expect(notices()).toHaveLength(1);
});

test("settings that can't be loaded again: those of before are kept, and the console says so", async () => {
  await start(JSON.stringify({ peopleValue: "person" }));
  const error = jest.spyOn(console, "error").mockReturnValue();
  people.disk.failing.add(OWN_DATA);
  await people.services.reloadSettings();
  expect(people.ports.settings().peopleValue).toBe("person");
  expect(error).toHaveBeenCalledWith(expect.stringContaining("those in use are kept"), expect.anything());
});

test("the window comes back before the layout is ready: nothing is read", async () => {
  jest.spyOn(Services.prototype, "start").mockResolvedValue();
  people = await startPeople(NOTES, { isImpatient: true });
  window.dispatchEvent(new Event("focus"));
  await people.services.saveSettings({ peopleValue: "person" });
  await nextTask(350);
  expect(people.disk.reads).toEqual([]);
  expect(people.ports.progress()).not.toBeNull();
});

test("the window comes back twice at once after a change: the vault is read once", async () => {
  await start();
  const rescan = jest.spyOn(VaultWatcher.prototype, "rescan");
  await people.services.settingsFile.save({ peopleValue: "person" });
  await Promise.all([people.services.followConfig(), people.services.followConfig()]);
  expect(rescan).toHaveBeenCalledTimes(1);
});

test("another device changes the settings: they are followed, and the next save keeps them", async () => {
  await start();
  people.store.outsideWrite(OWN_DATA, JSON.stringify({ version: 1, peopleValue: "person", weekStart: 0 }));
  await until(() => people.ports.settings().weekStart === 0);
  await people.services.saveSettings({ hoverCard: "off" });
  const stored: unknown = JSON.parse(new TextDecoder().decode(people.store.bytesOf(OWN_DATA) ?? undefined));
  expect(stored).toMatchObject({ peopleValue: "person", weekStart: 0, hoverCard: "off" });
});

test("settings of a newer version are used and never saved over", async () => {
  const newer = JSON.stringify({ version: 2, peopleValue: "person", somethingNew: true });
  jest.spyOn(console, "warn").mockReturnValue();
  people = await startPeople({ ...NOTES, [OWN_DATA]: newer });
  expect(people.ports.settings().peopleValue).toBe("person");
  await people.services.saveSettings({ hoverCard: "off" });
  expect(new TextDecoder().decode(people.store.bytesOf(OWN_DATA) ?? undefined)).toBe(newer);
  expect(notices()).toEqual([expect.stringMatching(/^Not saved: a newer version of this plugin/)]);
});
