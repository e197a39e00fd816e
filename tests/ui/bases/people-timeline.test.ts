import { startTestHost } from "../../host/jest/start-app";
import { KeyedList } from "../../../src/dom/keyed-list";
import PeoplePlugin from "../../../src/main";
import { meetingNote } from "../../support/build";
import type { PeopleTest } from "../../vault/people-test";
import { DANA, NOTES, startPeople, until } from "../../vault/people-test";

const base = (options: string): string =>
  `filters:\n  and:\n    - file.inFolder("Meetings")\nviews:\n  - type: people-timeline\n    name: Timeline\n${options}`;

const FILES = {
  [DANA]: NOTES[DANA] ?? "",
  "Meetings/A.md": meetingNote({ date: "2025-10-29", people: ["Dana Okafor", '"[[Sam Rivera]]"'] }),
  "Meetings/B.md": meetingNote({ date: "2025-11-05 10:00", people: ["Dana Okafor"] }),
  "Meetings/C.md": meetingNote({ date: "2026-02-30", people: ["Sam Rivera"] }),
  "Meetings/D.md": meetingNote({}),
  "Grouped.base": base(""),
  "All.base": base("    groupByPerson: false\n    order: [file.name, note.type]\n"),
  "Other.base": base("    dateProperty: note.nothing\n    personProperty: note.nothing\n"),
  "Empty.base": base('    filters: file.inFolder("Nowhere")\n'),
};

let people: PeopleTest;
async function show(file: string): Promise<string[]> {
  people = await startPeople(FILES);
  await people.app.workspace.openLinkText(file, "");
  await until(() => document.querySelector(".people-base-timeline") !== null);
  return shown();
}
const shown = (): string[] =>
  [...document.querySelectorAll(".people-base-timeline .people-list-row")].map((el) =>
    [...el.children]
      .map((child) => child.textContent ?? "")
      .filter(Boolean)
      .join(" | "),
  );

afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
});

test("rows stand under their people and months, newest first, days that are none last", async () => {
  expect(await show("Grouped.base")).toEqual([
    "Dana Okafor | 2 notes",
    "November 2025 | Dana Okafor",
    expect.stringMatching(/Nov 5.* \| B$/),
    "October 2025 | Dana Okafor",
    expect.stringMatching(/Oct 29.* \| A$/),
    "Sam Rivera | 2 notes",
    "October 2025 | Sam Rivera",
    expect.stringMatching(/Oct 29.* \| A$/),
    "Undated | Sam Rivera",
    "C",
    "Nobody named | 1 note",
    "Undated | Nobody named",
    "D",
  ]);
});

test("placeholders and groups are no people: a note that names nobody else names nobody", async () => {
  people = await startPeople({
    "Meetings/E.md": meetingNote({ people: ["TBD", "Sam Rivera", "Team"] }),
    "Meetings/F.md": meetingNote({ people: ["Speaker 1", "everyone"] }),
    "Grouped.base": base(""),
  });
  await people.app.workspace.openLinkText("Grouped.base", "");
  await until(() => shown().length > 0);
  expect(shown().filter((row) => /\d notes?$/.test(row))).toEqual([
    "Sam Rivera | 1 note",
    "Nobody named | 1 note",
  ]);
});

test("without groups there is one timeline, with names and the base's further properties", async () => {
  expect(await show("All.base")).toEqual([
    "November 2025",
    expect.stringMatching(/B \| Dana Okafor \| people$/),
    "October 2025",
    expect.stringMatching(/A \| Dana Okafor, Sam Rivera \| people$/),
    "Undated",
    "C | Sam Rivera | people",
    "D | people",
  ]);
});

test("properties that no note has leave everything undated and nobody's", async () => {
  expect((await show("Other.base")).slice(0, 2)).toEqual([
    "Nobody named | 4 notes",
    "Undated | Nobody named",
  ]);
});

test("a base without results says so", async () => {
  expect(await show("Empty.base")).toEqual([]);
  expect(document.querySelector(".people-base-empty")?.textContent).toBe("No notes match.");
});

test("a changed note moves, another choice of properties is followed", async () => {
  await show("Grouped.base");
  const file = people.app.vault.getFileByPath("Meetings/D.md");
  if (file) await people.app.vault.modify(file, meetingNote({ date: "2025-12-01", people: ["Dana Okafor"] }));
  await until(() => shown()[1] === "December 2025 | Dana Okafor");
  const select = document.querySelector<HTMLSelectElement>(".bases-toolbar select");
  if (!select) throw new Error("no option");
  select.value = "file.name";
  select.dispatchEvent(new Event("change"));
  await until(() => shown().every((row) => !row.includes("2025")));
});

test("a note that changes elsewhere leaves the rows, their focus and what the pointer rests on alone", async () => {
  await show("All.base");
  const links = (): Element[] => [...document.querySelectorAll(".people-base-note .people-note-link")];
  const before = links();
  const other = people.app.vault.getFileByPath(DANA);
  const updated = jest.spyOn(KeyedList.prototype, "setRows");
  if (other) await people.app.vault.modify(other, `${String(NOTES[DANA])}\nMore.\n`);
  await until(() => updated.mock.calls.length > 0);
  expect(links()).toHaveLength(before.length);
  links().forEach((link, i) => expect(link).toBe(before[i]));
  const file = people.app.vault.getFileByPath("Meetings/B.md");
  if (file) await people.app.vault.modify(file, meetingNote({ date: "2025-11-05", people: ["Sam Rivera"] }));
  await until(() => shown().some((row) => row.includes("B | Sam Rivera")));
  expect(links()[0]).not.toBe(before[0]);
  expect(links()[1]).toBe(before[1]);
});

test("a click on a row opens its note", async () => {
  await show("All.base");
  document.querySelector<HTMLElement>(".people-base-note .people-note-link")?.click();
  await until(() => people.app.workspace.getActiveFile()?.path === "Meetings/B.md");
});

test("where Bases is switched off the plugin loads without a word", async () => {
  const plugin = { Class: PeoplePlugin, manifest: { id: "people", name: "People" } };
  const host = await startTestHost({ files: FILES, bases: false, plugin });
  expect(host.host.basesViewTypes).toBeNull();
  expect(document.querySelector(".notice")).toBeNull();
  host.stop();
  people = await startPeople(NOTES);
});

test("with the plugin the layout goes", async () => {
  await show("Grouped.base");
  people.host.plugins.unloadPlugin("people");
  expect(people.host.basesViewTypes?.get("people-timeline")).toBeNull();
});
