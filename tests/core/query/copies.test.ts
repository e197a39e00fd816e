import type { ItemId } from "../../../src/core/index/resolved-note";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { collectedOpenItems } from "../../support/slow-query/open-items";
import { foldCopies } from "../../../src/core/query/copies";
import type { ItemQuery } from "../../../src/core/query/item-query";
import { DEFAULT_ITEM_QUERY } from "../../../src/core/query/item-query";
import { openItems } from "../../../src/core/query/open-items";
import { jaccard, similarItems } from "../../../src/core/query/similar-items";
import { day, indexOf, meetingNote } from "../../support/build";

const TODAY = { date: day("2025-11-12"), weekStart: 1 } as const;
const MEETING = { date: "2025-10-29", people: ["Dana Okafor", "Sam Rivera"], sourceRef: "rec 1" };

function folded(index: VaultIndex): [string, ...string[]][] {
  const query: ItemQuery = { ...DEFAULT_ITEM_QUERY, groupBy: "none", sortBy: "note" };
  const pathOf = (id: ItemId): string => index.item(id)?.note.path ?? "";
  return openItems(index, query, TODAY).groups.flatMap(({ leads, copies }) =>
    Array.from(leads, (lead): [string, ...string[]] => [
      pathOf(lead),
      ...(copies.get(lead) ?? []).map(pathOf),
    ]),
  );
}

describe("copies of one item (domain.md §4)", () => {
  test("identical but for case, spaces, punctuation and tags, in notes of one meeting", () => {
    const index = indexOf({
      "a.md": meetingNote(MEETING, "- [ ] Send the plan. @Dana #task"),
      "b.md": meetingNote(MEETING, "- [?] send  the #auto plan @Dana Okafor 📅 2025-11-08"),
      "c.md": meetingNote(MEETING, "- [ ] Send the plan @Sam"),
      "d.md": meetingNote(MEETING, "- [x] Send the plan @Dana"),
    });
    expect(folded(index)).toEqual([["a.md", "b.md"], ["c.md"]]);
  });

  test.each([
    ["alike to the letter", "- [ ] Mail the offer @Dana\n- [ ] Mail the offer @Dana"],
    ["for two days", "- [ ] Send the report @Dana 📅 2025-11-03\n- [ ] Send the report @Dana 📅 2025-11-10"],
    ["with two ticket numbers", "- [ ] Close ticket #123 @Dana\n- [ ] Close ticket #124 @Dana"],
  ])("not within one note: %s", (_what, body) => {
    expect(folded(indexOf({ "a.md": meetingNote(MEETING, body) }))).toEqual([["a.md"], ["a.md"]]);
  });

  test("several alike in a note have their copies in others: by due day, then in their order", () => {
    const index = indexOf({
      "a.md": meetingNote(MEETING, "- [ ] Call @Dana 📅 2025-11-03\n- [ ] Call @Dana\n- [ ] Call @Dana"),
      "b.md": meetingNote(MEETING, "- [ ] Call @Dana\n- [ ] Call @Dana\n- [ ] Call @Dana 📅 2025-11-10"),
    });
    const [, first, second] = index.note("a.md")?.ids ?? [];
    const [firstToo, secondToo] = index.note("b.md")?.ids ?? [];
    const ids = [...(index.note("a.md")?.ids ?? []), ...(index.note("b.md")?.ids ?? [])];
    expect([...foldCopies(index, ids).copies]).toEqual([
      [first, [firstToo]],
      [second, [secondToo]],
    ]);
  });

  test.each([
    ["#12 @Dana", "#13 @Dana"],
    ["@Dana #12", "@Dana #13"],
    ["PR #12, soon @Dana", "PR #13, soon @Dana"],
  ])("not with two numbers: %s and %s", (one, other) => {
    const index = indexOf({
      "a.md": meetingNote(MEETING, `- [ ] Review ${one}`),
      "b.md": meetingNote(MEETING, `- [ ] Review ${other}`),
    });
    expect(folded(index)).toEqual([["a.md"], ["b.md"]]);
  });

  test("not across two meetings", () => {
    const index = indexOf({
      "a.md": meetingNote(MEETING, "- [ ] Send the plan @Dana"),
      "b.md": meetingNote({ ...MEETING, sourceRef: "rec 2", title: "Other" }, "- [ ] Send the plan @Dana"),
    });
    expect(folded(index)).toEqual([["a.md"], ["b.md"]]);
  });

  test("not between inbox notes: each day's is to be done", () => {
    const inbox = {
      "Daily/2025-11-01.md": "- [ ] Call the bank 📅 2025-11-01",
      "Daily/2025-11-08.md": "- [ ] Call the bank 📅 2025-11-08",
    };
    expect(folded(indexOf(inbox, { inboxPaths: ["Daily"] }))).toEqual([
      ["Daily/2025-11-08.md"],
      ["Daily/2025-11-01.md"],
    ]);
  });

  test("between a meeting and an inbox note, when there is just one such meeting", () => {
    const inbox = { "Inbox/x.md": "- [ ] Send the plan @Dana Okafor" };
    const one = { "a.md": meetingNote(MEETING, "- [ ] Send the plan @Dana") };
    const two = {
      ...one,
      "b.md": meetingNote({ ...MEETING, date: "2025-10-30" }, "- [ ] Send the plan @Dana"),
    };
    const settings = { inboxPaths: ["Inbox"] };
    expect(folded(indexOf({ ...inbox, ...one }, settings))).toEqual([["a.md", "Inbox/x.md"]]);
    expect(folded(indexOf({ ...inbox, ...two }, settings))).toEqual([["b.md"], ["a.md"], ["Inbox/x.md"]]);
  });

  test("folding follows the meetings: when they are no longer one, the items are two", () => {
    const index = indexOf({
      "a.md": meetingNote(MEETING, "- [ ] Send the plan @Dana"),
      "b.md": meetingNote(MEETING, "- [ ] Send the plan @Dana"),
    });
    expect(folded(index)).toEqual([["a.md", "b.md"]]);
    index.rename("b.md", "c.md");
    expect(folded(index)).toEqual([["a.md", "c.md"]]);
    index.remove("a.md");
    expect(folded(index)).toEqual([["c.md"]]);
  });
});

