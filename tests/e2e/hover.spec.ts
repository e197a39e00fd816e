import type { Locator, Page } from "@playwright/test";
import type { Host, OpenOptions } from "./support/host";
import { expect, test } from "./support/host";
import { SAMPLE_DAY } from "./support/truth";

test.use({ vaultFixture: "tests/vaults/sample" });

const LINKS = "Meetings/2025-11-11 links.md";
const NOTE = `---
type: people
date: '2025-11-11'
person: "[[Dana Okafor]]"
participants:
  - "[[People/Sam Rivera/README|Sam]]"
  - Nobody Known
---

See [[Dana Petrov]] and [[People/Dana Okafor/README|the boss]].

- [ ] Ask @Dana Okafor about it @Sam 📅 2025-11-20
- code \`@Dana Okafor\` and mail dana@okafor.example
- [ ] \u05E9\u05DC\u05D5\u05DD @Sam
`;

/** Her profile is called otherwise than its file: `Zoe Lindqvist.md`. */
const ZOE = "Zoë Lindqvist";

const card = (page: Page): Locator => page.locator(".people-hover");
const modal = (page: Page): Locator => page.locator(".people-card-modal");
const person = (page: Page): Locator =>
  page.locator('.workspace-leaf-content[data-type="people-person"] .people-person-name');
const names = (page: Page, mode: "source" | "reading"): Locator =>
  page.locator(`.markdown-${mode}-view .people-at-name`);

async function openLinks(host: Host, options: OpenOptions = {}): Promise<void> {
  await host.writeFile(LINKS, NOTE);
  await host.open({ today: SAMPLE_DAY, open: LINKS, ...options });
}

async function openReading(host: Host, options: OpenOptions = {}): Promise<void> {
  await openLinks(host, options);
  await host.page.keyboard.press("Control+e");
  await expect(host.page.locator(".markdown-reading-view")).toBeVisible();
}

async function expectCardOf(host: Host, target: Locator, name: string): Promise<void> {
  await target.hover();
  await expect(card(host.page)).toContainText(name);
  await expect(card(host.page)).toHaveAttribute("aria-label", `Card of ${name}`);
  await host.page.keyboard.press("Escape");
  await expect(card(host.page)).toHaveCount(0);
  await host.page.mouse.move(2, 790);
}

/** Changes a setting as the settings tab does. */
async function set(host: Host, change: Record<string, unknown>): Promise<void> {
  await host.page.evaluate(async (values) => {
    const { app } = window as unknown as { app: { plugins: { plugins: Record<string, unknown> } } };
    const plugin = app.plugins.plugins["people"] as {
      services: { saveSettings(change: Record<string, unknown>): Promise<void> };
    };
    await plugin.services.saveSettings(values);
  }, change);
}

