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
  edits.forgetPending(["Elsewhere.md"]);
  expect(edits.stateOf(plan.id)?.kind).toBe("pending");
  edits.forgetPending([BUDGET]);
  // What waited for it is not done, and says so.
  expect(edits.stateOf(plan.id)).toMatchObject({ kind: "refused", reason: "note-changed" });
  edits.settle();
  expect(started.edits).toHaveLength(1);
  void edits.ask([plan], DONE);
  expect(started.edits).toHaveLength(2);
});

describe("several wishes of one row", () => {
  const low: ItemEdit = { set: "priority", priority: "low" };
  const high: ItemEdit = { set: "priority", priority: "high" };

  /** Answers the last edit, and lets the index see it. */
  async function isDone(line: string): Promise<void> {
    await started.edits.at(-1)?.answer(WRITTEN);
    becomes(`${line}\n- [ ] Room @Me`);
  }

  test("are done in the order in which they were asked for", async () => {
    for (const edit of [DUE, low, high, DONE]) void edits.ask([row("Plan")], edit);
    await isDone("- [ ] Plan @Dana Okafor 📅 2025-12-24");
    await isDone("- [ ] Plan @Dana Okafor 🔽 📅 2025-12-24");
    await isDone("- [ ] Plan @Dana Okafor ⏫ 📅 2025-12-24");
    expect(started.edits.map(({ edit }) => edit)).toEqual([DUE, low, high, DONE]);
  });

  test("stay in order when whoever hears of one settles at once", async () => {
    const listener = { changed: () => edits.settle(), announce: () => undefined };
    edits = new RowEdits(started.ports, () => now, listener);
    for (const word of ["Plan", "Room"])
      for (const edit of [DUE, word === "Plan" ? low : high, DONE]) void edits.ask([row(word)], edit);
    await started.edits[0]?.answer(WRITTEN);
    await started.edits[1]?.answer(WRITTEN);
    becomes("- [ ] Plan @Dana Okafor 📅 2025-12-24\n- [ ] Room @Me 📅 2025-12-24");
    expect(started.edits.map(({ edit }) => edit)).toEqual([DUE, DUE, low, high]);
  });

  test("are taken back by an undo, the last one first, until only one that was begun is left", () => {
    for (const edit of [DUE, low, high]) void edits.ask([row("Plan")], edit);
    expect([edits.begunAt < edits.waitsSince, edits.takeBack()]).toEqual([true, [BUDGET]]);
    expect([edits.begunAt < edits.waitsSince, edits.takeBack()]).toEqual([true, [BUDGET]]);
    expect(edits.waitsSince).toBe(0);
    becomes("- [ ] Plan @Dana Okafor 📅 2025-12-24\n- [ ] Room @Me");
    expect(started.edits.map(({ edit }) => edit)).toEqual([DUE]);
  });
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
