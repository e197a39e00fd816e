/** Pictures of what the Action items view opens: menus, dialogs, bulk edits, refusals. */
import type { Locator, Page } from "playwright-core";
import type { Shot } from "./shot";

/** Opens the Action items view. */
type Open = (page: Page) => Promise<Locator>;

function item(view: Locator, words: string): Locator {
  return view.locator(".people-item", { hasText: words });
}

async function rowMenu(page: Page, open: Open): Promise<undefined> {
  const view = await open(page);
  await item(view, "Confirm the freeze").click({ button: "right" });
  await page.locator(".menu-item-title", { hasText: "Complete" }).first().waitFor();
}

async function copiesMenu(page: Page, open: Open): Promise<undefined> {
  const view = await open(page);
  await view.locator(".people-search input").fill("training budget");
  await item(view, "Split the training budget").locator(".people-copies").click();
  await page.locator(".menu-item-title", { hasText: "Complete all 3" }).waitFor();
}

async function bulkSelection(page: Page, open: Open): Promise<undefined> {
  const view = await open(page);
  await item(view, "Confirm the freeze").press("x");
  for (let i = 0; i < 3; i++) await page.keyboard.press("Shift+ArrowDown");
  await view.locator(".people-bulk-count").waitFor();
}

async function bulkDone(page: Page, open: Open): Promise<undefined> {
  await bulkSelection(page, open);
  await page.keyboard.press("Space");
  await page.locator(".notice", { hasText: "Undo" }).waitFor();
}

async function refusedRow(page: Page, open: Open): Promise<undefined> {
  const view = await open(page);
  await view.locator(".people-search input").fill("weekly export");
  const row = item(view, "Ask Jonas for the weekly export");
  await row.getByRole("button", { name: "Complete" }).click();
  await view.locator(".people-item.is-refused").waitFor();
}

/** In the middle of a long list, between two of its headings. */
async function manyRows(page: Page, open: Open): Promise<undefined> {
  const view = await open(page);
  await view.locator(".people-progress").waitFor({ state: "hidden" });
  await view.locator(".people-scroller").evaluate((el) => {
    el.scrollTop = el.scrollHeight / 2;
  });
  await view.locator(".people-item").nth(8).waitFor();
}

async function newItem(page: Page, open: Open): Promise<undefined> {
  await open(page);
  await page.getByLabel("New action item").click();
  await page.getByLabel("Owner", { exact: true }).fill("dana");
  await page.locator(".people-new-item-modal").waitFor();
}

async function dueMenu(page: Page, open: Open): Promise<undefined> {
  const view = await open(page);
  await item(view, "Confirm the freeze").press("d");
  await page.locator(".menu-item-title", { hasText: "Next week" }).waitFor();
}

async function pickDate(page: Page, open: Open): Promise<undefined> {
  await dueMenu(page, open);
  await page.locator(".menu-item-title", { hasText: "Pick" }).click();
  await page.keyboard.type("in 2 weeks");
}

async function keysOfList(page: Page, open: Open): Promise<undefined> {
  const view = await open(page);
  await item(view, "Confirm the freeze").press("?");
  await page.locator(".people-keys").waitFor();
}

async function filterMenu(page: Page, open: Open): Promise<undefined> {
  const view = await open(page);
  await view.getByLabel("Filter", { exact: false }).first().click();
  await page.locator(".menu").waitFor();
}

async function ownerOfItem(page: Page, open: Open): Promise<undefined> {
  const view = await open(page);
  await item(view, "Confirm the freeze").press("o");
  await page.locator(".prompt .suggestion-item").first().waitFor();
}

/** Beside an open note. */
const BESIDE_NOTE = {
  "action-items-row-menu": rowMenu,
  "action-items-copies": copiesMenu,
  "action-items-filters": filterMenu,
  "action-items-due": dueMenu,
  "action-items-pick-date": pickDate,
  "action-items-owner": ownerOfItem,
  "action-items-bulk": bulkSelection,
  "action-items-bulk-done": bulkDone,
  "action-items-refused": refusedRow,
  "action-items-keys": keysOfList,
  "new-action-item": newItem,
};

/** @param note the note that is open beside the view */
export function itemShots(open: Open, note: string): readonly Shot[] {
  const besideNote = Object.entries(BESIDE_NOTE).map(([name, prepare]) => ({
    name,
    query: { open: note },
    prepare: (page: Page) => prepare(page, open),
  }));
  return [
    ...besideNote,
    { name: "action-items-many", vault: "many", prepare: (page) => manyRows(page, open) },
  ];
}
