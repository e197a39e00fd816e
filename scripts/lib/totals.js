// Counts of what really ran. A test that was skipped, or a file that could not even start, is a failure here.

const none = { passed: 0, failed: 0 };

export const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** One check that is not a list of tests: it passed or it failed. */
export const single = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** The summary jest writes with --json. */
export function jestTotals(report) {
  return {
    passed: report.numPassedTests,
    failed:
      report.numFailedTests + report.numPendingTests + report.numTodoTests + report.numRuntimeErrorTestSuites,
  };
}

/** The summary of Playwright's json reporter. */
export function playwrightTotals(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
}

/**
 * The totals of a test run whose report may be missing. A run that failed without a failed test, or that ran no test
 * at all, counts as one failure: silence is no success.
 */
export function runTotals(report, totalsOf, ok) {
  const totals = report === undefined ? none : totalsOf(report);
  const isSilent = totals.passed + totals.failed === 0;
  return totals.failed === 0 && (!ok || isSilent) ? add(totals, single(false)) : totals;
}
