/** Which notes count for nothing, why, and that they come back when the reason goes. */
import type { LeftOutReason } from "../../src/core/exclusions";
import type { PeopleTest } from "./people-test";
import { budget, NOTES, startPeople, until } from "./people-test";

const OUT = "Extra/Note.md";
const APP = ".obsidian/app.json";
const TEMPLATES = ".obsidian/templates.json";
const TEMPLATER = ".obsidian/plugins/templater-obsidian/data.json";

const TEMPLATE = budget("From a template").replace("title: Budget", 'title: "{{title}}"');

let people: PeopleTest;

async function start(files: Record<string, string>): Promise<void> {
  people = await startPeople({ ...NOTES, [OUT]: budget("Extra"), ...files });
}

/** The user comes back to the window, having changed a file of the configuration elsewhere. */
async function changeConfig(path: string, content: unknown): Promise<void> {
  people.store.outsideWrite(path, JSON.stringify(content));
  window.dispatchEvent(new Event("focus"));
  await people.idle();
}

async function reasonComes(path: string, reason: LeftOutReason): Promise<void> {
  await until(() => people.index.leftOut.has(path));
  expect(people.index.leftOut.get(path)).toBe(reason);
  expect(people.index.note(path)).toBeNull();
}

async function comesBack(path: string): Promise<void> {
  await until(() => people.items(path) !== null);
  expect(people.index.leftOut.has(path)).toBe(false);
}

afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
});

test("without a reason nothing is left out", async () => {
  await start({});
  expect([...people.index.leftOut]).toEqual([]);
  expect(people.index.noteCount).toBe(3);
});

test("a pattern of the settings", async () => {
  await start({ ".obsidian/plugins/people/data.json": JSON.stringify({ excludedPaths: ["extra"] }) });
  await reasonComes(OUT, "pattern");
  await people.services.saveSettings({ excludedPaths: [] });
  await comesBack(OUT);
  await people.services.saveSettings({ excludedPaths: ["Extra/*"] });
  await reasonComes(OUT, "pattern");
});

test("Obsidian's Excluded files", async () => {
  await start({ [APP]: JSON.stringify({ userIgnoreFilters: ["Extra/"] }) });
  await reasonComes(OUT, "obsidian");
  people.host.vault.setConfig("userIgnoreFilters", []);
  await changeConfig(APP, { userIgnoreFilters: [] });
  await comesBack(OUT);
  people.host.vault.setConfig("userIgnoreFilters", ["/^ext/"]);
  await changeConfig(APP, { userIgnoreFilters: ["/^ext/"] });
  await reasonComes(OUT, "obsidian");
});

test("an app that does not tell what it excludes excludes nothing", async () => {
  await start({ [APP]: JSON.stringify({ userIgnoreFilters: ["Extra/"] }) });
  Object.defineProperty(people.host.metadataCache, "isUserIgnored", { value: undefined });
  await people.services.saveSettings({ excludedPaths: [] });
  await comesBack(OUT);
});

test("an app that fails when asked what it excludes: the scan ends all the same", async () => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  await start({});
  jest.spyOn(people.host.metadataCache, "isUserIgnored").mockImplementation((path) => {
    if (path === OUT) throw new Error("changed inside");
    return false;
  });
  await people.services.saveSettings({ excludedPaths: ["Meetings"] });
  await until(() => people.index.leftOut.size === 1);
  await people.idle();
  expect(people.ports.progress()).toBeNull();
});

test("the folder of the core plugin Templates", async () => {
  await start({ [TEMPLATES]: JSON.stringify({ folder: "extra/" }) });
  await reasonComes(OUT, "templates-folder");
  await changeConfig(TEMPLATES, { folder: "Elsewhere" });
  await comesBack(OUT);
});

test("Templater's folder", async () => {
  await start({ [TEMPLATER]: JSON.stringify({ templates_folder: "Extra" }) });
  await reasonComes(OUT, "templates-folder");
  await changeConfig(TEMPLATER, {});
  await comesBack(OUT);
});

test.each([["{"], ["null"], ["[]"], ['{"folder":7}'], ['{"folder":""}']])(
  "a configuration file that holds %s leaves nothing out",
  async (json) => {
    jest.spyOn(console, "warn").mockImplementation(() => undefined);
    await start({ [TEMPLATES]: json, [TEMPLATER]: json });
    expect(people.index.noteCount).toBe(3);
  },
);

test("a conflict copy, until it is renamed", async () => {
  const copy = "Meetings/Budget (Conflicted copy Phone 202511121010).md";
  await start({ [copy]: budget("Send plan") });
  await reasonComes(copy, "conflict-copy");
  await people.host.vault.rename(people.file(copy), "Meetings/Budget two.md");
  await comesBack("Meetings/Budget two.md");
  expect([...people.index.leftOut]).toEqual([]);
});

test("a template with {{…}}, until it is filled in", async () => {
  await start({ [OUT]: TEMPLATE });
  await reasonComes(OUT, "template");
  people.store.outsideWrite(OUT, budget("Filled in"));
  await comesBack(OUT);
  people.store.outsideWrite(OUT, TEMPLATE);
  await reasonComes(OUT, "template");
});

test("a left-out note that is edited stays out, and one created there is left out", async () => {
  await start({ ".obsidian/plugins/people/data.json": JSON.stringify({ excludedPaths: ["Extra"] }) });
  people.store.outsideWrite(OUT, budget("Edited"));
  await people.app.vault.create("Extra/New.md", budget("New"));
  await people.idle();
  expect([...people.index.leftOut.keys()].sort()).toEqual(["Extra/New.md", OUT]);
  expect(people.index.noteCount).toBe(2);
});

test("a left-out note is not read at all", async () => {
  await start({ ".obsidian/plugins/people/data.json": JSON.stringify({ excludedPaths: ["Extra"] }) });
  expect(people.disk.reads).not.toContain(OUT);
});

test("the window comes back and nothing has changed: nothing is read, no view told", async () => {
  await start({});
  const told = await people.refreshes();
  people.disk.reads.length = 0;
  const { revision } = people.index;
  window.dispatchEvent(new Event("focus"));
  await people.services.followConfig();
  await people.idle();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(people.disk.reads).toEqual([]);
  expect(people.index.revision).toBe(revision);
  expect(told).toEqual([]);
});
