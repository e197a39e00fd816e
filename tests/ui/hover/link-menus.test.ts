import type { TFile } from "obsidian";
import { Menu } from "obsidian";
import { LinkMenus } from "../../../src/ui/hover/link-menus";
import { showPersonMenu } from "../../../src/ui/parts/person-menu";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote, profileNote } from "../../support/build";
import type { FakePorts } from "../person/fake-ports";
import { fakePorts } from "../person/fake-ports";

const DANA = "People/Dana Okafor/README.md";
const NOTES = {
  [DANA]: profileNote(),
  "Team/Ada Byron.md": profileNote(),
  "Other/Ada Byron.md": profileNote(),
  "M/1.md": meetingNote({ date: "2025-09-01", people: ["Dana Okafor", "Sam Rivera"] }),
};

let test_: TestHost;
let ports: FakePorts;
let menus: LinkMenus;

function titlesOf(menu: Menu): string[] {
  menu.showAtPosition({ x: 0, y: 0 });
  const titles = [...document.querySelectorAll(".menu .menu-item-title")].map((el) => el.textContent ?? "");
  menu.hide();
  return titles;
}

function click(title: string): void {
  [...document.querySelectorAll<HTMLElement>(".menu .menu-item-title")]
    .find((el) => el.textContent === title)
    ?.click();
}

function fileMenu(path: string): Menu {
  const menu = new Menu();
  const file = test_.app.vault.getFileByPath(path) as TFile;
  test_.app.workspace.trigger("file-menu", menu, file, "link-context-menu");
  return menu;
}

function editorMenu(line: string, ch: number, menu = new Menu()): Menu {
  const editor = { getCursor: () => ({ line: 0, ch }), getLine: () => line };
  test_.app.workspace.trigger("editor-menu", menu, editor, { file: null });
  return menu;
}

beforeEach(async () => {
  test_ = await startTestHost({ files: NOTES });
  ports = fakePorts(test_.app, NOTES);
  menus = new LinkMenus(ports);
  menus.load();
});

afterEach(() => {
  menus.unload();
  test_.stop();
});

test("the menu of a link to a profile offers card, timeline and profile", () => {
  const menu = fileMenu(DANA);
  expect(titlesOf(menu)).toEqual(["Show person card", "Open timeline", "Open profile"]);
});

test("the menu of any other note is left alone", () => {
  expect(titlesOf(fileMenu("M/1.md"))).toEqual([]);
});

test.each(["Ask [[Sam Rivera]]", "Ask @Sam Rivera"])(
  "the editor's menu offers a profile: %s",
  async (line) => {
    const menu = editorMenu(line, 9);
    menu.showAtPosition({ x: 0, y: 0 });
    click("Open timeline");
    menu.showAtPosition({ x: 0, y: 0 });
    click("Create profile");
    await Promise.resolve();
    expect(ports.log).toEqual([
      "person Sam Rivera",
      "profile Sam Rivera",
      "note People/Sam Rivera/README.md",
    ]);
  },
);

test("beside names the editor's menu is left alone", () => {
  expect(titlesOf(editorMenu("Ask @Sam Rivera", 1))).toEqual([]);
});

test("of a name that two have only the card is offered, which asks", () => {
  const menu = editorMenu("Ask @Ada Byron", 6);
  expect(titlesOf(menu)).toEqual(["Show person card"]);
  menu.showAtPosition({ x: 0, y: 0 });
  click("Show person card");
  expect(document.querySelectorAll(".people-card-modal .people-card-choice-row")).toHaveLength(2);
});

test("a menu that is offered twice gets the entries once", () => {
  const menu = fileMenu(DANA);
  expect(titlesOf(editorMenu("Ask [[Dana Okafor]]", 9, menu))).toHaveLength(3);
});

test("unloading stops it", () => {
  menus.unload();
  expect(titlesOf(fileMenu(DANA))).toEqual([]);
});

test("a name of ours has the same menu, and what is around it opens none", () => {
  const outerEl = document.body.createDiv();
  const around = jest.fn();
  outerEl.addEventListener("contextmenu", around);
  const nameEl = outerEl.createSpan();
  const people = ports.index.directory.named("Dana Okafor");
  nameEl.addEventListener("contextmenu", (event) => showPersonMenu(event, ports, people));
  nameEl.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true }));
  click("Open profile");
  expect(ports.log).toEqual([`note ${DANA}`]);
  expect(around).not.toHaveBeenCalled();
  outerEl.remove();
});
