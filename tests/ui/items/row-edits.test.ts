import type { EditOutcome, ItemEdit } from "../../../src/core/edit/intent";
import type { BulkOutcome } from "../../../src/core/edit/outcomes";
import type { ItemRow } from "../../../src/core/query/item-row";
import { rowOf } from "../../../src/core/query/item-row";
import { canTakeBack, letTakeBack, takeBack } from "../../../src/ui/edits/take-back";
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
    const { ports } = started;
    letTakeBack(ports, edits);
    for (const edit of [DUE, low, high]) void edits.ask([row("Plan")], edit);
    expect([takeBack(ports), takeBack(ports), takeBack(ports)]).toEqual([[BUDGET], [BUDGET], null]);
    becomes("- [ ] Plan @Dana Okafor 📅 2025-12-24\n- [ ] Room @Me");
    expect(started.edits.map(({ edit }) => edit)).toEqual([DUE]);
  });
});

test("of two rows of which one waits an undo takes back that one, unless another edit was begun since", () => {
  const { ports } = started;
  letTakeBack(ports, edits);
  void edits.ask([row("Plan")], DUE);
  expect(canTakeBack(ports)).toBe(false);
  void edits.ask([row("Plan"), row("Room")], DONE);
  expect(canTakeBack(ports)).toBe(true);
  const other = new RowEdits(ports, () => now, { changed: () => undefined, announce: () => undefined });
  void other.ask([row("Room")], DUE);
  expect([canTakeBack(ports), takeBack(ports)]).toEqual([false, null]);
});

test("what waits for an edit that takes longer than ten seconds goes on waiting", async () => {
  void edits.ask([row("Plan")], DONE);
  void edits.ask([row("Plan")], DUE);
  now = 60_000;
  edits.settle();
  expect(started.edits).toHaveLength(1);
  await started.edits[0]?.answer(WRITTEN);
  edits.settle();
  expect(started.edits).toHaveLength(1);
});

describe("of one edit of several rows", () => {
  const outcome = (changed: readonly ItemRow[], cancelled: boolean): BulkOutcome => ({
    changed,
    unchanged: cancelled ? 0 : 1,
    refused: [],
    cancelled,
  });

  /** Completes both rows and asks for a date as well, before what became of the first is told. */
  async function completeBoth(toldOf: (rows: readonly ItemRow[]) => BulkOutcome): Promise<void> {
    let tell: (told: BulkOutcome) => void = () => undefined;
    const { ports } = started;
    const applyAll = (): Promise<BulkOutcome> => new Promise((resolve) => (tell = resolve));
    edits = new RowEdits({ ...ports, edits: { ...ports.edits, applyAll } }, () => now, {
      changed: () => undefined,
      announce: () => undefined,
    });
    const rows = [row("Plan"), row("Room")];
    const asked = edits.ask(rows, DONE);
    for (const one of rows) void edits.ask([one], DUE);
    tell(toldOf(rows));
    await asked;
  }

  test("one that was as wished goes on, one that was written waits for the index", async () => {
    await completeBoth(([plan]) => outcome(plan ? [plan] : [], false));
    expect(started.edits.map(({ row: { description } }) => description)).toEqual(["Room"]);
  });

  test("those that a stopped one did not reach are asked for nothing more", async () => {
    await completeBoth(() => outcome([], true));
    expect(started.edits).toEqual([]);
    expect(edits.stateOf(row("Plan").id)).toBeNull();
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
