import type { Settings } from "../../../src/core/settings";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { FirstRun } from "../../../src/ui/first-run/first-run";
import { FoundView } from "../../../src/ui/first-run/found-view";
import { FOUND_VIEW } from "../../../src/ui/navigator";
import type { ItemsTest } from "../items/items-test";
import { startItemsTest, textsOf } from "../items/items-test";
import { meetingNote, profileNote } from "../../support/build";
import { ListenerCount } from "../../support/listener-count";

const NOTES = {
  "People/Dana Okafor/README.md": profileNote(),
  "M/1.md": meetingNote({ people: ["Dana Okafor", "Alex Stone"] }, "- [ ] Send it @Dana #proposed\n"),
  "M/2.md": meetingNote({ people: ["Alex Stone"] }),
};

let t: ItemsTest;
let firstRun: FirstRun | null = null;

const wait = (ms = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function start(settings: Partial<Settings> = {}, notes: Record<string, string> = NOTES): Promise<void> {
  t = await startItemsTest(notes, settings);
  firstRun = new FirstRun(t.ports, window, 5);
  firstRun.load();
  await wait();
}

afterEach(() => {
  firstRun?.unload();
  firstRun = null;
  t.host.stop();
});

function question(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".people-question");
}

function press(text: string): void {
  const found = question()
    ?.findAll("button")
    .find((el) => el.textContent.startsWith(text));
  if (!found) throw new Error(`no button ${text}`);
  found.click();
}

/** The settings that differ from the defaults. */
function saved(): Partial<Settings> {
  const now = t.fake.settings();
  const keys = (Object.keys(now) as (keyof Settings)[]).filter((key) => now[key] !== DEFAULT_SETTINGS[key]);
  return Object.fromEntries(keys.map((key) => [key, now[key]]));
}

describe("which of these is you", () => {
  test("is asked once the notes are read, with the most frequent participants", async () => {
    await start();
    expect(textsOf(document.body, ".people-question-people > button")).toEqual([
      "Alex Stonein 2 meetings",
      "Dana Okaforin 1 meeting",
    ]);
    expect(saved()).toEqual({});
  });

  test("a choice is kept, and what was found is shown", async () => {
    await start();
    press("Alex Stone");
    await wait();
    expect(saved()).toEqual({ myNames: ["Alex Stone"], firstRunDone: true });
    expect(question()).toBeNull();
    expect(t.fake.log).toEqual(["found"]);
  });

  test("a typed name is kept, and more after commas", async () => {
    await start();
    const inputEl = question()?.querySelector("input");
    const buttonEl = question()?.querySelector<HTMLButtonElement>("button[type=submit]");
    if (!inputEl || !buttonEl) throw new Error("no form");
    expect(buttonEl.disabled).toBe(true);
    inputEl.value = " Alex Stone, Lex,, ";
    inputEl.dispatchEvent(new Event("input"));
    expect(buttonEl.disabled).toBe(false);
    buttonEl.click();
    await wait();
    expect(saved()).toEqual({ myNames: ["Alex Stone", "Lex"], firstRunDone: true });
  });

  test("skipped is answered, too", async () => {
    await start();
    press("Skip");
    await wait();
    expect(saved()).toEqual({ firstRunDone: true });
    expect(t.fake.log).toEqual(["found"]);
  });

  test("closed without an answer nothing is written", async () => {
    await start();
    document.querySelector<HTMLElement>(".modal-close-button")?.click();
    await wait();
    expect(question()).toBeNull();
    expect(saved()).toEqual({});
    expect(t.fake.log).toEqual([]);
  });

  test("waits for the reading to end, and for somebody to be known", async () => {
    await start({}, {});
    expect(question()).toBeNull();
    t.fake.setProgress({ done: 1, total: 3 });
    t.fake.put("M/1.md", NOTES["M/1.md"]);
    await wait();
    expect(question()).toBeNull();
    t.fake.setProgress(null);
    await wait();
    expect(question()).not.toBeNull();
  });

  test("is not put to somebody who writes, but when they are done", async () => {
    await start({}, {});
    const editorEl = document.body.createDiv({ attr: { contenteditable: "true", tabindex: "0" } });
    editorEl.focus();
    editorEl.dispatchEvent(new KeyboardEvent("keydown", { key: "W", bubbles: true }));
    t.fake.put("M/1.md", NOTES["M/1.md"]);
    await wait();
    expect(question()).toBeNull();
    editorEl.blur();
    await wait();
    expect(question()).not.toBeNull();
    editorEl.remove();
  });

  test("is put where an editor has the focus that nobody has written in", async () => {
    const editorEl = document.body.createDiv({ attr: { contenteditable: "true", tabindex: "0" } });
    editorEl.focus();
    await start();
    expect(question()).not.toBeNull();
    editorEl.remove();
  });

  test("takes nothing of what is typed when it opens, and no Enter", async () => {
    await start();
    expect(document.activeElement).toBe(question()?.closest(".modal"));
  });

  test("is not asked where there are profiles only: nobody could be offered", async () => {
    await start({}, { "People/Dana Okafor/README.md": profileNote() });
    expect(question()).toBeNull();
  });

  test.each<[string, Partial<Settings>]>([
    ["names are set", { myNames: ["Alex Stone"] }],
    ["it was answered", { firstRunDone: true }],
  ])("is not asked when %s", async (_why, settings) => {
    await start(settings);
    expect(question()).toBeNull();
    expect(t.fake.listenerCount).toBe(0);
  });

  test("once answered, nobody listens to what is typed any more", async () => {
    const listeners = new ListenerCount([document]);
    await start();
    press("Skip");
    expect(listeners.count).toBe(0);
    listeners.stop();
  });

  test("goes with the plugin", async () => {
    await start();
    firstRun?.unload();
    expect(question()).toBeNull();
    expect(t.fake.listenerCount).toBe(0);
  });
});

