import { execFileSync } from "node:child_process";
import type { Locator, Page } from "@playwright/test";
import type { Host } from "./support/host";
import { expect, test } from "./support/host";
import { openPerson } from "./support/persons";
import { collected, countsByDue, countsByPriority, overdue, SAMPLE_DAY, truePerson } from "./support/truth";

test.use({ vaultFixture: "tests/vaults/sample" });

const DANA = truePerson("Dana Okafor");

function actionItems(page: Page): Locator {
  return page.locator('.workspace-leaf-content[data-type="people-action-items"]');
}

function rollup(page: Page): Locator {
  return page.locator('.workspace-leaf-content[data-type="people-rollup"]');
}

function personView(page: Page): Locator {
  return page.locator('.workspace-leaf-content[data-type="people-person"]');
}

/** Group headings with their counts; the groups are collapsed one by one, so that all of them are in the DOM. */
async function groupCounts(view: Locator): Promise<[string, number][]> {
  const open = view.locator('.people-group[aria-expanded="true"]');
  await expect(open.first()).toBeVisible();
  while ((await open.count()) > 0) await open.first().click();
  const texts = await view
    .locator(".people-group")
    .evaluateAll((elements) =>
      elements.map((element) => [
        element.querySelector(".tree-item-inner")?.textContent?.trim() ?? "",
        element.querySelector(".tree-item-flair")?.textContent?.trim() ?? "",
      ]),
    );
  return texts.map(([title = "", count = ""]) => [title, Number(count)]);
}

async function chooseGrouping(view: Locator, name: string): Promise<void> {
  await view.getByLabel("Group by").click();
  await view
    .page()
    .locator(".menu-item-title", { hasText: new RegExp(`^${name}$`) })
    .click();
}

/** Opens the action items and waits until they are complete. */
async function openActionItems(host: Host): Promise<Locator> {
  await host.open({ today: SAMPLE_DAY });
  await host.palette("Open action items");
  const view = actionItems(host.page);
  await expect(view).toContainText(`${overdue.length} overdue`);
  return view;
}

/** The lines that differ between two versions of a note, as [before, after]. */
function changedLines(before: string, after: string): [string | undefined, string | undefined][] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  expect(now).toHaveLength(old.length);
  return old.flatMap((line, i) => (line === now[i] ? [] : [[line, now[i]] as [string, string | undefined]]));
}

async function changedFiles(host: Host, before: Map<string, string>): Promise<string[]> {
  const after = await host.hashVault();
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
}

