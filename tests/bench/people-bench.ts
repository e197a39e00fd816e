import { parse } from "yaml";
import { calendarDate } from "../../src/core/calendar-date";
import { indexConfig } from "../../src/core/index/index-config";
import { VaultIndex } from "../../src/core/index/vault-index";
import type { Person } from "../../src/core/model/person";
import { frontmatterText } from "../../src/core/parse/frontmatter";
import { parseNote } from "../../src/core/parse/parse-note";
import { peopleSearch, sortPeople } from "../../src/core/query/people-list";
import { PeopleTally } from "../../src/core/query/people-tally";
import { personSummary } from "../../src/core/query/person-summary";
import { DEFAULT_SETTINGS, DEFAULT_TASKS_SETTINGS } from "../../src/core/settings";
import { peopleList } from "../support/people-list";
import { medianTime } from "./median";
import { ITEMS, MEETINGS, meetingText, nameOf, PEOPLE, peopleVault } from "./people-vault";

const ROUNDS = 15;
const CONFIG = indexConfig({ ...DEFAULT_SETTINGS, myNames: ["Alex Stone"] }, DEFAULT_TASKS_SETTINGS);

function buildIndex(): VaultIndex {
  const index = new VaultIndex(CONFIG);
  const put = (path: string, text: string): void => {
    const frontmatter: unknown = parse(frontmatterText(text) ?? "");
    index.put(path, parseNote({ path, text, frontmatter, tags: null, checkboxLines: null }, CONFIG.parse));
  };
  index.batch(() => {
    for (const { path, text } of peopleVault()) put(path, text);
  });
  return index;
}

const cost = (run: () => unknown): number => medianTime(run, ROUNDS);

function once(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function report(what: string, ms: number): void {
  console.log(`${what.padEnd(52)} ${ms.toFixed(1).padStart(7)} ms`);
}

const index = buildIndex();
const today = calendarDate(2025, 11, 12);
if (today === null) throw new Error("unreachable: 2025-11-12 is a day");
const [most] = index.directory.named(nameOf(0)) as [Person];

console.log(`${PEOPLE} people, ${MEETINGS} meetings, ${MEETINGS * ITEMS} items`);
report(
  "the list for the first time, everybody resolved",
  once(() => peopleList(index, today)),
);
report(
  "the list, a pass over everything",
  cost(() => peopleList(index, today)),
);
const tally = new PeopleTally(index);
const gathering = tally.gather();
while (gathering.next().done !== true);
tally.rows(today);
const edited = meetingText(0);
report(
  "the list, after an edit of one note",
  cost(() => {
    tally.follow(edited.path);
    tally.rows(today);
  }),
);
const everybody = peopleList(index, today);
report(
  "searched and sorted again",
  cost(() => sortPeople(everybody.filter(peopleSearch("family9")), "they-owe")),
);
const { meetings } = personSummary(index, most, today);
report(
  `summary of the most met (${meetings.length} entries)`,
  cost(() => personSummary(index, most, today)),
);