describe("what I found", () => {
  async function open(settings: Partial<Settings> = { myNames: ["Alex Stone"] }): Promise<FoundView> {
    t = await startItemsTest(NOTES, settings);
    t.fake.index.leaveOut("_archive/Old.md", "pattern");
    return t.open(FOUND_VIEW, (leaf, ports) => new FoundView(leaf, ports));
  }

  test("tells numbers, the user, what is left out and what is never done", async () => {
    const { contentEl } = await open();
    expect(textsOf(contentEl, ".people-found-heading")).toEqual([
      "In 3 notes",
      "You",
      "Left out",
      "What is collected",
      "Never on its own",
    ]);
    const facts = textsOf(contentEl, "dt").map((n, i) => `${n} ${textsOf(contentEl, "dd")[i] ?? ""}`);
    expect(facts).toEqual([
      "3 notes about people",
      "1 profile",
      "2 meeting notes",
      "2 people · 1 with a profile",
      "1 open item · 1 of them proposed (100%)",
      "1 note matched by your excluded paths_archive/Old.md",
    ]);
    expect(contentEl.textContent).toContain("You are Alex Stone.");
    contentEl.find(".people-note-link").click();
    expect(t.fake.log).toEqual(["note _archive/Old.md"]);
  });

  test("its button asks who the user is; it follows the answer", async () => {
    const { contentEl } = await open({ firstRunDone: true });
    expect(contentEl.textContent).toContain("Nobody is set as you");
    contentEl
      .findAll("button")
      .find((el) => el.textContent === "Say who you are…")
      ?.click();
    press("Alex Stone");
    await wait();
    expect(contentEl.textContent).toContain("You are Alex Stone.");
  });

  test("leaves no listener behind", async () => {
    const view = await open();
    view.leaf.detach();
    await wait();
    expect(t.fake.listenerCount).toBe(0);
  });
});
