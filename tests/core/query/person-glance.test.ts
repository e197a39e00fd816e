import { personGlance } from "../../../src/core/query/person-glance";
import { personSummary } from "../../../src/core/query/person-summary";
import { day, indexOf, meetingNote, profileNote } from "../../support/build";

/** Meetings in the past, today and to come, doubled, undated, in pairs; items both ways, late, due and without a day. */
function vault(): Record<string, string> {
  const names = ["Dana Okafor", "Sam Rivera", "Lee Park", "Zoe Lindqvist"];
  const dates = ["2025-09-01", "2025-10-01", "2025-10-01", "2025-11-12", "2025-11-20", undefined];
  const notes: Record<string, string> = {
    "People/Dana Okafor/README.md": profileNote({ last_contact: "2025-10-30" }),
    "People/Ida Haas/README.md": profileNote({ last_contact: "2025-08-30" }),
  };
  for (let i = 0; i < 40; i++) {
    const people = [names[i % 4] ?? "", names[(i * 3) % 4] ?? ""];
    const date = dates[(i * 5) % dates.length];
    const items = [
      `- [ ] Send ${i} @${people[0] ?? ""} 📅 2025-11-${10 + (i % 9)}`,
      `- [x] Done ${i} @Me 📅 2025-11-01`,
      `- [ ] Mine ${i} @Me for @${people[1] ?? ""}${i % 2 ? " 📅 2025-11-13" : ""}`,
    ];
    const fields = { people, title: `Meeting ${i % 7}`, ...(date === undefined ? {} : { date }) };
    notes[`M/${i}.md`] = meetingNote(fields, items.join("\n"));
  }
  return notes;
}

test("a glance says the same as the summary, of everybody", () => {
  const index = indexOf(vault());
  const today = day("2025-11-12");
  expect(index.directory.persons.length).toBeGreaterThan(4);
  for (const person of index.directory.persons) {
    const {
      directions,
      meetings,
      person: _,
      longestWait: __,
      ...facts
    } = personSummary(index, person, today);
    expect(personGlance(index, person, today, 3)).toEqual({
      ...facts,
      theyOwe: directions.theyOwe.length,
      iOwe: directions.iOwe.length,
      lastMeetings: meetings.filter(({ date }) => date === null || date <= today).slice(0, 3),
    });
  }
});
