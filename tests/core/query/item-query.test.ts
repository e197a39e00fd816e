import type { ItemQuery } from "../../../src/core/query/item-query";
import {
  DEFAULT_ITEM_QUERY,
  GROUPINGS,
  isFiltered,
  parseItemQuery,
  sameItemQuery,
} from "../../../src/core/query/item-query";
import { day } from "../../support/build";

const WHOLE: ItemQuery = {
  groupBy: "note",
  sortBy: "created",
  owner: "mine",
  ownerNames: ["Dana Okafor"],
  persons: ["me"],
  proposed: "only",
  priorities: ["highest", "low"],
  statuses: [" ", "On hold"],
  tags: ["#work"],
  path: "Meetings/",
  dueFrom: day("2025-11-01"),
  dueTo: day("2025-11-30"),
  search: '@dana "the plan"',
  limit: 20,
};

test("what was stored comes back, also through JSON", () => {
  expect(parseItemQuery(JSON.parse(JSON.stringify(WHOLE)))).toEqual(WHOLE);
  expect(parseItemQuery(DEFAULT_ITEM_QUERY)).toEqual(DEFAULT_ITEM_QUERY);
});

test.each([
  [undefined, {}],
  [null, {}],
  ["due", {}],
  [[], {}],
  [{ groupBy: "moon", sortBy: 3, owner: null, proposed: true, search: 7, path: {}, limit: -1 }, {}],
  [{ limit: 1.5, dueFrom: "2026-02-30", dueTo: {}, priorities: ["urgent"] }, {}],
  [
    { tags: "#work", persons: " Dana " },
    { tags: ["#work"], persons: ["Dana"] },
  ],
  [{ statuses: [" ", "", 3, null, "?", "?"] }, { statuses: [" ", "?"] }],
  [{ priorities: ["low", "highest"] }, { priorities: ["highest", "low"] }],
  [
    { dueFrom: "2025-11-12", dueTo: 20_000 },
    { dueFrom: day("2025-11-12"), dueTo: 20_000 },
  ],
])("%j is read without an error", (stored, read) => {
  expect(parseItemQuery(stored)).toEqual({ ...DEFAULT_ITEM_QUERY, ...read });
});

test.each(Object.keys(WHOLE) as (keyof ItemQuery)[])("queries that differ in %s are not the same", (key) => {
  expect(sameItemQuery(WHOLE, { ...WHOLE, [key]: DEFAULT_ITEM_QUERY[key] })).toBe(false);
  expect(sameItemQuery(WHOLE, parseItemQuery(WHOLE))).toBe(true);
});

test("grouping and order leave nothing out, everything else may", () => {
  for (const groupBy of GROUPINGS) expect(isFiltered({ ...DEFAULT_ITEM_QUERY, groupBy })).toBe(false);
  expect(isFiltered({ ...DEFAULT_ITEM_QUERY, sortBy: "note" })).toBe(false);
  expect(isFiltered({ ...DEFAULT_ITEM_QUERY, search: "plan" })).toBe(true);
  expect(isFiltered({ ...DEFAULT_ITEM_QUERY, tags: ["work"] })).toBe(true);
});
