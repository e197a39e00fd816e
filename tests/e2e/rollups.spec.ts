import type { Page } from "@playwright/test";
import type { Host } from "./support/host";
import { expect, test } from "./support/host";
import { SAMPLE_DAY } from "./support/truth";

test.use({ vaultFixture: "tests/vaults/sample" });

const HOME = "Home.md";
const NAME = `Action items by due date ${SAMPLE_DAY}`;
const SAVED = `${NAME}.md`;

function rollup(page: Page) {
  return page.locator('.workspace-leaf-content[data-type="people-rollup"]');
}

/** Nothing but these files differs from before. */
async function expectOnlyChanged(host: Host, before: Map<string, string>, paths: string[]): Promise<void> {
  const after = await host.hashVault();
  const changed = [...after.keys()].filter((path) => after.get(path) !== before.get(path));
  expect(changed.sort()).toEqual(paths);
}

async function saveRollup(host: Host): Promise<void> {
  const { page } = host;
  await host.palette("Roll up by due date");
  await rollup(page).locator(".people-item").first().waitFor();
  await rollup(page).getByRole("button", { name: "Save as note" }).click();
  await page.locator(".people-save-note").getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator(".notice", { hasText: `Saved ${SAVED}` })).toBeVisible();
  // Once its text is there the note comes to the front: a command before that would be followed by another pane.
  await expect(page.locator(".workspace-leaf.mod-active .cm-content")).toContainText("Overdue");
}

test("every rollup command of the palette opens what it says", async ({ host }) => {
  const { page } = host;
  await host.open({ today: SAMPLE_DAY, open: "Meetings/2025-10-29 intro.md" });
  for (const [command, title] of [
    ["Roll up by due date and priority", "Action items by due date and priority"],
    ["Roll up by priority", "Action items by priority"],
    ["Roll up by person", "Action items by person"],
  ] as const) {
    await host.palette(command);
    await expect(page.locator(".people-rollup-title", { hasText: title }).last()).toBeVisible();
  }
  await host.palette("Roll up for a person…");
  await page.getByPlaceholder("Name, alias or company").fill("dana oka");
  await expect(page.locator(".prompt .suggestion-item.is-selected")).toContainText("Dana Okafor");
  await page.keyboard.press("Enter");
  await expect(page.locator(".people-rollup-title", { hasText: "with Dana Okafor" })).toBeVisible();
});

test("the meeting's people are rolled up from their note", async ({ host }) => {
  const { page } = host;
  await host.open({ today: SAMPLE_DAY, open: "Meetings/2025-10-29 intro.md" });
  await host.palette("Roll up for this meeting’s people");
  await expect(page.locator(".people-rollup-title")).toContainText("with");
  await expect(rollup(page).locator(".people-toolbar-person").first()).toBeVisible();
});

test("a saved rollup is refreshed in place, twice to the same bytes, and never over an edit", async ({
  host,
}) => {
  const { page } = host;
  await host.open({ today: SAMPLE_DAY });
  const before = await host.hashVault();
  await saveRollup(host);
  await expectOnlyChanged(host, before, [SAVED]);
  const saved = await host.readText(SAVED);
  // Whoever types where an opened note's cursor stands types above the marker.
  expect(saved).toMatch(/^\n%% people-rollup 1 \{"by":"due"\} \w+ %%\n\n## Overdue \(\d+\)\n\n- /);
  expect(saved).not.toMatch(/^\s*[-*+] \[.\]/m);

  // An item is done elsewhere: the saved rollup says so after a refresh, and only then.
  const done = "Send the steering minutes";
  await host.palette("Roll up by due date");
  const row = rollup(page).last().locator(".people-item", { hasText: done }).first();
  await row.locator(".people-status").click();
  await expect(row).toHaveCount(0);
  expect(await host.readText(SAVED)).toBe(saved);
  await host.palette("Refresh rollup in all notes");
  await expect(page.locator(".notice", { hasText: "1 refreshed" })).toBeVisible();
  await expect.poll(() => host.readText(SAVED)).not.toContain(done);
  const refreshed = await host.readText(SAVED);
  await host.palette("Refresh rollup in all notes");
  await expect(page.locator(".notice", { hasText: "1 up to date" })).toBeVisible();
  expect(await host.readText(SAVED)).toBe(refreshed);

  const edited = refreshed.replace("\n- ", "\n- My own words: ");
  await host.writeFile(SAVED, edited);
  await expect
    .poll(async () => {
      await host.palette("Refresh rollup in all notes");
      return page.locator(".notice", { hasText: `${SAVED}: it was edited by hand` }).count();
    })
    .toBeGreaterThan(0);
  expect(await host.readText(SAVED)).toBe(edited);
});

test("saving never writes over a note", async ({ host }) => {
  const { page } = host;
  await host.open({ today: SAMPLE_DAY });
  await host.writeFile(SAVED, "Mine.\n");
  await expect(page.locator(".nav-file-title", { hasText: NAME })).toBeVisible();
  await host.palette("Roll up by due date");
  await rollup(page).getByRole("button", { name: "Save as note" }).click();
  await page.locator(".people-save-note").getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator(".people-form-problem")).toContainText("exists already");
  expect(await host.readText(SAVED)).toBe("Mine.\n");
});