test.describe("action items", () => {
  test("the sidebar shows the counts and groups of the vault's truth", async ({ host }) => {
    const view = await openActionItems(host);
    await expect(view).toContainText(`${collected.length} open`);
    expect(await groupCounts(view)).toEqual(countsByDue);
  });

  test("grouping by priority and by person is a choice in a menu", async ({ host }) => {
    const view = await openActionItems(host);
    await chooseGrouping(view, "Priority");
    expect(await groupCounts(view)).toEqual(countsByPriority);
    await chooseGrouping(view, "Person");
    await expect(view.locator(".people-group").first()).toContainText("Alex Stone");
  });

  test("ticking an item changes exactly that line on disk and nothing else in the vault", async ({
    host,
  }) => {
    const view = await openActionItems(host);
    const path = "Meetings/2025-10-08 1-1 Dana.md";
    const [vaultBefore, before] = [await host.hashVault(), await host.readText(path)];
    const row = view.locator(".people-item", { hasText: "Pick the carrier shortlist" });
    await row.getByRole("checkbox").click();
    await expect(row).toHaveCount(0);
    expect(await changedFiles(host, vaultBefore)).toEqual([path]);
    const changes = changedLines(before, await host.readText(path));
    expect(changes).toHaveLength(1);
    const [was = "", is = ""] = changes[0] ?? [];
    expect(was).toContain("Pick the carrier shortlist");
    expect(is).toBe(`${was.replace("- [ ]", "- [x]")} ✅ ${SAMPLE_DAY}`);
    await expect(view).toContainText(`${overdue.length - 1} overdue`);
  });

  test("ticking a line with garbled emoji leaves its odd bytes as they are", async ({ host }) => {
    const view = await openActionItems(host);
    const path = "Meetings/2025-10-01 pilot call.md";
    const before = await host.readText(path);
    const row = view.locator(".people-item", { hasText: "pilot numbers" });
    await row.getByRole("checkbox").click();
    await expect(row).toHaveCount(0);
    const changes = changedLines(before, await host.readText(path));
    expect(changes).toHaveLength(1);
    const [was = "", is = ""] = changes[0] ?? [];
    expect(is).toBe(`${was.replace("- [ ]", "- [x]").replace("- [?]", "- [x]")} ✅ ${SAMPLE_DAY}`);
  });

  test("an item ticked in an open, unsaved note keeps what was typed", async ({ host }) => {
    await host.open({ today: SAMPLE_DAY, open: "Meetings/2025-10-08 1-1 Dana.md", saveDelay: 60_000 });
    await host.palette("Open action items");
    const editor = host.page.locator(".cm-content").first();
    await editor.click();
    await host.page.keyboard.press("Control+End");
    await host.page.keyboard.type("typed but not saved");
    await actionItems(host.page)
      .locator(".people-item", { hasText: "Pick the carrier shortlist" })
      .getByRole("checkbox")
      .click();
    await expect(editor).toContainText("typed but not saved");
    await expect.poll(() => editor.innerText()).toContain(`✅ ${SAMPLE_DAY}`);
  });

  test("a click on the text opens the note at the line", async ({ host }) => {
    const view = await openActionItems(host);
    await view.locator(".people-item-text", { hasText: "Pick the carrier shortlist" }).click();
    await expect(
      host.page.locator(".workspace-tab-header.is-active", { hasText: "2025-10-08 1-1 Dana" }),
    ).toBeVisible();
    await expect(
      host.page.locator(".cm-editor.cm-focused .cm-line", { hasText: "Pick the carrier" }),
    ).toBeVisible();
    // The caret stands there a moment after the focus does.
    const caretLine = (): Promise<string> =>
      host.page.evaluate(() => {
        const { anchorNode } = document.getSelection() ?? {};
        const el = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
        return el?.closest(".cm-line")?.textContent ?? "";
      });
    await expect.poll(caretLine).toContain("Pick the carrier");
    await host.page.keyboard.type("here: ");
    await expect(
      host.page.locator(".cm-line", { hasText: "here: - [ ] Pick the carrier shortlist" }),
    ).toBeVisible();
  });

  test("a change made outside shows up by itself", async ({ host }) => {
    const view = await openActionItems(host);
    await host.writeFile("Inbox/New.md", "- [ ] Water the plants @Myself 📅 2025-11-01\n");
    await expect(view).toContainText(`${overdue.length + 1} overdue`);
    await expect(view).toContainText("Water the plants");
  });
});

test.describe("a person", () => {
  test("opens from the palette with everything the truth says of them", async ({ host }) => {
    await host.open({ today: SAMPLE_DAY });
    await openPerson(host, "dana oka", "Dana Okafor");
    const view = personView(host.page);
    await expect(view.locator(".people-person-name")).toHaveText("Dana Okafor");
    const section = (name: string): Locator =>
      view.getByRole("group", { name }).locator(".tree-item-flair").first();
    await expect(section("They owe me")).toHaveText(String(DANA.theyOwe));
    await expect(section("I owe them")).toHaveText(String(DANA.iOwe));
    await expect(section("Mentioned")).toHaveText(String(DANA.mentioned));
    await expect(section("Timeline")).toHaveText(String(DANA.meetings.length));
  });

  test("a timeline entry expands in place to summary and decisions", async ({ host }) => {
    await host.open({ today: SAMPLE_DAY });
    await openPerson(host, "dana oka", "Dana Okafor");
    const view = personView(host.page);
    const entry = view.locator(".people-meeting", { hasText: "Intro 1:1 on the hiring plan" });
    // The timeline is long, and builds its rows as it comes into sight.
    await view.getByLabel("Search the timeline").scrollIntoViewIfNeeded();
    await entry.scrollIntoViewIfNeeded();
    await entry.locator(".people-meeting-head").click();
    await expect(entry.locator(".people-meeting-head")).toHaveAttribute("aria-expanded", "true");
    await expect(entry).toContainText("Decisions");
    await expect(entry.getByRole("checkbox").first()).toBeVisible();
  });

  test("an owner chip opens the person", async ({ host }) => {
    const view = await openActionItems(host);
    await view.locator(".people-owner", { hasText: "Dana Okafor" }).first().click();
    await expect(personView(host.page).locator(".people-person-name")).toHaveText("Dana Okafor");
  });
});

