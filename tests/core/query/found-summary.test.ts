import { foundSummary, frequentParticipants } from "../../../src/core/query/found-summary";
import { indexOf, meetingNote, profileNote } from "../../support/build";

const VAULT = {
  "People/Dana Okafor/README.md": profileNote(),
  "People/Lee Park.md": profileNote({}, "# Lee Park\n\n- [ ] Write back\n"),
  "M/1.md": meetingNote(
    { people: ["Dana Okafor", "Alex Stone"] },
    "- [ ] A @Dana\n- [ ] B #proposed\n- [x] C\n",
  ),
  "M/2.md": meetingNote({ people: ["Alex Stone", "Sam Rivera"] }),
  "C/1.md": "---\nattendees: Alex Stone\n---\n",
  "Else.md": "- [ ] Nobody's\n",
};

function index(settings = {}): ReturnType<typeof indexOf> {
  const built = indexOf(VAULT, settings);
  for (const path of ["_archive/b.md", "_archive/a.md", "_archive/d.md", "_archive/c.md"]) {
    built.leaveOut(path, "pattern");
  }
  built.leaveOut("T.md", "template");
  return built;
}

test("what was found, in numbers", () => {
  expect(foundSummary(index())).toEqual({
    notes: 6,
    peopleNotes: 4,
    profiles: 2,
    meetingNotes: 3,
    otherMeetingNotes: 1,
    people: 4,
    peopleWithProfile: 2,
    openItems: 3,
    proposedItems: 1,
    leftOut: [
      { reason: "pattern", count: 4, paths: ["_archive/a.md", "_archive/b.md", "_archive/c.md"] },
      { reason: "template", count: 1, paths: ["T.md"] },
    ],
  });
});

test("an empty vault has nothing", () => {
  expect(foundSummary(indexOf({}))).toMatchObject({ notes: 0, people: 0, openItems: 0, leftOut: [] });
  expect(frequentParticipants(indexOf({}), 5)).toEqual([]);
});

describe("the most frequent participants", () => {
  const names = (limit: number, settings = {}): [string, number][] =>
    frequentParticipants(index(settings), limit).map(({ person, meetings }) => [person.name, meetings]);

  test("come first, with the number of their meetings; equally frequent ones by name", () => {
    expect(names(9)).toEqual([
      ["Alex Stone", 3],
      ["Dana Okafor", 1],
      ["Sam Rivera", 1],
    ]);
    expect(names(1)).toEqual([["Alex Stone", 3]]);
  });

  test("are others than the user", () => {
    expect(names(1, { myNames: ["Alex Stone"] })).toEqual([["Dana Okafor", 1]]);
  });
});
