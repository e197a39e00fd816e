import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { HostWindow, Shot } from "./shot";
import { DARK, leafOf, palette, PHONE } from "./shot";

const BLOCKS = "Rollups.md";
const WRONG_BLOCK = "Wrong rollup.md";
const BASE = "Meetings.base";
const NARROW = { width: 364, height: 800 };

async function rollUp(page: Page, command: string): Promise<undefined> {
  await palette(page, command);
  await leafOf(page, "rollup").locator(".people-item").first().waitFor();
}

async function narrowRollup(page: Page): Promise<undefined> {
  await page.evaluate(() => {
    (window as unknown as HostWindow).app.workspace.leftSplit.collapse();
  });
  return rollUp(page, "Roll up by due date and priority");
}

async function rollupMatrix(page: Page): Promise<undefined> {
  await rollUp(page, "Roll up by due date and priority");
  await leafOf(page, "rollup").getByLabel("Overdue, High priority").click();
  await page.mouse.move(0, 0);
}

async function rollupFilters(page: Page): Promise<undefined> {
  await rollUp(page, "Roll up by due date");
  await leafOf(page, "rollup").getByRole("button", { name: "Filters" }).click();
}

async function saveRollup(page: Page): Promise<undefined> {
  await rollUp(page, "Roll up by due date");
  await leafOf(page, "rollup").getByRole("button", { name: "Save as note" }).click();
  await page.locator(".people-save-note").waitFor();
}

async function liveBlock(page: Page): Promise<undefined> {
  await page.locator(".people-rollup-block .people-item").first().waitFor();
}

async function blockInReadingView(page: Page): Promise<undefined> {
  await page.getByLabel("Toggle reading view").first().click();
  await page.locator(".markdown-reading-view .people-rollup-block .people-item").first().waitFor();
  await page.mouse.move(0, 0);
}

async function wrongBlock(page: Page): Promise<undefined> {
  await page.locator(".people-rollup-problem").first().waitFor();
}

async function insertForm(page: Page): Promise<undefined> {
  await page.locator(".cm-content").first().click();
  await palette(page, "Insert rollup");
  await page.locator(".people-insert-rollup").getByLabel("At most").fill("-1");
  await page.locator(".people-insert-rollup").getByRole("button", { name: "Insert" }).click();
  await page.locator(".people-form-problem").waitFor();
}

async function peopleTimeline(page: Page): Promise<undefined> {
  await page.locator(".people-base-timeline .people-base-person").first().waitFor();
}

async function narrowPane(page: Page, prepare: (page: Page) => Promise<undefined>): Promise<undefined> {
  await page.evaluate(() => {
    (window as unknown as HostWindow).app.workspace.leftSplit.collapse();
  });
  return prepare(page);
}

/** Notes with live blocks and a base, which the sample vault does without. */
export function writeRollups(vaultDir: string): void {
  const block = (body: string): string => `\`\`\`people-rollup\n${body}\n\`\`\`\n`;
  const mine = block("by: due\nowner: me\ndue: overdue\nlimit: 6\ntitle: Late, and mine");
  const theirs = block("by: priority\nperson: Dana Okafor\nlimit: 8\ntitle: With Dana");
  writeFileSync(
    join(vaultDir, BLOCKS),
    `Two lists that follow my notes.\n\n${mine}\nBefore the next one-to-one:\n\n${theirs}\nAnd text below.\n`,
  );
  writeFileSync(
    join(vaultDir, WRONG_BLOCK),
    `A few mistakes:\n\n${block("by: dew\nownr: me\nlimit: -1")}\n${block("by: dew\nperson: Zork Nemo\nlimit: -1")}\nBelow.\n`,
  );
  writeFileSync(
    join(vaultDir, BASE),
    "views:\n  - type: people-timeline\n    name: People\n    filters: 'file.inFolder(\"Meetings\")'\n",
  );
}

/** Pictures of rollups: in their view, in notes, in forms; and of the timeline in a base. */
export const ROLLUP_SHOTS: readonly Shot[] = [
  { name: "rollup-by-due", prepare: (page) => rollUp(page, "Roll up by due date") },
  { name: "rollup-by-priority", prepare: (page) => rollUp(page, "Roll up by priority") },
  { name: "rollup-dark", query: DARK, prepare: (page) => rollUp(page, "Roll up by due date") },
  { name: "rollup-matrix", prepare: rollupMatrix },
  {
    name: "rollup-narrow",
    viewport: NARROW,
    prepare: narrowRollup,
  },
  {
    name: "rollup-phone",
    viewport: PHONE,
    query: { phone: "1" },
    prepare: rollupFilters,
  },
  { name: "save-rollup", prepare: saveRollup },
  { name: "rollup-block-live", vault: "rollups", query: { open: BLOCKS }, prepare: liveBlock },
  {
    name: "rollup-block-reading",
    vault: "rollups",
    query: { ...DARK, open: BLOCKS },
    prepare: blockInReadingView,
  },
  {
    name: "rollup-block-narrow",
    vault: "rollups",
    viewport: NARROW,
    query: { open: BLOCKS },
    prepare: (page) => narrowPane(page, liveBlock),
  },
  {
    name: "rollup-block-phone",
    vault: "rollups",
    viewport: PHONE,
    query: { phone: "1", open: BLOCKS },
    prepare: liveBlock,
  },
  { name: "rollup-block-wrong", vault: "rollups", query: { open: WRONG_BLOCK }, prepare: wrongBlock },
  { name: "insert-rollup", vault: "rollups", query: { open: WRONG_BLOCK }, prepare: insertForm },
  { name: "base-light", vault: "rollups", query: { open: BASE }, prepare: peopleTimeline },
  { name: "base-dark", vault: "rollups", query: { ...DARK, open: BASE }, prepare: peopleTimeline },
  {
    name: "base-narrow",
    vault: "rollups",
    viewport: NARROW,
    query: { open: BASE },
    prepare: (page) => narrowPane(page, peopleTimeline),
  },
];
