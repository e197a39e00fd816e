import { formatIsoDate } from "../../../src/core/calendar-date";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import type { PeopleSort } from "../../../src/core/query/people-list";
import { groupByCompany, PEOPLE_SORTS, peopleSearch, sortPeople } from "../../../src/core/query/people-list";
import type { PersonListRow } from "../../../src/core/query/people-tally";
import { PeopleTally } from "../../../src/core/query/people-tally";
import { directionsOf, personSummary } from "../../../src/core/query/person-summary";
import { generateVault } from "../../bench/generate-vault";
import { contentOf, day, indexOf, meetingNote, profileNote } from "../../support/build";
import { peopleList } from "../../support/people-list";

const TODAY = day("2025-11-12");
const ME = { myNames: ["Alex Stone"] };

function listOf(notes: Readonly<Record<string, string>>): PersonListRow[] {
  return peopleList(indexOf(notes, ME), TODAY);
}

function rowOf(notes: Readonly<Record<string, string>>, name: string): PersonListRow {
  const row = listOf(notes).find(({ person }) => person.name === name);
  if (!row) throw new Error(`${name} is not listed`);
  return row;
}

/** "name lastMet gap drift they/i" of every row. */
function told(rows: readonly PersonListRow[]): string[] {
  return rows.map(({ person, lastMet, usualGap, isDrifting, theyOwe, iOwe }) =>
    [
      person.name,
      lastMet === null ? "never" : formatIsoDate(lastMet),
      usualGap ?? "-",
      isDrifting ? "drifting" : "-",
      `${theyOwe}/${iOwe}`,
    ].join(" "),
  );
}

function weekly(name: string, days: readonly string[]): Record<string, string> {
  return Object.fromEntries(days.map((date) => [`${date}.md`, meetingNote({ date, people: [name] })]));
}

describe("everybody known", () => {
  test("is listed once, by name, with last meeting and counts both ways", () => {
    const rows = listOf({
      "People/Dana Okafor/README.md": profileNote({ company: "Quillmark" }),
      "a.md": meetingNote(
        { date: "2025-11-01", people: ["Dana Okafor", "Zoë Berg"] },
        [
          "- [ ] Send it @Dana Okafor",
          "- [ ] Send that @Dana Okafor @Zoë Berg",
          "- [ ] Answer @Me",
          "- [x] Done @Dana Okafor",
          "- [ ] Ask [[Lee Park]] @Me",
        ].join("\n"),
      ),
      "b.md": meetingNote({ date: "2025-11-20", people: ["Dana Okafor", "Lee Park"] }),
    });
    expect(told(rows)).toEqual([
      "Dana Okafor 2025-11-01 - - 2/2",
      "Lee Park never - - 0/1",
      "Zoë Berg 2025-11-01 - - 1/2",
    ]);
    expect(rows.map(({ company }) => company)).toEqual(["Quillmark", "", ""]);
  });

  test("an item with one owner written twice counts once, as in the person's own view", () => {
    const notes = { "a.md": meetingNote({ people: ["Dana Okafor"] }, "- [ ] Send @Dana @Dana Okafor") };
    expect(rowOf(notes, "Dana Okafor").theyOwe).toBe(1);
  });

  test("the user owes nothing to themself and never drifts", () => {
    const notes = {
      ...weekly("Alex Stone", ["2025-01-01", "2025-01-08", "2025-01-15"]),
      "x.md": meetingNote({ date: "2025-01-15", people: ["Alex Stone"] }, "- [ ] Tidy up @Me"),
    };
    expect(told([rowOf(notes, "Alex Stone")])).toEqual(["Alex Stone 2025-01-15 7 - 0/0"]);
  });

  test.each([
    ["of two gaps is none yet", ["2025-10-15", "2025-10-22", "2025-10-29"], false],
    ["longer than two gaps is a drift", ["2025-10-14", "2025-10-21", "2025-10-28"], true],
    ["means nothing after two meetings", ["2025-01-01", "2025-01-02"], false],
    ["means nothing after three meetings on one day", ["2025-01-01", "2025-01-01", "2025-01-01"], false],
  ])("silence %s", (_title, days, drifting) => {
    expect(rowOf(weekly("Dana Okafor", days), "Dana Okafor").isDrifting).toBe(drifting);
  });

  test("a meeting ahead is no meeting yet; last_contact counts only without any", () => {
    const profile = { "People/Dana Okafor/README.md": profileNote({ last_contact: "2025-02-02" }) };
    const ahead = { "a.md": meetingNote({ date: "2025-11-13", people: ["Dana Okafor"] }) };
    const past = { "b.md": meetingNote({ date: "2025-01-01", people: ["Dana Okafor"] }) };
    expect(told([rowOf({ ...profile, ...ahead }, "Dana Okafor")])).toEqual([
      "Dana Okafor 2025-02-02 - - 0/0",
    ]);
    expect(rowOf({ ...profile, ...ahead }, "Dana Okafor").lastMetIsFromProfile).toBe(true);
    expect(told([rowOf({ ...profile, ...past }, "Dana Okafor")])).toEqual(["Dana Okafor 2025-01-01 - - 0/0"]);
  });

  test("two profiles of one name are two rows that say so", () => {
    const rows = listOf({
      "A/Dana Okafor.md": profileNote(),
      "B/Dana Okafor.md": profileNote(),
      "C/Lee Park.md": profileNote(),
    });
    expect(rows.map(({ person, sharesName }) => [person.profile?.path, sharesName])).toEqual([
      ["A/Dana Okafor.md", true],
      ["B/Dana Okafor.md", true],
      ["C/Lee Park.md", false],
    ]);
  });

  test("says of everybody what a summary of each would say", () => {
    const notes = Object.fromEntries([...generateVault(300)].map(({ path, text }) => [path, text]));
    const index: VaultIndex = indexOf(notes, { myNames: ["Dana Rivera"] });
    const rows = peopleList(index, TODAY);
    expect(rows.map(({ person }) => person)).toEqual(index.directory.persons);
    for (const row of rows) {
      const { lastMet, lastMetIsFromProfile, usualGap } = personSummary(index, row.person, TODAY);
      const { theyOwe, iOwe } = directionsOf(index, row.person);
      expect(row).toMatchObject({
        lastMet,
        lastMetIsFromProfile,
        usualGap,
        theyOwe: theyOwe.length,
        iOwe: iOwe.length,
      });
    }
    expect(rows.some(({ isDrifting }) => isDrifting)).toBe(true);
  });
});

