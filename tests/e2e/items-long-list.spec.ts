import type { Locator } from "@playwright/test";
import { expect, test } from "./support/host";
import { openItems } from "./support/items";

test.use({ vaultFixture: "tests/vaults/sample" });

const NOTES = 12;
const ITEMS = 1_000;
const LAST = NOTES * ITEMS - 1;

/** Numbers of the rows in sight, top first; how far apart they stand; and where the list is scrolled to. */
interface Sight {
  readonly numbers: readonly number[];
  readonly gaps: readonly number[];
  readonly scrollTop: number;
}

function digits(number: number): string {
  return String(number).padStart(5, "0");
}

function box(number: number): string {
  return `Count box ${digits(number)}`;
}

async function sight(view: Locator): Promise<Sight> {
  return view.evaluate((viewEl) => {
    const scrollEl = viewEl.querySelector<HTMLElement>(".people-scroller");
    if (!scrollEl) throw new Error("nothing scrolls");
    const { top, bottom } = scrollEl.getBoundingClientRect();
    const rows = [...viewEl.querySelectorAll(".people-item")]
      .map((el) => ({ rect: el.getBoundingClientRect(), text: el.textContent }))
      .filter(({ rect }) => rect.bottom > top && rect.top < bottom);
    return {
      numbers: rows.map(({ text }) => Number(/Count box (\d+)/.exec(text)?.[1] ?? -1)),
      gaps: rows.slice(1).map(({ rect }, i) => rect.top - (rows[i]?.rect.bottom ?? 0)),
      scrollTop: scrollEl.scrollTop,
    };
  });
}

/** Scrolls, and waits until what came into sight has been drawn and measured. */
async function scrollTo(view: Locator, top: number): Promise<Sight> {
  await view.evaluate(async (viewEl, to) => {
    const scrollEl = viewEl.querySelector<HTMLElement>(".people-scroller");
    if (scrollEl) scrollEl.scrollTop = to;
    for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, top);
  return sight(view);
}

function expectWithoutHoles({ numbers, gaps }: Sight): void {
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i));
  for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(2);
}

test("twelve thousand items are scrolled through, jumped about in and walked by key", async ({ host }) => {
  for (let note = 0; note < NOTES; note++) {
    const lines = Array.from({ length: ITEMS }, (_, i) => `- [ ] ${box(note * ITEMS + i)} @Me`);
    const text = `---\ntype: people\ndate: 2025-11-03\n---\n\n## Action items\n\n${lines.join("\n")}\n`;
    await host.writeFile(`Boxes/${digits(note)}.md`, text);
  }
  const view = await openItems(host);
  await view.locator(".people-search input").fill("count box");
  await expect(view.locator(".people-item", { hasNotText: "Count box" })).toHaveCount(0);
  const heading = view.locator(".people-group");
  await expect(heading).toContainText("12,000");

  // Across the rows where the virtualizer is told of others.
  let seen = await scrollTo(view, 6_800 * 54);
  expectWithoutHoles(seen);
  const passed = new Set<number>();
  for (let step = 0; step < 60; step++) {
    const next = await scrollTo(view, seen.scrollTop + 300);
    expectWithoutHoles(next);
    expect(next.numbers[0]).toBeGreaterThan(seen.numbers[0] ?? 0);
    expect(next.numbers[0]).toBeLessThanOrEqual(seen.numbers.at(-1) ?? 0);
    for (const number of next.numbers) passed.add(number);
    seen = next;
  }
  expect(passed.size).toBeGreaterThan(300);

  await view.locator(".people-item").first().focus();
  await host.page.keyboard.press("End");
  await expect(view.locator(".people-item", { hasText: box(LAST) })).toBeFocused();
  await expect(view.locator(".people-item", { hasText: box(LAST) })).toBeInViewport({ ratio: 0.9 });
  await host.page.keyboard.press("ArrowUp");
  await expect(view.locator(".people-item", { hasText: box(LAST - 1) })).toBeFocused();
  expectWithoutHoles(await sight(view));
  await host.page.keyboard.press("Home");
  await expect(heading).toBeFocused();
  await host.page.keyboard.press("ArrowDown");
  await expect(view.locator(".people-item", { hasText: box(0) })).toBeFocused();
  expectWithoutHoles(await sight(view));

  // An edit in the middle leaves everything else where it is.
  const middle = await scrollTo(view, 9_000 * 54);
  const [first = 0, second = 0] = middle.numbers.slice(2);
  await host.writeFile("Boxes/00000.md", "Nothing is left.\n");
  await expect(heading).toContainText("11,000");
  expectWithoutHoles(await sight(view));
  await view
    .locator(".people-item", { hasText: box(first) })
    .locator(".people-status")
    .click();
  await expect(view.locator(".people-item", { hasText: box(first) })).toHaveCount(0);
  await expect(view.locator(".people-item", { hasText: box(second) })).toBeInViewport();
});
