import type { Host } from "./support/host";
import { expect, test } from "./support/host";
import { SAMPLE_DAY } from "./support/truth";

test.use({ vaultFixture: "tests/vaults/sample" });

const PATH = "Meetings/2025-10-01 pilot call.md";
const COMMAND = "Repair garbled text in this note";

/** 1-based line → what it says once it is repaired. */
const REPAIRED: Readonly<Record<number, string>> = {
  3: "title: Quillmark’s pilot, weeks 23–26",
  17: "# Quillmark’s pilot, weeks 23–26",
  24: "Jonas is happy with the “quiet” rollout… but wants numbers every week.",
  27: "- [ ] Send Quillmark’s pilot numbers for weeks 23–26 @Priya 📅 2025-11-07 ⏫ #task",
  28: "- [?] Confirm the test site — ideally this month @Myself 📅 2025-11-14 🔽 #task #proposed #auto",
  29: "- [x] Book the demo room @Priya ➕ 2025-10-01 📅 2025-10-03 ✅ 2025-10-02 #task",
  30: "- [?] Ask Jonas for the weekly export @Priya Nair 🔼 🔁 every week ⏳ 2025-11-13 📅 2025-11-14 #task #proposed",
  31: "- [?] Extend the contract “as is” @Jonas Weber 📅 2025-11-24 🔺 #task #proposed",
  32: "- [-] Fly to the site @Myself 🛫 2025-10-06 ❌ 2025-10-04 #task",
  34: "- Weekly numbers, no dashboard – for now",
};

function repairedText(before: string): string {
  return before
    .split("\n")
    .map((line, i) => REPAIRED[i + 1] ?? line)
    .join("\n");
}

/** Opens the list of changes and compares it with what is expected. */
async function propose(host: Host, before: string): Promise<void> {
  await host.palette(COMMAND);
  const lines = host.page.locator(".people-repair-modal .people-repair-line");
  await expect(lines).toHaveCount(Object.keys(REPAIRED).length);
  const was = before.split("\n");
  await expect(lines.locator(".mod-before")).toHaveText(
    Object.keys(REPAIRED).map((number) => was[Number(number) - 1] ?? ""),
  );
  await expect(lines.locator(".mod-after")).toHaveText(Object.values(REPAIRED));
}

test("garbled text: listed first, repaired on confirmation only, taken back by one undo", async ({
  host,
}) => {
  await host.open({ today: SAMPLE_DAY, open: PATH });
  const [vaultBefore, before] = [await host.hashVault(), await host.readText(PATH)];

  await propose(host, before);
  await host.page.keyboard.press("Enter");
  await host.page.getByRole("button", { name: "Cancel" }).click();
  await expect(host.page.locator(".people-repair-modal")).toHaveCount(0);
  expect(await host.hashVault()).toEqual(vaultBefore);

  await propose(host, before);
  await host.page.getByRole("button", { name: "Repair", exact: true }).click();
  await expect(host.page.locator(".notice", { hasText: "Repaired 10 lines." })).toBeVisible();
  await expect.poll(() => host.readText(PATH)).toBe(repairedText(before));
  const after = await host.hashVault();
  expect([...after.keys()].filter((path) => after.get(path) !== vaultBefore.get(path))).toEqual([PATH]);

  await host.page.locator(".cm-content").first().click();
  await host.page.keyboard.press("Control+z");
  await expect.poll(() => host.readText(PATH)).toBe(before);
});

test("garbled text: after the repair there is nothing more to repair, and the items say the same", async ({
  host,
}) => {
  await host.open({ today: SAMPLE_DAY, open: PATH });
  const before = await host.readText(PATH);
  await host.palette("Open action items");
  const row = host.page.locator(".people-item", { hasText: "pilot numbers" });
  await expect(row).toContainText("Send Quillmarkâ€™s pilot numbers for weeks 23â€“26");
  await host.page.locator(".cm-content").first().click();
  await host.palette(COMMAND);
  await host.page.getByRole("button", { name: "Repair", exact: true }).click();
  await expect.poll(() => host.readText(PATH)).toBe(repairedText(before));
  await expect(row).toContainText("Send Quillmark’s pilot numbers for weeks 23–26");
  await host.palette(COMMAND);
  await expect(host.page.locator(".notice", { hasText: "No garbled text was found" })).toBeVisible();
});
