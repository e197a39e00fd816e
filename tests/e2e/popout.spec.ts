import type { Locator, Page } from "@playwright/test";
import type { Host } from "./support/host";
import { expect, test } from "./support/host";
import { choose, openItems, row, Snapshot } from "./support/items";
import { openPerson } from "./support/persons";
import { SAMPLE_DAY } from "./support/truth";

test.use({ vaultFixture: "tests/vaults/sample" });

const CONFIRM = "Odd notes/null participants.md";
const CONFIRM_LINE = "- [?] Confirm the freeze @Priya 📅 2025-10-23 #task #proposed";

function viewIn(page: Page, type: string): Locator {
  return page.locator(`.workspace-leaf-content[data-type="${type}"]`);
}

const card = (page: Page): Locator => page.locator(".people-hover");

/** What the page's `window` has, as far as these tests ask it. */
interface HostWindow {
  app: {
    workspace: {
      getLeavesOfType(type: string): object[];
      moveLeafToPopout(leaf: object): void;
      openPopoutLeaf(): { setViewState(state: object): Promise<void> };
    };
  };
}

/** Moves the tab with a view to a window of its own, as "Move to new window" does. */
async function popOut({ page }: Host, type: string): Promise<Page> {
  const [popout] = await Promise.all([
    page.waitForEvent("popup"),
    page.evaluate((wanted) => {
      const { workspace } = (window as unknown as HostWindow).app;
      const [leaf] = workspace.getLeavesOfType(wanted);
      if (leaf) workspace.moveLeafToPopout(leaf);
    }, type),
  ]);
  await expect(viewIn(page, type)).toHaveCount(0);
  await expect(viewIn(popout, type)).toBeVisible();
  return popout;
}

async function openDanaInPopout(host: Host): Promise<Page> {
  await host.open({ today: SAMPLE_DAY });
  await openPerson(host, "dana oka", "Dana Okafor");
  await expect(viewIn(host.page, "people-person").locator(".people-meeting").first()).toBeVisible();
  return popOut(host, "people-person");
}

async function openItemsInPopout(host: Host): Promise<{ popout: Page; view: Locator }> {
  await openItems(host);
  const popout = await popOut(host, "people-action-items");
  return { popout, view: viewIn(popout, "people-action-items") };
}

/** Neither this window nor its document is shown anything that belongs to the popout. */
async function expectNothingFloats(page: Page): Promise<void> {
  await expect(page.locator("body > .menu, body > .modal-container, body > .popover")).toHaveCount(0);
}

test.describe("the Person view", () => {
  test("goes on in a popout: named, styled, its timeline expands", async ({ host }) => {
    const popout = await openDanaInPopout(host);
    const view = viewIn(popout, "people-person");
    await expect(view.locator(".people-person-name")).toHaveText("Dana Okafor");
    await expect(popout.locator("body")).toHaveClass(/theme-light.*is-popout-window/);
    const entry = view.locator(".people-meeting", { hasText: "Intro 1:1 on the hiring plan" });
    // The timeline is long, and builds its rows as it comes into sight.
    await view.getByLabel("Search the timeline").scrollIntoViewIfNeeded();
    await entry.scrollIntoViewIfNeeded();
    await entry.locator(".people-meeting-head").click();
    await expect(entry.locator(".people-meeting-head")).toHaveAttribute("aria-expanded", "true");
    await expect(entry).toContainText("Decisions");
    await expect(entry.getByRole("checkbox").first()).toBeVisible();
  });

  test("opened in a window of its own: an item ticked there writes its line and nothing else", async ({
    host,
  }) => {
    await openItems(host);
    await openPerson(host, "dana oka", "Dana Okafor");
    await expect(viewIn(host.page, "people-person")).toBeVisible();
    const [popout] = await Promise.all([
      host.page.waitForEvent("popup"),
      host.page.evaluate(async () => {
        const { workspace } = (window as unknown as HostWindow).app;
        const [leaf] = workspace.getLeavesOfType("people-person") as { getViewState(): object }[];
        await workspace.openPopoutLeaf().setViewState({ ...leaf?.getViewState(), active: true });
      }),
    ]);
    const view = viewIn(popout, "people-person");
    const before = await Snapshot.take(host);
    const item = row(view, "Pick the carrier shortlist");
    await item.locator(".people-status").click();
    const path = "Meetings/2025-10-08 1-1 Dana.md";
    const { [path]: lines = [] } = await before.differsIn(path);
    expect(lines).toHaveLength(1);
    const [was = "", is = ""] = lines[0] ?? [];
    expect(is).toBe(`${was.replace("- [ ]", "- [x]")} ✅ 2025-11-12`);
    await expect(item).toHaveCount(0);
  });

  test("a card comes up where the link is, stays while the pointer is on it, goes with Escape or after a grace", async ({
    host,
  }) => {
    const popout = await openDanaInPopout(host);
    const chip = viewIn(popout, "people-person").locator(".people-meeting .people-chip").first();
    await chip.scrollIntoViewIfNeeded();
    await chip.hover();
    await expect(card(popout)).toContainText((await chip.innerText()).trim());
    await expectNothingFloats(host.page);
    await card(popout).hover();
    await popout.waitForTimeout(700);
    await expect(card(popout)).toBeVisible();
    await popout.keyboard.press("Escape");
    await expect(card(popout)).toHaveCount(0);
    await popout.mouse.move(2, 2);
    await chip.hover();
    await expect(card(popout)).toBeVisible();
    await popout.mouse.move(2, 2);
    await expect(card(popout)).toHaveCount(0);
  });

  test("a pointer that only passes opens no card", async ({ host }) => {
    const popout = await openDanaInPopout(host);
    const chip = viewIn(popout, "people-person").locator(".people-meeting .people-chip").first();
    await chip.scrollIntoViewIfNeeded();
    await chip.hover();
    await popout.mouse.move(2, 2);
    await popout.waitForTimeout(700);
    await expect(card(popout)).toHaveCount(0);
  });
});

