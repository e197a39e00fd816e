import type { Locator, Page } from "playwright-core";

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };
export const DARK = { theme: "dark" };

/**
 * `fresh` is the sample vault of somebody who has not yet said who they are; `many` has some 3,000 open items;
 * `rollups` is the sample vault with live blocks and a base, `names` the one with odd names.
 */
export type VaultName = "sample" | "fresh" | "rollups" | "empty" | "many" | "names";

/** A picture: how the page is opened, and what is done until it shows what it should. */
export interface Shot {
  readonly name: string;
  readonly vault?: VaultName;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Query of the page: `open`, `theme`, `phone`. */
  readonly query?: Readonly<Record<string, string>>;
  /** @returns the part of the page to show; the whole page when nothing is returned. */
  readonly prepare: (page: Page) => Promise<Locator | undefined>;
}

/** What the page of the simulated host puts on its `window`. */
export interface HostWindow {
  readonly hostReady: Promise<unknown>;
  readonly app: {
    readonly workspace: {
      readonly rightSplit: { setSize(width: number): void; collapse(): void };
      readonly leftSplit: { setSize(width: number): void; collapse(): void };
    };
  };
}

export function leafOf(page: Page, type: string): Locator {
  return page.locator(`.workspace-leaf-content[data-type="people-${type}"]`);
}

export async function palette(page: Page, commandName: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await page.locator(".prompt-input").fill(commandName);
  await page.locator(".prompt .suggestion-item.is-selected", { hasText: commandName }).waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".prompt .is-selected", { hasText: commandName }).waitFor({ state: "detached" });
}
