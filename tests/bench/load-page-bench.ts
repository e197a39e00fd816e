/**
 * `npm run bench:load`: the built plugin in Chromium while it reads 50,000 notes for the first time (another number as
 * an argument). Prints how long the main thread's tasks are between the moment the layout is ready and the moment
 * everything is read, as Chromium's own trace tells: the plugin's and the simulated host's together.
 */
import type { Browser, Page } from "playwright-core";
import { keepWhatWasRead, untilRead, withBenchPage } from "./bench-page";
import { generateVault } from "./generate-vault";
import { writeVault } from "./write-vault";

const TARGET_MS = 50;
const READY = "people-bench-layout-ready";
const READ = "people-bench-vault-read";
/** Whole tasks and marks only: everything else would fill the trace's buffer. */
const CATEGORIES = ["disabled-by-default-devtools.timeline", "blink.user_timing"];

/** An event of a trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** Marks the moment in which the layout is ready, before the plugin hears of it. */
async function markReady(page: Page): Promise<void> {
  await page.addInitScript((mark) => {
    let app: { workspace: { onLayoutReady(run: () => void): void } } | undefined;
    Object.defineProperty(window, "app", {
      get: () => app,
      set: (value: NonNullable<typeof app>) => {
        app = value;
        value.workspace.onLayoutReady(() => void performance.mark(mark));
      },
    });
  }, READY);
}

function between(events: readonly TraceEvent[]): readonly number[] {
  const ready = events.find(({ name }) => name === READY);
  const read = events.find(({ name }) => name === READ);
  if (!ready || !read) throw new Error("The trace lacks a mark.");
  return events
    .filter(({ name, pid, tid }) => name === "RunTask" && pid === ready.pid && tid === ready.tid)
    .filter(({ ts }) => ts >= ready.ts && ts <= read.ts)
    .map(({ dur = 0 }) => dur / 1_000);
}

async function trace(browser: Browser, page: Page, open: () => Promise<void>): Promise<readonly number[]> {
  await markReady(page);
  await browser.startTracing(page, { categories: CATEGORIES });
  await open();
  await untilRead(page);
  await page.evaluate((mark) => void performance.mark(mark), READ);
  const text = (await browser.stopTracing()).toString("utf8");
  return between((JSON.parse(text) as { traceEvents: readonly TraceEvent[] }).traceEvents);
}

function report(what: string, tasks: readonly number[]): void {
  const sorted = [...tasks].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  const over = sorted.filter((ms) => ms > TARGET_MS).length;
  const sum = sorted.reduce((total, ms) => total + ms, 0);
  console.log(
    `${what}: ${sorted.length} tasks, ${(sum / 1_000).toFixed(1)} s in all; 99 % under ${at(0.99)} ms, ` +
      `the longest ${at(1)} ms; ${over} over ${TARGET_MS} ms (target 0)`,
  );
}

const notes = Number(process.argv[2] ?? 50_000);
let items = 0;
await withBenchPage(
  (vaultDir) => (items = writeVault(vaultDir, generateVault(notes))),
  async ({ browser, page, open }) => {
    console.log(`${notes} notes, ${items} items`);
    report("reading everything", await trace(browser, page, open));
    await keepWhatWasRead(page);
    report("the start after that", await trace(browser, page, open));
  },
);
