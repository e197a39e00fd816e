import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, Locator, Page } from "playwright-core";
import { NAME_SHOTS, writeOddNames } from "./lib/name-shots";
import { ROLLUP_SHOTS, writeRollups } from "./lib/rollup-shots";
import type { HostWindow, Shot, VaultName } from "./lib/shot";
import { DARK, DESKTOP, leafOf, palette, PHONE } from "./lib/shot";
import type { Demo } from "../tests/host/server/demo";
import { startDemo } from "../tests/host/server/demo";
import { itemShots } from "./lib/item-shots";
import { generateVault } from "../tests/bench/generate-vault";
import { writeVault } from "../tests/bench/write-vault";

const USAGE = `Usage: npm run screenshots [-- NAME …]

Builds the plugin, opens copies of the sample vault in the simulated Obsidian and takes the pictures in docs/screenshots
again; with names, only those whose names contain one of them.
`;

/** The day for which the sample vault was written. */
const SAMPLE_DAY = "2025-11-12";
const MAX_BYTES = 200_000;
/** They hold some 3,000 open items. */
const MANY_NOTES = 260;
const INTRO = "Meetings/2025-10-29 intro.md";
const GARBLED = "Meetings/2025-10-01 pilot call.md";

const root = process.env["PEOPLE_ROOT"] ?? process.cwd();
const SAMPLE_VAULT = join(root, "tests/vaults/sample");
const outDir = join(root, "docs/screenshots");

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function setSidebarWidth(page: Page, width: number): Promise<void> {
  await page.evaluate((size) => {
    (window as unknown as HostWindow).app.workspace.rightSplit.setSize(size);
  }, width);
}

async function openActionItems(page: Page): Promise<Locator> {
  await palette(page, "Open action items");
  const view = leafOf(page, "action-items");
  await view.locator(".people-item").first().waitFor();
  return view;
}

async function groupByPriority(page: Page): Promise<undefined> {
  const view = await openActionItems(page);
  await view.getByLabel("Group by").click();
  await page.locator(".menu-item-title", { hasText: /^Priority$/ }).click();
  await view.locator(".people-group", { hasText: "High priority" }).first().waitFor();
  await page.mouse.move(0, 0);
}

async function narrowSidebar(page: Page): Promise<Locator> {
  await setSidebarWidth(page, 240);
  return openActionItems(page);
}

async function suggestPerson(page: Page): Promise<undefined> {
  await palette(page, "Open person…");
  await page.getByPlaceholder("Name, alias or company").fill("da");
  await page.locator(".prompt .suggestion-item", { hasText: "Dana Okafor" }).waitFor();
}

async function openDana(page: Page): Promise<Locator> {
  await suggestPerson(page);
  await page.getByPlaceholder("Name, alias or company").fill("dana oka");
  await page.locator(".prompt .suggestion-item.is-selected", { hasText: "Dana Okafor" }).waitFor();
  await page.keyboard.press("Enter");
  const view = leafOf(page, "person");
  await view.locator(".people-person-name", { hasText: "Dana Okafor" }).waitFor();
  return view;
}

async function whole(page: Page, open: (page: Page) => Promise<Locator>): Promise<undefined> {
  await open(page);
}

async function narrowPerson(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    (window as unknown as HostWindow).app.workspace.leftSplit.collapse();
  });
  return openDana(page);
}

/** Folds what stands above the timeline, then opens one of its entries. */
async function expandEntry(page: Page): Promise<undefined> {
  const view = await openDana(page);
  for (const section of ["They owe me", "I owe them", "Mentioned"])
    await view.getByRole("group", { name: section }).locator(".people-section-head").first().click();
  const entry = view.locator(".people-meeting", { hasText: "Intro 1:1 on the hiring plan" });
  const head = entry.locator(".people-meeting-head");
  await head.scrollIntoViewIfNeeded();
  await head.click();
  await entry.getByText("Decisions").waitFor();
  await head.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await page.mouse.move(0, 0);
}

async function decisionsOfDana(page: Page): Promise<undefined> {
  const view = await openDana(page);
  await view.getByRole("tab", { name: "Decisions" }).click();
  await view.locator(".people-decision").first().waitFor();
}

async function prepareMeeting(page: Page): Promise<undefined> {
  await palette(page, "Prepare meeting");
  await leafOf(page, "prepare").locator(".people-prepared").first().waitFor();
}

async function openPeople(page: Page): Promise<Locator> {
  await palette(page, "Open people");
  const view = leafOf(page, "directory");
  await view.locator(".people-known").first().waitFor();
  return view;
}

async function peopleByCompany(page: Page): Promise<undefined> {
  const view = await openPeople(page);
  await view.getByLabel("Group by company").click();
  await view.locator(".people-company").first().waitFor();
  await page.mouse.move(0, 0);
}

