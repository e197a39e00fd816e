import type { ItemEdit } from "../../../src/core/edit/intent";
import { WaitingEdits } from "../../../src/ui/items/waiting-edits";

const DONE: ItemEdit = { set: "done" };
const OPEN: ItemEdit = { set: "due", date: null };

let waiting: WaitingEdits;

beforeEach(() => {
  waiting = new WaitingEdits();
  waiting.add(DONE, [1, 2], 1);
  waiting.add(OPEN, [2, 3], 2);
});

test("a row's next edit is the first it was asked for; rows of one ask come together", () => {
  expect(waiting.takeReady((id) => id !== 1)).toEqual([
    { edit: DONE, ids: [2] },
    { edit: OPEN, ids: [3] },
  ]);
  expect(waiting.takeReady(() => true)).toEqual([
    { edit: DONE, ids: [1] },
    { edit: OPEN, ids: [2] },
  ]);
  expect(waiting.takeReady(() => true)).toEqual([]);
  expect([waiting.lastAskedAt, waiting.ids.size]).toEqual([0, 0]);
});

test("a row that still waits for one edit is not given the next", () => {
  expect(waiting.takeReady((id) => id === 3)).toEqual([{ edit: OPEN, ids: [3] }]);
  expect(waiting.ids).toEqual(new Set([1, 2]));
});

test("what was asked last is taken back with all its rows", () => {
  expect([waiting.lastOf(2), waiting.lastAskedAt]).toEqual([OPEN, 2]);
  expect(waiting.takeLast()).toEqual([2, 3]);
  expect([waiting.lastOf(2), waiting.lastAskedAt]).toEqual([DONE, 1]);
  expect(waiting.lastOf(3)).toBeNull();
});

test("a row that is dropped waits for nothing more", () => {
  expect([waiting.drop(2), waiting.drop(2), waiting.drop(9)]).toEqual([true, false, false]);
  expect(waiting.takeReady(() => true)).toEqual([
    { edit: DONE, ids: [1] },
    { edit: OPEN, ids: [3] },
  ]);
});

test("an ask without rows is none", () => {
  waiting.add(DONE, [], 7);
  expect(waiting.lastAskedAt).toBe(2);
});
