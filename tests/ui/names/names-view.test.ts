import type { ItemsTest } from "../items/items-test";
import { startItemsTest, textsOf } from "../items/items-test";
import { NAMES_VIEW } from "../../../src/ui/navigator";
import { NamesView } from "../../../src/ui/names/names-view";
import { meetingNote, profileNote } from "../../support/build";

const NOTES = {
  "People/Dana Okafor/README.md": profileNote(),
  "People/Dana Petrov/README.md": profileNote(),
  "People/Lee Park/README.md": profileNote(),
  "M/1.md": meetingNote(
    { date: "2025-10-01", title: "One", people: ["Sam Rivera", "Sam Riveraa"] },
    [
      "- [ ] Call @Lee",
      "- [ ] Send it @Dana",
      "- [ ] Ask @Nobody Known",
      "- [ ] Ask <img src=x onerror=alert(1)> @[[a:b]]",
    ].join("\n"),
  ),
};

let t: ItemsTest;
let view: NamesView;

async function open(notes: Readonly<Record<string, string>> = NOTES): Promise<void> {
  t = await startItemsTest(notes);
  document.body.append(t.host.host.workspace.containerEl);
  view = await t.open(NAMES_VIEW, (leaf, ports) => new NamesView(leaf, ports));
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function names(): string[] {
  return textsOf(view.contentEl, ".people-name-text");
}

function row(name: string): HTMLElement {
  const found = view.contentEl
    .findAll(".people-name")
    .find((el) => el.find(".people-name-text").textContent === name);
  if (!found) throw new Error(`no name ${name}`);
  return found;
}

function button(name: string, text: string): HTMLElement {
  const found = row(name)
    .findAll("button")
    .find((el) => el.textContent === text);
  if (!found) throw new Error(`no button ${text} at ${name}`);
  return found;
}

async function press(name: string, text: string): Promise<void> {
  button(name, text).click();
  await nextTask();
}

async function choose(title: string): Promise<void> {
  const item = document.body.findAll(".menu-item").find((el) => el.textContent === title);
  if (!item) throw new Error(`no menu item ${title}`);
  item.click();
  await nextTask();
}

const ALL = ["Lee", "Dana", "a:b", "Nobody Known", "Sam Riveraa"];

afterEach(() => t.host.stop());

describe("the list", () => {
  beforeEach(() => open());

  test("stands under headings with counts, reasons, places and answers", () => {
    expect(names()).toEqual(ALL);
    expect(textsOf(view.contentEl, ".people-name-heading")).toEqual([
      "Possibly somebody you know1",
      "May be several people1",
      "Nobody known has this name2",
      "Two names that are alike1",
    ]);
    expect(textsOf(view.contentEl, ".people-name-why")).toEqual([
      "Possibly Lee Park, the only one with that first name.",
      "May be Dana Okafor or Dana Petrov.",
      "Owns items, but stands in no meeting and has no profile.",
      "Owns items, but stands in no meeting and has no profile.",
      "Spelled nearly like Sam Rivera.",
    ]);
    expect(textsOf(view.contentEl, ".people-names-status")).toEqual(["5 names to check"]);
    expect(textsOf(row("Lee"), "button")).toEqual([
      "Same person",
      "Different",
      "Not a person",
      "Create profile",
    ]);
    expect(textsOf(row("a:b"), "button")).not.toContain("Create profile");
    expect(textsOf(row("Lee"), ".people-name-example")).toEqual(["Call @Leein One"]);
    expect(row("Lee").getAttribute("aria-label")).toContain("Lee, 1 time. Possibly Lee Park");
  });

  test("of a person is theirs only, until all are asked for", async () => {
    const leaf = view.leaf;
    const state = { version: 1, personId: "profile:People/Lee Park/README.md", name: "Lee Park" };
    await leaf.setViewState({ type: NAMES_VIEW, state });
    expect(names()).toEqual(["Lee"]);
    expect(textsOf(view.contentEl, ".people-names-status")).toEqual(["1 name to check about Lee Park"]);
    expect(view.getState()).toEqual(state);
    view.contentEl.find(".people-names-all").click();
    expect(names()).toEqual(ALL);
    expect(view.contentEl.find(".people-names-all").style.display).toBe("none");
  });

  test("shows the text of notes as text", () => {
    expect(view.contentEl.querySelector("img")).toBeNull();
    expect(textsOf(row("a:b"), ".people-name-line")).toEqual(["Ask <img src=x onerror=alert(1)> @[[a:b]]"]);
  });

  test("a place opens the note at its line, a note as a whole just opens", () => {
    row("Lee").find(".people-name-example").click();
    row("Sam Riveraa").find(".people-name-example").click();
    row("Dana").find(".people-chip").click();
    expect(t.fake.log).toEqual(["line M/1.md:10", "note M/1.md", "person Dana Okafor"]);
  });

  test("arrow keys go from name to name", () => {
    const press_ = (key: string): void =>
      void (document.activeElement ?? view.contentEl).dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      );
    row("Lee").focus();
    press_("ArrowDown");
    expect(document.activeElement).toBe(row("Dana"));
    press_("ArrowUp");
    press_("ArrowUp");
    expect(document.activeElement).toBe(row("Lee"));
  });
});

