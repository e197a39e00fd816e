import { DATE_FIELDS } from "../../../src/core/model/action-item";
import { Cell, CELLS } from "../../../src/core/model/item-table";

test("dates stand side by side in the order of the fields: they are written together", () => {
  expect(DATE_FIELDS.map((field) => Cell[field])).toEqual(DATE_FIELDS.map((_, i) => Cell.due + i));
});

test("every cell has a place of its own, and there are as many as said", () => {
  const places = Object.values(Cell);
  expect(new Set(places).size).toBe(places.length);
  expect(Math.max(...places)).toBe(CELLS - 1);
});
