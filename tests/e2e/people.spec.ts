import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/host";
import { openPerson } from "./support/persons";
import { SAMPLE_DAY, truePerson, truth } from "./support/truth";

test.use({ vaultFixture: "tests/vaults/sample" });

function directory(page: Page): Locator {
  return page.locator('.workspace-leaf-content[data-type="people-directory"]');
}

function row(page: Page, name: string): Locator {
  return directory(page)
    .locator(".people-known")
    .filter({ has: page.locator(".people-known-name").getByText(name, { exact: true }) });
}

test.describe("the People view", () => {
  test.beforeEach(async ({ host }) => {
    await host.open({ today: SAMPLE_DAY });
    await host.palette("Open people");
  });

  test("lists everybody of the vault's truth with counts both ways; nothing is written", async ({ host }) => {
    const before = await host.hashVault();
    await expect(directory(host.page)).toContainText(`${truth.people.length} people`);
    for (const { name, theyOwe, iOwe, isMe } of truth.people) {
      const counts = row(host.page, name).locator(".people-known-count > span[aria-hidden]:nth-child(2)");
      const shown = isMe ? [] : [theyOwe, iOwe].filter((count) => count > 0).map(String);
      await expect(counts, name).toHaveText(shown);
    }
    expect(await host.hashVault()).toEqual(before);
  });

  test("by mouse: sort, group, open, and there is only one leaf", async ({ host }) => {
    const { page } = host;
    const view = directory(page);
    await view.getByLabel("Sorted by").click();
    await page.locator(".menu-item", { hasText: "They owe me" }).click();
    const most = [...truth.people].sort((a, b) => b.theyOwe - a.theyOwe)[0];
    await expect(view.locator(".people-known-name").first()).toHaveText(most?.name ?? "");
    await view.getByLabel("Group by company").click();
    await expect(view.locator(".people-company-title").first()).toHaveText("Brindle & Fern");
    await row(page, "Dana Okafor").click();
    const person = page.locator('.workspace-leaf-content[data-type="people-person"]');
    await expect(person.locator(".people-person-name")).toHaveText("Dana Okafor");
    await host.palette("Open people");
    await expect(view).toHaveCount(1);
  });

  test("by keyboard: search, down, open", async ({ host }) => {
    const { page } = host;
    await page.keyboard.type("lindq");
    await expect(directory(page)).toContainText(`1 of ${truth.people.length} people`);
    await page.keyboard.press("ArrowDown");
    await expect(row(page, truePerson("Zoë Lindqvist").name)).toBeFocused();
    await page.keyboard.press("Enter");
    const person = page.locator('.workspace-leaf-content[data-type="people-person"]');
    await expect(person.locator(".people-person-name")).toHaveText("Zoë Lindqvist");
  });

  test("its menu creates a profile: one new note, opened", async ({ host }) => {
    const { page } = host;
    const before = await host.hashVault();
    await row(page, "Grace Amadi").click({ button: "right" });
    await page.locator(".menu-item", { hasText: "Create profile" }).click();
    await expect(page.locator(".notice")).toContainText("People/Grace Amadi/README.md");
    const after = await host.hashVault();
    const created = [...after.keys()].filter((path) => !before.has(path));
    expect(created).toEqual(["People/Grace Amadi/README.md"]);
    for (const [path, hash] of before) expect(after.get(path), path).toBe(hash);
  });
});

function personView(page: Page): Locator {
  return page.locator('.workspace-leaf-content[data-type="people-person"]');
}

