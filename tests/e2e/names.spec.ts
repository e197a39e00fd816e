import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import type { Host } from "./support/host";
import { expect, test } from "./support/host";
import { openPerson } from "./support/persons";
import { SAMPLE_DAY, truth } from "./support/truth";

test.use({ vaultFixture: "tests/vaults/sample" });

const DATA = ".obsidian/plugins/people/data.json";

function names(page: Page): Locator {
  return page.locator('.workspace-leaf-content[data-type="people-names"]');
}

function found(page: Page): Locator {
  return page.locator('.workspace-leaf-content[data-type="people-found"]');
}

function row(page: Page, name: string): Locator {
  return names(page)
    .locator(".people-name")
    .filter({ has: page.locator(".people-name-text").getByText(name, { exact: true }) });
}

interface Stored {
  readonly myNames: readonly string[];
  readonly aliases: readonly string[];
  readonly differentPeople: readonly string[];
  readonly notPeople: readonly string[];
  readonly firstRunDone: boolean;
}

async function stored(host: Host): Promise<Stored> {
  return JSON.parse(await host.readText(DATA)) as Stored;
}

/** SHA-256 of everything but the app's configuration: what must not change. */
async function noteHashes(host: Host): Promise<[string, string][]> {
  return [...(await host.hashVault())].filter(([path]) => !path.startsWith(".obsidian/"));
}

async function openNames(host: Host): Promise<Locator> {
  await host.open({ today: SAMPLE_DAY });
  await host.palette("Names to check");
  await expect(names(host.page)).toContainText("8 names to check");
  return names(host.page);
}

test.describe("names to check", () => {
  test("lists what is doubtful, with places; nothing is written by looking", async ({ host }) => {
    const before = await host.open({ today: SAMPLE_DAY }).then(() => host.hashVault());
    await host.palette("Names to check");
    await expect(names(host.page).locator(".people-name-text")).toHaveText([
      "Sam",
      "Grace",
      "Dana",
      "Ilse van Hagen",
      "release-desk",
      "Rosa Delgado",
      "Yusuf bin Salim",
      "Dana Okafor Okafor",
    ]);
    await expect(row(host.page, "Dana")).toContainText("May be Dana Okafor or Dana Petrov.");
    expect(await host.hashVault()).toEqual(before);
  });

  test("same person adds an alias, the row goes for good, no note changes", async ({ host }) => {
    const view = await openNames(host);
    const before = await noteHashes(host);
    await row(host.page, "Grace").getByRole("button", { name: "Grace is the same person" }).click();
    await expect(row(host.page, "Grace")).toHaveCount(0);
    await expect(view).toContainText("Grace now means Grace Amadi.");
    await expect(view).toContainText("7 names to check");
    await expect.poll(async () => (await stored(host)).aliases).toEqual(["Grace Amadi = Grace"]);
    expect(await noteHashes(host)).toEqual(before);
    await host.open({ today: SAMPLE_DAY });
    await host.palette("Names to check");
    await expect(names(host.page)).toContainText("7 names to check");
    await openPerson(host, "grace", "Grace Amadi");
    const person = host.page.locator('.workspace-leaf-content[data-type="people-person"]');
    await expect(person.getByRole("group", { name: "They owe me" }).locator(".people-item")).not.toHaveCount(
      0,
    );
  });

  test("by keyboard: from row to row, through the answers, and on after one", async ({ host }) => {
    await openNames(host);
    const { keyboard } = host.page;
    await row(host.page, "Sam").focus();
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    await expect(row(host.page, "Dana")).toBeFocused();
    await row(host.page, "Dana").getByRole("button", { name: "Say who Dana is" }).focus();
    await keyboard.press("Enter");
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await expect(row(host.page, "Dana")).toHaveCount(0);
    await expect(row(host.page, "Ilse van Hagen")).toBeFocused();
    await expect.poll(async () => (await stored(host)).aliases).toEqual(["Dana Petrov = Dana"]);
  });

  test("different and not a person are kept in the settings only", async ({ host }) => {
    await openNames(host);
    const before = await noteHashes(host);
    await row(host.page, "Sam").getByText("Different").click();
    await row(host.page, "release-desk").getByText("Not a person").click();
    await expect(names(host.page)).toContainText("6 names to check");
    await expect
      .poll(() => stored(host))
      .toMatchObject({
        differentPeople: ["Sam | Sam Rivera"],
        notPeople: ["release-desk"],
      });
    expect(await noteHashes(host)).toEqual(before);
  });

  test("create profile: one new note, opened, and the name is known", async ({ host }) => {
    await openNames(host);
    const before = await noteHashes(host);
    await row(host.page, "Rosa Delgado").getByText("Create profile").click();
    const path = "People/Rosa Delgado/README.md";
    await expect.poll(() => existsSync(join(host.vaultDir, path))).toBe(true);
    expect(await host.readText(path)).toBe("---\ntype: people\n---\n");
    expect((await noteHashes(host)).filter(([note]) => note !== path)).toEqual(before);
    await expect(host.page.locator(".workspace-tab-header.is-active", { hasText: "README" })).toBeVisible();
    await host.palette("Names to check");
    await expect(row(host.page, "Rosa Delgado")).toHaveCount(0);
    await expect(names(host.page)).toContainText("7 names to check");
  });

  test("a place opens the note at its line", async ({ host }) => {
    const view = await openNames(host);
    await view.locator(".people-name-example", { hasText: "Ilse van Hagen" }).click();
    await expect(host.page.locator(".workspace-tab-header.is-active", { hasText: "Billing" })).toBeVisible();
    await host.page.keyboard.type("here: ");
    await expect(host.page.locator(".cm-line", { hasText: /here: - \[.\].*Ilse van Hagen/ })).toBeVisible();
  });

  test("a button in the settings opens it", async ({ host }) => {
    await host.open({ today: SAMPLE_DAY });
    await host.palette("Open settings");
    await host.page.locator(".setting-item.mod-action", { hasText: "Check names" }).click();
    await expect(names(host.page)).toContainText("8 names to check");
    await expect(host.page.locator(".modal")).toHaveCount(0);
  });
});

