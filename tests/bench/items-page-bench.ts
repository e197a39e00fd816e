/**
 * `npm run bench:items [-- NOTES]`: the built plugin in Chromium on a generated vault with 12 items a note. Prints the
 * median time until the Action items view or a rollup shows what was asked, style and layout included, how many times as
 * long as 100 plain rows that is, and how much of it is script.
 */
import type { Page } from "playwright-core";
import type { BenchLeaf, BenchWindow } from "./bench-page";
import { keepWhatWasRead, untilRead, withBenchPage } from "./bench-page";
import { generateVault } from "./generate-vault";
import { ScriptTimes } from "./script-time";
import { writeVault } from "./write-vault";

const TARGET_MS = 50;
const ROLLUP = "open the rollup by due";
const ROLLUP_TARGET_MS = 60;
const ROUNDS = 9;

/** What steps of the bench leave on the page's `window` for the next ones. */
interface ItemsWindow extends BenchWindow {
  benchLeaf: BenchLeaf;
}

// Steps run in the page: they see nothing of this file.

function plainRows(): number {
  const start = performance.now();
  const el = document.body.appendChild(document.createElement("div"));
  for (let i = 0; i < 100; i++) el.appendChild(document.createElement("div")).textContent = `Row ${i}`;
  void document.body.offsetHeight;
  const taken = performance.now() - start;
  el.remove();
  return taken;
}

async function openSidebar(type: string): Promise<number> {
  const start = performance.now();
  const page = window as unknown as ItemsWindow;
  const { workspace } = page.app;
  // Rows of a hidden list are not drawn.
  workspace.rightSplit.expand();
  page.benchLeaf = workspace.getRightLeaf(false);
  await page.benchLeaf.setViewState({ type, active: true });
  void document.body.offsetHeight;
  return performance.now() - start;
}

async function openTab(type: string): Promise<number> {
  const start = performance.now();
  const page = window as unknown as ItemsWindow;
  page.benchLeaf = page.app.workspace.getLeaf("tab");
  await page.benchLeaf.setViewState({ type, active: true });
  void document.body.offsetHeight;
  return performance.now() - start;
}

function ask(query: Record<string, unknown>): number {
  const start = performance.now();
  (window as unknown as ItemsWindow).benchLeaf.view.changeQuery(query);
  void document.body.offsetHeight;
  return performance.now() - start;
}

/** One question after the other. */
const QUESTIONS: readonly (readonly [string, Record<string, unknown>])[] = [
  ["group by priority", { groupBy: "priority" }],
  ["group by person", { groupBy: "person" }],
  ["filter: only proposed", { proposed: "only" }],
  ["filter: mine", { proposed: "all", owner: "mine" }],
  ["type in search", { owner: "everyone", search: "budget" }],
  ["type one letter more", { search: "budget r" }],
  ["clear the search", { search: "", groupBy: "due" }],
];

async function measure(page: Page): Promise<ScriptTimes> {
  const times = await ScriptTimes.of(page);
  const close = (): Promise<void> =>
    page.evaluate(() => (window as unknown as ItemsWindow).benchLeaf.detach());
  for (let round = 0; round < ROUNDS; round++) {
    await times.add("100 plain rows", plainRows, null);
    await times.add("open the view", openSidebar, "people-action-items");
    for (const [name, query] of QUESTIONS) await times.add(name, ask, query);
    await close();
    await times.add(ROLLUP, openTab, "people-rollup");
    await close();
  }
  return times;
}

const notes = Number(process.argv[2] ?? 10_000);
let items = 0;
await withBenchPage(
  (vaultDir) => (items = writeVault(vaultDir, generateVault(notes))),
  async ({ page, open }) => {
    await open();
    await untilRead(page);
    await keepWhatWasRead(page);
    console.log(`${notes} notes, ${items} items; medians of ${ROUNDS}`);
    (await measure(page)).print((name) => (name === ROLLUP ? ROLLUP_TARGET_MS : TARGET_MS));
  },
);