async function narrowPeople(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    (window as unknown as HostWindow).app.workspace.leftSplit.setSize(240);
  });
  return openPeople(page);
}

async function hoverCard(page: Page, link: Locator): Promise<undefined> {
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await page.locator(".people-hover", { hasText: "Open timeline" }).waitFor();
}

async function cardInReadingView(page: Page): Promise<undefined> {
  await page.getByLabel("Toggle reading view").first().click();
  return hoverCard(page, page.locator("a.internal-link", { hasText: "Dana Okafor" }).first());
}

function cardInEditor(page: Page): Promise<undefined> {
  return hoverCard(page, page.locator(".cm-hmd-internal-link", { hasText: "Dana Okafor" }).first());
}

async function settingsTab(page: Page): Promise<undefined> {
  await palette(page, "Open settings");
  const tab = page.locator(".modal .vertical-tab-nav-item", { hasText: "People" }).first();
  await tab.click();
  await page.locator(".modal .setting-item", { hasText: "My names" }).first().waitFor();
}

async function emptyVault(page: Page): Promise<undefined> {
  await palette(page, "Open action items");
  await leafOf(page, "action-items").getByText("No people notes found").waitFor();
}

async function namesToCheck(page: Page): Promise<Locator> {
  await palette(page, "Names to check");
  const view = leafOf(page, "names");
  await view.locator(".people-name").first().waitFor();
  return view;
}

async function whatIFound(page: Page): Promise<undefined> {
  await palette(page, "What I found");
  await leafOf(page, "found").getByText("Never on its own").waitFor();
}

async function firstQuestion(page: Page): Promise<undefined> {
  await page.locator(".people-question-people > button").first().waitFor();
}

async function repairModal(page: Page): Promise<undefined> {
  await palette(page, "Repair garbled text in this note");
  await page.locator(".people-repair-modal .people-repair-line").first().waitFor();
}

async function explainModal(page: Page): Promise<undefined> {
  const view = await openActionItems(page);
  const item = view.locator(".people-item", { hasText: "Pick the carrier shortlist" });
  await item.click({ button: "right" });
  await page.locator(".menu-item", { hasText: "Why is this here?" }).click();
  await page.locator(".people-explain-facts").first().waitFor();
}

const SHOTS: readonly Shot[] = [
  {
    name: "action-items-light",
    query: { open: INTRO },
    prepare: (page) => whole(page, openActionItems),
  },
  {
    name: "action-items-dark",
    query: { ...DARK, open: INTRO },
    prepare: (page) => whole(page, openActionItems),
  },
  { name: "action-items-sidebar-240", prepare: narrowSidebar },
  {
    name: "action-items-phone",
    viewport: PHONE,
    query: { phone: "1" },
    prepare: (page) => whole(page, openActionItems),
  },
  { name: "action-items-by-priority", query: { open: INTRO }, prepare: groupByPriority },
  ...itemShots(openActionItems, INTRO),
  { name: "people", query: { open: INTRO }, prepare: (page) => whole(page, openPeople) },
  { name: "people-by-company", query: { ...DARK, open: INTRO }, prepare: peopleByCompany },
  { name: "people-sidebar-240", prepare: narrowPeople },
  {
    name: "people-phone",
    viewport: PHONE,
    query: { phone: "1" },
    prepare: (page) => whole(page, openPeople),
  },
  { name: "person-light", prepare: (page) => whole(page, openDana) },
  { name: "person-dark", query: DARK, prepare: (page) => whole(page, openDana) },
  { name: "person-entry", prepare: expandEntry },
  { name: "person-decisions", prepare: decisionsOfDana },
  { name: "prepare-meeting", query: { open: INTRO }, prepare: prepareMeeting },
  {
    name: "prepare-meeting-phone",
    viewport: PHONE,
    query: { ...DARK, phone: "1", open: INTRO },
    prepare: prepareMeeting,
  },
  { name: "person-narrow", viewport: { width: 364, height: 800 }, prepare: narrowPerson },
  { name: "person-phone", viewport: PHONE, query: { phone: "1" }, prepare: (page) => whole(page, openDana) },
  { name: "open-person", prepare: suggestPerson },
  { name: "hover-card-reading", query: { open: INTRO }, prepare: cardInReadingView },
  { name: "hover-card-editor", query: { open: "Daily/2025-11-10.md" }, prepare: cardInEditor },
  ...NAME_SHOTS,
  ...ROLLUP_SHOTS,
  { name: "names-to-check", prepare: (page) => whole(page, namesToCheck) },
  {
    name: "names-to-check-phone",
    viewport: PHONE,
    query: { phone: "1" },
    prepare: (page) => whole(page, namesToCheck),
  },
  { name: "what-i-found", prepare: whatIFound },
  { name: "first-use-question", vault: "fresh", prepare: firstQuestion },
  { name: "repair-garbled-text", query: { open: GARBLED }, prepare: repairModal },
  { name: "why-is-this-here", query: { open: INTRO }, prepare: explainModal },
  { name: "settings", prepare: settingsTab },
  { name: "empty-vault", vault: "empty", prepare: emptyVault },
];