test.describe("the first use", () => {
  const question = (page: Page): Locator => page.locator(".people-question");

  test.beforeEach(({ host }) => rm(join(host.vaultDir, DATA)));

  test("asks who the user is, keeps the choice and shows what was found; once", async ({ host }) => {
    await host.open({ today: SAMPLE_DAY });
    const before = await host.hashVault();
    await expect(question(host.page)).toContainText("Which of these is you?");
    const offered = question(host.page).locator(".people-question-people > button");
    await expect(offered.first()).toContainText("Dana Okafor");
    expect(existsSync(join(host.vaultDir, DATA))).toBe(false);
    await offered.filter({ hasText: "Alex Stone" }).click();
    const view = found(host.page);
    await expect(view).toContainText("You are Alex Stone.");
    await expect.poll(() => stored(host)).toMatchObject({ myNames: ["Alex Stone"], firstRunDone: true });
    expect([...(await host.hashVault())].filter(([path]) => path !== DATA)).toEqual([...before]);
    await host.open({ today: SAMPLE_DAY });
    await host.page.waitForTimeout(1_500);
    await expect(question(host.page)).toHaveCount(0);
  });

  test("skipped, it is not asked again", async ({ host }) => {
    await host.open({ today: SAMPLE_DAY });
    await question(host.page).getByRole("button", { name: "Skip" }).click();
    await expect(found(host.page)).toContainText("Nobody is set as you");
    await expect.poll(() => stored(host)).toMatchObject({ myNames: [], firstRunDone: true });
  });

  test("closed with Escape nothing is written", async ({ host }) => {
    await host.open({ today: SAMPLE_DAY });
    await expect(question(host.page)).toBeVisible();
    await host.page.keyboard.press("Escape");
    await expect(question(host.page)).toHaveCount(0);
    await host.page.waitForTimeout(300);
    expect(existsSync(join(host.vaultDir, DATA))).toBe(false);
    await expect(found(host.page)).toHaveCount(0);
  });
});

test.describe("what I found", () => {
  test("tells the numbers of the vault's truth, and what is left out and why", async ({ host }) => {
    await host.open({ today: SAMPLE_DAY });
    await expect(host.page.locator(".people-question")).toHaveCount(0);
    await expect(found(host.page)).toHaveCount(0);
    await host.palette("What I found");
    const view = found(host.page);
    await expect(view).toContainText("In 72 notes");
    const number = async (what: RegExp): Promise<number> =>
      Number(
        await view.locator("dd", { hasText: what }).locator("xpath=preceding-sibling::dt[1]").textContent(),
      );
    const kinds = (kind: string): number => truth.notes.filter((note) => note.kind === kind).length;
    expect(await number(/^notes about people/)).toBe(kinds("profile") + kinds("meeting"));
    expect(await number(/^profiles/)).toBe(kinds("profile"));
    expect(await number(/^people/)).toBe(truth.people.length);
    await expect(view).toContainText("matched by your excluded paths");
    await expect(view).toContainText("You are Alex Stone, Alex.");
    for (const change of ["Change exclusions", "Change what is collected"]) {
      await view.getByRole("button", { name: change }).click();
      await expect(
        host.page.locator(".modal .setting-item-name", { hasText: "Excluded paths" }),
      ).toBeVisible();
      await host.page.keyboard.press("Escape");
      await expect(host.page.locator(".modal")).toHaveCount(0);
    }
    await view.getByRole("button", { name: "Check names" }).click();
    await expect(names(host.page)).toContainText("8 names to check");
  });
});
