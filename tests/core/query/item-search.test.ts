import { DEFAULT_ITEM_QUERY } from "../../../src/core/query/item-query";
import { openItems } from "../../../src/core/query/open-items";
import { day, indexOf, meetingNote } from "../../support/build";

const TODAY = { date: day("2025-11-12"), weekStart: 1 as const };

/** @returns which items of a note were found, by place */
function found(items: readonly string[], search: string): number[] {
  const body = items.map((item) => `- [ ] ${item}`).join("\n");
  const index = indexOf({ "M.md": meetingNote({ title: "Monthly", people: ["Dana Okafor"] }, body) });
  const query = { ...DEFAULT_ITEM_QUERY, groupBy: "none", sortBy: "note", search } as const;
  const [group] = openItems(index, query, TODAY).groups;
  return Array.from(group?.items ?? [], (id) => index.placeOf(id)?.at ?? -1);
}

const PLAIN = [
  "Send the plan",
  "send the OFFER @Dana Okafor",
  "call (the Bank @Dana Okafor",
  "a a aa @Dana Okafor",
  "",
];

/** Texts that are looked through as they are kept, or, for a letter beyond ASCII, in a folded copy. */
describe.each([
  ["as it is kept", PLAIN],
  ["in a folded copy", [...PLAIN, "räumen"]],
])("a description looked through %s", (_, items) => {
  test.each<[what: string, search: string, places: number[]]>([
    ["is found whatever its case", "SEND", [0, 1]],
    ["ends where the next one begins", '"plan send"', []],
    ["ends where the owner begins", '"bank @"', []],
    ["is found behind a sign that folds to a space", "´call", [2]],
    ["is found when an earlier one ends in a part of what is looked for", '"the o"', [1]],
    ["is found once, however often the text stands in it", "aa", [3]],
    ["is found by a single letter", "s", [0, 1]],
  ])("%s", (_what, search, places) => expect(found(items, search)).toEqual(places));
});

describe("what stands in a text", () => {
  test.each<[what: string, items: string[], search: string, places: number[]]>([
    ["behind a name is found", ["ask @Dana Okafor about the rooms", "call"], "rooms", [0]],
    ["with a letter beyond ASCII is found without its accent", ["räumen", "call"], "raum", [0]],
    ["as a tag within it is found", ["the #work is done", "call"], '"the #work is"', [0]],
    ["as a tag in front of owners is none of it", ["offer #work @Dana Okafor"], '"offer #work"', []],
    ["as a bracket in front of owners is none of it", ["offer (@Dana Okafor)"], '"offer ("', []],
  ])("%s", (_what, items, search, places) => expect(found(items, search)).toEqual(places));
});
