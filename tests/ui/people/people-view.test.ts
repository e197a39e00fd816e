import { Plugin } from "obsidian";
import { PEOPLE_VIEW } from "../../../src/ui/navigator";
import { PeopleView } from "../../../src/ui/people/people-view";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote, profileNote } from "../../support/build";
import type { FakePorts } from "../person/fake-ports";
import { fakePorts } from "../person/fake-ports";

const NOTES = {
  "People/Dana Okafor/README.md": profileNote({ company: "Quillmark", aliases: "Dee" }),
  "People/Sam Rivera/README.md": profileNote({ company: "Tessaly" }),
  "m1.md": meetingNote({ date: "2025-09-01", people: ["Dana Okafor"] }),
  "m2.md": meetingNote({ date: "2025-09-08", people: ["Dana Okafor"] }),
  "m3.md": meetingNote(
    { date: "2025-09-15", people: ["Dana Okafor", "Zoë Berg"] },
    "- [ ] Send the plan @Dana Okafor\n- [ ] Send more @Dana Okafor\n- [ ] Answer @Me",
  ),
  "m4.md": meetingNote({ date: "2025-11-10", people: ["Sam Rivera"] }),
};

let test_: TestHost;
let ports: FakePorts;

async function open(state: unknown = {}): Promise<PeopleView> {
  const leaf = test_.app.workspace.getLeaf("tab");
  await leaf.setViewState({ type: PEOPLE_VIEW, state: state as Record<string, unknown>, active: true });
  if (!(leaf.view instanceof PeopleView)) throw new Error("no People view");
  // A slow machine takes more than one slice to gather them.
  while (texts(leaf.view, ".people-board-status")[0] === "") await pause(5);
  return leaf.view;
}

function texts(view: PeopleView, selector: string): string[] {
  return view.contentEl.findAll(selector).map((el) => (el.textContent ?? "").trim());
}

const names = (view: PeopleView): string[] => texts(view, ".people-known-name");

function row(view: PeopleView, name: string): HTMLElement {
  const found = view.contentEl.findAll(".people-known").find((el) => el.textContent?.includes(name));
  if (!found) throw new Error(`no row ${name}`);
  return found;
}

function press(el: Element | null, key: string, more: KeyboardEventInit = {}): void {
  el?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}

const active = (view: PeopleView): Element | null => view.contentEl.doc.activeElement;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Chooses from the open menu. */
function choose(title: string): void {
  const items = test_.app.workspace.containerEl.doc.body.findAll(".menu-item");
  const item = items.find((el) => el.textContent?.trim() === title);
  if (!item) throw new Error(`no ${title} among ${items.map((el) => el.textContent?.trim()).join(", ")}`);
  item.click();
}

beforeEach(async () => {
  test_ = await startTestHost();
  ports = fakePorts(test_.app, NOTES, { myNames: ["Alex Stone"] });
  class ViewPlugin extends Plugin {
    override onload(): void {
      this.registerView(PEOPLE_VIEW, (leaf) => new PeopleView(leaf, ports));
    }
  }
  await test_.host.plugins.loadClass(ViewPlugin, {
    id: "people",
    name: "People",
    author: "",
    description: "",
    version: "0.0.0",
    minAppVersion: "1.13.1",
  });
});

afterEach(() => test_.stop());

