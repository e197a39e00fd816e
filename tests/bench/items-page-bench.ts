/**
 * `npm run bench:items [-- NOTES]`: the built plugin in Chromium on a generated vault with 12 items a note. Prints the
 * median time of script, style and layout until the Action items view or a rollup shows what was asked, and how many
 * times as long as 100 plain rows that is.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { chromium } from "playwright-core";
import { startDemo } from "../host/server/demo";
import { median } from "./median";
import { writeVault } from "./write-vault";

const TARGET_MS = 50;
const ROLLUP = "open the rollup by due";
const ROLLUP_TARGET_MS = 60;
const ROUNDS = 9;
const BOOT_TIMEOUT_MS = 600_000;
const TODAY = "2025-11-12";

const root = process.env["PEOPLE_ROOT"] ?? process.cwd();

/** What the page offers, as far as it is used here; the view's own methods are not public to TypeScript only. */
interface BenchView {
  changeQuery(query: Record<string, unknown>): void;
}
interface BenchLeaf {
  readonly view: BenchView;
  setViewState(state: { type: string; active?: boolean }): Promise<void>;
  detach(): void;
}
interface BenchWindow {
  readonly hostReady: Promise<unknown>;
  readonly app: {
    readonly workspace: {
      getRightLeaf(split: boolean): BenchLeaf;
      getLeaf(newLeaf: "tab"): BenchLeaf;
      readonly rightSplit: { expand(): void };
    };
  };
}

/** Waits until the vault has been read: until then views show a part of it, and reading goes on in between. */
async function untilRead(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { app, hostReady } = window as unknown as BenchWindow;
    await hostReady;
    const tab = app.workspace.getLeaf("tab");
    await tab.setViewState({ type: "people-rollup", active: true });
    const isReading = (): boolean =>
      document.querySelector<HTMLElement>(".people-rollup .people-progress")?.style.display !== "none";
    while (isReading()) await new Promise((resolve) => setTimeout(resolve, 100));
    tab.detach();
  });
}

/** Times each question in the page: script, then style and layout, in one turn. */
async function measure(page: Page): Promise<Readonly<Record<string, readonly number[]>>> {
  return page.evaluate(
    async ([rounds, rollup]) => {
      const { workspace } = (window as unknown as BenchWindow).app;
      // Rows of a hidden list are not drawn.
      workspace.rightSplit.expand();
      const times: Record<string, number[]> = {};
      const note = (name: string, start: number): void => {
        void document.body.offsetHeight;
        (times[name] ??= []).push(performance.now() - start);
      };
      const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
      const plain = (): void => {
        const start = performance.now();
        const el = document.body.appendChild(document.createElement("div"));
        for (let i = 0; i < 100; i++) el.appendChild(document.createElement("div")).textContent = `Row ${i}`;
        note("100 plain rows", start);
        el.remove();
      };
      for (let round = 0; round < rounds; round++) {
        plain();
        const leaf = workspace.getRightLeaf(false);
        const start = performance.now();
        await leaf.setViewState({ type: "people-action-items", active: true });
        note("open the view", start);
        const ask = async (name: string, query: Record<string, unknown>): Promise<void> => {
          await pause();
          const at = performance.now();
          leaf.view.changeQuery(query);
          note(name, at);
        };
        await ask("group by priority", { groupBy: "priority" });
        await ask("group by person", { groupBy: "person" });
        await ask("filter: only proposed", { proposed: "only" });
        await ask("filter: mine", { proposed: "all", owner: "mine" });
        await ask("type in search", { owner: "everyone", search: "budget" });
        await ask("type one letter more", { search: "budget r" });
        await ask("clear the search", { search: "", groupBy: "due" });
        leaf.detach();
        await pause();
        const tab = workspace.getLeaf("tab");
        const opened = performance.now();
        await tab.setViewState({ type: "people-rollup", active: true });
        note(rollup, opened);
        tab.detach();
        await pause();
      }
      return times;
    },
    [ROUNDS, ROLLUP] as const,
  );
}

function print(times: Readonly<Record<string, readonly number[]>>): void {
  const plain = median(times["100 plain rows"] ?? []);
  for (const [name, values] of Object.entries(times)) {
    const ms = median(values);
    const ratio = plain === 0 ? 0 : ms / plain;
    const target = name === ROLLUP ? ROLLUP_TARGET_MS : TARGET_MS;
    const mark = ms <= target ? "" : `  over ${target} ms`;
    console.log(`${name.padEnd(24)}${ms.toFixed(1).padStart(8)} ms ${ratio.toFixed(1).padStart(8)} ×${mark}`);
  }
}

async function run(notes: number): Promise<void> {
  const vaultDir = mkdtempSync(join(tmpdir(), "bench-vault-"));
  const items = writeVault(vaultDir, notes);
  const demo = await startDemo({
    pluginDir: root,
    pageDir: join(root, "tests/.out/bench"),
    vaultDir,
    inPlace: true,
  });
  const executablePath = execFileSync(process.execPath, [join(root, "scripts/ensure-browser.mjs")], {
    encoding: "utf8",
  }).trim();
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
    });
    page.setDefaultTimeout(BOOT_TIMEOUT_MS);
    page.setDefaultNavigationTimeout(BOOT_TIMEOUT_MS);
    await page.goto(`${demo.url}/?today=${TODAY}`);
    await untilRead(page);
    console.log(`${notes} notes, ${items} items; medians of ${ROUNDS}`);
    print(await measure(page));
  } finally {
    await browser.close();
    await demo.close();
    rmSync(vaultDir, { recursive: true, force: true });
  }
}

await run(Number(process.argv[2] ?? 10_000));
