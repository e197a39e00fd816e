import type { VaultIndex } from "../../../src/core/index/vault-index";
import type { Person } from "../../../src/core/model/person";
import { meetingsOf } from "../../../src/core/query/meetings";
import { personOfNote } from "../../../src/core/query/person-of-note";
import { directionsOf } from "../../../src/core/query/person-summary";
import { preparePerson } from "../../../src/core/query/prepare";
import { byWait, waitingOf } from "../../../src/core/query/waiting";
import { day, indexOf, meetingNote, profileNote } from "../../support/build";

const TODAY = day("2025-11-12");
const ME = { myNames: ["Alex Stone"] };

function dana(index: VaultIndex): Person {
  const [person] = index.directory.named("Dana Okafor");
  if (!person) throw new Error("Dana is not known");
  return person;
}

/** "description: days/meetings since" of what Dana owes, the longest wait first. */
function waits(notes: Readonly<Record<string, string>>): string[] {
  const index = indexOf(notes, ME);
  const meetings = meetingsOf(index, dana(index));
  return [...directionsOf(index, dana(index)).theyOwe].sort(byWait).map((item) => {
    const waiting = waitingOf(item, meetings, TODAY);
    return `${item.description}: ${waiting ? `${waiting.days}/${waiting.meetingsSince}` : "unknown"}`;
  });
}

const meeting = (date: string, body = ""): string => meetingNote({ date, people: ["Dana Okafor"] }, body);

describe("how long an item is waited for", () => {
  test("counts from ➕, else from the meeting's date, and the meetings after that day up to today", () => {
    expect(
      waits({
        "a.md": meeting("2025-10-20", "- [ ] Dated @Dana Okafor ➕ 2025-10-15\n- [ ] Undated @Dana Okafor"),
        "b.md": meeting("2025-10-27"),
        "c.md": meeting("2025-11-12"),
        "d.md": meeting("2025-11-20"),
      }),
    ).toEqual(["Dated: 28/3", "Undated: 23/2"]);
  });

  test("is unknown without a day, and for a day ahead; unknown ones come last", () => {
    expect(
      waits({
        "list.md": "- [ ] Nowhere @Dana Okafor",
        "a.md": meeting("2025-11-01", "- [ ] Known @Dana Okafor\n- [ ] Ahead @Dana Okafor ➕ 2025-12-01"),
      }),
    ).toEqual(["Known: 11/0", "Ahead: unknown", "Nowhere: unknown"]);
  });

  test("several notes of one meeting are one meeting since", () => {
    const copy = meetingNote({ date: "2025-11-05", people: ["Dana Okafor"], title: "Weekly" });
    expect(
      waits({ "a.md": meeting("2025-11-01", "- [ ] Send @Dana Okafor"), "b.md": copy, "c.md": copy }),
    ).toEqual(["Send: 11/1"]);
  });
});

describe("whom a note is about", () => {
  const notes = {
    "People/Dana Okafor/README.md": profileNote(),
    "People/Dana Okafor/Ideas.md": "Just text",
    "m1.md": meetingNote({ date: "2025-11-01", people: ["Alex Stone", "Zoë Berg", "Dana Okafor"] }),
    "m2.md": "---\ntype: people\ndate: 2025-11-02\nperson: Dana Okafor\nparticipants: [Zoë Berg]\n---\n",
    "m3.md": meetingNote({ date: "2025-11-03", people: ["Alex Stone"] }),
    "p.md": "A note about nobody",
  };

  test.each([
    ["People/Dana Okafor/README.md", "Dana Okafor"],
    ["m1.md", "Zoë Berg"],
    ["m2.md", "Dana Okafor"],
    ["m3.md", undefined],
    ["p.md", undefined],
    ["People/Dana Okafor/Ideas.md", undefined],
    ["gone.md", undefined],
  ])("%s: %s", (path, name) => {
    expect(personOfNote(indexOf(notes, ME), path)?.name).toBe(name);
  });
});

describe("the last meeting of a prepared one", () => {
  const notes = {
    "a.md": meeting("2025-10-01"),
    "b.md": meeting("2025-11-12", "- [ ] Send it @Dana Okafor\n"),
    "c.md": meeting("2025-11-20"),
    "d.md": meetingNote({ people: ["Dana Okafor"] }),
  };

  test("is none of today that says nothing yet", () => {
    const index = indexOf({ "a.md": meeting("2025-10-01"), "b.md": meeting("2025-11-12") }, ME);
    expect(preparePerson(index, dana(index), "", TODAY).lastMeeting?.paths[0]).toBe("a.md");
  });

  test.each([
    ["without a note the latest up to today", "", "b.md"],
    ["of a note of today the one before it", "b.md", "a.md"],
    ["of a note ahead never one that is ahead as well", "c.md", "b.md"],
    ["of an old note none after it", "a.md", undefined],
    ["of an undated note the latest up to today", "d.md", "b.md"],
  ])("is %s", (_title, path, expected) => {
    const index = indexOf(notes, ME);
    expect(preparePerson(index, dana(index), path, TODAY).lastMeeting?.paths[0]).toBe(expected);
  });
});
