import { expect, test } from "./support/host";
import { choose, itemsView, openItems, row, Snapshot } from "./support/items";
import { SAMPLE_DAY } from "./support/truth";

test.use({ vaultFixture: "tests/vaults/sample" });

const DANA = "Meetings/2025-10-08 1-1 Dana.md";
const INTRO = "Meetings/2025-10-29 intro.md";
const CONFIRM = "Odd notes/null participants.md";
const CONFIRM_LINE = "- [?] Confirm the freeze @Priya 📅 2025-10-23 #task #proposed";
const BUDGET = "Meetings/2025-09-17 budget.md";
const BUDGET_COPIES = [
  "Meetings/2025-09-17 budget review (2).md",
  "Meetings/2025-09-17 budget review.md",
] as const;
const COPIED = "- [?] Split the training budget by site @Dana 📅 2025-11-14 ⏫ #task #proposed #auto";

test("a range selected with Shift is rescheduled by the bar, in one undo step", async ({ host }) => {
  const view = await openItems(host);
  const before = await Snapshot.take(host);
  await row(view, "Confirm the freeze").press("x");
  for (let i = 0; i < 3; i++) await host.page.keyboard.press("Shift+ArrowDown");
  await expect(view.locator(".people-bulk-count")).toHaveText("4 selected");
  await view.getByRole("toolbar").getByRole("button", { name: "Due date" }).click();
  await choose(host.page, /^Tomorrow$/);
  await expect(host.page.locator(".notice", { hasText: "4 changed" })).toBeVisible();
  const lines = Object.values(await before.changes()).flat();
  expect(lines).toHaveLength(4);
  for (const [was = "", is = ""] of lines)
    expect(is).toBe(was.replace(/📅 \d{4}-\d\d-\d\d/u, "📅 2025-11-13"));
  await host.page.locator(".notice").getByRole("button", { name: "Undo" }).click();
  await before.isRestored();
});

test("the same item in three notes of a meeting is one row; Complete all 3 completes every line", async ({
  host,
}) => {
  const view = await openItems(host);
  await view.locator(".people-search input").fill("training budget");
  const folded = row(view, "Split the training budget");
  await expect(folded).toHaveCount(1);
  await expect(folded.locator(".people-copies")).toHaveText("×3");
  const before = await Snapshot.take(host);
  await folded.locator(".people-copies").click();
  for (const source of ["Budget review for 2026, line 27", "Next year's money, line 23"])
    await expect(host.page.locator(".menu-item-title", { hasText: `Open in ${source}` })).toHaveCount(1);
  await choose(host.page, /^Complete all 3$/);
  const paths = [BUDGET, ...BUDGET_COPIES];
  const done = `${COPIED.replace("[?]", "[x]")} ✅ ${SAMPLE_DAY}`;
  expect(await before.differsIn(...paths)).toEqual(
    Object.fromEntries(paths.map((path) => [path, [[COPIED, done]]])),
  );
  await host.palette("Undo last change");
  await before.isRestored();
});

test("items that say nearly the same stay two rows; each offers the other as similar, to be dealt with there", async ({
  host,
}) => {
  const note = (items: string): string =>
    `---\ntype: people\ndate: 2025-11-03\nparticipants: [Dana Okafor]\n---\n## Action Items\n${items}\n`;
  const first = "Meetings/2025-11-03 agreement.md";
  const second = "Meetings/2025-11-04 agreement again.md";
  await host.writeFile(first, note("- [ ] Send the draft of the supplier agreement to finance @Dana"));
  await host.writeFile(
    second,
    note("- [ ] Send the draft of the supplier agreement to finance today @Dana\n- [ ] Send nothing @Dana"),
  );
  const view = await openItems(host);
  await view.locator(".people-search input").fill("Send the draft of the supplier");
  await expect(view.locator(".people-item")).toHaveCount(2);
  await expect(view.locator(".people-copies")).toHaveCount(0);
  const before = await Snapshot.take(host);
  await view.locator(".people-item").first().click({ button: "right" });
  await choose(host.page, "Show 1 similar item");
  const modal = host.page.locator(".people-similar-modal");
  await expect(modal.locator(".people-item")).toHaveCount(2);
  await row(modal, "finance today").getByRole("checkbox").click();
  const { [second]: lines = [] } = await before.differsIn(second);
  expect(lines).toEqual([
    [
      "- [ ] Send the draft of the supplier agreement to finance today @Dana",
      `- [x] Send the draft of the supplier agreement to finance today @Dana ✅ ${SAMPLE_DAY}`,
    ],
  ]);
});

