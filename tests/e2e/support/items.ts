import type { Locator, Page } from "@playwright/test";
import { expect, type Host, type OpenOptions } from "./host";
import { SAMPLE_DAY } from "./truth";

/** The Action items view. */
export function itemsView(page: Page): Locator {
  return page.locator('.workspace-leaf-content[data-type="people-action-items"]');
}

/** Opens the vault on the sample's day and the Action items view in it. */
export async function openItems(host: Host, options: OpenOptions = {}): Promise<Locator> {
  await host.open({ today: SAMPLE_DAY, ...options });
  await host.palette("Open action items");
  const view = itemsView(host.page);
  await expect(view.locator(".people-item").first()).toBeVisible();
  return view;
}

/** Shows only the items that hold some words, as the list is windowed. */
export async function find(view: Locator, words: string): Promise<void> {
  await view.locator(".people-search input").fill(words);
  await expect(view.locator(".people-item", { hasNotText: words })).toHaveCount(0);
}

/** The row whose text holds some words. */
export function row(view: Locator, words: string): Locator {
  return view.locator(".people-item", { hasText: words });
}

/** Chooses an entry of the open menu. */
export async function choose(page: Page, title: string | RegExp): Promise<void> {
  await page.locator(".menu-item-title", { hasText: title }).first().click();
}

/** Opens the menu of a header's button and chooses an entry. */
export async function set(view: Locator, button: string, title: RegExp): Promise<void> {
  await view.locator(`.nav-buttons-container [aria-label^="${button}"]`).click();
  await choose(view.page(), title);
}

/** What changed on disk: each changed line as it was and as it is, by file; files that came or went have a `null`. */
export type Changes = Readonly<
  Record<string, readonly (readonly [string | undefined, string | undefined])[]>
>;

/** Every file of the vault, before something is done to it. */
export class Snapshot {
  private constructor(
    private readonly host: Host,
    private readonly hashes: ReadonlyMap<string, string>,
    private readonly texts: ReadonlyMap<string, string>,
  ) {}

  static async take(host: Host): Promise<Snapshot> {
    const hashes = await host.hashVault();
    const texts = new Map<string, string>();
    for (const path of hashes.keys()) texts.set(path, await host.readText(path));
    return new Snapshot(host, hashes, texts);
  }

  /** @returns which lines of which files differ from the snapshot. Every other byte of the vault is as it was. */
  async changes(): Promise<Changes> {
    const now = await this.host.hashVault();
    const paths = [...new Set([...this.hashes.keys(), ...now.keys()])];
    const changed = paths.filter((path) => this.hashes.get(path) !== now.get(path));
    const changes = changed.map(async (path) => {
      const is = now.has(path) ? await this.host.readText(path) : "";
      return [path, changedLines(this.texts.get(path) ?? "", is)] as const;
    });
    return Object.fromEntries(await Promise.all(changes));
  }

  /** Waits until exactly these files differ. */
  async differsIn(...paths: readonly string[]): Promise<Changes> {
    await expect.poll(async () => Object.keys(await this.changes()).sort()).toEqual([...paths].sort());
    return this.changes();
  }

  /** Every file is, byte for byte, what it was. */
  async isRestored(): Promise<void> {
    await expect.poll(() => this.changes()).toEqual({});
  }
}

function changedLines(was: string, is: string): [string | undefined, string | undefined][] {
  const [before, after] = [was.split("\n"), is.split("\n")];
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const pairs = Array.from({ length: Math.max(old.length, now.length) }, (_, i) => [old[i], now[i]] as const);
  return pairs.filter(([a, b]) => a !== b).map(([a, b]) => [a, b]);
}
