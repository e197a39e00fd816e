/** Rows made when they are looked at, against rows that are all made at once. */
import type { ItemId } from "../../../src/core/index/resolved-note";
import type { ItemQuery } from "../../../src/core/query/item-query";
import { DEFAULT_ITEM_QUERY } from "../../../src/core/query/item-query";
import { Numbering } from "../../../src/core/query/rows/numbering";
import type { ItemGroup } from "../../../src/core/query/open-items";
import { MadeRows } from "../../../src/dom/list-rows";
import type { ListRows } from "../../../src/dom/list-rows";
import { boardRows } from "../../../src/ui/items/board-rows";
import type { ListEntry } from "../../../src/ui/items/list-entry";

function group(key: string, leads: readonly ItemId[], copies: ItemGroup["copies"] = new Map()): ItemGroup {
  const items = leads.flatMap((id) => [id, ...(copies.get(id) ?? [])]);
  return { key, heading: { by: "none" }, count: items.length, rows: leads.length, items, leads, copies };
}

/** The second owner of item 3 is in a group of his own; a note's path holds slashes. */
const GROUPS = [
  group("Dana/Okafor", [3, 1, 2]),
  group("Sam", [3]),
  group("A/1", [7, 8], new Map([[7, [9]]])),
];
const GROUPED: ItemQuery = { ...DEFAULT_ITEM_QUERY, groupBy: "person" };
const FLAT: ItemQuery = { ...DEFAULT_ITEM_QUERY, groupBy: "none" };

function rows(collapsed: readonly string[] = [], query = GROUPED, groups = GROUPS): ListRows<ListEntry> {
  return boardRows(groups, query, new Set(collapsed), new Numbering());
}

const shape = ({ data }: { data: ListEntry }): string =>
  data.kind === "group"
    ? `${data.groupKey} ${data.count}/${data.rows}${data.isCollapsed ? " folded" : ""} ${data.position}.${data.of}`
    : `${data.level}: ${data.id}${data.copies.length > 0 ? ` +${data.copies.join()}` : ""} ${data.position}.${data.of}`;

test("headings stand above their items", () => {
  expect([...rows()].map(shape)).toEqual([
    "Dana/Okafor 3/3 1.3",
    "2: 3 1.3",
    "2: 1 2.3",
    "2: 2 3.3",
    "Sam 1/1 2.3",
    "2: 3 1.1",
    "A/1 3/2 3.3",
    "2: 7 +9 1.2",
    "2: 8 2.2",
  ]);
});

test("a folded group is its heading, and without grouping there is none", () => {
  expect([...rows(["person:Dana/Okafor", "person:A/1"])].map(shape)).toEqual([
    "Dana/Okafor 3/3 folded 1.3",
    "Sam 1/1 2.3",
    "2: 3 1.1",
    "A/1 3/2 folded 3.3",
  ]);
  expect([...rows([], FLAT, [group("all", [5, 4])])].map(shape)).toEqual(["1: 5 1.2", "1: 4 2.2"]);
  expect(rows([], GROUPED, [])).toHaveLength(0);
});

describe.each([
  ["unfolded", rows()],
  ["one folded", rows(["person:Dana/Okafor"])],
  ["all folded", rows(GROUPS.map(({ key }) => `person:${key}`))],
  ["flat", rows([], FLAT, [group("all", [5, 4])])],
  ["empty", rows([], GROUPED, [])],
])("%s rows are as if all were made at once:", (_, lazy) => {
  const made = new MadeRows([...lazy], ({ data }) => (data.kind === "group" ? 30 : 54));
  const places = Array.from({ length: made.length + 2 }, (_, i) => i - 1);

  test("at every index, the same object each time", () => {
    for (const i of places) {
      expect(lazy.at(i)).toEqual(made.at(i));
      expect(lazy.at(i)).toBe(lazy.at(i));
    }
  });

  test("found by key, looked at before or not", () => {
    const fresh = boardRows(GROUPS, GROUPED, new Set(), new Numbering());
    expect([...fresh].map(({ key }) => fresh.indexOf(key))).toEqual([...fresh].map((_, i) => i));
    for (const { key } of made) expect(lazy.indexOf(key)).toBe(made.indexOf(key));
    for (const key of ["", "/", "person:Sam/1", "person:Sam/", "Sam/3", "all/6"])
      expect(lazy.indexOf(key)).toBe(-1);
  });

  test("with their headings and heights", () => {
    for (const i of places) expect(lazy.stickyAt(i)).toBe(made.stickyAt(i));
    for (let i = 0; i < made.length; i++) expect(lazy.estimateAt(i)).toBe(made.estimateAt(i));
    for (let i = 0; i <= made.length; i++) expect(lazy.topAt(i)).toBe(made.topAt(i));
    for (let pixels = -5; pixels < made.topAt(made.length) + 5; pixels++)
      expect(lazy.rowAtHeight(pixels)).toBe(made.rowAtHeight(pixels));
    const keys = [...made].map((_, i) => lazy.heightKeyAt(i));
    expect(new Set(keys).size).toBe(made.length);
  });
});

test("an item of a folded group is nowhere", () => {
  expect(rows(["person:Sam"]).indexOf("person:Sam/3")).toBe(-1);
});

test("heights stay with their rows when groups come and go", () => {
  const numbers = new Numbering<string>();
  const heights = (groups: readonly ItemGroup[]): Map<string, string | number> => {
    const list = boardRows(groups, GROUPED, new Set(), numbers);
    return new Map([...list].map(({ key }, i) => [key, list.heightKeyAt(i)]));
  };
  const before = heights(GROUPS);
  for (const [key, height] of heights(GROUPS.slice(1))) expect(height).toBe(before.get(key));
});
