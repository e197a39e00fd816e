import type { CalendarDate } from "../../src/core/calendar-date";
import { addDays } from "../../src/core/calendar-date";
import type { IndexChange } from "../../src/core/index/index-change";
import { Refresher } from "../../src/ui/refresher";
import { day } from "../support/build";

const dayOf = (revision: number): CalendarDate => addDays(day("2025-11-01"), revision);

let isBusy: boolean;
let refresher: Refresher;
let told: (IndexChange | null)[];

beforeEach(() => {
  jest.useFakeTimers();
  isBusy = false;
  told = [];
  refresher = new Refresher(window, () => isBusy);
  refresher.on((change) => told.push(change));
});

afterEach(() => {
  refresher.stop();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

function change(revision: number, notes: string[], persons: string[] | null = []): IndexChange {
  return {
    revision,
    notes: new Set(notes),
    persons: persons && new Set(persons),
    days: new Set([dayOf(revision)]),
    statuses: new Set([`${revision}`]),
  };
}

const frame = (): void => jest.advanceTimersToNextFrame();

test("one change: told once, in the next frame, as it was", () => {
  refresher.changed(change(7, ["A.md"], ["dana"]));
  expect(told).toEqual([]);
  frame();
  frame();
  expect(told).toEqual([change(7, ["A.md"], ["dana"])]);
});

test("many changes between two frames are one callback that names all they touched", () => {
  refresher.changed(change(1, ["A.md"], ["dana"]));
  refresher.changed(change(2, ["B.md", "A.md"], ["sam"]));
  frame();
  expect(told).toEqual([
    {
      revision: 2,
      notes: new Set(["A.md", "B.md"]),
      persons: new Set(["dana", "sam"]),
      days: new Set([dayOf(1), dayOf(2)]),
      statuses: new Set(["1", "2"]),
    },
  ]);
});

test.each([
  ["first", [null, ["dana"]]],
  ["last", [["dana"], null]],
])("a change that may touch anybody, %s: the whole may", (_when, persons) => {
  persons.forEach((ids, i) => refresher.changed(change(i, ["A.md"], ids)));
  frame();
  expect(told).toHaveLength(1);
  expect(told[0]?.persons).toBeNull();
});

test("changes handed in stay as they were", () => {
  const first = change(1, ["A.md"], ["dana"]);
  refresher.changed(first);
  refresher.changed(change(2, ["B.md"], ["sam"]));
  frame();
  expect(first).toEqual(change(1, ["A.md"], ["dana"]));
});

test("the next frame knows nothing of the last one's changes", () => {
  refresher.changed(change(1, ["A.md"]));
  frame();
  refresher.changed(change(2, ["B.md"]));
  frame();
  expect(told.map((one) => [...(one?.notes ?? [])])).toEqual([["A.md"], ["B.md"]]);
});

test.each(["before", "after"])("everything, asked for %s a change: views look at all of it, once", (when) => {
  if (when === "before") refresher.everything();
  refresher.changed(change(1, ["A.md"]));
  if (when === "after") refresher.everything();
  frame();
  frame();
  expect(told).toEqual([null]);
  refresher.changed(change(2, ["B.md"]));
  frame();
  expect(told[1]).toEqual(change(2, ["B.md"]));
});

test("twenty thousand changes in one frame are gathered into one", () => {
  for (let i = 0; i < 20_000; i++) refresher.changed(change(i, [`${i}.md`], [`p${i}`]));
  frame();
  expect(told).toHaveLength(1);
  expect(told[0]?.notes.size).toBe(20_000);
});

test("while the vault is being read views are told three times a second, not each frame", () => {
  isBusy = true;
  refresher.changed(change(1, ["A.md"]));
  jest.advanceTimersByTime(299);
  refresher.changed(change(2, ["B.md"]));
  expect(told).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(told).toHaveLength(1);
  jest.advanceTimersByTime(1_000);
  expect(told).toHaveLength(1);
});

test("when nothing happens nothing is asked of the window", () => {
  refresher.changed(change(1, ["A.md"]));
  frame();
  expect(jest.getTimerCount()).toBe(0);
});

test("a listener that stopped is told no more, the others are", () => {
  const mine: unknown[] = [];
  const stop = refresher.on((one) => mine.push(one));
  stop();
  refresher.everything();
  frame();
  expect(mine).toEqual([]);
  expect(told).toEqual([null]);
});

test("a listener that stops another while both are being told", () => {
  const order: string[] = [];
  let stop = (): void => undefined;
  refresher.on(() => {
    order.push("a");
    stop();
  });
  stop = refresher.on(() => order.push("b"));
  refresher.everything();
  frame();
  refresher.everything();
  frame();
  expect(order).toEqual(["a", "b", "a"]);
});

test("a view that fails keeps no other from being told, now or later", () => {
  const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const late: unknown[] = [];
  refresher.on(() => {
    throw new Error("broken view");
  });
  refresher.on((one) => late.push(one));
  refresher.everything();
  frame();
  refresher.everything();
  frame();
  expect(late).toEqual([null, null]);
  expect(error).toHaveBeenCalledTimes(2);
});

test("a view that changes something while it is told is told in the next frame", () => {
  let left = 2;
  refresher.on(() => {
    if (left-- > 0) refresher.changed(change(9, ["Z.md"]));
  });
  refresher.everything();
  for (let i = 0; i < 5; i++) frame();
  expect(told.map((one) => one?.revision ?? null)).toEqual([null, 9, 9]);
});

test.each([true, false])("stopped (busy: %s): no timer, no frame, and nobody is told", (busy) => {
  isBusy = busy;
  refresher.changed(change(1, ["A.md"]));
  expect(jest.getTimerCount()).toBeGreaterThan(0);
  refresher.stop();
  expect(jest.getTimerCount()).toBe(0);
  refresher.on((one) => told.push(one));
  refresher.everything();
  refresher.changed(change(2, ["B.md"]));
  expect(jest.getTimerCount()).toBe(0);
  jest.advanceTimersByTime(1_000);
  expect(told).toEqual([]);
});

describe("where questions would be slow", () => {
  const SLOW_STEP_MS = 10;

  /** Steps that take longer than a slice each. */
  function* slowSteps(count: number): Generator<undefined, void> {
    for (let i = 0; i < count; i++) {
      now += SLOW_STEP_MS;
      yield;
    }
  }

  /** From here on views have to wait for such steps. */
  function workAhead(steps: () => Iterator<unknown> | null): void {
    refresher.stop();
    refresher = new Refresher(window, () => isBusy, steps);
    refresher.on((one) => told.push(one));
  }

  let now = 0;

  beforeEach(() => {
    now = 0;
    jest.spyOn(window.performance, "now").mockImplementation(() => now);
  });

  test("views are told after the work ahead, which gives way after each slice; changes meanwhile are told with it", () => {
    let steps: Iterator<unknown> | null = slowSteps(3);
    workAhead(() => steps);
    refresher.changed(change(1, ["A.md"]));
    frame();
    expect(told).toEqual([]);
    refresher.changed(change(2, ["B.md"]));
    steps = null;
    jest.runAllTimers();
    expect(told.map((one) => [...(one?.notes ?? [])])).toEqual([["A.md", "B.md"]]);
  });

  test.each([
    [false, "begun again before views are told", 3],
    [true, "left, and views hear of partial answers", 1],
  ])("work ahead that had to be given up (busy: %s) is %s", (busy, _what, expected) => {
    let begun = 0;
    isBusy = busy;
    workAhead(() => (begun === 3 ? null : (begun++, slowSteps(2))));
    const begunWhenTold: number[] = [];
    refresher.on(() => begunWhenTold.push(begun));
    refresher.changed(change(1, ["A.md"]));
    jest.runAllTimers();
    expect(begunWhenTold).toEqual([expected]);
  });

  test("work ahead that is overtaken again and again keeps views waiting for five seconds at most", () => {
    workAhead(() => slowSteps(10));
    refresher.changed(change(1, ["A.md"]));
    frame();
    while (told.length === 0) jest.runOnlyPendingTimers();
    expect(now).toBeGreaterThanOrEqual(5_000);
    expect(now).toBeLessThan(5_000 + 20 * SLOW_STEP_MS);
  });

  test("work ahead that fails is named, and views are told all the same, now and later", () => {
    const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
    workAhead(function* () {
      yield* slowSteps(2);
      throw new Error("broken note");
    });
    for (const revision of [1, 2]) {
      refresher.changed(change(revision, ["A.md"]));
      jest.runAllTimers();
    }
    expect(told.map((one) => one?.revision)).toEqual([1, 2]);
    expect(error).toHaveBeenCalledTimes(2);
  });

  test("stopped while it works ahead, nobody is told", () => {
    workAhead(() => slowSteps(3));
    refresher.everything();
    frame();
    refresher.stop();
    jest.runAllTimers();
    expect(told).toEqual([]);
  });
});

test("a hidden main window draws no frames: views in popouts are told all the same, once", () => {
  jest.spyOn(window, "requestAnimationFrame").mockReturnValue(0);
  refresher.changed(change(1, ["A.md"]));
  refresher.changed(change(2, ["B.md"]));
  jest.advanceTimersByTime(10_000);
  expect(told.map((one) => one?.revision)).toEqual([2]);
});
