import { meetingNote, profileNote } from "../../support/build";
import type { PeopleTest } from "../../vault/people-test";
import { startPeople, until } from "../../vault/people-test";

const FILES = {
  "People/Dana Okafor/README.md": profileNote(),
  "Meetings/A.md": meetingNote({ date: "2025-10-29", people: ["Dana Okafor", "Sam Rivera"] }),
  "Meetings/B.md": meetingNote({ date: "2025-11-05", people: ["Dana Okafor"] }),
  "Meetings/C.md": meetingNote({ date: "2025-11-06", people: ["Sam Rivera"] }),
};

let people: PeopleTest;

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
  people.stop();
  document.querySelectorAll(".notice").forEach((el) => el.remove());
});

test("a person whose profile got another name is offered to be the one the notes still name", async () => {
  people = await startPeople(FILES);
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
  people = await startPeople({
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
