/**
 * `npm run bench:onload`: what the built plugin does in Chromium before the layout is ready: evaluating `main.js` and
 * its `onload`, without the wait for its settings' file. Each start is a new browser, as an app's start is: one that has
 * compiled the code before takes a fraction of it. What the simulated app does with what is registered is in it.
 */
import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { BenchWindow, Times } from "./bench-page";
import { printTimes, untilRead, withBenchPage } from "./bench-page";

const STARTS = 9;
const TARGET_MS = 5;
const EVALUATING = "evaluating main.js";
const ONLOAD = "onload, without waiting for a file";
const root = process.env["PEOPLE_ROOT"] ?? process.cwd();

interface PluginPrototype {
  onload(): Promise<void>;
  loadData(): Promise<unknown>;
}
interface Plugins {
  loadFiles(...args: readonly unknown[]): Promise<unknown>;
  loadClass(pluginClass: { readonly prototype: PluginPrototype }, manifest: unknown): Promise<unknown>;
}
interface TimedWindow extends BenchWindow {
  onloadTimes?: { evaluating: number; onload: number };
}

/** Takes the times of the one plugin that a page loads. */
async function takeTimes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let app: { plugins: Plugins } | undefined;
    const times = { evaluating: 0, onload: 0 };
    (window as unknown as TimedWindow).onloadTimes = times;

    /** Adds up what lies before the wait for the file and after it. */
    const timed = (proto: PluginPrototype): void => {
      const { onload, loadData } = proto;
      let resumed = 0;
      proto.loadData = async function (this: PluginPrototype) {
        const data = await loadData.call(this);
        resumed = performance.now();
        return data;
      };
      proto.onload = async function (this: PluginPrototype) {
        const started = performance.now();
        const loading = onload.call(this);
        times.onload = performance.now() - started;
        await loading;
        times.onload += performance.now() - resumed;
      };
    };
    const watch = (plugins: Plugins): void => {
      const loadFiles = plugins.loadFiles.bind(plugins);
      const loadClass = plugins.loadClass.bind(plugins);
      let started = 0;
      plugins.loadFiles = (...args) => {
        started = performance.now();
        return loadFiles(...args);
      };
      plugins.loadClass = (pluginClass, manifest) => {
        times.evaluating = performance.now() - started;
        timed(pluginClass.prototype);
        return loadClass(pluginClass, manifest);
      };
    };
    Object.defineProperty(window, "app", {
      get: () => app,
      set: (value: { plugins: Plugins }) => {
        app = value;
        watch(value.plugins);
      },
    });
  });
}

const evaluating: number[] = [];
const onload: number[] = [];
for (let start = 0; start < STARTS; start++) {
  await withBenchPage(
    (vaultDir) => cpSync(join(root, "tests/vaults/sample"), vaultDir, { recursive: true }),
    async ({ page, open }) => {
      await takeTimes(page);
      await open();
      await untilRead(page);
      const times = await page.evaluate(() => (window as unknown as TimedWindow).onloadTimes);
      if (!times || times.onload === 0) throw new Error("The plugin's start was not seen.");
      evaluating.push(times.evaluating);
      onload.push(times.onload);
    },
  );
}
const all: Times = { [EVALUATING]: evaluating, [ONLOAD]: onload };
printTimes(all, (name) => (name === ONLOAD ? TARGET_MS : Infinity));
console.log(`of ${STARTS} starts; the quickest onload took ${Math.min(...onload).toFixed(1)} ms`);
