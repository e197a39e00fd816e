import type { Shard } from "../../src/core/cache/shard";
import { decodeShard } from "../../src/core/cache/shard";
import type { Host } from "./support/host";
import { expect, test } from "./support/host";
import { collected, overdue, SAMPLE_DAY } from "./support/truth";

test.use({ vaultFixture: "tests/vaults/sample" });

/** Obsidian sees its checkboxes on other lines than we do, as with metadata that is older than the text: it is not kept. */
const READ_EVERY_TIME = ["Odd notes/lone cr.md"];
const BUDGET = "Meetings/2025-10-08 1-1 Dana.md";

interface Page {
  app: { vault: { askedFor: string[] }; quit(): Promise<void> };
}

/** Opens the vault and the action items, and waits until they are complete. */
async function openItems(host: Host, open: number, late: number): Promise<void> {
  await host.open({ today: SAMPLE_DAY });
  await host.palette("Open action items");
  const view = host.page.locator('.workspace-leaf-content[data-type="people-action-items"]');
  await expect(view).toContainText(`${late} overdue`);
  await expect(view).toContainText(`${open} open`);
}

/** The notes whose text was asked for again after the app had read each once to know its metadata. */
async function notesRead(host: Host): Promise<string[]> {
  const asked = await host.page.evaluate(() => (window as unknown as Page).app.vault.askedFor);
  return [...new Set(asked.filter((path, i) => path.endsWith(".md") && asked.indexOf(path) < i))].sort();
}

/** A shard as it can leave the page. */
type PlainShard = Omit<Shard, "numbers" | "texts"> & Record<"numbers" | "texts", number[]>;

function notesIn(shard: PlainShard): number {
  const [numbers, texts] = [Uint8Array.from(shard.numbers), Uint8Array.from(shard.texts)];
  const notes = decodeShard({ ...shard, numbers, texts }, shard.origin);
  if (typeof notes === "string") throw new Error(`a shard is ${notes}`);
  return notes.length;
}

/** Waits until every note that was read is stored. */
async function indexIsKept(host: Host): Promise<void> {
  const stored = async (): Promise<PlainShard[]> =>
    host.page.evaluate(async () => {
      const [found] = await indexedDB.databases();
      if (found?.name === undefined) return [];
      const request = indexedDB.open(found.name);
      await new Promise((resolve) => (request.onsuccess = resolve));
      const all = request.result.transaction("shards").objectStore("shards").getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      request.result.close();
      return (all.result as Shard[]).map((shard) => ({
        ...shard,
        numbers: [...shard.numbers],
        texts: [...shard.texts],
      }));
    });
  const count = async (): Promise<number> => (await stored()).reduce((sum, shard) => sum + notesIn(shard), 0);
  const notes = (await notesRead(host)).length - READ_EVERY_TIME.length;
  await expect.poll(count, { timeout: 30_000 }).toBe(notes);
}

async function sizeInSettings(host: Host): Promise<string> {
  await host.palette("Open settings");
  const row = host.page.locator(".setting-item", { hasText: "Index kept on this device" });
  const text = (await row.textContent()) ?? "";
  await host.page.keyboard.press("Escape");
  return text;
}

test("the second start reads no unchanged note and shows the same items", async ({ host }) => {
  await openItems(host, collected.length, overdue.length);
  expect((await notesRead(host)).length).toBeGreaterThan(40);
  await indexIsKept(host);
  expect(await sizeInSettings(host)).toMatch(/Now it takes \d+(\.\d)? kB\./);
  await openItems(host, collected.length, overdue.length);
  expect(await notesRead(host)).toEqual(READ_EVERY_TIME);
});

test("a note changed while the app was closed is read, and nothing else", async ({ host }) => {
  await openItems(host, collected.length, overdue.length);
  await indexIsKept(host);
  await host.page.goto("about:blank");
  await host.writeFile(
    BUDGET,
    `${await host.readText(BUDGET)}\n- [ ] Water the plants @Myself 📅 2025-11-01\n`,
  );
  await openItems(host, collected.length + 1, overdue.length + 1);
  expect(await notesRead(host)).toEqual([BUDGET, ...READ_EVERY_TIME]);
});

test("Rebuild index reads every note again", async ({ host }) => {
  await openItems(host, collected.length, overdue.length);
  await indexIsKept(host);
  await openItems(host, collected.length, overdue.length);
  await host.palette("Open settings");
  await host.page.getByRole("button", { name: "Rebuild index" }).click();
  await expect(host.page.locator(".notice")).toContainText("All notes are being read again.");
  await host.page.keyboard.press("Escape");
  await expect.poll(async () => (await notesRead(host)).length).toBeGreaterThan(40);
  await indexIsKept(host);
});