test.describe("a card comes up", () => {
  test("in the editor: on properties, links with and without a note, and names after an @", async ({
    host,
  }) => {
    await openLinks(host);
    const source = host.page.locator(".markdown-source-view");
    await expectCardOf(host, source.locator(".metadata-link-inner").first(), "Dana Okafor");
    await expectCardOf(host, source.locator(".multi-select-pill-content").first(), "Sam Rivera");
    await expectCardOf(
      host,
      source.locator(".cm-hmd-internal-link", { hasText: "Dana Petrov" }),
      "Dana Petrov",
    );
    await expectCardOf(host, source.locator(".cm-hmd-internal-link", { hasText: "the boss" }), "Dana Okafor");
    await expect(names(host.page, "source")).toHaveText(["@Dana Okafor", "@Sam", "@Sam"]);
    await expectCardOf(host, names(host.page, "source").first(), "Dana Okafor");
    await expectCardOf(host, names(host.page, "source").nth(1), "Sam Rivera");
  });

  test("in the reading view: on properties, links and names after an @", async ({ host }) => {
    await openReading(host);
    const reading = host.page.locator(".markdown-reading-view");
    await expectCardOf(host, reading.locator(".metadata-link-inner").first(), "Dana Okafor");
    await expectCardOf(host, reading.locator("a.internal-link", { hasText: "Dana Petrov" }), "Dana Petrov");
    await expectCardOf(host, reading.locator("a.internal-link", { hasText: "the boss" }), "Dana Okafor");
    await expect(names(host.page, "reading")).toHaveText(["@Dana Okafor", "@Sam", "@Sam"]);
    await expectCardOf(host, names(host.page, "reading").nth(1), "Sam Rivera");
  });

  test("in the file explorer, backlinks, search and Bases", async ({ host }) => {
    const note = "---\ntype: people\n---\nAsk [[People/Dana Okafor/README|Dana]].\n";
    await host.writeFile("People/Yara Weber.md", note);
    await openLinks(host);
    const inExplorer = host.page.locator('.nav-file-title[data-path="People/Zoe Lindqvist.md"]');
    await inExplorer.scrollIntoViewIfNeeded();
    await expectCardOf(host, inExplorer, ZOE);
    const panes = [
      ["search", "Yara Weber", ".search-result-file-title"],
      ["bases-table", "Yara Weber", ".bases-table-cell .internal-link"],
      ["backlink", "People/Dana Okafor/README.md", ".search-result-file-title"],
    ] as const;
    for (const [type, query, row] of panes) {
      await showPane(host, type, query);
      const rowEl = host.page.locator(`${row}:visible`, { hasText: "Yara Weber" });
      await expectCardOf(host, rowEl, "Yara Weber");
    }
  });

  test("on people in our own views", async ({ host }) => {
    await openLinks(host);
    await host.palette("Open action items");
    await expectCardOf(
      host,
      host.page.locator(".people-owner", { hasText: "Dana Okafor" }).first(),
      "Dana Okafor",
    );
    await names(host.page, "source")
      .first()
      .click({ modifiers: ["Control"] });
    await expect(person(host.page)).toHaveText("Dana Okafor");
    const chip = host.page.locator(".people-meeting .people-chip").first();
    await chip.scrollIntoViewIfNeeded();
    await expectCardOf(host, chip, (await chip.innerText()).trim());
  });

  test("in a popout window, whose own keys close it", async ({ host }) => {
    await openLinks(host);
    const [popout] = await Promise.all([
      host.page.waitForEvent("popup"),
      host.page.evaluate(() => {
        const popoutWindow = window.open("about:blank", "_blank", "width=500,height=500");
        const link = document.createElement("a");
        link.textContent = "Dana Okafor";
        popoutWindow?.document.body.append(link);
        const { app } = window as unknown as {
          app: { workspace: { trigger(name: string, detail: object): void } };
        };
        const hoverParent = { hoverPopover: null };
        link.addEventListener("mouseover", (event) =>
          app.workspace.trigger("hover-link", {
            event,
            source: "preview",
            hoverParent,
            targetEl: link,
            linktext: "Dana Okafor",
          }),
        );
      }),
    ]);
    await popout.locator("a").hover();
    await expect(card(popout)).toContainText("Dana Okafor");
    await expect(card(host.page)).toHaveCount(0);
    await popout.keyboard.press("Escape");
    await expect(card(popout)).toHaveCount(0);
    await popout.close();
  });
});

test.describe("the card", () => {
  test("goes with Escape while the note has the focus, which stays there", async ({ host }) => {
    await openLinks(host);
    await host.page.locator(".cm-line", { hasText: "See" }).click({ position: { x: 2, y: 8 } });
    await names(host.page, "source").first().hover();
    await expect(card(host.page)).toBeVisible();
    await host.page.keyboard.press("Escape");
    await expect(card(host.page)).toHaveCount(0);
    await host.page.keyboard.type("typed ");
    await expect(host.page.locator(".cm-content")).toContainText("typed ");
  });

  test("goes when the note is scrolled", async ({ host }) => {
    await host.writeFile(LINKS, NOTE + "\nline\n".repeat(200));
    await host.open({ today: SAMPLE_DAY, open: LINKS });
    await names(host.page, "source").first().hover();
    await expect(card(host.page)).toBeVisible();
    await host.page.evaluate(() => document.querySelector(".cm-scroller")?.scrollBy(0, 40));
    await expect(card(host.page)).toHaveCount(0);
  });

  test("of a person without profile creates it on a click, and nothing before", async ({ host }) => {
    const path = "People/Lee Park/README.md";
    const note =
      "---\ntype: people\ndate: '2025-11-11'\nparticipants: [Lee Park]\n---\n- [ ] Ask @Lee Park\n";
    await host.writeFile(LINKS, note);
    await host.open({ today: SAMPLE_DAY, open: LINKS });
    const before = await host.hashVault();
    const name = names(host.page, "source");
    await name.hover();
    await card(host.page).getByText("Create profile").click();
    await expect
      .poll(async () => [...(await host.hashVault()).keys()].filter((key) => !before.has(key)))
      .toEqual([path]);
    expect(await host.readText(path)).toBe("---\ntype: people\n---\n");
  });

  test("leaves a hover with Mod to the page preview, or the other way round", async ({ host }) => {
    await openLinks(host);
    const link = host.page.locator(".cm-hmd-internal-link", { hasText: "the boss" });
    const preview = host.page.locator(".mod-page-preview");
    await host.page.keyboard.down("Control");
    await link.hover();
    await expect(preview).toBeVisible();
    await expect(card(host.page)).toHaveCount(0);
    await host.page.keyboard.up("Control");
    await host.page.mouse.move(2, 790);
    await expect(preview).toHaveCount(0);

    await set(host, { hoverCard: "mod" });
    await host.page.keyboard.down("Control");
    await link.hover();
    await expect(card(host.page)).toContainText("Dana Okafor");
    await host.page.keyboard.up("Control");
    await host.page.mouse.move(2, 790);
    await expect(card(host.page)).toHaveCount(0);
  });

  test("reads no file and asks for nothing", async ({ host }) => {
    await openLinks(host);
    await names(host.page, "source").nth(1).hover({ trial: true });
    const before = host.requests.length;
    await names(host.page, "source").nth(1).hover();
    await expect(card(host.page)).toContainText("Sam Rivera");
    expect(host.requests.slice(before)).toEqual([]);
  });
});

