import { expect, test } from "./support/host";
import { choose, find, openItems, row, Snapshot } from "./support/items";

test.use({ vaultFixture: "tests/vaults/sample" });

const DANA = "Meetings/2025-10-08 1-1 Dana.md";
const CONFIRM = "Odd notes/null participants.md";
const CONFIRM_LINE = "- [?] Confirm the freeze @Priya 📅 2025-10-23 #task #proposed";

test("from the palette to a completed item and back without a mouse", async ({ host }) => {
  const view = await openItems(host);
  const before = await Snapshot.take(host);
  await view.locator(".people-search input").focus();
  await host.page.keyboard.type('"carrier shortlist"');
  await expect(view.locator(".people-item")).toHaveCount(1);
  await host.page.keyboard.press("ArrowDown");
  await expect(view.locator(".people-group")).toBeFocused();
  await host.page.keyboard.press("ArrowRight");
  await expect(row(view, "Pick the carrier shortlist")).toBeFocused();
  await host.page.keyboard.press("Space");
  const { [DANA]: lines = [] } = await before.differsIn(DANA);
  const [was = "", is = ""] = lines[0] ?? [];
  expect(is).toBe(`${was.replace("- [ ]", "- [x]")} ✅ 2025-11-12`);
  await host.palette("Undo last change");
  await before.isRestored();
});

test("opened for the first time from the palette, the list has the focus", async ({ host }) => {
  await host.open({ today: "2025-11-12" });
  await host.palette("Open action items");
  await expect(host.page.locator(".people-action-items [role=treeitem]").first()).toBeFocused();
  await host.page.keyboard.press("ArrowDown");
  await expect(host.page.locator(".people-action-items .people-item").first()).toBeFocused();
});

test("an edit undone before its open note is saved leaves the row free for the next one", async ({
  host,
}) => {
  const view = await openItems(host, { open: DANA });
  const item = row(view, "Pick the carrier shortlist");
  await item.press("Space");
  await expect(item).toHaveClass(/is-pending/);
  await host.page.keyboard.press("Control+z");
  await expect(item).not.toHaveClass(/is-pending/);
  await item.press("Space");
  await expect(item).toHaveCount(0);
  await expect.poll(() => host.readText(DANA)).toContain("- [x] Pick the carrier shortlist");
});

test("the last item of a search is completed and undone by keyboard alone", async ({ host }) => {
  const view = await openItems(host);
  const before = await Snapshot.take(host);
  await find(view, "carrier shortlist");
  await row(view, "Pick the carrier shortlist").press("Space");
  await before.differsIn(DANA);
  await expect(view.locator(".people-empty")).toBeFocused();
  await expect(view.locator(".people-empty")).toContainText("Clear filters");
  await host.page.keyboard.press("Control+z");
  await before.isRestored();
  await expect(view.locator(".people-items [role=treeitem]").first()).toBeFocused();
});

test.describe("due date", () => {
  const choices: readonly [string, string][] = [
    ["Today", "2025-11-12"],
    ["Tomorrow", "2025-11-13"],
    ["Next week", "2025-11-17"],
    ["In a month", "2025-12-12"],
  ];
  for (const [title, day] of choices) {
    test(`d, ${title}`, async ({ host }) => {
      const view = await openItems(host);
      const before = await Snapshot.take(host);
      await row(view, "Confirm the freeze").press("d");
      await choose(host.page, new RegExp(`^${title}$`));
      expect(await before.differsIn(CONFIRM)).toEqual({
        [CONFIRM]: [[CONFIRM_LINE, CONFIRM_LINE.replace("2025-10-23", day)]],
      });
    });
  }

  test("d, arrow keys and Enter: the menu works by keyboard", async ({ host }) => {
    const view = await openItems(host);
    const before = await Snapshot.take(host);
    await row(view, "Confirm the freeze").press("d");
    await host.page.keyboard.press("ArrowDown");
    await host.page.keyboard.press("ArrowDown");
    await host.page.keyboard.press("Enter");
    await before.differsIn(CONFIRM);
    expect(await host.readText(CONFIRM)).toContain("📅 2025-11-13");
  });

  test("d, No due date takes the field away", async ({ host }) => {
    const view = await openItems(host);
    const before = await Snapshot.take(host);
    await row(view, "Confirm the freeze").press("d");
    await choose(host.page, /^No due date$/);
    expect(await before.differsIn(CONFIRM)).toEqual({
      [CONFIRM]: [[CONFIRM_LINE, "- [?] Confirm the freeze @Priya #task #proposed"]],
    });
  });

  const typed: readonly [string, string][] = [
    ["fri", "2025-11-14"],
    ["in 2 weeks", "2025-11-26"],
    ["5 jan", "2026-01-05"],
    ["2026-02-28", "2026-02-28"],
  ];
  for (const [text, day] of typed) {
    test(`d, Pick a date, "${text}" typed`, async ({ host }) => {
      const view = await openItems(host);
      const before = await Snapshot.take(host);
      await row(view, "Confirm the freeze").press("d");
      await choose(host.page, /^Pick a date/);
      await expect(host.page.locator(".modal input").first()).toBeFocused();
      await host.page.keyboard.type(text);
      await host.page.keyboard.press("Enter");
      expect(await before.differsIn(CONFIRM)).toEqual({
        [CONFIRM]: [[CONFIRM_LINE, CONFIRM_LINE.replace("2025-10-23", day)]],
      });
      await expect(view.locator(".people-item:focus")).toBeVisible();
    });
  }

  test("what is no day can't be saved; the platform's date input can", async ({ host }) => {
    const view = await openItems(host);
    const before = await Snapshot.take(host);
    await row(view, "Confirm the freeze").press("d");
    await choose(host.page, /^Pick a date/);
    const modal = host.page.locator(".people-due-modal");
    await modal.getByLabel("Type a day").fill("2026-02-30");
    await expect(modal).toContainText("This is not a day.");
    await expect(modal.getByRole("button", { name: "Save" })).toBeDisabled();
    await host.page.keyboard.press("Enter");
    await expect(modal).toBeVisible();
    await modal.getByLabel("Or choose it").fill("2026-03-01");
    await modal.getByRole("button", { name: "Save" }).click();
    await before.differsIn(CONFIRM);
    expect(await host.readText(CONFIRM)).toContain("📅 2026-03-01");
  });
});

