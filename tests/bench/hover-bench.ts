import { parse } from "yaml";
import type { CalendarDate } from "../../src/core/calendar-date";
import { calendarDate } from "../../src/core/calendar-date";
import { indexConfig } from "../../src/core/index/index-config";
import { VaultIndex } from "../../src/core/index/vault-index";
import type { Person } from "../../src/core/model/person";
import { frontmatterText } from "../../src/core/parse/frontmatter";
import { parseNote } from "../../src/core/parse/parse-note";
import { namedSpans } from "../../src/core/people/named-spans";
import { PersonSearch } from "../../src/core/people/person-search";
import { personGlance } from "../../src/core/query/person-glance";
import { personSummary } from "../../src/core/query/person-summary";
import { DEFAULT_SETTINGS, DEFAULT_TASKS_SETTINGS } from "../../src/core/settings";
import { median, medianTime } from "./median";

/** What a card may cost, of the 16 ms of a frame. */
const CARD_TARGET_MS = 4;
const CONFIG = indexConfig({ ...DEFAULT_SETTINGS, myNames: ["Alex Stone"] }, DEFAULT_TASKS_SETTINGS);
const TODAY = calendarDate(2025, 11, 12) as CalendarDate;

const name = (i: number): string => `${SYLLABLES[i % 50] ?? ""} ${SYLLABLES[(i * 7) % 50] ?? ""}son${i}`;
const SYLLABLES = Array.from(
  { length: 50 },
  (_, i) => `${"BDFGKLMNPR"[i % 10] ?? ""}${"aeiou"[i % 5] ?? ""}${i}`,
);

/** Meetings of two or three people; every twenty-fifth with the first person, so that one is met most by far. */
function note(i: number, people: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${2022 + (i % 4)}-${two(1 + ((i * 7) % 12))}-${two(1 + ((i * 11) % 28))}`;
  const others = [name((i * 31) % people), name((i * 17 + 5) % people)];
  const participants = i % 25 === 0 ? [name(0), ...others] : others;
  const items = participants.map(
    (who, n) => `- [ ] Send number ${n} of ${i} @${who} 📅 2025-11-${10 + (i % 20)}`,
  );
  const lines = [
    "type: people",
    `title: Meeting ${i}`,
    `date: '${day}'`,
    `participants: [${participants.join(", ")}]`,
  ];
  return `---\n${lines.join("\n")}\n---\n\n${items.join("\n")}\n- [ ] Mine for ${name(0)} @Me 📅 2025-11-15\n`;
}

function indexOf(meetings: number, people: number): VaultIndex {
  const index = new VaultIndex(CONFIG);
  index.batch(() => {
    for (let i = 0; i < meetings; i++) {
      const [path, text] = [`M/${i}.md`, note(i, people)];
      const frontmatter: unknown = parse(frontmatterText(text) ?? "");
      const source = { path, text, frontmatter, tags: null, checkboxLines: null };
      index.put(path, parseNote(source, CONFIG.parse));
    }
  });
  return index;
}

const cost = (run: () => unknown): number => medianTime(run, 31);

const hay = (index: VaultIndex): string[] => index.directory.persons.map(({ key }) => ` ${key}`);

function measure(meetings: number, people: number) {
  const index = indexOf(meetings, people);
  const [busiest] = index.directory.named(name(0));
  index.notesOf("me");
  const search = new PersonSearch(index.directory);
  const standing = { here: new Set<Person>(), used: new Map(), lastMet: new Map(), today: TODAY };
  const keys = hay(index);
  const line = `- [ ] Ask @${name(3)} about it and tell @${name(4)} and @Nobody Known 📅 2025-11-20`;
  const entries = busiest ? personSummary(index, busiest, TODAY).meetings.length : 0;
  return {
    entries,
    persons: index.directory.persons.length,
    card: cost(() => busiest && personGlance(index, busiest, TODAY, 3)),
    search: median(["", "b", "ba1", "ba10 f"].map((query) => cost(() => search.find(query, 20, standing)))),
    scan: cost(() => keys.filter((key) => key.includes(" b"))),
    screen: cost(() => Array.from({ length: 60 }, () => namedSpans(line, [], index.directory))),
  };
}

const ms = (value: number): string => `${value.toFixed(2)} ms`;

measure(500, 100);
const small = measure(1_000, 200);
const large = measure(10_000, 2_000);
const rows: readonly (readonly [string, string])[] = [
  ["people / meetings of the busiest", `${large.persons} / ${large.entries}`],
  ["what a card shows of the busiest", `${ms(large.card)} (target ${CARD_TARGET_MS} ms)`],
  ["the same in a tenth of the vault", `${ms(small.card)}: ratio ${(large.card / small.card).toFixed(1)}`],
  [
    "people for one key after @",
    `${ms(large.search)}, ${(large.search / large.scan).toFixed(1)} times a bare scan of the names`,
  ],
  ["names of a screen of 60 list items", ms(large.screen)],
];
const width = Math.max(...rows.map(([label]) => label.length));
for (const [label, value] of rows) console.log(`${label.padEnd(width)}  ${value}`);
