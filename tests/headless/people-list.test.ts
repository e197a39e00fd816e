import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { indexFolder } from "../../scripts/headless/build-index";
import type { IndexReport } from "../../src/core/answers/index-report";
import { formatIsoDate } from "../../src/core/calendar-date";
import { DEFAULT_EXCLUDED_PATHS } from "../../src/core/settings";
import { meetingsOf } from "../../src/core/query/meetings";
import { personSummary } from "../../src/core/query/person-summary";
import { day } from "../support/build";
import { peopleList } from "../support/people-list";

const VAULTS = resolve(__dirname, "../vaults");
const TODAY = day("2025-11-12");

/** One person of the hand-written truth, as the People view and the Person view show them. */
interface Shown {
  readonly name: string;
  readonly profile: string | null;
  readonly timeline: readonly (readonly [date: string | null, title: string, paths: string])[];
  readonly directions: readonly [theyOwe: number, iOwe: number, mentioned: number];
  readonly listed: readonly [theyOwe: number, iOwe: number];
  /** The newest day of the timeline that is not in the future. */
  readonly met: string | null;
}

function truthOf(vault: string): Shown[] {
  const truth = JSON.parse(readFileSync(join(VAULTS, `${vault}.truth.json`), "utf8")) as IndexReport;
  return truth.people.map(({ name, profile, meetings, theyOwe, iOwe, mentioned }) => ({
    name,
    profile,
    timeline: meetings.map(({ date, title, paths }) => [date, title, paths.join(", ")] as const),
    directions: [theyOwe, iOwe, mentioned],
    listed: [theyOwe, iOwe],
    met: meetings.find(({ date }) => date !== null && date <= "2025-11-12")?.date ?? null,
  }));
}

test.each(["messy", "sample"])(
  "timeline, directions and list of everybody in the %s vault are the hand-written truth's",
  async (vault) => {
    const options = { myNames: ["Alex Stone", "Alex"], excludedPaths: DEFAULT_EXCLUDED_PATHS };
    const { index } = await indexFolder(join(VAULTS, vault), options);
    const iso = (date: Parameters<typeof formatIsoDate>[0] | null): string | null =>
      date === null ? null : formatIsoDate(date);
    const shown = peopleList(index, TODAY).map((row): Shown => {
      const { directions } = personSummary(index, row.person, TODAY);
      return {
        name: row.person.name,
        profile: row.person.profile?.path ?? null,
        timeline: meetingsOf(index, row.person).map(({ date, title, paths }) => [
          iso(date),
          title,
          paths.join(", "),
        ]),
        directions: [directions.theyOwe.length, directions.iOwe.length, directions.mentioned.length],
        listed: [row.theyOwe, row.iOwe],
        met: row.lastMetIsFromProfile ? null : iso(row.lastMet),
      };
    });
    expect(shown).toEqual(truthOf(vault));
  },
);