test("a rollup goes to the cursor of an open note, as one step of undo", async ({ host }) => {
  const { page } = host;
  await host.open({ today: SAMPLE_DAY, open: "Ideas/Better labels.md" });
  const before = await host.readText("Ideas/Better labels.md");
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+End");
  await host.palette("Roll up by priority");
  await rollup(page).getByRole("button", { name: "Insert into note" }).click();
  await page.getByPlaceholder("Choose a note").fill("Better labels");
  await page.keyboard.press("Enter");
  await expect(page.locator(".notice", { hasText: "Inserted the rollup into Better labels" })).toBeVisible();
  await expect.poll(() => host.readText("Ideas/Better labels.md")).toContain("%% people-rollup end %%");
  const after = await host.readText("Ideas/Better labels.md");
  expect(after.startsWith(before.trimEnd())).toBe(true);
});

test("a live block is the same in reading view and live preview, and is edited in place", async ({
  host,
}) => {
  const { page } = host;
  const body = "by: due\nperson: Dana Okafor\ndue: overdue\ntitle: Dana\n";
  await host.writeFile(HOME, `Above.\n\n\`\`\`people-rollup\n${body}\`\`\`\n\nBelow.\n`);
  await host.open({ today: SAMPLE_DAY, open: HOME });
  const live = page.locator(".cm-preview-code-block .people-rollup-block");
  await expect(live.locator(".people-rollup-block-title")).toHaveText("Dana");
  await expect(live.locator(".people-item").first()).toBeVisible();
  await expect(live.locator(".people-counts")).not.toContainText("So far");
  const texts = await live.locator(".people-item-text").allTextContents();
  expect(texts.length).toBeGreaterThan(3);

  await page.getByLabel("Toggle reading view").first().click();
  const reading = page.locator(".markdown-reading-view .people-rollup-block");
  await expect(reading.locator(".people-item-text")).toHaveText(texts);

  const before = await host.hashVault();
  const row = reading.locator(".people-item", { hasText: "Send the hiring plan" }).first();
  await row.locator(".people-status").click();
  await expect(reading.locator(".people-item", { hasText: "Send the hiring plan" })).toHaveCount(0);
  await expectOnlyChanged(host, before, ["Meetings/2025-10-29 intro.md"]);
});

test("a block that is wrong says which word of which line", async ({ host }) => {
  await host.writeFile(HOME, "Above.\n\n```people-rollup\nby: due\nlimit: -1\nownr: me\n```\n");
  await host.open({ today: SAMPLE_DAY, open: HOME });
  const problem = host.page.locator(".people-rollup-problem");
  await expect(problem).toContainText("Line 3: “ownr” is no setting");
});

test("the form inserts a block at the cursor in one step", async ({ host }) => {
  const { page } = host;
  await host.open({ today: SAMPLE_DAY, open: "Ideas/Better labels.md" });
  const before = await host.readText("Ideas/Better labels.md");
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+End");
  await host.palette("Insert rollup");
  const form = page.locator(".people-insert-rollup");
  await form.getByLabel("At most").fill("-1");
  await form.getByRole("button", { name: "Insert" }).click();
  await expect(form.locator(".people-form-problem")).toContainText("At most must be a whole number");
  await expect(form.getByLabel("At most")).toBeFocused();
  await form.getByLabel("At most").fill("5");
  await form.getByLabel("Title").fill("Next");
  await form.getByRole("button", { name: "Insert" }).click();
  const block = "```people-rollup\nby: due\nlimit: 5\ntitle: Next\n```";
  await expect.poll(() => host.readText("Ideas/Better labels.md")).toContain(block);
  await expect(page.locator(".cm-preview-code-block .people-rollup-block-title")).toHaveText("Next");
  await page.keyboard.press("Control+z");
  await expect.poll(() => host.readText("Ideas/Better labels.md")).toBe(before);
});

test("a refused rollup is followed by a new one on a click, its text kept, and undone to the byte", async ({
  host,
}) => {
  const { page } = host;
  const old = "- My own words\n";
  const text = `Above.\n\n%% people-rollup 1 {"by":"priority"} 1a %%\n${old}%% people-rollup end %%\nBelow.`;
  await host.writeFile(HOME, text);
  await host.open({ today: SAMPLE_DAY, open: HOME });
  const before = await host.hashVault();
  const offer = page.locator(".modal", { hasText: "This saved rollup was not refreshed" });
  await host.palette("Refresh rollup in this note");
  await expect(page.locator(".notice", { hasText: "1 refused (it was edited by hand)" })).toBeVisible();
  await offer.getByRole("button", { name: "Cancel" }).click();
  await expect(offer).toHaveCount(0);
  expect(await host.hashVault()).toEqual(before);

  await host.palette("Refresh rollup in this note");
  await offer.getByRole("button", { name: "Insert a new one" }).click();
  await expect(page.locator(".notice", { hasText: "Inserted a new rollup" })).toBeVisible();
  await expect.poll(() => host.readText(HOME)).toContain("## Highest priority");
  const renewed = await host.readText(HOME);
  expect(renewed.startsWith(`Above.\n\n${old}`)).toBe(true);
  expect(renewed.endsWith("Below.")).toBe(true);
  await expectOnlyChanged(host, before, [HOME]);

  await page.locator(".cm-content").first().click();
  await page.keyboard.press("Control+z");
  await expect.poll(() => host.readText(HOME)).toBe(text);
});

test("a live block goes with the plugin", async ({ host }) => {
  const { page } = host;
  await host.writeFile(HOME, "Above.\n\n```people-rollup\nby: due\n```\n");
  await host.open({ today: SAMPLE_DAY, open: HOME });
  const block = page.locator(".cm-preview-code-block");
  await expect(block.locator(".people-item").first()).toBeVisible();
  await page.evaluate(() =>
    (window as unknown as { app: { plugins: { unloadPlugin(id: string): void } } }).app.plugins.unloadPlugin(
      "people",
    ),
  );
  await expect(page.locator(".people-item")).toHaveCount(0);
  await expect(block.locator("pre > code").first()).toContainText("by: due");
});
