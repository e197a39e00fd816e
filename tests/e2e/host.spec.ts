/** Tests of the simulated host itself, in a real browser, with a plugin made for that. */
import { mkdir, rename, symlink, writeFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { buildPlugin } from "../host/server/build";
import { expect, test, type Host } from "./support/host";

/** Built by every worker for itself: none reads what another is writing. */
test.use({
  pluginDir: async ({ hostPage }, use) => {
    const outDir = `${hostPage}-probe`;
    await buildPlugin(resolve("tests/host/fixtures/probe-plugin"), outDir);
    await use(outDir);
  },
});

interface Hover {
  source: string;
  linktext: string;
  sourcePath?: string;
  target: string;
}

interface Probe {
  log: string[];
  hovers: Hover[];
}

interface ProbeWindow {
  app: {
    plugins: { plugins: { probe: Probe }; unloadPlugin(id: string): void };
    commands: { commands: Record<string, unknown> };
    workspace: { countHandlers(): number };
    vault: { countHandlers(): number };
    metadataCache: { countHandlers(): number };
  };
}

function logOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as ProbeWindow).app.plugins.plugins.probe.log);
}

function hoversOf(page: Page): Promise<Hover[]> {
  return page.evaluate(() => (window as unknown as ProbeWindow).app.plugins.plugins.probe.hovers);
}

/** Status of a request that names its own headers, as a page elsewhere would send it. */
function statusOf(url: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((done, fail) => {
    const request = httpRequest(new URL(path, url), { method: "POST", headers }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    });
    request.on("error", fail);
    request.end();
  });
}

const editor = (host: Host) => host.page.locator(".cm-content");

test.describe("starting", () => {
  test("warm: nothing is fired for notes that did not change, and nothing is written", async ({ host }) => {
    const before = await host.hashVault();
    await host.open();
    expect(await logOf(host.page)).toEqual(["layout-ready"]);
    expect(await host.hashVault()).toEqual(before);
  });

  test("cold: every note is announced and indexed while the plugin listens", async ({ host }) => {
    await host.open({ boot: "cold" });
    await expect.poll(() => logOf(host.page)).toContain("resolved");
    const log = await logOf(host.page);
    expect(log.filter((entry) => entry.startsWith("changed "))).toHaveLength(4);
    expect(log).toContain("create People/Ada Lovelace.md");
  });

  test("a thousand notes are one request, warm and cold", async ({ host }) => {
    const text = (n: number): string =>
      `---\ntags: [t]\n---\n# N ${n}\n\nSee [[Note ${n + 1}]].\n\n- [ ] Task ${n} #x\n- [x] Done\n`.repeat(2);
    await mkdir(join(host.vaultDir, "Many"));
    await Promise.all(
      Array.from({ length: 1000 }, (_, n) => writeFile(join(host.vaultDir, `Many/Note ${n}.md`), text(n))),
    );
    for (const boot of ["warm", "cold"] as const) {
      host.requests.length = 0;
      const report = await host.open({ boot });
      expect(report.notes, boot).toBe(1004);
      expect(host.requests.filter((request) => /api\/read.*\.md/.test(request))).toHaveLength(0);
      expect(host.requests.filter((request) => request.includes("/api/snapshot"))).toHaveLength(1);
    }
  });

  test("today can be fixed, theme and phone can be chosen", async ({ host }) => {
    await host.open({ today: "2026-03-02", theme: "dark", phone: true });
    const today = await host.page.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate(), Date.now() - now.getTime() < 50];
    });
    expect(today).toEqual([2026, 3, 2, true]);
    await expect(host.page.locator("body")).toHaveClass(/theme-dark.*is-mobile is-phone/);
  });
});