/** Every picture starts from the same vault: the app writes its layout into it, and some pictures are of edits. */
function startOver(demo: Demo, vault: VaultName): void {
  if (vault === "sample") cpSync(SAMPLE_VAULT, demo.vaultDir, { recursive: true });
  rmSync(join(demo.vaultDir, ".obsidian/workspace.json"), { force: true });
}

async function visibleBox(page: Page, part: Locator): Promise<Box> {
  const box = await part.boundingBox();
  const view = page.viewportSize();
  if (!box || !view) throw new Error("The part to show is not on the page.");
  const { x, y } = box;
  return { x, y, width: Math.min(box.width, view.width - x), height: Math.min(box.height, view.height - y) };
}

async function take(browser: Browser, demo: Demo, shot: Shot): Promise<void> {
  startOver(demo, shot.vault ?? "sample");
  const context = await browser.newContext({
    viewport: shot.viewport ?? DESKTOP,
    deviceScaleFactor: 1,
    locale: "en-US",
    timezoneId: "UTC",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(`${shot.name}: ${error.message}`));
  try {
    await page.goto(`${demo.url}/?${new URLSearchParams({ today: SAMPLE_DAY, ...shot.query }).toString()}`);
    await page.evaluate(() => (window as unknown as HostWindow).hostReady);
    const part = await shot.prepare(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const options = {
      path: join(outDir, `${shot.name}.png`),
      animations: "disabled",
      caret: "hide",
      scale: "css",
    } as const;
    // The visible part only: an element's own screenshot would show what lies below the window, too.
    await page.screenshot(part ? { ...options, clip: await visibleBox(page, part) } : options);
  } finally {
    await context.close();
  }
}

function report(name: string): void {
  const { size } = statSync(join(outDir, `${name}.png`));
  console.log(`${name}.png ${Math.round(size / 1000)} kB`);
  if (size > MAX_BYTES) throw new Error(`${name}.png is larger than ${MAX_BYTES / 1000} kB.`);
}

async function startDemos(emptyDir: string): Promise<Readonly<Record<VaultName, Demo>>> {
  execFileSync(process.execPath, [join(root, "esbuild.config.mjs")], { cwd: root, stdio: "inherit" });
  // A folder of its own: end-to-end tests may be building theirs.
  const options = { pluginDir: root, pageDir: join(root, "tests/.out/screenshots") };
  const vaultDir = SAMPLE_VAULT;
  const sample = await startDemo({ ...options, vaultDir });
  const fresh = await startDemo({ ...options, vaultDir });
  rmSync(join(fresh.vaultDir, ".obsidian/plugins/people/data.json"));
  const rollups = await startDemo({ ...options, vaultDir });
  writeRollups(rollups.vaultDir);
  const names = await startDemo({ ...options, vaultDir });
  writeOddNames(names.vaultDir);
  const many = await startDemo({ ...options, vaultDir: emptyDir });
  writeVault(many.vaultDir, generateVault(MANY_NOTES));
  return { sample, fresh, many, names, rollups, empty: await startDemo({ ...options, vaultDir: emptyDir }) };
}

async function takeAll(shots: readonly Shot[], demos: Readonly<Record<VaultName, Demo>>): Promise<void> {
  const executablePath = execFileSync(process.execPath, [join(root, "scripts/ensure-browser.mjs")], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  }).trim();
  const args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none", "--force-color-profile=srgb"];
  const browser = await chromium.launch({ executablePath, args });
  try {
    for (const shot of shots) {
      await take(browser, demos[shot.vault ?? "sample"], shot);
      report(shot.name);
    }
  } finally {
    await browser.close();
  }
}

async function run(names: readonly string[]): Promise<void> {
  if (names.includes("--help")) return void process.stdout.write(USAGE);
  const shots = SHOTS.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
  mkdirSync(outDir, { recursive: true });
  const emptyDir = mkdtempSync(join(tmpdir(), "empty-vault-"));
  const demos = await startDemos(emptyDir);
  try {
    await takeAll(shots, demos);
  } finally {
    for (const demo of Object.values(demos)) await demo.close();
    rmSync(emptyDir, { recursive: true, force: true });
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
