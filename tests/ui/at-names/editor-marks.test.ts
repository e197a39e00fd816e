import { ensureSyntaxTree } from "@codemirror/language";
import type { EditorView } from "@codemirror/view";
import type { MarkdownView } from "obsidian";
import { Plugin } from "obsidian";
import { editorMarks } from "../../../src/ui/at-names/editor-marks";
import { onHoverLink, type HoverLinkDetail } from "../../../src/ui/hover-link";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote, profileNote } from "../../support/build";
import type { FakePorts } from "../person/fake-ports";
import { fakePorts } from "../person/fake-ports";

const DANA = "People/Dana Okafor/README.md";
const PATH = "M/1.md";
const NOTE = meetingNote(
  { date: "2025-11-01", people: ["Dana Okafor", "Sam Rivera"] },
  [
    "Ask @Dana Okafor",
    "- [ ] Ask @Dana Okafor about it @Sam 📅 2025-11-20",
    "- `@Dana Okafor` %% @Sam %% [@Sam](x.md) @Nobody Known",
    "",
    "```",
    "- @Dana Okafor",
    "```",
    "",
    "%%",
    "- @Dana Okafor",
    "%%",
    "",
    "> - @Dana Okafor's",
  ].join("\n"),
);
const NOTES = { [DANA]: profileNote(), [PATH]: NOTE };

let test_: TestHost;
let ports: FakePorts;
let view: EditorView;

const marked = (): (string | null)[] =>
  Array.from(view.contentDOM.querySelectorAll(".people-at-name")).map((mark) => mark.textContent);

beforeEach(async () => {
  class Marks extends Plugin {
    override onload(): void {
      ports = fakePorts(this.app, NOTES);
      this.registerEditorExtension(editorMarks(ports));
    }
  }
  test_ = await startTestHost({ files: NOTES, plugin: { Class: Marks } });
  await test_.app.workspace.getLeaf().openFile(test_.app.vault.getFileByPath(PATH) as never);
  const editor = (test_.app.workspace.getMostRecentLeaf()?.view as MarkdownView).editor;
  view = (editor as unknown as { cm: EditorView }).cm;
  ensureSyntaxTree(view.state, view.state.doc.length);
  view.dispatch({ changes: { from: view.state.doc.length, insert: "\n" } });
});

afterEach(() => test_.stop());

test("names in list items are marked; not in code, comments, properties, links and paragraphs", () => {
  expect(marked()).toEqual(["@Dana Okafor", "@Sam", "@Dana Okafor"]);
});

test("names follow what is typed", () => {
  view.dispatch({ changes: { from: view.state.doc.length, insert: "- @Sam Rivera" } });
  expect(marked()).toHaveLength(4);
  const end = view.state.doc.length;
  view.dispatch({ changes: { from: end - 1, to: end, insert: "" } });
  expect(marked().at(-1)).toBe("@Sam");
});

test("a word being composed is left alone", () => {
  Object.defineProperty(view, "composing", { value: true, configurable: true });
  view.dispatch({ changes: { from: view.state.doc.length, insert: "- @Sam" } });
  expect(marked()).toHaveLength(3);
  Object.defineProperty(view, "composing", { value: false, configurable: true });
  ports.setProgress(null);
  expect(marked()).toHaveLength(4);
});

test("people who become known later, and the setting, change the marks", () => {
  view.dispatch({ changes: { from: view.state.doc.length, insert: "- @Lee Park" } });
  expect(marked()).toHaveLength(3);
  ports.put("M/2.md", meetingNote({ date: "2025-11-02", people: ["Lee Park"] }));
  expect(marked()).toHaveLength(4);
  ports.changeSettings({ markNames: false });
  ports.setProgress(null);
  expect(marked()).toEqual([]);
});

test("a refresh that changes nothing touches no editor", () => {
  const dispatch = jest.spyOn(view, "dispatch");
  ports.setProgress(null);
  expect(dispatch).not.toHaveBeenCalled();
});

test("the pointer on a name is told as on a link", () => {
  const details: HoverLinkDetail[] = [];
  onHoverLink(test_.app, (detail) => void details.push(detail));
  view.contentDOM
    .querySelectorAll(".people-at-name")[1]
    ?.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
  const [detail] = details.filter(({ source }) => source === "people");
  expect(detail).toMatchObject({ linktext: "Sam Rivera", personIds: ["name:sam rivera"], sourcePath: PATH });
});

test("Mod-click opens the person, a plain click puts the cursor there", () => {
  const nameEl = view.contentDOM.querySelector(".people-at-name");
  nameEl?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));
  expect(ports.log).toEqual([]);
  nameEl?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true, ctrlKey: true }));
  expect(ports.log).toEqual(["person Dana Okafor tab"]);
});

test("a closed editor listens to nothing", () => {
  expect(ports.listenerCount).toBe(1);
  view.destroy();
  expect(ports.listenerCount).toBe(0);
});