test.describe("the hover card", () => {
  const card = (page: Page): Locator => page.locator(".people-hover");

  test("shows on an unresolved link in the editor, and goes with the pointer", async ({ host }) => {
    await host.open({ today: SAMPLE_DAY, open: "Daily/2025-11-10.md" });
    await host.page.locator(".cm-hmd-internal-link", { hasText: "Dana Petrov" }).first().hover();
    await expect(card(host.page)).toContainText("Dana Petrov");
    await host.page.mouse.move(5, 700);
    await expect(card(host.page)).toHaveCount(0);
  });

  test("shows on a link in reading view; its button opens the timeline", async ({ host }) => {
    await host.open({ today: SAMPLE_DAY, open: "Meetings/2025-10-29 intro.md" });
    await host.page.getByLabel("Toggle reading view").first().click();
    await host.page.locator("a.internal-link", { hasText: "Dana Okafor" }).first().hover();
    await expect(card(host.page)).toContainText("Dana Okafor");
    await card(host.page).getByText("Open timeline").click();
    await expect(personView(host.page).locator(".people-person-name")).toHaveText("Dana Okafor");
  });

  test("shows on an owner in our own view; Escape closes it", async ({ host }) => {
    const view = await openActionItems(host);
    await view.locator(".people-owner", { hasText: "Dana Okafor" }).first().hover();
    await expect(card(host.page)).toContainText("Dana Okafor");
    await host.page.keyboard.press("Escape");
    await expect(card(host.page)).toHaveCount(0);
  });

  test("by keyboard: the card of the link under the cursor", async ({ host }) => {
    await host.open({ today: SAMPLE_DAY, open: "Daily/2025-11-10.md" });
    await host.page
      .locator(".cm-line", { hasText: "Dana Petrov" })
      .first()
      .click({ position: { x: 2, y: 8 } });
    await host.page.keyboard.press("Home");
    for (let i = 0; i < 15; i++) await host.page.keyboard.press("ArrowRight");
    await host.palette("Show person card");
    await expect(host.page.locator(".people-card-modal")).toContainText("Dana Petrov");
  });
});

test.describe("rollups", () => {
  const cases: readonly [command: string, by: string, counts: [string, number][]][] = [
    ["Roll up by due date", "due", countsByDue],
    ["Roll up by priority", "priority", countsByPriority],
  ];
  for (const [command, by, counts] of cases) {
    test(`${command}: groups as in the truth, copied Markdown as the headless command prints it`, async ({
      host,
    }) => {
      await host.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await host.open({ today: SAMPLE_DAY });
      await host.palette(command);
      const view = rollup(host.page);
      await expect(view).toContainText(`${collected.length} open`);
      await view.getByRole("button", { name: "Copy as Markdown" }).click();
      await expect(host.page.locator(".notice").first()).toBeVisible();
      const copied = await host.page.evaluate(() => navigator.clipboard.readText());
      const args = [
        "rollup",
        host.vaultDir,
        "--me",
        "Alex Stone",
        "--me",
        "Alex",
        "--today",
        SAMPLE_DAY,
        "--by",
        by,
        "--format",
        "md",
      ];
      const printed = execFileSync(process.execPath, ["scripts/run.mjs", "scripts/people.ts", ...args], {
        encoding: "utf8",
      });
      expect(copied).toBe(printed);
      expect(await groupCounts(view)).toEqual(counts);
    });
  }
});

test("settings: an excluded folder counts no more, and counts again when it is taken out", async ({
  host,
}) => {
  const view = await openActionItems(host);
  const elsewhere = collected.filter((item) => !item.path.startsWith("Meetings/"));
  const exclude = async (paths: string): Promise<void> => {
    await host.palette("Open settings");
    const setting = host.page.locator(".setting-item", { hasText: "Excluded paths" }).first();
    await setting.locator("textarea").fill(paths);
    await setting.locator("textarea").press("Tab");
    await host.page.keyboard.press("Escape");
  };
  await exclude("_archive*\npre-reimport*\nduplicates\nMeetings");
  await expect(view).toContainText(`${elsewhere.length} open`);
  await exclude("_archive*\npre-reimport*\nduplicates");
  await expect(view).toContainText(`${collected.length} open`);
});

test("unloading the plugin leaves no view, card or ribbon icon behind", async ({ host }) => {
  await openActionItems(host);
  await host.page.evaluate(() =>
    (
      window as unknown as { app: { plugins: { unloadPlugin(id: string): Promise<void> } } }
    ).app.plugins.unloadPlugin("people"),
  );
  await expect(
    host.page.locator('.people-list, .people-hover, [aria-label="Open action items"]'),
  ).toHaveCount(0);
});
