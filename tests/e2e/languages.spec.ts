import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { expect, type Host, test as base } from "./support/host";
import { buildPseudoPlugin } from "./support/pseudo-plugin";
import { overflowing, ownTexts } from "./support/screen-texts";
import { SAMPLE_DAY } from "./support/truth";

const test = base.extend<object, { pseudoPlugin: string }>({
  pseudoPlugin: [
    async ({ browserName: _browserName }, use, { workerIndex }) => {
      const folder = resolve(`tests/.out/pseudo-plugin-${workerIndex}`);
      await buildPseudoPlugin(folder);
      await use(folder);
    },
    { scope: "worker" },
  ],
  pluginDir: async ({ pseudoPlugin }, use) => use(pseudoPlugin),
});
test.use({ vaultFixture: "tests/vaults/sample" });

const INTRO = "Meetings/2025-10-29 intro.md";
/** Width of the main pane and of both sidebars beside it. */
const NARROW = 240;
const RIBBON = 44;

interface Dock {
  setSize(width: number): void;
  expand(): void;
}

interface PseudoWindow {
  app: {
    commands: {
      commands: Record<string, { id: string; name: string }>;
      executeCommandById(id: string): boolean;
    };
    workspace: { leftSplit: Dock; rightSplit: Dock };
    setting: { open(): void; openTabById(id: string): void };
  };
}

/** Everything the vault says, its paths included: a text that stands there is not ours. */
async function vaultText(host: Host): Promise<string> {
  const paths = await host.paths();
  const texts = await Promise.all(paths.map((path) => host.readText(path)));
  return [...paths, ...texts].join("\n").replace(/\s+/g, " ").toLowerCase();
}

/** The texts less what is in brackets, innermost first. */
function withoutPseudo(text: string): string {
  const less = text.replace(/\u2067?⟦[^⟦⟧]*⟧\u2069?/g, "");
  return less === text ? text : withoutPseudo(less);
}

const MONTH_OR_DAY =
  /\b(?:(?:Jan|Febr?|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/g;

/** What the app itself says inside a view of ours. */
const OF_THE_APP = new Set(["clear search"]);

/**
 * Texts of ours in plain English: not in brackets, not a date, not a word of the vault. A dot sets apart entries of a list,
 * each of which may be either; no other sign between two pieces is excused: it would be a sentence put together.
 */
function untranslated(texts: readonly string[], vault: string): string[] {
  return texts.filter((text) =>
    withoutPseudo(text)
      .replace(MONTH_OR_DAY, "")
      .split("·")
      // A place in a note: path and line.
      .map((part) =>
        part
          .replace(/\.md:\d+$/, ".md")
          .replace(/…/g, "")
          .trim()
          .toLowerCase(),
      )
      .some((part) => /[a-z]{3}/.test(part) && !OF_THE_APP.has(part) && !vault.includes(part)),
  );
}

function commandIds(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Object.keys((window as unknown as PseudoWindow).app.commands.commands).filter((id) =>
      id.startsWith("people:"),
    ),
  );
}

async function run(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (command) => (window as unknown as PseudoWindow).app.commands.executeCommandById(command),
    id,
  );
}

/** Closes whatever a command opened above the workspace. */
async function closeModals(page: Page): Promise<void> {
  for (let i = 0; i < 5 && (await page.locator(".modal-container, .prompt, .menu").count()) > 0; i++)
    await page.keyboard.press("Escape");
}

async function openSettings(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { setting } = (window as unknown as PseudoWindow).app;
    setting.open();
    setting.openTabById("people");
  });
}

test("what every command opens says nothing in plain English", async ({ host }) => {
  await host.open({ today: SAMPLE_DAY, language: "en-XA", open: INTRO });
  const vault = await vaultText(host);
  const ids = await commandIds(host.page);
  expect(ids.length).toBeGreaterThan(5);
  const found: Record<string, string[]> = {};
  let texts = 0;
  for (const id of ids) {
    await run(host.page, id);
    // What a command opens is filled within a frame or two; a modal may still be sliding in.
    await host.page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    const own = await ownTexts(host.page);
    texts += own.filter((text) => text.includes("⟦")).length;
    const plain = untranslated(own, vault);
    if (plain.length > 0) found[id] = plain;
    await closeModals(host.page);
  }
  expect(found).toEqual({});
  expect(texts).toBeGreaterThan(200);
});

test("commands and settings are in the language, too", async ({ host }) => {
  await host.open({ today: SAMPLE_DAY, language: "en-XA" });
  const names = await host.page.evaluate(() =>
    Object.values((window as unknown as PseudoWindow).app.commands.commands)
      .filter(({ id }) => id.startsWith("people:"))
      .map(({ name }) => name),
  );
  for (const name of names) expect(name).toContain("⟦");
  await openSettings(host.page);
  const rows = host.page.locator(".modal .setting-item-name:visible");
  await expect(rows.filter({ hasText: "⟦" }).first()).toBeVisible();
  const own = await rows.evaluateAll((elements) => elements.map((element) => element.textContent ?? ""));
  for (const name of own) expect(name).toContain("⟦");
});

/** Views, by the commands that open them in the sidebar or whose leaf is then put there. */
for (const language of ["en-XA", "ar-XB"]) {
  test(`at ${NARROW} px no view sticks out of its pane: ${language}`, async ({ host }) => {
    await host.page.setViewportSize({ width: RIBBON + 3 * NARROW, height: 800 });
    await host.open({ today: SAMPLE_DAY, language });
    await host.page.evaluate((width) => {
      const { leftSplit, rightSplit } = (window as unknown as PseudoWindow).app.workspace;
      leftSplit.setSize(width);
      leftSplit.expand();
      rightSplit.setSize(width);
      rightSplit.expand();
    }, NARROW);
    const found: Record<string, string[]> = {};
    for (const id of await commandIds(host.page)) {
      await run(host.page, id);
      await host.page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      await closeModals(host.page);
      const out = await overflowing(host.page);
      if (out.length > 0) found[id] = out;
    }
    expect(found).toEqual({});
  });
}
