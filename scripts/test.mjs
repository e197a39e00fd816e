// npm test: everything, in this order, going on after a failure. The last line is "N passed, N failed".
// Type check, lint and build count as one check each; every test counts for itself, and a skipped test as failed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./ensure-browser.mjs";
import { bin, root } from "./lib/root.js";
import { add, jestTotals, playwrightTotals, runTotals, single } from "./lib/totals.js";

const reports = mkdtempSync(join(tmpdir(), "people-test-"));
const jestReport = join(reports, "jest.json");
const playwrightReport = join(reports, "playwright.json");

function run(title, args, env = {}) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function unitTests() {
  const ok = run("unit and property tests", [bin("jest"), "--ci", "--json", "--outputFile", jestReport]);
  return runTotals(readReport(jestReport), jestTotals, ok);
}

/** @param {boolean} isBuilt whether there is a main.js of this source to test */
async function endToEndTests(isBuilt) {
  const browser = isBuilt ? await ensureBrowser() : undefined;
  if (!browser) {
    console.log(`\n── end-to-end tests\nNot run: ${isBuilt ? "no browser" : "the build failed"}.`);
    return single(false);
  }
  const ok = run(
    "end-to-end tests",
    [bin("playwright", "@playwright/test"), "test", "--reporter", "list,json"],
    { PEOPLE_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  );
  return runTotals(readReport(playwrightReport), playwrightTotals, ok);
}

/** Runs one step; one that throws is a failure like any other, and the next ones still run. */
async function step(countsOf) {
  try {
    return await countsOf();
  } catch (error) {
    console.error(error);
    return single(false);
  }
}

let isBuilt = false;
const steps = [
  () => single(run("type check", ["scripts/typecheck.mjs"])),
  () => single(run("lint", ["scripts/lint.mjs"])),
  unitTests,
  () => single((isBuilt = run("build", ["esbuild.config.mjs"]))),
  () => endToEndTests(isBuilt),
];

let totals = { passed: 0, failed: 0 };
for (const countsOf of steps) totals = add(totals, await step(countsOf));
rmSync(reports, { recursive: true, force: true });

process.exitCode = totals.failed === 0 ? 0 : 1;
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
