/** What "Copy diagnostics" puts together: everything that explains a problem, and nothing that names anybody. */
import type { Settings } from "../../src/core/settings";
import { itemRow } from "../../src/core/query/item-row";
import { day } from "../support/build";
import type { PeopleTest } from "./people-test";
import { BUDGET, budget, NOTES, OWN_DATA, startPeople, TASKS_DATA, until } from "./people-test";

/** A word that stands in every text somebody has typed. */
const PRIVATE = "Zanzibar";

const SETTINGS: Partial<Settings> = {
  version: 1,
  myNames: [`Alex ${PRIVATE}`],
  peopleTag: `type/${PRIVATE}`,
  excludedPaths: [`${PRIVATE}/*`, "_archive"],
  aliases: [`Dana Okafor = ${PRIVATE}`],
  inboxNote: `${PRIVATE}.md`,
  requiredTag: `#${PRIVATE}`,
  profileTemplate: PRIVATE,
  statusOverrides: [`? = TODO ${PRIVATE}`],
  hoverCard: "mod",
  weekStart: 0,
};

let people: PeopleTest;

interface Report {
  readonly versions: Record<string, string>;
  readonly settings: Record<string, unknown>;
  readonly tasks: Record<string, unknown>;
  readonly reading: unknown;
  readonly keptBytes: unknown;
  readonly counts: Record<string, unknown>;
  readonly timings: Record<string, number>;
  readonly refusals: readonly { edit: string; reason: string; secondsAgo: number }[];
}

function report(): Report {
  const text = people.ports.diagnostics();
  const json = /^```json\n([\s\S]*)\n```\n$/.exec(text)?.[1];
  return JSON.parse(json ?? "") as Report;
}

beforeEach(async () => {
  people = await startPeople({
    ...NOTES,
    [BUDGET]: `${budget(`Call ${PRIVATE} #${PRIVATE}`)}- [ ] Paint #${PRIVATE} 📅 2026-02-30\n`,
    [`Meetings/${PRIVATE}.md`]: budget(`Other #${PRIVATE}`),
    [`${PRIVATE}/left out.md`]: budget("Left out"),
    [OWN_DATA]: JSON.stringify(SETTINGS),
    [TASKS_DATA]: JSON.stringify({ globalFilter: `#${PRIVATE}`, taskFormat: "emoji" }),
  });
  await until(() => people.ports.progress() === null);
});

afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
});

test("tells versions, counts, timings and what was chosen from our own words", () => {
  const { versions, settings, tasks, reading, counts, timings, keptBytes } = report();
  // Nothing has been stored yet: that waits until it is quiet.
  expect(keptBytes).toBe(0);
  expect(Object.keys(versions)).toEqual(["people", "obsidian", "system", "app", "language", "tasks"]);
  expect(settings).toMatchObject({ hoverCard: "mod", weekStart: 0, markNames: true, groupWords: "default" });
  expect(settings).toMatchObject({ myNames: "entries: 1", excludedPaths: "entries: 2" });
  expect(tasks).toMatchObject({ format: "emoji", hasGlobalFilter: true });
  expect(reading).toBe("done");
  expect(counts).toMatchObject({ notes: 3, profiles: 1, meetingNotes: 2, leftOut: { pattern: 1 } });
  expect(Object.keys(timings)).toEqual([
    "loading settings",
    "reading others' settings",
    "loading what was kept",
    "reading the vault",
  ]);
});

test("lists refused edits, newest last, without the note and the item", async () => {
  const rows = (people.index.note(BUDGET)?.items ?? []).map(itemRow);
  const paint = rows.find(({ description }) => description.startsWith("Paint"));
  if (!paint) throw new Error("no such item");
  await people.ports.edits.apply(paint, { set: "due", date: day("2025-12-24") });
  await people.ports.edits.applyAll([{ ...paint, path: `Gone ${PRIVATE}.md` }], { set: "done" });
  expect(report().refusals.map(({ edit, reason }) => [edit, reason])).toEqual([
    ["due", "invalid-field"],
    ["done", "note-gone"],
  ]);
  expect(people.ports.diagnostics()).not.toContain(PRIVATE);
});

test("holds nothing that somebody has typed: no name, no path, no tag, no text", () => {
  const text = people.ports.diagnostics();
  for (const word of [PRIVATE, "Dana", "Okafor", "Alex", "Budget", "Meetings/", ".md"]) {
    expect(text).not.toContain(word);
  }
});
