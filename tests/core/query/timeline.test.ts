import { formatIsoDate } from "../../../src/core/calendar-date";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import type { Person } from "../../../src/core/model/person";
import { meetingsOf } from "../../../src/core/query/meetings";
import { directionsOf, personSummary } from "../../../src/core/query/person-summary";
import { day, indexOf, meetingNote, profileNote } from "../../support/build";

function person(index: VaultIndex, name: string): Person {
  const [found] = index.directory.named(name);
  if (!found) throw new Error(`${name} is not known`);
  return found;
}

function timeline(notes: Readonly<Record<string, string>>, name = "Dana Okafor"): (string | null)[][] {
  const index = indexOf(notes, { myNames: ["Alex Stone"] });
  return meetingsOf(index, person(index, name)).map(({ date, title, paths }) => [
    date === null ? null : formatIsoDate(date),
    title,
    ...paths,
  ]);
}

const DANA = ["Dana Okafor"];

describe("meetings that are one meeting (domain.md §3)", () => {
  test("same date and same source_ref are one entry; the first path leads", () => {
    expect(
      timeline({
        "b.md": meetingNote({ date: "2025-10-29", people: DANA, title: "B", sourceRef: "Sources/x.md" }),
        "a.md": meetingNote({
          date: "2025-10-29",
          people: ["Sam Rivera"],
          title: "A",
          sourceRef: "[[Sources/x]]",
        }),
        "c.md": meetingNote({ date: "2025-10-30", people: DANA, title: "C", sourceRef: "Sources/x.md" }),
      }),
    ).toEqual([
      ["2025-10-30", "C", "c.md"],
      ["2025-10-29", "A", "a.md", "b.md"],
    ]);
  });

  test("source counts only when it is a link", () => {
    const withSource = (source: string): string =>
      `---\ntype: people\ndate: 2025-10-29\nperson: Dana Okafor\nsource: ${source}\n---\n`;
    expect(timeline({ "a.md": withSource("transcript"), "b.md": withSource("transcript") })).toHaveLength(2);
    expect(timeline({ "a.md": withSource('"[[x]]"'), "b.md": withSource('"[[x|y]]"') })).toHaveLength(1);
  });

  test("same date, same title and a shared participant other than me are one entry", () => {
    const at = (people: string[], title: string): string =>
      meetingNote({ date: "2025-10-29", people, title });
    expect(
      timeline({ "a.md": at(DANA, "Intro 1:1"), "b.md": at([...DANA, "Sam Rivera"], "intro 1-1 ") }),
    ).toHaveLength(1);
    expect(timeline({ "a.md": at(DANA, "Intro"), "b.md": at(DANA, "Review") })).toHaveLength(2);
    expect(
      timeline(
        { "a.md": at([...DANA, "Alex Stone"], "Intro"), "b.md": at(["Sam Rivera", "Alex Stone"], "Intro") },
        "Dana Okafor",
      ),
    ).toHaveLength(1);
    expect(
      timeline(
        { "a.md": at([...DANA, "Alex Stone"], "Intro"), "b.md": at(["Sam Rivera", "Alex Stone"], "Intro") },
        "Alex Stone",
      ),
    ).toHaveLength(2);
  });

  test("folding is transitive", () => {
    expect(
      timeline({
        "a.md": meetingNote({ date: "2025-10-29", people: DANA, title: "One", sourceRef: "s1" }),
        "c.md": meetingNote({ date: "2025-10-29", people: ["Sam Rivera"], title: "Two" }),
        "b.md": meetingNote({ date: "2025-10-29", people: ["Sam Rivera"], title: "Two", sourceRef: "s1" }),
      }),
    ).toEqual([["2025-10-29", "One", "a.md", "b.md", "c.md"]]);
  });

  test("a profile is no entry; an undated meeting comes last; another type needs a date", () => {
    expect(
      timeline({
        "People/Dana Okafor/README.md": profileNote(),
        "People/Dana Okafor/loose.md": "Some text",
        "m.md": meetingNote({ people: DANA, title: "Undated" }),
        "n.md": meetingNote({ date: "2025-01-01", people: DANA, title: "Dated" }),
        "o.md": "---\ntype: customer\nattendees: Dana Okafor\n---\n",
        "p 2025-02-02.md": "---\ntype: customer\nattendees: Dana Okafor\n---\n",
      }),
    ).toEqual([
      ["2025-02-02", "p 2025-02-02", "p 2025-02-02.md"],
      ["2025-01-01", "Dated", "n.md"],
      [null, "Undated", "m.md"],
    ]);
  });
});