describe("everybody known", () => {
  test("is shown with last meeting, company, counts both ways and the mark of drifting", async () => {
    const view = await open();
    expect(names(view)).toEqual(["Sam Rivera", "Dana Okafor", "Zoë Berg"]);
    expect(texts(view, ".people-board-status")).toEqual(["3 people · 1 drifting"]);
    expect(row(view, "Dana").querySelector(".people-known-met")?.textContent).toBe("Met 58 days ago");
    expect(row(view, "Dana").querySelector(".people-known-about")?.textContent).toBe("Quillmark");
    const counts = row(view, "Dana")
      .findAll(".people-hidden-text")
      .map((el) => el.textContent);
    expect(counts).toEqual(["2 open items they owe me", "1 open item I owe them"]);
    // Told by words and an icon, not by a colour.
    expect(texts(view, ".people-drift")).toEqual(["usually every 7 days"]);
    expect(view.contentEl.findAll(".people-drift svg")).toHaveLength(1);
    expect(row(view, "Sam").findAll(".people-drift, .people-known-count")).toHaveLength(0);
  });

  test("is sorted by what the menu offers, and stays so after a reload", async () => {
    const view = await open();
    view.contentEl.find('[aria-haspopup="menu"]').click();
    choose("They owe me");
    expect(names(view)).toEqual(["Dana Okafor", "Sam Rivera", "Zoë Berg"]);
    const again = await open(JSON.parse(JSON.stringify(view.getState())));
    expect(names(again)).toEqual(["Dana Okafor", "Sam Rivera", "Zoë Berg"]);
    expect(again.contentEl.find('[aria-haspopup="menu"]').getAttribute("aria-label")).toBe(
      "Sorted by: They owe me",
    );
  });

  test("is grouped by company; a company folds and stays folded", async () => {
    const view = await open();
    view.contentEl.find('[aria-label="Group by company"]').click();
    expect(texts(view, ".people-company-title")).toEqual(["Quillmark", "Tessaly", "No company"]);
    view.contentEl.find(".people-company-self").click();
    expect(names(view)).toEqual(["Sam Rivera", "Zoë Berg"]);
    expect(view.contentEl.find(".people-company").getAttribute("aria-expanded")).toBe("false");
    const again = await open(JSON.parse(JSON.stringify(view.getState())));
    expect(names(again)).toEqual(["Sam Rivera", "Zoë Berg"]);
  });

  test("is searched by name, alias and company without accents; nothing found says so", async () => {
    const view = await open();
    const search = view.contentEl.find("input") as HTMLInputElement;
    const type = async (text: string): Promise<void> => {
      search.value = text;
      search.dispatchEvent(new Event("input", { bubbles: true }));
      await pause(150);
    };
    await type("zoe");
    expect(names(view)).toEqual(["Zoë Berg"]);
    expect(texts(view, ".people-board-status")).toEqual(["1 of 3 people"]);
    await type("dee");
    expect(names(view)).toEqual(["Dana Okafor"]);
    await type("<b>x");
    expect(names(view)).toEqual([]);
    expect(view.contentEl.textContent).toContain("No name, alias or company holds “<b>x”.");
    view.contentEl.find(".people-empty button").click();
    expect(names(view)).toHaveLength(3);
  });

  test("follows the index: a new meeting moves somebody up", async () => {
    const view = await open();
    const node = row(view, "Zoë");
    ports.put("m5.md", meetingNote({ date: "2025-11-12", people: ["Zoë Berg", "New Person"] }));
    while (!names(view).includes("New Person")) await pause(50);
    expect(names(view)).toEqual(["New Person", "Zoë Berg", "Sam Rivera", "Dana Okafor"]);
    expect(row(view, "Zoë")).toBe(node);
  });

  test("two of one name are told apart by their profiles", async () => {
    ports.put("Team/Sam Rivera.md", profileNote());
    const view = await open();
    expect(texts(view, ".people-known-about")).toEqual(
      expect.arrayContaining(["People/Sam Rivera/README.md", "Team/Sam Rivera.md"]),
    );
  });

  test("that nobody is yet explains itself", async () => {
    for (const path of Object.keys(NOTES)) ports.remove(path);
    const view = await open();
    expect(view.contentEl.textContent).toContain("Nobody is known yet");
    expect(texts(view, ".people-empty button")).toEqual(["Open settings"]);
  });
});

describe("a person's row", () => {
  test("opens by click, by middle click and by keyboard", async () => {
    const view = await open();
    row(view, "Dana").find(".people-known-self").click();
    row(view, "Sam").dispatchEvent(new MouseEvent("auxclick", { button: 1, bubbles: true }));
    press(row(view, "Zoë"), "Enter");
    press(row(view, "Zoë"), " ", { ctrlKey: true });
    expect(ports.log).toEqual([
      "person Dana Okafor",
      "person Sam Rivera tab",
      "person Zoë Berg",
      "person Zoë Berg tab",
    ]);
  });

  test("is reached by arrows, one Tab stop in all; the search box leads into the list", async () => {
    const view = await open();
    press(view.contentEl.find("input"), "ArrowDown");
    expect(active(view)).toBe(row(view, "Sam"));
    press(active(view), "ArrowDown");
    expect(active(view)).toBe(row(view, "Dana"));
    press(active(view), "End");
    expect(active(view)).toBe(row(view, "Zoë"));
    expect(view.contentEl.findAll('.people-known[tabindex="0"]')).toEqual([row(view, "Zoë")]);
    press(active(view), "/");
    expect(active(view)).toBe(view.contentEl.find("input"));
  });

  test("its menu opens, copies and leads to the names to check", async () => {
    const view = await open();
    const menu = (name: string): void => {
      row(view, name).dispatchEvent(
        new MouseEvent("contextmenu", { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }),
      );
    };
    menu("Dana");
    choose("Open in new tab");
    menu("Dana");
    choose("Open profile");
    menu("Zoë");
    choose("Create profile");
    menu("Zoë");
    choose("Names to check");
    await pause(0);
    expect(ports.log).toEqual([
      "person Dana Okafor tab",
      "note People/Dana Okafor/README.md tab",
      "profile Zoë Berg",
      "names to check Zoë Berg",
      "note People/Zoë Berg/README.md tab",
    ]);
  });
});

test("closing leaves no listeners behind", async () => {
  const view = await open();
  expect(ports.listenerCount).toBe(2);
  view.leaf.detach();
  await pause(0);
  expect(ports.listenerCount).toBe(0);
});

test.each([null, 7, "x", [], { sortBy: "x", search: 3, collapsed: "y", byCompany: 1 }])(
  "a stored state of any shape is taken: %j",
  async (stored) => {
    const view = await open(stored);
    expect(names(view)).toHaveLength(3);
  },
);
