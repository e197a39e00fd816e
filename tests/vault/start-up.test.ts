/** What is read when, from the start of the app to the end of the first pass over the vault. */
import type { Progress } from "../../src/ui/ports";
import type { BootMode } from "../host/obsidian/app/app";
import { MetadataCache } from "../host/obsidian/metadata/cache";
import { profileNote } from "../support/build";
import type { PeopleTest, SlowDisk } from "./people-test";
import { BUDGET, budget, DANA, nextTask, NOTES, startPeople, until } from "./people-test";

let people: PeopleTest;

beforeEach(() => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
});

afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
});

test.each<BootMode>(["warm", "cold"])(
  "after a %s start everything is indexed and nothing written",
  async (boot) => {
    people = await startPeople(NOTES, { boot });
    expect(people.index.noteCount).toBe(2);
    expect(people.items(BUDGET)).toEqual(["Send plan"]);
    expect(people.index.note(DANA)?.note.kind).toBe("profile");
    expect(people.index.directory.ownerOfProfile(DANA)?.name).toBe("Dana Okafor");
    expect(people.store.writes).toEqual([]);
  },
);

test("a warm start, in which Obsidian tells of no note, reads each once", async () => {
  const trigger = jest.spyOn(MetadataCache.prototype, "trigger");
  people = await startPeople(NOTES);
  expect(trigger.mock.calls.filter(([name]) => name === "changed")).toEqual([]);
  expect(people.disk.reads.sort()).toEqual([BUDGET, DANA]);
});

test("in a cold start the notes come as Obsidian tells of them, none is read a second time", async () => {
  people = await startPeople(NOTES, { boot: "cold" });
  expect(people.disk.reads.sort()).toEqual([BUDGET, DANA]);
  expect(people.index.noteCount).toBe(2);
});

test("a note created afterwards is indexed once Obsidian has read it", async () => {
  people = await startPeople(NOTES);
  await people.app.vault.create("New.md", budget("New one"));
  await people.idle();
  expect(people.items("New.md")).toEqual(["New one"]);
  expect(people.disk.reads.filter((path) => path === "New.md")).toHaveLength(1);
});

test("a note created afterwards whose metadata is there already is read at once", async () => {
  people = await startPeople(NOTES);
  const file = people.file(BUDGET);
  await people.host.vault.adapter.write(BUDGET, budget("Unseen"));
  jest.spyOn(people.host.metadataCache, "trigger").mockReturnValue();
  await people.settled();
  expect(people.items(BUDGET)).toEqual(["Send plan"]);
  people.host.vault.trigger("create", file);
  await people.idle();
  expect(people.items(BUDGET)).toEqual(["Unseen"]);
});

test("a file that is no note is not looked at", async () => {
  people = await startPeople({ ...NOTES, "Board.canvas": budget("x"), "a.png": "x" });
  await people.app.vault.create("b.png", "- [ ] x");
  await people.idle();
  expect(people.index.noteCount).toBe(2);
  expect(people.disk.reads.sort()).toEqual([BUDGET, DANA]);
});

test("a plain note is indexed by its metadata alone", async () => {
  const plain = "## Heading\nText of a plain note.\n\n- a list\n";
  people = await startPeople({ ...NOTES, "Plain.md": plain, "Empty.md": "" });
  expect(people.disk.reads.sort()).toEqual([BUDGET, DANA]);
  expect(people.index.noteCount).toBe(4);
});