test("a refused row says why, nothing is written, and the next edit of it works", async ({ host }) => {
  const view = await openItems(host);
  await view.locator(".people-search input").fill("weekly export");
  const weekly = row(view, "Ask Jonas for the weekly export");
  const before = await Snapshot.take(host);
  await weekly.locator(".people-status").click();
  await expect(weekly).toHaveClass(/is-refused/);
  await expect(weekly.getByRole("alert")).toContainText("Install Tasks");
  await before.isRestored();
  await weekly.press("p");
  await choose(host.page, /^High$/);
  const path = "Meetings/2025-10-01 pilot call.md";
  const { [path]: lines = [] } = await before.differsIn(path);
  expect(lines).toHaveLength(1);
});

test("a note open in two panes that disagree: refused, and neither pane nor the file is touched", async ({
  host,
}) => {
  await host.open({ today: SAMPLE_DAY, open: DANA, saveDelay: 60_000 });
  await host.palette("Split right");
  await host.palette("Open action items");
  const carrier = row(itemsView(host.page), "Pick the carrier shortlist");
  const editors = host.page.locator(".cm-content");
  await expect(editors).toHaveCount(2);
  await editors.first().click();
  await host.page.keyboard.press("Control+End");
  await host.page.keyboard.type("typed but not saved");
  const before = await Snapshot.take(host);
  await carrier.getByRole("checkbox").click();
  await expect(carrier).toHaveClass(/is-refused/);
  await expect(editors.first()).toContainText("typed but not saved");
  for (const i of [0, 1]) await expect(editors.nth(i)).toContainText("- [ ] Pick the carrier shortlist");
  await before.isRestored();
});

test("New action item: written under the heading of the note in front, undone as one step", async ({
  host,
}) => {
  const view = await openItems(host, { open: INTRO });
  const before = await Snapshot.take(host);
  await view.getByLabel("New action item").click();
  const modal = host.page.locator(".people-new-item-modal");
  await modal.getByRole("button", { name: "Add" }).click();
  await expect(modal.getByRole("alert")).toHaveText("Say what is to be done.");
  await modal.getByLabel("What is to be done").fill("Book the big room");
  await modal.getByLabel("Owner").fill("Sam Rivera");
  await modal.getByLabel("Due", { exact: true }).fill("fri");
  await modal.getByLabel("Priority").selectOption("high");
  await expect(modal.getByLabel("Write it to")).toContainText("This note: 2025-10-29 intro");
  // The names offered outlive the field's focus by a moment, and Enter would choose one.
  await expect(host.page.locator(".suggestion-container")).toHaveCount(0);
  await modal.getByLabel("What is to be done").press("Enter");
  const { [INTRO]: lines = [] } = await before.differsIn(INTRO);
  expect(lines[0]?.[1]).toMatch(/^- \[ \] Book the big room @Sam Rivera (?=.*⏫)(?=.*📅 2025-11-14)/u);
  const text = await host.readText(INTRO);
  const at = (words: string): number => text.indexOf(words);
  expect(at("Book the big room")).toBeGreaterThan(at("## Action Items"));
  expect(at("Book the big room")).toBeLessThan(at("## Decisions"));
  await host.palette("Undo last change");
  await before.isRestored();
});

test("New action item on a phone: no field sticks out of the dialog", async ({ host }) => {
  await host.page.setViewportSize({ width: 390, height: 844 });
  const view = await openItems(host, { phone: true });
  await view.getByLabel("New action item").click();
  const form = host.page.locator(".people-new-item-modal .modal-content");
  await expect(form.locator('input[type="date"]')).toBeVisible();
  const { x = 0, width = 0 } = (await form.boundingBox()) ?? {};
  for (const field of await form.locator("input, select, button").all()) {
    const box = await field.boundingBox();
    if (box) expect(box.x + box.width).toBeLessThanOrEqual(x + width);
  }
});

