import type { Plugin } from "obsidian";
import type { Settings } from "../../../src/core/settings";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { EN } from "../../../src/ui/i18n/english";
import { settingChecks } from "../../../src/ui/settings/setting-problems";
import { changeOf, controlValue } from "../../../src/ui/settings/setting-values";
import { PeopleSettingTab } from "../../../src/ui/settings/settings-tab";
import { startTestHost } from "../../host/jest/start-app";

const checks = settingChecks(EN.settings.problems);

describe("values", () => {
  test.each([
    ["myNames", "Dana Okafor\n\n  Dee ", ["Dana Okafor", "Dee"]],
    ["excludedPaths", "", []],
    ["statusOverrides", " = TODO Backlog \n? = DONE", [" = TODO Backlog", "? = DONE"]],
    ["weekStart", "0", 0],
    ["peopleTag", "#type/person", "type/person"],
    ["itemScope", "vault", "vault"],
    ["itemScope", "nonsense", "involves-person"],
    ["otherNotesAreMeetings", false, false],
    ["hoverCard", "mod", "mod"],
  ])("%s from %j is stored as %j", (key, value, expected) => {
    expect(changeOf(DEFAULT_SETTINGS, key, value)).toEqual({ [key]: expected });
  });

  test.each(["version", "__proto__", "constructor", "unknown"])("%s can't be changed", (key) => {
    expect(changeOf(DEFAULT_SETTINGS, key, "x")).toEqual({});
    expect(controlValue(DEFAULT_SETTINGS, key)).toBeUndefined();
  });

  test("lists are shown a line an entry, numbers as text", () => {
    expect(controlValue({ ...DEFAULT_SETTINGS, myNames: ["A", "B"] }, "myNames")).toBe("A\nB");
    expect(controlValue(DEFAULT_SETTINGS, "weekStart")).toBe("1");
  });
});

describe("checks", () => {
  test.each([
    ["myNames", "Dana Okafor\nDee", undefined],
    ["myNames", "Dana, Dee", /one name per line/],
    ["myNames", "...", /no name/],
    ["aliases", "Dana Okafor = Dee, D. O.\n\n", undefined],
    ["aliases", "Dana Okafor", /not of the form/],
    ["aliases", "= Dee", /not of the form/],
    ["aliases", "Dana = ,", /not of the form/],
    ["peopleProperty", "", /can't be empty/],
    ["peopleProperty", "type:", /colon/],
    ["peopleProperty", "note type", undefined],
    ["peopleTag", "type/people", undefined],
    ["peopleTag", "#menschen/größe", undefined],
    ["peopleTag", "two words", /can't be a tag/],
    ["peopleTag", "2025", /can't be a tag/],
    ["requiredTag", "", undefined],
    ["requiredTag", "#task", undefined],
    ["requiredTag", "#", /can't be a tag/],
    ["excludedPaths", "_archive\nInbox/old*\n**/drafts/**", undefined],
    ["excludedPaths", "Inbox\\old", /instead of/],
    ["excludedPaths", "ok\n**", /every note/],
    ["excludedPaths", "*", /every note/],
    ["statusOverrides", "\n = TODO Backlog\n  ? = TODO Proposed \n  ", undefined],
    ["statusOverrides", "= TODO", /not of the form/],
    ["inboxPaths", "**", undefined],
    ["inboxPaths", "Inbox\\a.md", /instead of/],
  ] as const)("%s: %j", (key, value, expected) => {
    const problem = checks[key](value);
    if (expected === undefined) expect(problem).toBeUndefined();
    else expect(problem).toMatch(expected);
  });
});

describe("the tab", () => {
  async function setUp() {
    const { host, app, stop } = await startTestHost();
    let settings: Settings = DEFAULT_SETTINGS;
    let bytes = 12_345_678;
    const keptIndex = {
      bytes: () => bytes,
      rebuild: jest.fn(async () => void (bytes = 0)),
    };
    const store = {
      keptIndex,
      settings: () => settings,
      save: async (change: Partial<Settings>) => void (settings = { ...settings, ...change }),
    };
    const plugin = { manifest: { id: "people", name: "People" } } as unknown as Plugin;
    const tab = new PeopleSettingTab(app, plugin, store);
    const shown = tab as unknown as { show(): void; leave(): void; containerEl: HTMLElement };
    shown.show();
    const field = <T extends HTMLElement>(key: string): T => {
      const el = tab.containerEl.querySelector<T>(`[data-setting-key="${key}"] :is(input, textarea, select)`);
      if (!el) throw new Error(`no field for ${key}`);
      return el;
    };
    const type = async (key: string, value: string): Promise<void> => {
      const el = field<HTMLInputElement>(key);
      el.value = value;
      el.dispatchEvent(new Event(el instanceof HTMLSelectElement ? "change" : "input"));
      await new Promise((resolve) => setTimeout(resolve));
    };
    return { host, tab, shown, field, type, now: () => settings, keptIndex, stop };
  }

  test("has a control for every setting, each once, in groups without empty names", async () => {
    const { tab, stop } = await setUp();
    const groups = tab.getSettingDefinitions();
    expect(groups.map(({ heading }) => heading)).toEqual([
      "People",
      "Action items",
      "Hover cards",
      "Advanced",
    ]);
    const rows = groups.flatMap(({ items = [] }) => items);
    const keys = rows.flatMap((row) => ("control" in row && row.control ? [row.control.key] : []));
    expect([...keys].sort()).toEqual(
      Object.keys(DEFAULT_SETTINGS)
        .filter((key) => key !== "version" && key !== "firstRunDone")
        .sort(),
    );
    for (const row of rows) expect(row.name).not.toBe("");
    stop();
  });

  test("tells how much is kept of the index, and makes it anew on a click", async () => {
    const { tab, keptIndex, stop } = await setUp();
    const row = [...tab.containerEl.querySelectorAll(".setting-item")].find(
      (el) => el.querySelector(".setting-item-name")?.textContent === "Index kept on this device",
    );
    expect(row?.textContent).toMatch(/outside the vault.*12\.3 MB/);
    row?.querySelector("button")?.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(keptIndex.rebuild).toHaveBeenCalledTimes(1);
    expect(row?.textContent).toContain("Now nothing is kept.");
    expect(row?.textContent).not.toContain("MB");
    expect(document.querySelector(".notice")?.textContent).toBe("All notes are being read again.");
    stop();
  });

  test("stores a list typed as lines and shows it again", async () => {
    const { tab, shown, field, type, now, stop } = await setUp();
    await type("myNames", "Dana Okafor\nDee");
    expect(now().myNames).toEqual(["Dana Okafor", "Dee"]);
    shown.leave();
    shown.show();
    expect(field<HTMLTextAreaElement>("myNames").value).toBe("Dana Okafor\nDee");
    expect(tab.containerEl.textContent).toContain("My names");
    stop();
  });

  test("shows what is wrong with a value and does not store it", async () => {
    const { tab, type, now, stop } = await setUp();
    await type("aliases", "Dana Okafor");
    expect(now().aliases).toEqual([]);
    expect(tab.containerEl.textContent).toContain("is not of the form");
    await type("aliases", "Dana Okafor = Dee");
    expect(now().aliases).toEqual(["Dana Okafor = Dee"]);
    expect(tab.containerEl.textContent).not.toContain("is not of the form");
    stop();
  });

  test("stores what a list offers", async () => {
    const { type, now, stop } = await setUp();
    await type("weekStart", "0");
    await type("hoverCard", "off");
    expect(now()).toMatchObject({ weekStart: 0, hoverCard: "off" });
    stop();
  });
});