test.each([
  ["a checkbox", "## Heading\n- [ ] something\n"],
  ["text before the first second-level heading", "# Title\nAttendees: Dana Okafor\n"],
  ["text below a third-level heading", "### Meta\n**With**: Dana Okafor\n\n## Notes\n"],
  ["text that a line of dashes makes a heading", "**With**: Dana Okafor\n---\n\n## Notes\n"],
  ["text in HTML", "<br>\nWith: Dana Okafor\n\n## Notes\n"],
  ["a people property", profileNote({}, "## Notes\n")],
  ["a people property in capitals", "---\nTYPE: people\n---\n## Notes\n"],
  ["participants in capitals", "---\nParticipants: [Dana Okafor]\n---\n## Notes\n"],
  ["a people tag", "---\ntags: [type/people]\n---\n## Notes\n"],
  ["a person tag", "## Notes\n#person/dana-okafor\n"],
  ["frontmatter that is not valid YAML", "---\ntitle: a: b: [\ntype: people\n---\n## Notes\n"],
  ["participants", "---\nparticipants: [Dana Okafor]\n---\n## Notes\n"],
])("a note is read for %s", async (_reason, text) => {
  people = await startPeople({ "Note.md": text });
  expect(people.disk.reads).toEqual(["Note.md"]);
});

test.each([
  ["below a third-level heading", "# Sync\n### Meta\n**With**: Dana Okafor\n**Date**: 2025-10-29\n"],
  ["above a line of dashes", "# Sync\n**Date**: 2025-10-29\n**With**: Dana Okafor\n---\n"],
])("an attendee line %s makes a meeting at the start, and still does after an edit", async (_, text) => {
  people = await startPeople({ "Sync.md": text });
  const said = (): unknown => people.index.note("Sync.md")?.note;
  const atStart = said();
  expect(atStart).toMatchObject({ isMeeting: true });
  people.store.outsideWrite("Sync.md", `${text}x\n`);
  await until(() => said() !== atStart);
  expect(said()).toMatchObject({ isMeeting: true });
});

test("switched off and on again, the plugin reads the vault anew", async () => {
  people = await startPeople(NOTES);
  const again = await people.reload();
  expect(again.index).not.toBe(people.index);
  expect(again.index.noteCount).toBe(2);
  expect(people.disk.reads.sort()).toEqual([BUDGET, DANA]);
});

describe("progress", () => {
  test("is told until the last note is there", async () => {
    let release = (): void => undefined;
    const beforeLoad = (disk: SlowDisk): void => {
      release = disk.hold(BUDGET);
    };
    people = await startPeople(NOTES, { beforeLoad, isImpatient: true });
    await until(() => people.index.noteCount === 1);
    expect(people.ports.progress()).toEqual({ done: 1, total: 2 });
    release();
    await until(() => people.index.noteCount === 2);
    await people.idle();
    expect(people.ports.progress()).toBeNull();
  });

  test("while it lasts, views are told a few times a second, however much comes in", async () => {
    let release = (): void => undefined;
    const beforeLoad = (disk: SlowDisk): void => {
      release = disk.hold(BUDGET);
    };
    people = await startPeople(NOTES, { beforeLoad, isImpatient: true });
    const told = await people.refreshes();
    for (let i = 0; i < 12; i++) {
      people.store.outsideWrite(DANA, profileNote({ role: `Role ${i}` }));
      await nextTask(5);
    }
    await until(() => told.length > 0);
    // Twelve changes came in; each frame would have told of one.
    expect(told.length).toBeLessThan(6);
    release();
    await people.idle();
  });

  test("is not told of single notes afterwards", async () => {
    people = await startPeople(NOTES);
    const seen: (Progress | null)[] = [];
    people.ports.onRefresh(() => seen.push(people.ports.progress()));
    people.store.outsideWrite(BUDGET, budget("Another"));
    await until(() => seen.length > 0);
    await people.idle();
    expect(people.items(BUDGET)).toEqual(["Another"]);
    expect(seen.every((progress) => progress === null)).toBe(true);
  });

  test("ends in an empty vault, too", async () => {
    people = await startPeople({});
    expect(people.ports.progress()).toBeNull();
  });

  test("ends although a note can't be read", async () => {
    people = await startPeople(NOTES, { beforeLoad: (disk) => disk.failing.add(BUDGET) });
    expect(people.ports.progress()).toBeNull();
  });
});