test("notes of other types are meetings as long as the setting says so", () => {
  const notes = {
    "a.md": meetingNote({ date: "2025-10-29", people: DANA, title: "Meeting" }),
    "b.md": "---\ntype: customer\ndate: 2025-10-30\nattendees: Dana Okafor\n---\n",
  };
  const paths = (otherNotesAreMeetings: boolean): string[] => {
    const index = indexOf(notes, { otherNotesAreMeetings });
    return meetingsOf(index, person(index, "Dana Okafor")).map((meeting) => meeting.paths.join());
  };
  expect(paths(true)).toEqual(["b.md", "a.md"]);
  expect(paths(false)).toEqual(["a.md"]);
});

test("a meeting one of whose notes holds garbled fields says so", () => {
  const index = indexOf({
    "a.md": meetingNote({ date: "2025-10-29", people: DANA }, "- [ ] a ðŸ“… 2025-11-08"),
    "b.md": meetingNote({ date: "2025-10-30", people: DANA }, "- [ ] a 📅 2025-11-08"),
  });
  const meetings = meetingsOf(index, person(index, "Dana Okafor"));
  expect(meetings.map((meeting) => meeting.isGarbled)).toEqual([false, true]);
});

describe("last met", () => {
  const today = day("2025-11-12");
  const summaryOf = (notes: Readonly<Record<string, string>>) => {
    const index = indexOf(notes);
    return personSummary(index, person(index, "Dana Okafor"), today);
  };
  test("future meetings do not count; the usual gap is the median", () => {
    const dates = ["2025-12-24", "2025-11-10", "2025-11-03", "2025-10-29", "2025-09-29"];
    const notes = Object.fromEntries(
      dates.map((date) => [`${date}.md`, meetingNote({ date, people: DANA })]),
    );
    const { lastMet, usualGap, lastMetIsFromProfile } = summaryOf(notes);
    expect([lastMet, usualGap, lastMetIsFromProfile]).toEqual([day("2025-11-10"), 7, false]);
  });
  test("the profile's last_contact is only a fallback", () => {
    const profile = { "People/Dana Okafor/README.md": profileNote({ last_contact: "2025-11-11" }) };
    expect(summaryOf(profile)).toMatchObject({ lastMet: day("2025-11-11"), lastMetIsFromProfile: true });
    const met = { ...profile, "m.md": meetingNote({ date: "2025-10-29", people: DANA }) };
    expect(summaryOf(met)).toMatchObject({ lastMet: day("2025-10-29"), lastMetIsFromProfile: false });
  });
});

describe("directions (domain.md §4)", () => {
  const index = indexOf(
    {
      "People/Dana Okafor/README.md": profileNote({}, "- [ ] profile item @Myself"),
      "m.md": meetingNote(
        { date: "2025-10-29", people: ["Dana Okafor", "Sam Rivera"] },
        [
          "- [ ] theirs @Dana",
          "- [ ] mine @Myself",
          "- [x] done @Dana",
          "- [ ] ask @Dana about it @Sam",
          "- [ ] nobody's, for @Dana to see",
          "- [ ] both @Dana @Myself",
        ].join("\n"),
      ),
      "n.md": "- [ ] ask @Dana Okafor about it @Myself\n- [ ] unrelated @Myself",
    },
    { myNames: ["Alex Stone"] },
  );
  const texts = (name: string) => {
    const { theyOwe, iOwe, mentioned } = directionsOf(index, person(index, name));
    return [theyOwe, iOwe, mentioned].map((items) => items.map((item) => item.description).sort());
  };
  test("of a person", () => {
    expect(texts("Dana Okafor")).toEqual([
      ["both", "theirs"],
      ["ask @Dana Okafor about it", "both", "mine", "profile item"],
      ["ask @Dana about it", "nobody's, for @Dana to see"],
    ]);
  });
  test("I owe everybody who was there", () => expect(texts("Sam Rivera")[1]).toEqual(["both", "mine"]));
});
