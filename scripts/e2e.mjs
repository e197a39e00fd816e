// npm run test:e2e: gets a browser, then runs Playwright on the built main.js. Arguments go to Playwright.
import { spawnSync } from "node:child_process";
import { ensureBrowser } from "./ensure-browser.mjs";
import { bin, root } from "./lib/root.js";

const browser = await ensureBrowser();
if (!browser) {
  console.error("No Chromium found: see scripts/ensure-browser.mjs.");
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  [bin("playwright", "@playwright/test"), "test", ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit", env: { ...process.env, PEOPLE_CHROMIUM: browser } },
);
process.exitCode = status ?? 1;
