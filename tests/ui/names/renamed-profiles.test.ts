import { RenamedProfiles } from "../../../src/ui/names/renamed-profiles";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote, profileNote } from "../../support/build";
import type { PeopleTest } from "../../vault/people-test";
import { startPeople, until } from "../../vault/people-test";
import { fakePorts } from "../person/fake-ports";

const FILES = {
  "People/Dana Okafor/README.md": profileNote(),
  "Meetings/A.md": meetingNote({ date: "2025-10-29", people: ["Dana Okafor", "Sam Rivera"] }),
  "Meetings/B.md": meetingNote({ date: "2025-11-05", people: ["Dana Okafor"] }),
  "Meetings/C.md": meetingNote({ date: "2025-11-06", people: ["Sam Rivera"] }),
};

let people: PeopleTest;
let stop: () => void;

async function start(files: Readonly<Record<string, string>>): Promise<void> {
  people = await startPeople(files);
  stop = () => people.stop();
}

const notices = (): string[] => [...document.querySelectorAll(".notice")].map((el) => el.textContent ?? "");

async function rename(from: string, to: string): Promise<void> {
  const { vault } = people.app;
  const file = vault.getAbstractFileByPath(from);
  if (!file) throw new Error(`no ${from}`);
  await vault.rename(file, to);
}

/** Whom the index knows, with their profile. */
function known(): string[] {
  return people.index.directory.persons.map(({ name }) => name);
}

afterEach(() => {
  stop();
  document.querySelectorAll(".notice").forEach((el) => el.remove());
});

test("a person whose profile got another name is offered to be the one the notes still name", async () => {
  await start(FILES);
  await rename("People/Dana Okafor", "People/Dana Novak");
  await until(() => notices().length > 0);
  expect(notices()).toEqual(["2 notes still name Dana Okafor.Dana Okafor is Dana Novak"]);
  expect(known()).toEqual(["Dana Novak", "Dana Okafor", "Sam Rivera"]);
  document.querySelector<HTMLElement>(".notice button")?.click();
  await until(() => known().length === 2);
  expect(known()).toEqual(["Dana Novak", "Sam Rivera"]);
  await until(() => notices().includes("Dana Okafor now means Dana Novak."));
});

test.each([
  ["only the folder above it", "People", "Team"],
  ["a meeting", "Meetings/A.md", "Meetings/Z.md"],
  ["somebody whom no note names", "People/Lee Park.md", "People/Lee Parker.md"],
  ["somebody called by a heading", "People/ines.md", "People/ines w.md"],
])("nothing is asked when what is renamed is %s", async (_what, from, to) => {
  await start({
    ...FILES,
    "People/Lee Park.md": profileNote(),
    "People/ines.md": profileNote({}, "# Ines Weber\n"),
    "Meetings/D.md": meetingNote({ date: "2025-11-06", people: ["Ines Weber"] }),
  });
  const refreshed = await people.refreshes();
  await rename(from, to);
  await until(() => refreshed.length > 0);
  expect(notices()).toEqual([]);
});

test("of many that are renamed at once a few are asked about", async () => {
  const names = ["Ida Haas", "Lee Park", "Omar Nair", "Priya Nair", "Zoe Roux"];
  const paths = names.map((name): [string, string] => [`People/${name}.md`, `People/${name} Reed.md`]);
  const files = {
    ...Object.fromEntries(paths.map(([path]) => [path, profileNote()])),
    "Meetings/A.md": meetingNote({ date: "2025-10-29", people: names }),
  };
  const { app, stop: stopHost } = await startTestHost({ files });
  stop = stopHost;
  const ports = fakePorts(app, files);
  const component = new RenamedProfiles(ports);
  component.load();
  for (const [from, to] of paths) {
    const file = app.vault.getFileByPath(from);
    if (file) await app.vault.rename(file, to);
  }
  ports.index.batch(() => {
    for (const [from, to] of paths) ports.index.rename(from, to);
  });
  expect(notices()).toHaveLength(3);
  component.unload();
});
