import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/host";
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