test("of quick wishes for one row the last one stays, and an undo takes back the one that has not been begun", async ({
  host,
}) => {
  // The index hears of an open note's edits with its save: until then the next wish waits.
  const view = await openItems(host, { open: DANA, saveDelay: 1_000 });
  const before = await Snapshot.take(host);
  const shortlist = row(view, "Pick the carrier shortlist");
  for (const priority of [/^Low$/, /^Medium$/, /^High$/]) {
    await shortlist.press("p");
    await choose(host.page, priority);
  }
  await shortlist.press("d");
  await choose(host.page, /^Tomorrow$/);
  await shortlist.press("Control+z");
  await expect(host.page.locator(".notice", { hasText: "Undone in 1 note" })).toBeVisible();
  const highest = "- [ ] Pick the carrier shortlist @DanaOkafor 📅 2025-10-24 🔺 #task";
  await expect.poll(() => before.changes()).toEqual({ [DANA]: [[highest, highest.replace("🔺", "⏫")]] });
});

test("in the editor: the command completes the item under the cursor; the menu on its line does the rest", async ({
  host,
}) => {
  await host.open({ today: SAMPLE_DAY, open: INTRO });
  const before = await Snapshot.take(host);
  const line = host.page.locator(".cm-line", { hasText: "Share the salary bands" });
  await line.click();
  await host.palette("Complete action item under cursor");
  const { [INTRO]: lines = [] } = await before.differsIn(INTRO);
  expect(lines[0]?.[1]).toBe(
    `- [x] Share the salary bands @Sam 📅 2025-11-14 🔼 #task #proposed #auto ✅ ${SAMPLE_DAY}`,
  );
  const charter = host.page.locator(".cm-line", { hasText: "Draft the role charter" });
  await charter.click();
  await charter.click({ button: "right" });
  await choose(host.page, /^Accept$/);
  await expect
    .poll(() => host.readText(INTRO))
    .toContain("- [ ] Draft the role charter for approval. @Myself");
  await host.palette("Undo last change");
  await host.palette("Undo last change");
  await before.isRestored();
});

test("of two equal lines typed a moment ago, the one under the cursor is completed", async ({ host }) => {
  await host.open({ today: SAMPLE_DAY, open: INTRO, saveDelay: 60_000 });
  await host.page.locator(".cm-line", { hasText: "Share the salary bands" }).click();
  await host.page.keyboard.press("End");
  await host.page.keyboard.press("Enter");
  // By keys: a pasted text comes to the editor in pieces, and the cursor with the last.
  await host.page.keyboard.type("[ ] Twice");
  await host.page.keyboard.press("Enter");
  await host.page.keyboard.type("Twice");
  const twins = host.page.locator(".cm-line", { hasText: "Twice" });
  await expect(twins).toHaveText(["- [ ] Twice", "- [ ] Twice"]);
  await host.palette("Complete action item under cursor");
  await expect(twins).toHaveText(["- [ ] Twice", `- [x] Twice ✅ ${SAMPLE_DAY}`]);
});

test("a row dragged into a note becomes a link to its source", async ({ host }) => {
  const view = await openItems(host, { open: "Daily/2025-11-10.md" });
  await row(view, "Confirm the freeze")
    .locator(".people-item-text")
    .dragTo(host.page.locator(".cm-line", { hasText: "Call the dentist" }));
  await expect(host.page.locator(".cm-content")).toContainText("[[null participants");
});

test("view state over a restart: grouping, filter, folded group and selection", async ({ host }) => {
  const view = await openItems(host);
  await view.locator('.nav-buttons-container [aria-label^="Group by"]').click();
  await choose(host.page, /^Priority$/);
  await view.locator(".people-group").first().click();
  await view.locator(".people-item").first().press("x");
  const chosen = await view.locator(".people-item").first().locator(".people-item-text").innerText();
  await host.saveLayout();
  await host.open({ today: SAMPLE_DAY });
  await expect(view.locator('[aria-label="Group by: Priority"]')).toBeVisible();
  await expect(view.locator(".people-group").first()).toHaveAttribute("aria-expanded", "false");
  await expect(row(view, chosen)).toHaveAttribute("aria-selected", "true");
  await expect(view.locator(".people-bulk-count")).toHaveText("1 selected");
  await host.palette("Open action items");
  await expect(view).toHaveCount(1);
});