test.describe("Action items", () => {
  test("the row's menu and the date's modal come up in the popout, and the date is written", async ({
    host,
  }) => {
    const { popout, view } = await openItemsInPopout(host);
    const before = await Snapshot.take(host);
    await row(view, "Confirm the freeze").click({ button: "right" });
    await expect(popout.locator("body > .menu")).toBeVisible();
    await expectNothingFloats(host.page);
    await popout.keyboard.press("Escape");
    await row(view, "Confirm the freeze").press("d");
    await choose(popout, /^Pick a date/);
    await expect(popout.locator(".people-due-modal")).toBeVisible();
    await expectNothingFloats(host.page);
    await popout.locator(".people-due-modal input").first().fill("fri");
    await popout.keyboard.press("Enter");
    expect(await before.differsIn(CONFIRM)).toEqual({
      [CONFIRM]: [[CONFIRM_LINE, CONFIRM_LINE.replace("2025-10-23", "2025-11-14")]],
    });
    await expect(popout.locator(".people-due-modal")).toHaveCount(0);
  });

  test("by keyboard: arrows, Space, and Mod-Z takes it back", async ({ host }) => {
    const { popout, view } = await openItemsInPopout(host);
    const before = await Snapshot.take(host);
    await row(view, "Confirm the freeze").focus();
    await popout.keyboard.press("ArrowDown");
    await expect(row(view, "Confirm the freeze")).not.toBeFocused();
    await popout.keyboard.press("ArrowUp");
    await expect(row(view, "Confirm the freeze")).toBeFocused();
    await popout.keyboard.press("Space");
    await before.differsIn(CONFIRM);
    await popout.keyboard.press("Control+z");
    await before.isRestored();
  });

  test("a long list is windowed by the popout's own size and scrolls to its end", async ({ host }) => {
    const lines = Array.from({ length: 600 }, (_, i) => `- [ ] Count box ${i + 1} @Dana 📅 2025-11-20`);
    await host.writeFile("Meetings/2025-11-11 boxes.md", `---\ntype: people\n---\n${lines.join("\n")}\n`);
    const { popout, view } = await openItemsInPopout(host);
    await view.locator(".people-search input").fill('"count box"');
    await expect(row(view, "Count box 1 ").or(row(view, "Count box 1")).first()).toBeVisible();
    const rows = view.locator(".people-item");
    expect(await rows.count()).toBeLessThan(100);
    await popout.setViewportSize({ width: 500, height: 900 });
    await rows.first().hover();
    for (let i = 0; i < 60; i++) await popout.mouse.wheel(0, 1_000);
    await expect(row(view, "Count box 600")).toBeVisible();
    expect(await rows.count()).toBeLessThan(100);
  });
});

test("a rollup goes on in a popout: an item is done there", async ({ host }) => {
  await host.open({ today: SAMPLE_DAY });
  await host.palette("Roll up by due date");
  await expect(viewIn(host.page, "people-rollup").locator(".people-item").first()).toBeVisible();
  const popout = await popOut(host, "people-rollup");
  const before = await Snapshot.take(host);
  const item = row(viewIn(popout, "people-rollup"), "Send the steering minutes").first();
  await item.locator(".people-status").click();
  await expect(item).toHaveCount(0);
  const changes = Object.values(await before.changes());
  expect(changes.map((lines) => lines.length)).toEqual([1]);
});

test("an item's menu in a note that is in a popout: its second menu comes up there too, and the date is written", async ({
  host,
}) => {
  await host.open({ today: SAMPLE_DAY, open: CONFIRM });
  const popout = await popOut(host, "markdown");
  const before = await Snapshot.take(host);
  const line = popout.locator(".cm-line", { hasText: "Confirm the freeze" });
  await line.click();
  await line.click({ button: "right" });
  await choose(popout, /^Due/);
  await expect(popout.locator("body > .menu")).toContainText("Tomorrow");
  await expectNothingFloats(host.page);
  await choose(popout, /^Tomorrow$/);
  expect(await before.differsIn(CONFIRM)).toEqual({
    [CONFIRM]: [[CONFIRM_LINE, CONFIRM_LINE.replace("2025-10-23", "2025-11-13")]],
  });
});

test("closing the popout closes its tab, and the plugin goes on", async ({ host }) => {
  const popout = await openDanaInPopout(host);
  const chip = viewIn(popout, "people-person").locator(".people-meeting .people-chip").first();
  await chip.scrollIntoViewIfNeeded();
  await chip.hover();
  await expect(card(popout)).toBeVisible();
  await popout.close();
  await expect
    .poll(() =>
      host.page.evaluate(
        () => (window as unknown as HostWindow).app.workspace.getLeavesOfType("people-person").length,
      ),
    )
    .toBe(0);
  await openPerson(host, "dana oka", "Dana Okafor");
  const here = viewIn(host.page, "people-person").locator(".people-meeting .people-chip").first();
  await here.scrollIntoViewIfNeeded();
  await here.hover();
  await expect(card(host.page)).toBeVisible();
});
