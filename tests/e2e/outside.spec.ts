import { readFile } from "node:fs/promises";
import { expect, test } from "./support/host";
import { overdue, SAMPLE_DAY } from "./support/truth";

test.use({ vaultFixture: "tests/vaults/sample" });

const BASE = `views:
  - type: people-timeline
    name: People
    filters: 'file.inFolder("Meetings")'
`;

/** The parts of the simulated host that stand for a terminal and for the system's links. */
interface HostWindow {
  app: {
    cliHandlers: { run(line: string): Promise<string> };
    protocolHandlers: { open(address: string): boolean };
    plugins: { plugins: Record<string, { api?: { items(filter: object): readonly unknown[] } }> };
  };
}

test("a base opens as timelines of people, and its rows open notes", async ({ host }) => {
  await host.writeFile("Meetings.base", BASE);
  await host.open({ open: "Meetings.base", today: SAMPLE_DAY });
  const before = await host.hashVault();
  const timeline = host.page.locator(".people-base-timeline");
  await expect(timeline.locator(".people-base-person").first()).toContainText("Alex Stone");
  const rendered = await timeline.locator(".people-list-row").count();
  expect(rendered).toBeLessThan(80);
  await expect(timeline.locator(".people-base-month").first()).toHaveCSS("position", "sticky");
  await timeline.locator(".people-base-note .people-note-link").first().click();
  await expect(host.page.locator('.workspace-leaf-content[data-type="markdown"]')).toBeVisible();
  expect(await host.hashVault()).toEqual(before);
});

test("hovering a row is Obsidian's page preview's", async ({ host }) => {
  await host.writeFile("Meetings.base", BASE);
  await host.open({ open: "Meetings.base", today: SAMPLE_DAY });
  const link = host.page.locator(".people-base-note .people-note-link").first();
  await host.page.keyboard.down("Control");
  await link.hover();
  await expect(host.page.locator(".hover-popover")).toBeVisible();
  await host.page.keyboard.up("Control");
});

test("an address opens a rollup, which is exported as the calendar the command line prints", async ({
  host,
}) => {
  await host.open({ today: SAMPLE_DAY });
  const before = await host.hashVault();
  await host.page.evaluate(() => {
    const { app } = window as unknown as HostWindow;
    app.protocolHandlers.open("obsidian://people?rollup=due&person=Dana%20Okafor&due=this-week");
  });
  const download = host.page.waitForEvent("download");
  await host.page.getByRole("button", { name: "Export as calendar" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Action items by due date.* 2025-11-12\.ics$/);
  const printed = await host.page.evaluate(() =>
    (window as unknown as HostWindow).app.cliHandlers.run(
      'people:rollup by=due person="Dana Okafor" due=this-week format=ics',
    ),
  );
  expect(await readFile(await file.path(), "utf8")).toBe(printed);
  expect(await host.hashVault()).toEqual(before);
});

test("the built plugin answers other plugins", async ({ host }) => {
  await host.open({ today: SAMPLE_DAY });
  const count = (): Promise<number | undefined> =>
    host.page.evaluate(
      () =>
        (window as unknown as HostWindow).app.plugins.plugins["people"]?.api?.items({ due: "overdue" })
          .length,
    );
  await expect.poll(count).toBe(overdue.length);
});

test("diagnostics are copied by the palette: versions and counts, no name", async ({ host }) => {
  await host.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await host.open({ today: SAMPLE_DAY });
  await host.palette("Copy diagnostics");
  await expect(host.page.locator(".notice").first()).toBeVisible();
  const copied = await host.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('"people": "');
  expect(copied).toContain('"meetingNotes"');
  expect(copied).not.toContain("Okafor");
});