test.describe("by keyboard and by menu", () => {
  test("Show person card on a name opens the modal, whose buttons work by keyboard", async ({ host }) => {
    await openLinks(host);
    await host.page.locator(".cm-line", { hasText: "See" }).click({ position: { x: 2, y: 8 } });
    await host.page.keyboard.press("Control+End");
    await host.page.keyboard.press("ArrowUp");
    await host.page.keyboard.press("End");
    await host.palette("Show person card");
    await expect(modal(host.page)).toContainText("Sam Rivera");
    await expect(modal(host.page).getByRole("button", { name: "Open timeline" })).toBeFocused();
    await host.page.keyboard.press("Enter");
    await expect(person(host.page)).toHaveText("Sam Rivera");
  });

  test("a name in the reading view opens the person on a click, and its menu by the other button", async ({
    host,
  }) => {
    await openReading(host);
    await names(host.page, "reading").first().click({ button: "right" });
    await expect(host.page.locator(".menu .menu-item-title")).toHaveText([
      "Show person card",
      "Open timeline",
      "Open profile",
    ]);
    await host.page.locator(".menu-item-title", { hasText: "Show person card" }).click();
    await expect(modal(host.page)).toContainText("Dana Okafor");
    await host.page.keyboard.press("Escape");
    await names(host.page, "reading").nth(1).click();
    await expect(person(host.page)).toHaveText("Sam Rivera");
  });

  test("the menu of a link to a profile offers the person", async ({ host }) => {
    await openReading(host);
    await host.page.locator("a.internal-link", { hasText: "the boss" }).click({ button: "right" });
    await host.page.locator(".menu-item-title", { hasText: "Open timeline" }).click();
    await expect(person(host.page)).toHaveText("Dana Okafor");
  });

  test("on a phone nothing hovers, and a long press offers the card", async ({ host }) => {
    await host.page.setViewportSize({ width: 390, height: 844 });
    await openReading(host, { phone: true });
    await names(host.page, "reading").first().hover();
    await names(host.page, "reading").first().dispatchEvent("contextmenu");
    await host.page.locator(".menu-item-title", { hasText: "Show person card" }).click();
    await expect(card(host.page)).toHaveCount(0);
    await expect(modal(host.page)).toContainText("Dana Okafor");
  });
});

test.describe("typing an @", () => {
  test("offers people and inserts the one chosen, and only that is written", async ({ host }) => {
    await openLinks(host);
    const before = await host.readText(LINKS);
    await host.page.locator(".cm-line", { hasText: "See" }).click({ position: { x: 2, y: 8 } });
    await host.page.keyboard.press("Control+End");
    await host.page.keyboard.type("- [ ] Call @zo");
    await expect(host.page.locator(".suggestion-container .suggestion-title")).toHaveText([ZOE]);
    await host.page.keyboard.press("Enter");
    await host.page.keyboard.type(" soon");
    await expect.poll(() => host.readText(LINKS)).toBe(`${before}- [ ] Call @${ZOE} soon`);
    await expect(names(host.page, "source").last()).toHaveText(`@${ZOE}`);
  });

  test("gives way to Escape and to a name written out", async ({ host }) => {
    await openLinks(host);
    const list = host.page.locator(".suggestion-container");
    await host.page.locator(".cm-line", { hasText: "See" }).click({ position: { x: 2, y: 8 } });
    await host.page.keyboard.press("Control+End");
    await host.page.keyboard.type("- @zo");
    await expect(list).toBeVisible();
    await host.page.keyboard.press("Escape");
    await host.page.keyboard.type("e");
    await expect(list).toHaveCount(0);
    await host.page.keyboard.press("Enter");
    await host.page.keyboard.type(`@${ZOE}`);
    await expect(list).toHaveCount(0);
    await host.page.keyboard.press("Enter");
    await host.page.keyboard.type("next");
    await expect(host.page.locator(".cm-line", { hasText: "next" })).not.toContainText("Lindqvist");
  });
});

/** Shows one of the app's own panes that list notes. */
async function showPane(host: Host, type: string, query: string): Promise<void> {
  await host.page.evaluate(
    async ([viewType, text]) => {
      interface Leaf {
        setViewState(state: object): Promise<void>;
      }
      const { app } = window as unknown as { app: { workspace: { getLeaf(where: string): Leaf } } };
      await app.workspace
        .getLeaf("tab")
        .setViewState({ type: viewType, state: { query: text }, active: true });
    },
    [type, query] as const,
  );
}