test.describe("the Person view", () => {
  test("decisions by keyboard: tab, down, open at the line", async ({ host }) => {
    const { page } = host;
    await host.open({ today: SAMPLE_DAY });
    await openPerson(host, "dana oka", "Dana Okafor");
    const view = personView(page);
    await view.getByRole("tab", { name: "Overview" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(view.locator(".people-decision")).toHaveText([
      "Four roles, opened two by two.",
      "No new site before the business case is signed.",
      "Night shift stays at two teams.",
    ]);
    await view.locator(".people-decision").first().focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".cm-line", { hasText: "Four roles, opened two by two." })).toBeVisible();
  });

  test("the timeline is searched and narrowed to meetings with open items", async ({ host }) => {
    const { page } = host;
    await host.open({ today: SAMPLE_DAY });
    await openPerson(host, "zoe", "Zoë Lindqvist");
    const view = personView(page);
    const titles = view.locator(".people-meeting-title");
    await expect(titles).toHaveText(truePerson("Zoë Lindqvist").meetings.map(({ title }) => title));
    await view.getByLabel("Search the timeline").fill("zzz");
    await expect(view).toContainText("No meeting matches.");
    await view.getByLabel("Search the timeline").fill("");
    await view.getByLabel("Only meetings with open items").click();
    const open = new Set(truth.items.filter((item) => item.open).map(({ path }) => path));
    const withOpen = truePerson("Zoë Lindqvist").meetings.filter(({ paths }) =>
      paths.some((path) => open.has(path)),
    );
    await expect(titles).toHaveText(withOpen.map(({ title }) => title));
  });

  test("a long list comes into sight when the one above it is folded", async ({ host }) => {
    const { page } = host;
    const items = Array.from({ length: 60 }, (_, i) => [
      `- [ ] Theirs ${i} @Dana Okafor`,
      `- [ ] Mine ${i} @me`,
    ]);
    const head = "---\ntype: people\ndate: 2025-11-10\nparticipants: [Dana Okafor]\n---\n";
    await host.writeFile("Long.md", `${head}## Action Items\n${items.flat().join("\n")}\n`);
    await page.setViewportSize({ width: 1280, height: 1400 });
    const errors: string[] = [];
    await page.exposeFunction("noteError", (message: string) => errors.push(message));
    await page.addInitScript('addEventListener("error", ({ message }) => noteError(message))');
    await host.open({ today: SAMPLE_DAY });
    await openPerson(host, "dana oka", "Dana Okafor");
    const view = personView(page);
    const theirs = view.getByRole("tree", { name: "They owe me" });
    const mine = view.getByRole("tree", { name: "I owe them" }).locator(".people-list-row");
    await expect(theirs.locator(".people-list-row").first()).toBeVisible();
    await expect(mine).toHaveCount(1);
    await view.locator(".people-section-head", { hasText: "They owe me" }).click();
    await expect
      .poll(() => mine.last().evaluate((el) => el.getBoundingClientRect().bottom))
      .toBeGreaterThan(1400);
    // The browser tells nobody but listeners when sizes change while it tells of sizes.
    await page.setViewportSize({ width: 700, height: 1400 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(errors).toEqual([]);
  });

  test("at 240 px the name stands on one line, and titles of sections are whole", async ({ host }) => {
    const { page } = host;
    await host.open({ today: SAMPLE_DAY });
    await openPerson(host, "dana oka", "Dana Okafor");
    await page.evaluate(() => {
      const { workspace } = (window as unknown as { app: { workspace: { leftSplit: { collapse(): void } } } })
        .app;
      workspace.leftSplit.collapse();
    });
    await page.setViewportSize({ width: 44 + 240, height: 800 });
    const name = personView(page).locator(".people-person-name");
    await expect
      .poll(() =>
        name.evaluate((el) =>
          Math.round(el.clientHeight / Number.parseFloat(getComputedStyle(el).lineHeight)),
        ),
      )
      .toBe(1);
    const titles = personView(page).locator(".people-section-head .tree-item-inner");
    await expect(titles.first()).toHaveText("They owe me");
    expect(
      await titles.evaluateAll((els) => els.filter((el) => el.scrollWidth > el.clientWidth).length),
    ).toBe(0);
  });

  test("follows the note in front without taking the focus", async ({ host }) => {
    const { page } = host;
    await host.open({ today: SAMPLE_DAY, open: "People/Priya Nair/index.md" });
    await host.palette("Open people");
    await expect(page.locator(".people-known").first()).toBeVisible();
    await page.keyboard.type("dana oka");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Control+Enter");
    const name = personView(page).locator(".people-person-name");
    await expect(name).toHaveText("Dana Okafor");
    await personView(page).getByLabel("Follow the active note").click();
    await page.locator(".workspace-tab-header", { hasText: "index" }).click();
    await expect(name).toHaveText("Priya Nair");
    await expect(page.locator(".workspace-leaf.mod-active .cm-content")).toBeVisible();
  });
});

test.describe("Prepare meeting", () => {
  test("with a person's view in front prepares for that person", async ({ host }) => {
    await host.open({ today: SAMPLE_DAY });
    await openPerson(host, "dana oka", "Dana Okafor");
    await host.palette("Prepare meeting");
    const view = host.page.locator('.workspace-leaf-content[data-type="people-prepare"]');
    await expect(view.locator(".people-prepared").first()).toContainText("Dana Okafor");
  });

  test("shows everybody of the note in front, copies them, and follows an edit; only that line changes", async ({
    host,
  }) => {
    const { page } = host;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await host.open({ today: SAMPLE_DAY, open: "Meetings/2025-10-29 intro.md" });
    const before = await host.hashVault();
    await host.palette("Prepare meeting");
    const view = page.locator('.workspace-leaf-content[data-type="people-prepare"]');
    await expect(view.locator(".people-prepared-name")).toHaveText(["Dana Okafor", "Sam Rivera"]);
    await view.getByLabel("Copy as Markdown").click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("## Dana Okafor");
    expect(copied).not.toMatch(/^\s*[-*+] \[.\]/m);
    expect(await host.hashVault()).toEqual(before);
    const row = view.locator(".people-item", { hasText: "Pick the carrier shortlist" }).first();
    await row.getByRole("checkbox").click();
    await expect(view.locator(".people-item", { hasText: "Pick the carrier shortlist" })).toHaveCount(0);
    const after = await host.hashVault();
    const changed = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
    expect(changed).toEqual(["Meetings/2025-10-08 1-1 Dana.md"]);
  });

  test("without a note explains itself", async ({ host }) => {
    await host.open({ today: SAMPLE_DAY });
    await host.palette("Prepare meeting");
    await expect(host.page.locator(".people-prepare .people-empty")).toContainText("No note is open");
  });
});

test.describe("hostile notes", () => {
  test("make no request and run nothing in the views of people", async ({ host }) => {
    const { page } = host;
    const payload =
      '<img src="https://example.org/x.png" onerror="window.pwned=1"><script>window.pwned=1</script>';
    const wrap = [payload, `![x](https://example.org/y.png) ${payload}`, `[[${payload}]]`, `**${payload}**`];
    for (let i = 0; i < 50; i++) {
      const text = wrap[i % wrap.length] ?? payload;
      const yaml = JSON.stringify(`${text} ${i}`);
      await host.writeFile(
        `Hostile/${i}.md`,
        `---\ntype: people\ntitle: ${yaml}\ndate: 2025-11-${String(1 + (i % 9)).padStart(2, "0")}\nparticipants: [Dana Okafor, ${JSON.stringify(`Eve ${i} ${payload}`)}]\n---\n## Summary\n${text}\n## Decisions\n- ${text}\n## Action items\n- [ ] ${text} ${i} @Dana Okafor\n`,
      );
    }
    await host.open({ today: SAMPLE_DAY });
    await host.palette("Open people");
    await expect(page.locator(".people-known", { hasText: "Eve" }).first()).toBeVisible();
    await page.keyboard.type("dana oka");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await personView(page).getByRole("tab", { name: "Decisions" }).click();
    await expect(personView(page).locator(".people-decision").first()).toBeVisible();
    expect(await page.locator(".people-view img, .people-view script").count()).toBe(0);
    expect(await page.evaluate(() => "pwned" in window)).toBe(false);
    // The fixture fails the test if anything was asked of another machine.
  });
});
