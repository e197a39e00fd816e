/**
 * `npm run bench:reload`: switches the built plugin off and on 1,000 times in Chromium, each time until the sample vault is
 * read and a person's view has been shown, and compares the page's heap before and after: what grows is a leak.
 */
import { cpSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import type { BenchLeaf } from "./bench-page";
import { untilRead, withBenchPage } from "./bench-page";

const RELOADS = 1_000;
/** Until compilers and caches have settled. */
const SETTLING = 600;
const TARGET = 0.02;
const root = process.env["PEOPLE_ROOT"] ?? process.cwd();

interface ReloadWindow {
  readonly app: {
    readonly plugins: {
      readonly plugins: Record<string, { readonly services?: { readonly ports: { progress(): unknown } } }>;
      readonly manifests: Record<string, unknown>;
      loadClass(pluginClass: unknown, manifest: unknown): Promise<unknown>;
      unloadPlugin(id: string): void;
    };
    readonly workspace: { getLeaf(newLeaf: "tab"): BenchLeaf };
    /** What the simulated vault writes down for tests. */
    readonly vault: { readonly askedFor: string[] };
  };
}

async function reload(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const { plugins, workspace } = (window as unknown as ReloadWindow).app;
    const pluginClass = plugins.plugins["people"]?.constructor;
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
    for (let i = 0; i < count; i++) {
      plugins.unloadPlugin("people");
      await plugins.loadClass(pluginClass, plugins.manifests["people"]);
      while (plugins.plugins["people"]?.services?.ports.progress() !== null) await pause();
      const tab = workspace.getLeaf("tab");
      await tab.setViewState({ type: "people-person", active: true, state: { name: "Dana Okafor" } });
      tab.detach();
    }
  }, times);
}

async function heapBytes(page: Page, cdp: CDPSession): Promise<number> {
  // It grows with every read: a leak of the simulated app, not of the plugin.
  await page.evaluate(() => ((window as unknown as ReloadWindow).app.vault.askedFor.length = 0));
  for (let i = 0; i < 3; i++) await cdp.send("HeapProfiler.collectGarbage");
  return (await cdp.send("Runtime.getHeapUsage")).usedSize;
}

await withBenchPage(
  (vaultDir) => cpSync(join(root, "tests/vaults/sample"), vaultDir, { recursive: true }),
  async ({ page, open }) => {
    await open();
    await untilRead(page);
    const cdp = await page.context().newCDPSession(page);
    await reload(page, SETTLING);
    const before = await heapBytes(page, cdp);
    await reload(page, RELOADS);
    const after = await heapBytes(page, cdp);
    const growth = after / before - 1;
    const mb = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`;
    console.log(
      `${RELOADS} reloads: ${mb(before)} before, ${mb(after)} after: ${(growth * 100).toFixed(1)} % ` +
        `(target ${TARGET * 100} %) ${growth <= TARGET ? "kept" : "missed"}`,
    );
  },
);
