import type { Browser, Page } from "@playwright/test";

/**
 * One page for each kind of device, used by a worker's tests in turn: starting a page's process costs more than loading the
 * host into it. Every test has a vault server of its own, thus an origin of its own, and what is stored is deleted.
 */
export class SharedPages {
  private readonly pages = new Map<boolean, Page>();

  constructor(private readonly browser: Browser) {}

  async take(hasTouch: boolean): Promise<Page> {
    const kept = this.pages.get(hasTouch);
    if (kept) return kept;
    const context = await this.browser.newContext({ hasTouch });
    const page = await context.newPage();
    this.pages.set(hasTouch, page);
    return page;
  }

  /** @param isSound false when the test failed: nobody should inherit such a page */
  async giveBack(page: Page, isSound: boolean): Promise<void> {
    page.removeAllListeners();
    const context = page.context();
    if (!isSound) {
      for (const [kind, kept] of this.pages) if (kept === page) this.pages.delete(kind);
      return context.close();
    }
    for (const other of context.pages()) if (other !== page) await other.close();
    await context.clearPermissions();
    await page.mouse.move(0, 0);
  }

  async close(): Promise<void> {
    for (const page of this.pages.values()) await page.context().close();
  }
}

/** Ends what a page shows, and deletes what it has stored: another server may come to the same port. */
export async function leave(page: Page, origin: string): Promise<void> {
  await page.goto("about:blank");
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
}