describe("the rows of some items, in the order given", () => {
  const index = indexOf({
    "a.md": meetingNote(MEETING, "- [ ] Send the plan @Dana\n- [x] Call Sam @Dana\n- [ ] Call Sam @Dana"),
    "b.md": meetingNote(MEETING, "- [x] Call Sam! @Dana Okafor\n- [ ] Send the plan @Dana"),
  });
  const [plan = -1, called = -1, call = -1] = index.note("a.md")?.ids ?? [];
  const [calledToo = -1, planToo = -1] = index.note("b.md")?.ids ?? [];

  test("closed items are folded like open ones, and with closed ones only", () => {
    expect(foldCopies(index, [call, calledToo, planToo, called, plan])).toEqual({
      leads: [call, calledToo, planToo],
      copies: new Map([
        [calledToo, [called]],
        [planToo, [plan]],
      ]),
    });
  });

  test("an item whose copies are not among them stands alone, and one that is gone is left out", () => {
    expect(foldCopies(index, [plan, 1e6, call])).toEqual({ leads: [plan, call], copies: new Map() });
  });
});

describe("similar items", () => {
  test("share at least four fifths of their words, and are offered, not folded", () => {
    const body = ["send the hiring plan to Sam soon", "send the hiring plan to Sam", "send the plan", "call"];
    const index = indexOf({
      "a.md": meetingNote(MEETING, body.map((text) => `- [ ] ${text} @Dana`).join("\n")),
    });
    const items = collectedOpenItems(index);
    const [first] = items;
    expect(first && similarItems(first, items).map((item) => item.description)).toEqual([body[1]]);
    expect(folded(index)).toHaveLength(4);
  });

  test.each([
    [["a", "b"], ["a", "b"], 1],
    [["a", "b"], ["c"], 0],
    [["a", "b", "c", "d"], ["a", "b", "c", "d", "e"], 0.8],
    [[], [], 0],
  ])("%j and %j: %f", (a, b, likeness) => expect(jaccard(new Set(a), new Set(b))).toBeCloseTo(likeness));
});
