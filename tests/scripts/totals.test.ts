import { jestTotals, playwrightTotals, runTotals } from "../../scripts/lib/totals.js";

const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] as unknown[] };

test("tests that passed are counted", () => {
  expect(runTotals(report, jestTotals, true)).toEqual({ passed: 5, failed: 0 });
  expect(runTotals(playwright, playwrightTotals, true)).toEqual({ passed: 3, failed: 0 });
});

test.each(["numFailedTests", "numPendingTests", "numTodoTests", "numRuntimeErrorTestSuites"])(
  "jest: %s counts as failed",
  (field) => {
    expect(jestTotals({ ...report, [field]: 2 })).toEqual({ passed: 5, failed: 2 });
  },
);

test.each(["unexpected", "flaky", "skipped"])("Playwright: %s counts as failed", (field) => {
  const stats = { ...playwright.stats, [field]: 2 };
  expect(playwrightTotals({ ...playwright, stats })).toEqual({ passed: 3, failed: 2 });
});

test("an error outside any test counts as failed", () => {
  expect(playwrightTotals({ ...playwright, errors: ["cannot start"] })).toEqual({ passed: 3, failed: 1 });
});

test("a run that ended badly fails even when each of its tests passed", () => {
  expect(runTotals(report, jestTotals, false)).toEqual({ passed: 5, failed: 1 });
});

test("a run without a report fails", () => {
  expect(runTotals(undefined, jestTotals, true)).toEqual({ passed: 0, failed: 1 });
});

test("a run of no test at all fails", () => {
  expect(runTotals({ ...report, numPassedTests: 0 }, jestTotals, true)).toEqual({ passed: 0, failed: 1 });
});