test("the place in the list over a refresh and a restart", async ({ host }) => {
  const view = await openItems(host);
  const scroller = view.locator(".people-scroller");
  // The first rows are shown while notes are still read: a list that short does not scroll.
  await expect(view.locator(".people-counts")).toContainText("126 open");
  await scroller.hover();
  await host.page.mouse.wheel(0, 1500);
  const top = (): Promise<string> =>
    scroller.evaluate((el) => {
      const { top: edge } = el.getBoundingClientRect();
      const rows = Array.from(el.querySelectorAll(".people-item"));
      const first = rows.find((one) => one.getBoundingClientRect().top >= edge + 40);
      return first?.querySelector(".people-item-text")?.textContent ?? "";
    });
  await expect.poll(() => scroller.evaluate((el) => el.scrollTop)).toBeGreaterThan(1000);
  const before = await top();
  await host.writeFile(
    "Meetings/New.md",
    "---\ntype: people\nparticipants: [Dana Okafor]\n---\n- [ ] New one\n",
  );
  await expect(view.locator(".people-counts")).toContainText("127 open");
  expect(await top()).toBe(before);
  await host.saveLayout();
  await host.open({ today: SAMPLE_DAY });
  await expect.poll(top).toBe(before);
});

test("follow active note: only items of the people in the note in front", async ({ host }) => {
  const view = await openItems(host, { open: INTRO });
  await view.getByLabel("Follow active note").click();
  await expect(view).toContainText("People of Intro 1:1 on the hiring plan");
  await expect(row(view, "Confirm the freeze")).toHaveCount(0);
  await view.getByLabel("Follow active note").click();
  await expect(row(view, "Confirm the freeze")).toBeVisible();
});

test("the status bar counts what is overdue and opens the list", async ({ host }) => {
  await host.open({ today: SAMPLE_DAY });
  const bar = host.page.locator(".people-status-bar");
  await expect(bar).toHaveText("25 overdue");
  await bar.press("Enter");
  await expect(itemsView(host.page)).toBeVisible();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a long press opens the row's menu, and its entry edits the item", async ({ host }) => {
    const view = await openItems(host, { phone: true });
    const before = await Snapshot.take(host);
    const text = row(view, "Confirm the freeze").locator(".people-item-text");
    const box = await text.boundingBox();
    const at = { clientX: (box?.x ?? 0) + 20, clientY: (box?.y ?? 0) + 8, identifier: 1 };
    await text.evaluate((target, { clientX, clientY, identifier }) => {
      const touch = new Touch({ target, clientX, clientY, identifier });
      target.dispatchEvent(
        new TouchEvent("touchstart", { touches: [touch], bubbles: true, cancelable: true }),
      );
    }, at);
    await expect(host.page.locator(".menu-item-title", { hasText: "Complete" })).toBeVisible();
    await text.evaluate((target) => {
      target.dispatchEvent(new TouchEvent("touchend", { touches: [], bubbles: true, cancelable: true }));
    });
    await choose(host.page, /^Accept$/);
    expect(await before.differsIn(CONFIRM)).toEqual({
      [CONFIRM]: [[CONFIRM_LINE, "- [ ] Confirm the freeze @Priya 📅 2025-10-23 #task"]],
    });
  });

  test("what is tapped is at least 44 px high", async ({ host }) => {
    const view = await openItems(host, { phone: true });
    const sizes = await view
      .locator(".people-status, .people-triage-button, .nav-action-button")
      .evaluateAll((els) =>
        els.map((el) => el.getBoundingClientRect()).map(({ width, height }) => [width, height]),
      );
    const small = sizes.flat().filter((size) => size > 0 && size < 44);
    expect(small).toEqual([]);
    const heights = await view
      .locator(".people-owner.is-clickable, .people-search input")
      .evaluateAll((els) => els.map((el) => el.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(2);
    expect(heights.filter((height) => height < 44)).toEqual([]);
  });
});
