/** The built plugin in Chromium on a vault that a bench has written: what benches of the page have in common. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { startDemo } from "../host/server/demo";
import { median } from "./median";

const BOOT_TIMEOUT_MS = 600_000;
const TODAY = "2025-11-12";

const root = process.env["PEOPLE_ROOT"] ?? process.cwd();

/** What the page offers, as far as benches use it; a view's own methods are not public to TypeScript only. */
export interface BenchLeaf {
  readonly view: { changeQuery(query: Record<string, unknown>): void };
  setViewState(state: { type: string; active?: boolean; state?: Record<string, unknown> }): Promise<void>;
  detach(): void;
}
export interface BenchWindow {
  readonly hostReady: Promise<unknown>;
  readonly app: {
    readonly workspace: {
      getRightLeaf(split: boolean): BenchLeaf;
      getLeaf(newLeaf: "tab"): BenchLeaf;
      trigger(name: string, data: unknown): void;
      readonly rightSplit: { expand(): void };
    };
    readonly vault: {
      getFileByPath(path: string): { readonly path: string };
      modify(file: unknown, text: string): Promise<void>;
    };
  };
}

/** Milliseconds, by what was done. */
export type Times = Readonly<Record<string, readonly number[]>>;

/** Waits until the vault has been read: until then views show a part of it, and reading goes on in between. */
export async function untilRead(page: Page): Promise<void> {
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

/** Stores what is known for the next start now; done when it is quiet, it would stand in what is measured. */
export async function keepWhatWasRead(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { app } = window as unknown as { app: { plugins: { plugins: Record<string, unknown> } } };
    const plugin = app.plugins.plugins["people"] as {
      services: { cache: { readonly isSaving: boolean; save(): Promise<void> } };
    };
    const { cache } = plugin.services;
    // Asked while it stores by itself already, it would not wait for that.
    while (cache.isSaving) await new Promise((resolve) => setTimeout(resolve, 100));
    await cache.save();
  });
}

/** The simulated file explorer draws every file; laid out, it would be most of what is measured. */
function hideFileExplorer(): void {
  document.addEventListener("DOMContentLoaded", () => {
    document.head.appendChild(document.createElement("style")).textContent =
      '[data-type="file-explorer"] { display: none; }';
  });
}

/** The browser in which a bench looks at the plugin. */
export interface BenchBrowser {
  readonly browser: Browser;
  readonly page: Page;
  /** Loads the page, which starts the plugin on the bench's vault. */
  open(): Promise<void>;
}

/**
 * Opens a browser for the plugin on a vault and lets a bench use it.
 *
 * @param write fills the vault's folder
 */
export async function withBenchPage(
  write: (vaultDir: string) => void,
  use: (bench: BenchBrowser) => Promise<void>,
): Promise<void> {
  const ensureBrowser = [join(root, "scripts/ensure-browser.mjs")];
  const executablePath = execFileSync(process.execPath, ensureBrowser, { encoding: "utf8" }).trim();
  const vaultDir = mkdtempSync(join(tmpdir(), "bench-vault-"));
  write(vaultDir);
  const pageDir = join(root, "tests/.out/bench");
  const demo = await startDemo({ pluginDir: root, pageDir, vaultDir, inPlace: true });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(BOOT_TIMEOUT_MS);
    page.setDefaultNavigationTimeout(BOOT_TIMEOUT_MS);
    await page.addInitScript(hideFileExplorer);
    await use({ browser, page, open: async () => void (await page.goto(`${demo.url}/?today=${TODAY}`)) });
  } finally {
    await browser.close();
    await demo.close();
    rmSync(vaultDir, { recursive: true, force: true });
  }
}

/** Prints medians, as times of the first line's, and whether each keeps its target, where there is one. */
export function printTimes(times: Times, targetOf: (name: string) => number = () => Infinity): void {
  const [floor = []] = Object.values(times);
  const plain = median(floor);
  for (const [name, values] of Object.entries(times)) {
    const ms = median(values);
    const ratio = plain === 0 ? 0 : ms / plain;
    const mark = ms <= targetOf(name) ? "" : `  over ${targetOf(name).toFixed(0)} ms`;
    console.log(`${name.padEnd(36)}${ms.toFixed(1).padStart(8)} ms ${ratio.toFixed(1).padStart(8)} ×${mark}`);
  }
}
