import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import type { CDPSession, Page } from "playwright-core";
import { chromium } from "playwright-core";
import type { HeapBench } from "./heap-page";

/** Bytes an index keeps alive in Chromium, whose pointers are half as long as Node's: as in Obsidian. */
export interface HeapBytes {
  readonly ofIndex: number;
  /** With all that answers remember. */
  readonly withAnswers: number;
}

interface HeapWindow {
  readonly heapBench: HeapBench;
}

/** Until the compiler's own memory has come to stay. */
const SETTLING_NOTES = 1_000;

const root = process.env["PEOPLE_ROOT"] ?? process.cwd();

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["tests/bench/heap-page.ts"],
    bundle: true,
    format: "iife",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

async function heapBytes(cdp: CDPSession): Promise<number> {
  // What one collection finalises, the next one frees.
  for (let i = 0; i < 4; i++) await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize = 0 } = (await cdp.send("Runtime.getHeapUsage")) as {
    usedSize: number;
    /** Of arrays of numbers, which lie outside of the heap. */
    backingStorageSize?: number;
  };
  return usedSize + backingStorageSize;
}

async function measure(page: Page, count: number): Promise<HeapBytes> {
  const cdp = await page.context().newCDPSession(page);
  const read = (notes: number): Promise<void> =>
    page.evaluate((wanted) => (window as unknown as HeapWindow).heapBench.read(wanted), notes);
  const ask = (): Promise<void> => page.evaluate(() => (window as unknown as HeapWindow).heapBench.ask());
  await read(SETTLING_NOTES);
  await ask();
  await read(0);
  const before = await heapBytes(cdp);
  await read(count);
  const ofIndex = (await heapBytes(cdp)) - before;
  await ask();
  return { ofIndex, withAnswers: (await heapBytes(cdp)) - before };
}

/** @returns what an index of a generated vault of so many notes keeps alive in Chromium, the notes' texts being gone */
export async function heapInChromium(count: number): Promise<HeapBytes> {
  const ensureBrowser = [join(root, "scripts/ensure-browser.mjs")];
  const executablePath = execFileSync(process.execPath, ensureBrowser, { encoding: "utf8" }).trim();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await pageScript() });
    return await measure(page, count);
  } finally {
    await browser.close();
  }
}