describe("following notes one by one", () => {
  test("comes to the same as a new pass, and leaves others' rows as they are", () => {
    const notes = [...generateVault(120)];
    const index = indexOf(Object.fromEntries(notes.map(({ path, text }) => [path, text])));
    const tally = new PeopleTally(index);
    for (const step of tally.gather()) expect(step).toBeUndefined();
    let kept = 0;
    let persons: ReadonlySet<string> | null = null;
    index.onChange((change) => (persons = change.persons));
    notes.forEach(({ path, text }, i) => {
      if (!path.startsWith("Meetings/")) return;
      const before = new Set(tally.rows(TODAY));
      index.put(
        path,
        contentOf(i % 3 === 0 ? text.replaceAll("- [?]", "- [x]") : text.replace("2025-", "2024-"), path),
      );
      // A change of who is known makes the tally useless; the test's changes are none.
      expect(persons).not.toBeNull();
      tally.follow(path);
      kept += tally.rows(TODAY).filter((row) => before.has(row)).length;
    });
    expect(tally.rows(TODAY)).toEqual(peopleList(index, TODAY));
    expect(kept).toBeGreaterThan(0);
  });

  test("forgets a note that was removed", () => {
    const index = indexOf({
      "a.md": meetingNote({ date: "2025-11-01", people: ["Dana Okafor"] }),
      "b.md": meetingNote({ date: "2025-11-02", people: ["Dana Okafor"] }, "- [ ] Send @Dana Okafor"),
    });
    const tally = new PeopleTally(index);
    for (const step of tally.gather()) expect(step).toBeUndefined();
    expect(told(tally.rows(TODAY))).toEqual(["Dana Okafor 2025-11-02 - - 1/0"]);
    index.remove("b.md");
    tally.follow("b.md");
    expect(told(tally.rows(TODAY))).toEqual(["Dana Okafor 2025-11-01 - - 0/0"]);
  });
});

describe("the order", () => {
  const rows = listOf({
    "P/Ada Byron.md": profileNote({ company: "Quillmark" }),
    "P/Bo Chen.md": profileNote({ company: "quillmark " }),
    "P/Cy Diaz.md": profileNote({ company: "Élan" }),
    "a.md": meetingNote({ date: "2025-11-01", people: ["Bo Chen"] }, "- [ ] One @Bo Chen\n- [ ] Two @Me"),
    "b.md": meetingNote(
      { date: "2025-10-01", people: ["Cy Diaz"] },
      "- [ ] One @Cy Diaz\n- [ ] Two @Cy Diaz",
    ),
    "c.md": meetingNote({ date: "2025-11-01", people: ["Di Evans"] }),
  });

  test.each<[PeopleSort, string[]]>([
    ["name", ["Ada Byron", "Bo Chen", "Cy Diaz", "Di Evans"]],
    ["last-met", ["Bo Chen", "Di Evans", "Cy Diaz", "Ada Byron"]],
    ["they-owe", ["Cy Diaz", "Bo Chen", "Ada Byron", "Di Evans"]],
    ["i-owe", ["Bo Chen", "Ada Byron", "Cy Diaz", "Di Evans"]],
  ])("by %s", (by, names) => {
    expect(sortPeople(rows, by).map(({ person }) => person.name)).toEqual(names);
    expect(PEOPLE_SORTS).toContain(by);
  });

  test("by company: spellings of one name are one group, those without come last", () => {
    const groups = groupByCompany(sortPeople(rows, "last-met"));
    expect(
      groups.map(({ company, rows: members }) => [company, ...members.map(({ person }) => person.name)]),
    ).toEqual([
      ["Élan", "Cy Diaz"],
      ["quillmark", "Bo Chen", "Ada Byron"],
      ["", "Di Evans"],
    ]);
  });
});

describe("the search", () => {
  const rows = listOf({
    "P/Zoë Lindqvist.md": profileNote({ company: "Quillmark", aliases: "Zed" }),
    "P/Anna-Lena Öz.md": profileNote(),
    "P/佐藤 花子.md": profileNote(),
  });

  test.each([
    ["", ["Anna-Lena Öz", "Zoë Lindqvist", "佐藤 花子"]],
    ["zoe", ["Zoë Lindqvist"]],
    ["LIND zo", ["Zoë Lindqvist"]],
    ["zed", ["Zoë Lindqvist"]],
    ["quill", ["Zoë Lindqvist"]],
    ["lena", ["Anna-Lena Öz"]],
    ["oz", ["Anna-Lena Öz"]],
    ["子", ["佐藤 花子"]],
    ["qvist", ["Zoë Lindqvist"]],
    ["zoe zed quill", ["Zoë Lindqvist"]],
    ["zoe lena", []],
    [".*", []],
  ])("for %j finds %j", (search, names) => {
    expect(rows.filter(peopleSearch(search)).map(({ person }) => person.name)).toEqual(names);
  });
});