test("p: a priority goes to the end of the fields and comes off again", async ({ host }) => {
  const view = await openItems(host);
  const before = await Snapshot.take(host);
  await row(view, "Confirm the freeze").press("p");
  await choose(host.page, /^High$/);
  await before.differsIn(CONFIRM);
  expect(await host.readText(CONFIRM)).toContain("⏫");
  await expect(row(view, "Confirm the freeze").getByRole("img", { name: "High" })).toBeVisible();
  await row(view, "Confirm the freeze").press("p");
  await choose(host.page, /^None$/);
  await before.isRestored();
});

test("o: nobody takes the owner away; a name nobody knows is taken as it is", async ({ host }) => {
  const view = await openItems(host);
  const before = await Snapshot.take(host);
  await row(view, "Confirm the freeze").press("o");
  await host.page.locator(".prompt-input").fill("Wilma Newcomer");
  await host.page.keyboard.press("Enter");
  expect(await before.differsIn(CONFIRM)).toEqual({
    [CONFIRM]: [[CONFIRM_LINE, CONFIRM_LINE.replace("@Priya", "@Wilma Newcomer")]],
  });
  await row(view, "Confirm the freeze").press("o");
  await host.page.locator(".suggestion-item", { hasText: "Nobody" }).click();
  await expect.poll(() => host.readText(CONFIRM)).toContain("- [?] Confirm the freeze 📅 2025-10-23");
});

test("Enter opens the note at the line, Mod-Enter in a new tab", async ({ host }) => {
  const view = await openItems(host);
  await row(view, "Pick the carrier shortlist").press("Enter");
  const tab = (title: string) => host.page.locator(".workspace-tab-header", { hasText: title });
  await expect(tab("2025-10-08 1-1 Dana")).toHaveCount(1);
  await row(view, "Confirm the freeze").press("Control+Enter");
  await expect(tab("null participants")).toHaveCount(1);
  await expect(tab("2025-10-08 1-1 Dana")).toHaveCount(1);
});

test("? shows the keys, / goes to the search, Escape back to the list", async ({ host }) => {
  const view = await openItems(host);
  await row(view, "Confirm the freeze").press("?");
  await expect(host.page.locator(".people-keys")).toContainText("Accept a proposed item");
  await host.page.keyboard.press("Escape");
  await row(view, "Confirm the freeze").press("/");
  await expect(view.locator(".people-search input")).toBeFocused();
  await host.page.keyboard.press("Escape");
  await expect(row(view, "Confirm the freeze")).toBeFocused();
});

test("arrow left folds, arrow right unfolds, and the tree says so", async ({ host }) => {
  const view = await openItems(host);
  const group = view.locator(".people-group").first();
  await row(view, "Confirm the freeze").press("ArrowLeft");
  await expect(group).toBeFocused();
  await group.press("ArrowLeft");
  await expect(group).toHaveAttribute("aria-expanded", "false");
  await expect(row(view, "Confirm the freeze")).toHaveCount(0);
  await group.press("ArrowRight");
  await expect(group).toHaveAttribute("aria-expanded", "true");
});

test("m opens the menu at the row", async ({ host }) => {
  const view = await openItems(host);
  const confirm = row(view, "Confirm the freeze");
  await confirm.press("m");
  const [menu, box] = [await host.page.locator(".menu").boundingBox(), await confirm.boundingBox()];
  expect(Math.abs((menu?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(box?.width ?? 0);
});

test("search takes words, a person, a tag and a quoted phrase", async ({ host }) => {
  const view = await openItems(host);
  await find(view, "carrier");
  await expect(row(view, "Pick the carrier shortlist")).toBeVisible();
  await view.locator(".people-search input").fill('@dana "carrier shortlist"');
  await expect(view.locator(".people-item")).toHaveCount(1);
  await view.locator(".people-search input").fill("#errand");
  await expect(row(view, "call to the big room")).toBeVisible();
  await expect(view.locator(".people-item")).toHaveCount(1);
});
