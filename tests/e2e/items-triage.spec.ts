import { expect, test } from "./support/host";
import { choose, openItems, row, set, Snapshot } from "./support/items";

test.use({ vaultFixture: "tests/vaults/sample" });

const CONFIRM = "Odd notes/null participants.md";
const PALLETS = "Meetings/2025-05-21 supplier walk.md";

test("the filter for proposed items leaves only those; clearing it brings all back", async ({ host }) => {
  const view = await openItems(host);
  await set(view, "Filter", /^Only proposed$/);
  await expect(row(view, "Pick the carrier shortlist")).toHaveCount(0);
  await expect(view.locator(".people-item", { hasNotText: "Proposed" })).toHaveCount(0);
  await set(view, "Filter", /^Proposed and accepted$/);
  await expect(row(view, "Pick the carrier shortlist")).toBeVisible();
});

test("Accept in the row: one line of one file, and the row stays, proposed no more", async ({ host }) => {
  const view = await openItems(host);
  const before = await Snapshot.take(host);
  const confirm = row(view, "Confirm the freeze");
  await confirm.getByRole("button", { name: "Accept" }).click();
  expect(await before.differsIn(CONFIRM)).toEqual({
    [CONFIRM]: [
      [
        "- [?] Confirm the freeze @Priya 📅 2025-10-23 #task #proposed",
        "- [ ] Confirm the freeze @Priya 📅 2025-10-23 #task",
      ],
    ],
  });
  await expect(confirm).not.toContainText("Proposed");
  await expect(confirm.getByRole("button", { name: "Accept" })).toHaveCount(0);
});

test("Reject in the row: the rejected status and the day, and the row goes", async ({ host }) => {
  const view = await openItems(host);
  const before = await Snapshot.take(host);
  await row(view, "Confirm the freeze").getByRole("button", { name: "Reject" }).click();
  expect(await before.differsIn(CONFIRM)).toEqual({
    [CONFIRM]: [
      [
        "- [?] Confirm the freeze @Priya 📅 2025-10-23 #task #proposed",
        "- [R] Confirm the freeze @Priya 📅 2025-10-23 #task #proposed ❌ 2025-11-12",
      ],
    ],
  });
  await expect(row(view, "Confirm the freeze")).toHaveCount(0);
});

test("Reassign in the row: the owner chosen from the suggester takes the old one's place", async ({
  host,
}) => {
  const view = await openItems(host);
  const before = await Snapshot.take(host);
  const confirm = row(view, "Confirm the freeze");
  await confirm.getByRole("button", { name: "Reassign" }).click();
  await host.page.locator(".prompt-input").fill("sam riv");
  await expect(host.page.locator(".suggestion-item.is-selected")).toContainText("Sam Rivera");
  await host.page.keyboard.press("Enter");
  expect(await before.differsIn(CONFIRM)).toEqual({
    [CONFIRM]: [
      [
        "- [?] Confirm the freeze @Priya 📅 2025-10-23 #task #proposed",
        "- [?] Confirm the freeze @Sam Rivera 📅 2025-10-23 #task #proposed",
      ],
    ],
  });
  await expect(confirm.locator(".people-owner")).toHaveText("Sam Rivera");
});

test("by keyboard alone: accept one, reject the next, undo both to the exact bytes", async ({ host }) => {
  const view = await openItems(host);
  const before = await Snapshot.take(host);
  await row(view, "Confirm the freeze").focus();
  await host.page.keyboard.press("a");
  await before.differsIn(CONFIRM);
  await expect(row(view, "Confirm the freeze")).toBeFocused();
  const pallets = row(view, "Compare pallet prices");
  while (!(await pallets.evaluate((el) => el === el.ownerDocument.activeElement))) {
    await host.page.keyboard.press("ArrowDown");
  }
  await host.page.keyboard.press("r");
  await before.differsIn(CONFIRM, PALLETS);
  await expect(pallets).toHaveCount(0);
  await host.page.keyboard.press("Control+z");
  await before.differsIn(CONFIRM);
  await expect(pallets).toBeVisible();
  await host.page.keyboard.press("Control+z");
  await before.isRestored();
});

test("a and r do nothing to an item that is not proposed", async ({ host }) => {
  const view = await openItems(host);
  const before = await Snapshot.take(host);
  await row(view, "Pick the carrier shortlist").focus();
  await host.page.keyboard.press("a");
  await host.page.keyboard.press("r");
  await row(view, "Confirm the freeze").getByRole("button", { name: "Accept" }).click();
  await before.differsIn(CONFIRM);
});

test("a group accepted in bulk and undone as one step", async ({ host }) => {
  const view = await openItems(host);
  await view.locator(".people-search input").fill("#proposed @Mei-Ling");
  await expect(row(view, "Confirm the freeze")).toHaveCount(0);
  const before = await Snapshot.take(host);
  const rows = view.locator(".people-item");
  const count = await rows.count();
  expect(count).toBeGreaterThan(2);
  await set(view, "Group by", /^No grouping$/);
  await rows.first().focus();
  await host.page.keyboard.press("Control+a");
  await expect(view.locator('.people-item[aria-selected="true"]')).toHaveCount(count);
  await view.getByRole("toolbar").getByRole("button", { name: "Accept" }).click();
  await expect(host.page.locator(".notice", { hasText: `${count} changed` })).toBeVisible();
  const changes = Object.values(await before.changes()).flat();
  expect(changes).toHaveLength(count);
  for (const [was = "", is = ""] of changes) {
    expect(is).toBe(was.replace("[?]", "[ ]").replace(" #proposed", ""));
  }
  await host.page.locator(".notice").getByRole("button", { name: "Undo" }).click();
  await before.isRestored();
});

test("the filters of owners count what the header says", async ({ host }) => {
  const view = await openItems(host);
  const counts = view.locator(".people-counts");
  for (const name of ["Mine", "Waiting on others", "Unassigned"]) {
    await set(view, "Filter", new RegExp(`^${name}$`));
    await expect(counts).toContainText(`${name}: `);
  }
  await set(view, "Filter", /^Everyone$/);
  await set(view, "Filter", /^Priority: Highest$/);
  await expect(row(view, "Pick the carrier shortlist")).toBeVisible();
  await expect(row(view, "Confirm the freeze")).toHaveCount(0);
  await set(view, "Filter", /^Priority: Highest$/);
  await expect(row(view, "Confirm the freeze")).toBeVisible();
});

test("when nothing matches, the view says how much is hidden and clears it with one click", async ({
  host,
}) => {
  const view = await openItems(host);
  await view.locator(".people-search input").fill("no such words anywhere");
  await expect(view).toContainText("No item matches");
  await view.getByRole("button", { name: "Clear filters" }).click();
  await expect(row(view, "Confirm the freeze")).toBeVisible();
});

test("menus of the row: status, and no entry that would not apply", async ({ host }) => {
  const view = await openItems(host);
  const before = await Snapshot.take(host);
  await row(view, "Pick the carrier shortlist").click({ button: "right" });
  await expect(host.page.locator(".menu-item-title", { hasText: /^Accept$/ })).toHaveCount(0);
  await choose(host.page, /^Status…$/);
  await choose(host.page, /^On hold/);
  const path = "Meetings/2025-10-08 1-1 Dana.md";
  const { [path]: lines = [] } = await before.differsIn(path);
  expect(lines).toHaveLength(1);
  const [was = "", is = ""] = lines[0] ?? [];
  expect(is).toBe(was.replace("- [ ]", "- [h]"));
});