test.describe("notes on disk", () => {
  test("typing reaches the file after a pause", async ({ host }) => {
    await host.open({ open: "Start" });
    await editor(host).click();
    await host.page.keyboard.press("Control+End");
    await host.page.keyboard.type("typed by keyboard");
    await expect.poll(() => host.readText("Start.md")).toContain("typed by keyboard");
    await expect.poll(() => logOf(host.page)).toContain("changed Start.md");
  });

  test("an outside edit shows in the open note and keeps unsaved typing", async ({ host }) => {
    await host.open({ open: "Start", saveDelay: 1500 });
    await editor(host).click();
    await host.page.keyboard.press("Control+End");
    await host.page.keyboard.type("mine");
    await host.writeFile("Start.md", (await host.readText("Start.md")).replace("# Start", "# Begin"));
    await expect(editor(host)).toContainText("# Begin");
    await expect(editor(host)).toContainText("mine");
    await expect.poll(() => host.readText("Start.md")).toMatch(/^# Begin[^]*mine$/);
  });

  test("two panes on one note follow each other", async ({ host }) => {
    await host.open({ open: "Start" });
    await host.palette("Split right");
    await expect(editor(host)).toHaveCount(2);
    await editor(host).first().click();
    await host.page.keyboard.press("Control+Home");
    await host.page.keyboard.type("both ");
    await expect(editor(host).last()).toContainText("both");
  });

  test("an outside rename arrives as delete and create", async ({ host }) => {
    await host.open();
    await rename(join(host.vaultDir, "Start.md"), join(host.vaultDir, "Moved.md"));
    await expect
      .poll(() => logOf(host.page))
      .toEqual(expect.arrayContaining(["delete Start.md", "create Moved.md"]));
    const log = await logOf(host.page);
    expect(log.indexOf("delete Start.md")).toBeLessThan(log.indexOf("create Moved.md"));
  });

  test("a check box in the reading view keeps CRLF line ends", async ({ host }) => {
    await host.open({ open: "Kickoff" });
    await host.page.keyboard.press("Control+e");
    await host.page.locator("li.task-list-item input").first().click();
    await expect
      .poll(() => host.readText("Meetings/Kickoff.md"))
      .toBe("# Kickoff\r\n\r\n- [x] Ask [[Ada Lovelace]]\r\n- [ ] Second\r\n");
  });
});

test.describe("links", () => {
  test("live preview marks links, and those that lead nowhere", async ({ host }) => {
    await host.open({ open: "Start" });
    const marks = host.page.locator(".cm-hmd-internal-link .cm-underline");
    await expect(marks.first()).toHaveText("Ada");
    await expect(host.page.locator(".cm-underline.is-unresolved")).toHaveText("Nobody Known");
    await expect(host.page.locator(".cm-link .cm-underline")).toHaveText("the engine");
  });

  test("hover-link fires from the editor, and the card stays while the pointer is on it", async ({
    host,
  }) => {
    await host.open({ open: "Start" });
    await host.page.locator(".cm-hmd-internal-link", { hasText: "Ada" }).first().hover();
    const card = host.page.locator(".probe-card");
    await expect(card).toHaveText("Card of Ada Lovelace");
    expect((await hoversOf(host.page))[0]).toEqual({
      source: "editor",
      linktext: "Ada Lovelace",
      sourcePath: "Start.md",
      target: "cm-hmd-internal-link",
    });
    await card.hover();
    await host.page.waitForTimeout(700);
    await expect(card).toBeVisible();
    await host.page.mouse.move(900, 700);
    await expect(card).toHaveCount(0);
  });

  test("in the reading view the plugin's card takes the place of the page preview", async ({ host }) => {
    await host.open({ open: "Start" });
    await host.page.keyboard.press("Control+e");
    await host.page.locator("a.internal-link", { hasText: "Ada" }).first().hover();
    await expect(host.page.locator(".probe-card")).toBeVisible();
    await host.page.waitForTimeout(600);
    await expect(host.page.locator(".hover-popover")).toHaveCount(1);
    const hovers = await hoversOf(host.page);
    expect(hovers[0]).toMatchObject({ source: "preview", linktext: "Ada Lovelace", sourcePath: "Start.md" });
  });

  test("page preview needs Mod in the editor and none in the reading view", async ({ host }) => {
    await host.open({ open: "Grace Hopper" });
    await host.writeFile("Plain.md", "See [[Kickoff]].\n");
    await host.page.locator(".nav-file-title", { hasText: "Plain" }).click();
    const link = host.page.locator(".cm-hmd-internal-link");
    const preview = host.page.locator(".mod-page-preview");
    await link.hover();
    await host.page.waitForTimeout(500);
    await expect(preview).toHaveCount(0);
    await host.page.keyboard.down("Control");
    await expect(preview).toContainText("Second");
    await host.page.keyboard.up("Control");
  });

  test("properties are links too, in both modes", async ({ host }) => {
    await host.open({ open: "Ada Lovelace" });
    for (const mode of [".markdown-source-view", ".markdown-reading-view"]) {
      await host.page.locator(`${mode} .multi-select-pill-content`, { hasText: "Grace" }).hover();
      await host.page.locator(`${mode} .metadata-link-inner.is-unresolved`).hover();
      await host.page.keyboard.press("Control+e");
    }
    const hovers = (await hoversOf(host.page)).filter((hover) => hover.source === "properties");
    expect(new Set(hovers.map((hover) => hover.linktext))).toEqual(
      new Set(["Grace Hopper", "Charles Babbage"]),
    );
  });

  test("a click follows a link, and back returns", async ({ host }) => {
    await host.open({ open: "Start" });
    await host.page.locator(".cm-hmd-internal-link", { hasText: "Ada" }).first().click();
    await expect(host.page.locator(".view-header-title", { hasText: "Ada Lovelace" })).toBeVisible();
    await host.page.keyboard.press("Control+Alt+ArrowLeft");
    await expect(host.page.locator(".mod-root .view-header-title")).toHaveText("Start");
  });

  test("the reading view shows tasks, callouts and what post processors add", async ({ host }) => {
    await host.open({ open: "Start" });
    await host.page.keyboard.press("Control+e");
    const tasks = host.page.locator("li.task-list-item");
    await expect(tasks).toHaveCount(3);
    await expect(tasks.nth(2)).toHaveAttribute("data-task", "/");
    await expect(tasks.first()).toHaveAttribute("data-probe", "seen");
    await expect(host.page.locator(".callout[data-callout=tip] .callout-title-inner")).toHaveText("Hint");
  });

  test("nothing in a note runs or loads", async ({ host }) => {
    await host.writeFile(
      "Bad.md",
      '<script>window.bad = 1</script><img src="https://example.com/x.png" onerror="window.bad = 2">\n\n![x](https://example.com/y.png)\n',
    );
    await host.open({ open: "Bad" });
    await host.page.keyboard.press("Control+e");
    await expect(host.page.locator(".markdown-reading-view img").first()).toBeAttached();
    expect(await host.page.evaluate(() => "bad" in window)).toBe(false);
  });
});

test.describe("commands and settings", () => {
  test("the palette runs a command; an editor command needs an editor", async ({ host }) => {
    await host.open({ open: "Start" });
    await host.palette("Say hello");
    await expect(host.page.locator(".notice")).toHaveText("Hello from the probe");
    await editor(host).click();
    await host.page.keyboard.press("Control+Home");
    await host.palette("Shout line");
    await expect(editor(host)).toContainText("# START");
    await host.page.keyboard.press("Control+e");
    await host.page.keyboard.press("Control+p");
    await expect(host.page.locator(".suggestion-item", { hasText: "Say hello" })).toBeVisible();
    await host.page.keyboard.press("Escape");
    await expect(host.page.locator(".prompt")).toHaveCount(0);
  });

  test("settings are drawn from their definitions and saved", async ({ host }) => {
    await host.open();
    await host.page.keyboard.press("Control+,");
    const { page } = host;
    const row = (name: string) => page.locator(".setting-item", { hasText: name }).first();
    const saved = async (): Promise<unknown> => {
      const text = await host.readText(".obsidian/plugins/probe/data.json").catch(() => "null");
      return JSON.parse(text);
    };

    await row("Title").locator("input").fill("");
    await expect(row("Title").locator(".setting-item-error")).toHaveText("A title is needed.");
    await row("Title").locator("input").fill("New");
    await expect.poll(saved).toMatchObject({ title: "New" });
    await expect(row("Title").locator(".setting-item-error")).toHaveCount(0);

    await row("Count").locator("input").fill("99");
    await expect.poll(saved).toMatchObject({ count: 10 });
    await row("Order").locator("select").selectOption("date");
    await expect.poll(saved).toMatchObject({ order: "date" });
    await row("Folder").locator("input").fill("Peo");
    await page.locator(".suggestion-container .suggestion-item", { hasText: "People" }).click();
    await expect.poll(saved).toMatchObject({ folder: "People" });

    await row("Say hello").click();
    await expect(page.locator(".notice", { hasText: "Hello from settings" })).toBeVisible();
    await expect(row("Drawn by hand").locator("button")).toHaveText("Press");

    await row("On").locator(".checkbox-container").click();
    await expect(row("Title")).toBeHidden();
    await row("On").locator(".checkbox-container").click();
    await expect(row("Title")).toBeVisible();

    await page.locator("[aria-label='Add item']").click();
    await expect(page.locator(".mod-list .setting-items .setting-item")).toHaveCount(3);
    await page.locator(".mod-list [aria-label='Delete']").first().click();
    await expect(page.locator(".mod-list .setting-items .setting-item")).toHaveCount(2);

    await page.screenshot({ path: "tests/.out/settings.png" });
    await row("More").click();
    await expect(page.locator(".setting-page-title")).toHaveText("More");
    await page.locator(".setting-page-back").click();
    await expect(row("Title")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator(".modal")).toHaveCount(0);
  });
});

test.describe("workspace", () => {
  test("a view's state survives a reload", async ({ host }) => {
    await host.open({ open: "Start" });
    await host.palette("Open view");
    const clicks = host.page.locator(".probe-clicks");
    await clicks.click();
    await clicks.click();
    await expect(clicks).toHaveText("Clicks: 2");
    await host.saveLayout();
    await host.open();
    await expect(clicks).toHaveText("Clicks: 2");
    await expect(host.page.locator(".mod-right-split")).not.toHaveClass(/is-collapsed/);
    await expect(host.page.locator(".mod-root .view-header-title")).toHaveText("Start");
  });

  test("unloading the plugin leaves no element and no listener; its view waits for it", async ({ host }) => {
    await host.open({ open: "Start" });
    await host.palette("Open view");
    await expect(host.page.locator(".probe-view")).toBeVisible();
    const left = await host.page.evaluate(() => {
      const { app } = window as unknown as ProbeWindow;
      const handlers = () =>
        app.vault.countHandlers() + app.metadataCache.countHandlers() + app.workspace.countHandlers();
      const before = handlers();
      app.plugins.unloadPlugin("probe");
      return {
        handlersFell: before - handlers(),
        commands: Object.keys(app.commands.commands).filter((id) => id.startsWith("probe:")),
        styles: document.querySelectorAll("style[data-plugin]").length,
      };
    });
    expect(left.commands).toEqual([]);
    expect(left.styles).toBe(0);
    expect(left.handlersFell).toBeGreaterThanOrEqual(6);
    await expect(host.page.locator(".probe-view, .side-dock-ribbon-action, .status-bar-item")).toHaveCount(0);
    await expect(host.page.locator(".workspace-tab-header[data-type=probe-view]")).toHaveCount(1);
  });

  test("a drawer on a phone", async ({ host }) => {
    await host.open({ phone: true, open: "Start" });
    await expect(host.page.locator(".mod-left-split")).toHaveClass(/is-collapsed.*workspace-drawer/);
  });
});

test.describe("the server", () => {
  test("answers its own page only, and nothing outside the vault", async ({ host }) => {
    const { url } = host;
    const own = new URL(url).host;
    const outside = join(host.vaultDir, "..");
    await writeFile(join(outside, "secret.md"), "secret");
    await symlink(outside, join(host.vaultDir, "escape"));
    expect(await statusOf(url, "/api/read?path=Start.md", { host: own })).toBe(200);
    expect(await statusOf(url, "/api/read?path=Start.md", { host: "evil.example" })).toBe(403);
    expect(await statusOf(url, "/api/read?path=Start.md", { host: own, origin: "http://evil.example" })).toBe(
      403,
    );
    expect(await statusOf(url, "/api/read?path=../secret.md", { host: own })).toBe(403);
    expect(await statusOf(url, "/api/read?path=escape/secret.md", { host: own })).toBe(403);
    expect(await statusOf(url, "/api/write?path=/elsewhere.md", { host: own })).toBe(403);
    expect(await statusOf(url, "/api/read?path=Missing.md", { host: own })).toBe(404);
  });
});
