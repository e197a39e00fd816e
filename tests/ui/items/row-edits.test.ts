import type { EditOutcome, ItemEdit } from "../../../src/core/edit/intent";
import type { ItemRow } from "../../../src/core/query/item-row";
import { rowOf } from "../../../src/core/query/item-row";
import { RowEdits } from "../../../src/ui/items/row-edits";
import { day } from "../../support/build";
import type { ItemsTest } from "./items-test";
import { BUDGET, budget, startItemsTest } from "./items-test";

const DONE: ItemEdit = { set: "done" };
const DUE: ItemEdit = { set: "due", date: day("2025-12-24") };
const WRITTEN: EditOutcome = { kind: "written" };

let started: ItemsTest;
let edits: RowEdits;
let now: number;

beforeEach(async () => {
  started = await startItemsTest({ [BUDGET]: budget("- [ ] Plan @Dana Okafor\n- [ ] Room @Me") });
  now = 0;
  const listener = { changed: () => undefined, announce: () => undefined };
  edits = new RowEdits(started.ports, () => now, listener);
});

afterEach(() => started.host.stop());

function row(word: string): ItemRow {
  const { index } = started.ports;
  const item = index.note(BUDGET)?.items.find(({ description }) => description === word);
  const found = item && rowOf(index, item.id);
  if (!found) throw new Error(`There is no item ${word}.`);
  return found;
}

function becomes(lines: string): void {
  started.fake.put(BUDGET, budget(lines));
  edits.settle();
}

test("another wish of a row under way comes after it, on the line as it is then; the same again counts once", async () => {
  const plan = row("Plan");
  void edits.ask([plan], DONE);
  void edits.ask([plan], DONE);
  void edits.ask([plan], DUE);
  void edits.ask([plan], DUE);
  expect(started.edits).toHaveLength(1);
  await started.edits[0]?.answer(WRITTEN);
  expect(started.edits).toHaveLength(1);
  becomes("- [x] Plan @Dana Okafor\n- [ ] Room @Me");
  expect(started.edits.map(({ edit }) => edit)).toEqual([DONE, DUE]);
  expect(started.edits[1]?.row.rawHash).toBe(row("Plan").rawHash);
  expect(started.edits[1]?.row.rawHash).not.toBe(plan.rawHash);
});

test("what waits for a refused edit is dropped", async () => {
  void edits.ask([row("Plan")], DONE);
  void edits.ask([row("Plan")], DUE);
  await started.edits[0]?.answer({ kind: "refused", reason: "note-changed" });
  edits.settle();
  expect(started.edits).toHaveLength(1);
});

test("an edit undone before the index saw it is waited for no longer", async () => {
  const plan = row("Plan");
  void edits.ask([plan], DONE);
  void edits.ask([plan], DUE);
  await started.edits[0]?.answer(WRITTEN);
  expect(edits.stateOf(plan.id)?.kind).toBe("pending");
  edits.forgetPending();
  expect(edits.stateOf(plan.id)).toBeNull();
  void edits.ask([plan], DONE);
  expect(started.edits).toHaveLength(2);
});

test("an edit that somebody took back in the editor is waited for ten seconds", async () => {
  const plan = row("Plan");
  void edits.ask([plan], DONE);
  await started.edits[0]?.answer(WRITTEN);
  now = 9_000;
  edits.settle();
  expect(edits.stateOf(plan.id)?.kind).toBe("pending");
  now = 10_001;
  void edits.ask([plan], DONE);
  expect(started.edits).toHaveLength(2);
});