describe("an answer changes settings, and the row goes", () => {
  beforeEach(() => open());

  test("same person, at once where there is one choice", async () => {
    await press("Lee", "Same person");
    expect(t.fake.settings().aliases).toEqual(["Lee Park = Lee"]);
    expect(names()).toEqual(ALL.slice(1));
    expect(textsOf(view.contentEl, ".people-names-said")).toEqual(["Lee now means Lee Park."]);
    expect(document.activeElement).toBe(row("Dana"));
  });

  test("same person, after choosing among several", async () => {
    await press("Dana", "Same person");
    await choose("Dana is Dana Petrov");
    expect(t.fake.settings().aliases).toEqual(["Dana Petrov = Dana"]);
    expect(names()).not.toContain("Dana");
  });

  test("same person, somebody else", async () => {
    await press("Nobody Known", "Same person");
    const suggestions = document.body.findAll(".suggestion-item");
    expect(suggestions.map((el) => el.textContent)).toContain("Sam Rivera");
    suggestions.find((el) => el.textContent === "Sam Rivera")?.click();
    await nextTask();
    expect(t.fake.settings().aliases).toEqual(["Sam Rivera = Nobody Known"]);
    expect(names()).not.toContain("Nobody Known");
  });

  test("different", async () => {
    await press("Dana", "Different");
    expect(t.fake.settings().differentPeople).toEqual(["Dana | Dana Okafor", "Dana | Dana Petrov"]);
    await press("Nobody Known", "Different");
    expect(names()).toEqual(["Lee", "a:b", "Sam Riveraa"]);
  });

  test("not a person", async () => {
    await press("Sam Riveraa", "Not a person");
    expect(t.fake.settings().notPeople).toEqual(["Sam Riveraa"]);
    expect(names()).toEqual(ALL.slice(0, -1));
    expect(document.activeElement).toBe(row("Nobody Known"));
  });

  test("create profile: it is created and opened", async () => {
    await press("Nobody Known", "Create profile");
    expect(t.fake.log).toEqual(["profile Nobody Known", "note People/Nobody Known/README.md tab"]);
    expect(names()).not.toContain("Nobody Known");
  });

  test("answers add up, and in the end nothing is left", async () => {
    for (const name of ALL) await press(name, "Different");
    expect(names()).toEqual([]);
    expect(view.contentEl.find(".people-empty").isShown()).toBe(true);
    expect(view.contentEl.textContent).toContain("No names to check");
    expect(document.activeElement).toBe(view.contentEl.find(".people-empty"));
  });

  test("taken back in the settings, the name comes again", async () => {
    await press("Lee", "Not a person");
    await t.ports.saveSettings({ notPeople: [] });
    expect(names()).toEqual(ALL);
  });
});

describe("the view", () => {
  test("waits while the vault is read", async () => {
    await open();
    t.fake.setProgress({ done: 3, total: 10 });
    expect(textsOf(view.contentEl, ".people-names-status")).toEqual(["Reading notes: 3 of 10"]);
    t.fake.setProgress(null);
    expect(names()).toEqual(ALL);
  });

  test("follows notes when the typing pauses", async () => {
    await open({});
    expect(view.contentEl.find(".people-empty").isShown()).toBe(true);
    t.fake.put("M/1.md", NOTES["M/1.md"]);
    expect(names()).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(names()).toContain("Nobody Known");
    expect(view.contentEl.find(".people-empty").isShown()).toBe(false);
  });

  test("leaves no listener behind", async () => {
    await open();
    view.leaf.detach();
    await nextTask();
    expect(t.fake.listenerCount).toBe(0);
  });
});
