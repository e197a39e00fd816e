import { parseItemQuery } from "../../../src/core/query/item-query";
import { DEFAULT_BOARD_STATE, parseBoardState, storedBoardState } from "../../../src/ui/items/board-state";

test.each([
  undefined,
  null,
  "text",
  7,
  [],
  {},
  { query: null, collapsed: "all" },
  { query: { groupBy: "moon", owner: 7, search: {} } },
  { version: 99, query: [] },
  { collapsed: [1, null, {}] },
  { isFollowing: "yes", selected: [null, {}, { path: 1 }], place: { group: 3 } },
  { selected: "all", place: { group: "due", distance: null } },
])("odd state %j takes the defaults", (stored) => {
  expect(parseBoardState(stored)).toEqual(DEFAULT_BOARD_STATE);
});

test("what is stored is read back", () => {
  const state = {
    query: parseItemQuery({ groupBy: "person", owner: "mine", search: "a b", tags: ["work"] }),
    collapsed: ["person:me"],
    isFollowing: true,
    selected: [{ path: "a.md", line: 3, rawHash: 99 }],
    place: { group: "person:me", item: { path: "a.md", line: 4, rawHash: 7 }, distance: -12.5 },
  };
  expect(parseBoardState(JSON.parse(JSON.stringify(storedBoardState(state))))).toEqual(state);
});

test("a command may say it shortly", () => {
  expect(parseBoardState({ by: "priority", owner: "mine" }).query).toEqual(
    parseItemQuery({ groupBy: "priority", owner: "mine" }),
  );
});

test("a list without end is cut", () => {
  const collapsed = Array.from({ length: 10_000 }, (_, i) => `due:${i}`);
  expect(parseBoardState({ collapsed }).collapsed).toHaveLength(2_000);
});
