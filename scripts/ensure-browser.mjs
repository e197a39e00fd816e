// Finds a Chromium for the end-to-end tests, or gets one, and prints its path.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { bin, root } from "./lib/root.js";

const systemNames = ["chromium", "chromium-browser", "google-chrome"];
const emojiFont = "fonts-noto-color-emoji";

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function systemBrowser() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return systemNames.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** Whether packages can be installed: root on a system with apt. */
const canInstall = () =>
  process.getuid?.() === 0 && spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;

/** Runs a command with its output on standard error: standard output is for the path alone. */
function run(command, args, env = {}) {
  return (
    spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], env: { ...process.env, ...env } })
      .status === 0
  );
}

function install(...packages) {
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  console.error(`Installing ${packages.join(" and ")} …`);
  return (
    run("apt-get", ["update", "-qq"], quiet) &&
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet)
  );
}

/** Without this font emoji are empty boxes, on screenshots too. Missing it fails no test. */
function ensureEmojiFont() {
  if (process.platform !== "linux") return;
  const known = spawnSync("fc-list", [":lang=und-zsye", "family"], { encoding: "utf8" });
  if (known.status === 0 && known.stdout.trim() !== "") return;
  if (!canInstall() || !install(emojiFont)) console.error(`Emoji may be missing: install ${emojiFont}.`);
}

/** Playwright's own build, downloaded by `playwright install`. */
async function playwrightBrowser() {
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  console.error("Downloading Playwright's Chromium …");
  run(process.execPath, [bin("playwright", "@playwright/test"), "install", "chromium"]);
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** @returns {Promise<string | undefined>} the path of a Chromium, or undefined when there is no way to get one */
export async function ensureBrowser() {
  const named = process.env.PEOPLE_CHROMIUM;
  if (named) {
    if (isExecutable(named)) return named;
    console.error(`PEOPLE_CHROMIUM names no program: ${named}`);
    return undefined;
  }
  const found = systemBrowser();
  if (found) {
    ensureEmojiFont();
    return found;
  }
  if (canInstall() && install("chromium", emojiFont)) return systemBrowser();
  return playwrightBrowser();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = await ensureBrowser();
  if (path) {
    console.log(path);
  } else {
    console.error(
      "No Chromium found and none could be installed. Install chromium or google-chrome, or set PEOPLE_CHROMIUM to one.",
    );
    process.exitCode = 1;
  }
}
