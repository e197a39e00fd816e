import { profileNote } from "../../support/build";
import type { PeopleTest } from "../../vault/people-test";
import { NOTES, startPeople, until } from "../../vault/people-test";

const FILES = {
  ...NOTES,
  "People/Dee One/README.md": profileNote({ aliases: "[Dee]" }),
  "People/Dee Two/README.md": profileNote({ aliases: "[Dee]" }),
};

let people: PeopleTest;
beforeEach(async () => {
  people = await startPeople(FILES);
});
afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
  for (const el of document.querySelectorAll(".notice-wrapper, .modal-container")) el.remove();
});

const open = (query: string): boolean => people.host.protocolHandlers.open(`obsidian://people${query}`);
const notices = (): string[] =>
  [...document.querySelectorAll(".notice-message")].map((el) => el.textContent ?? "");
const leaves = (type: string): number => people.app.workspace.getLeavesOfType(type).length;

test("a person opens, also by alias-free path and however it is written", async () => {
  expect(open("?person=dana%20okafor")).toBe(true);
  await until(() => leaves("people-person") === 1);
  expect(notices()).toEqual([]);
});

test("a rollup opens with its filters", async () => {
  open("?rollup=priority&owner=me&limit=5&person=Dana%20Okafor");
  await until(() => leaves("people-rollup") === 1);
  const [leaf] = people.app.workspace.getLeavesOfType("people-rollup");
  expect(leaf?.view.getState()).toMatchObject({
    query: { groupBy: "priority", owner: "mine", limit: 5, persons: ["Dana Okafor"] },
  });
});

test.each([
  ["?rollup", "people-rollup"],
  ["?view=items", "people-action-items"],
  ["?view=people", "people-directory"],
  ["", "people-action-items"],
  ["?utm_source=mail", "people-action-items"],
])("obsidian://people%s opens %s", async (query, type) => {
  open(query);
  await until(() => leaves(type) === 1);
  expect(notices()).toEqual([]);
});

test.each([
  ["?person=Kim", 'Nobody is called "Kim".'],
  ["?person=%3Cimg%20src%3Dx%3E%0Aline", 'Nobody is called "<img src=x>\\nline".'],
  ["?rollup=mood", "rollup must be one of due, priority"],
  ["?rollup=due&limit=-1", 'limit must be a whole number from 1 on, not "-1".'],
  ["?view=calendar", 'view must be one of items, people, not "calendar".'],
])("obsidian://people%s opens nothing and says %s", (query, message) => {
  open(query);
  expect(notices()).toEqual([expect.stringContaining(message)]);
  expect(document.querySelector(".notice img")).toBeNull();
  expect(leaves("people-person") + leaves("people-rollup")).toBe(0);
});

test("a name that several have asks who is meant", async () => {
  open("?person=Dee");
  const choices = [...document.querySelectorAll<HTMLElement>(".suggestion-item")];
  expect(choices.map((el) => el.textContent)).toEqual([
    "Dee OnePeople/Dee One/README.md",
    "Dee TwoPeople/Dee Two/README.md",
  ]);
  choices[1]?.click();
  await until(() => leaves("people-person") === 1);
});

test("while the vault is being read the last address waits, and opens when it has been", async () => {
  const progress = jest.spyOn(people.services.ports, "progress");
  progress.mockReturnValue({ done: 1, total: 2 });
  open("?rollup=due");
  open("?person=Dana%20Okafor");
  expect(notices()).toEqual([expect.stringContaining("still reading the vault")]);
  expect(leaves("people-person")).toBe(0);
  progress.mockReturnValue(null);
  await people.services.saveSettings({ groupWords: ["Everybody"] });
  await until(() => leaves("people-person") === 1);
  expect(leaves("people-rollup")).toBe(0);
  expect(notices()).toEqual([]);
});

test("no address is answered once the plugin is gone", () => {
  people.host.plugins.unloadPlugin("people");
  expect(open("?view=items")).toBe(false);
});
