import { ensureSyntaxTree } from "@codemirror/language";
import type { EditorView } from "@codemirror/view";
import type { Editor, MarkdownView } from "obsidian";
import { Plugin } from "obsidian";
import { PersonEditorSuggest } from "../../../src/ui/at-names/person-editor-suggest";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote, profileNote } from "../../support/build";
import type { FakePorts } from "../person/fake-ports";
import { fakePorts } from "../person/fake-ports";

const PATH = "M/1.md";
const NOTES = {
  "People/Dana Okafor/README.md": profileNote({
    role: "Designer",
    company: "<b>Quillmark</b>",
    aliases: "[Dee]",
  }),
  "People/Omar Nair/README.md": profileNote(),
  [PATH]: meetingNote({ date: "2025-11-01", people: ["Sam Rivera"] }, "- \n"),
  "M/2.md": meetingNote({ date: "2025-11-01", people: ["Dana Okafor", "Sam Weber"] }),
};

let test_: TestHost;
let ports: FakePorts;
let editor: Editor;

/** Types a text into the list item, as its own line, key by key. */
async function type(text: string, lineStart = "- "): Promise<void> {
  const line = editor.lastLine();
  editor.setLine(line, lineStart);
  editor.setCursor({ line, ch: lineStart.length });
  for (const key of text) await press(key);
}

async function press(key: string): Promise<void> {
  editor.replaceSelection(key);
  const { cm } = editor as unknown as { cm: EditorView };
  ensureSyntaxTree(cm.state, cm.state.doc.length);
  await Promise.resolve();
  await Promise.resolve();
}

function key(name: string, init: KeyboardEventInit = {}): void {
  document.body.dispatchEvent(
    new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...init }),
  );
}

const offered = (): (string | null)[] =>
  Array.from(document.querySelectorAll(".suggestion-container .suggestion-title")).map(
    (el) => el.textContent,
  );

const lastLine = (): string => editor.getLine(editor.lastLine());

beforeEach(async () => {
  class Suggest extends Plugin {
    override onload(): void {
      ports = fakePorts(this.app, NOTES, { myNames: ["Alex Stone"] });
      this.registerEditorSuggest(new PersonEditorSuggest(ports));
    }
  }
  test_ = await startTestHost({ files: NOTES, plugin: { Class: Suggest } });
  const file = test_.app.vault.getFileByPath(PATH);
  if (file) await test_.app.workspace.getLeaf().openFile(file);
  editor = (test_.app.workspace.getMostRecentLeaf()?.view as MarkdownView).editor;
});

afterEach(() => test_.stop());

test("an @ in a list item offers everybody, this note's people first", async () => {
  await type("Ask @");
  expect(offered()[0]).toBe("Sam Rivera");
  expect(offered()).toHaveLength(5);
});

test("what is typed narrows it; Enter inserts the name as one step that undo takes back", async () => {
  await type("Ask @da");
  expect(offered()).toEqual(["Dana Okafor"]);
  key("Enter");
  expect(lastLine()).toBe("- Ask @Dana Okafor");
  expect(editor.getCursor().ch).toBe(lastLine().length);
  expect(offered()).toEqual([]);
  editor.undo();
  expect(lastLine()).toBe("- Ask @da");
});

test("an alias says itself, and role and company are text", async () => {
  await type("@dee");
  const note = document.querySelector(".suggestion-note");
  expect(note?.textContent).toBe("Designer · <b>Quillmark</b> · alias Dee");
  expect(note?.childElementCount).toBe(0);
});

test("as links, when it is set so", async () => {
  ports.changeSettings({ insertPeopleAs: "link" });
  await type("@sam r");
  key("Enter");
  expect(lastLine()).toBe("- [[Sam Rivera]]");
});

test("whoever was chosen before comes before the rest", async () => {
  await type("@om");
  key("Enter");
  await type("@");
  expect(offered().slice(0, 2)).toEqual(["Sam Rivera", "Omar Nair"]);
});

test("whoever was chosen last comes first, also once everybody was chosen before", async () => {
  const choose = async (name: string): Promise<void> => {
    await type(name);
    key("Enter");
  };
  for (const name of ["@da", "@om", "@da"]) await choose(name);
  await type("@");
  expect(offered().slice(0, 3)).toEqual(["Sam Rivera", "Dana Okafor", "Omar Nair"]);
  await choose("@om");
  await type("@");
  expect(offered().slice(0, 3)).toEqual(["Sam Rivera", "Omar Nair", "Dana Okafor"]);
});

test.each([
  ["an address", "mail dana@om", "- "],
  ["a URL", "https://example.org/@om", "- "],
  ["inline code", "`x @om", "- "],
  ["a link", "[[@om", "- "],
  ["nobody's name", "@qqq", "- "],
  ["a space after the @", "@ om", "- "],
  ["a name that is written out", "@Omar Nair", "- "],
  ["a paragraph", "@om", ""],
])("nothing is offered in %s", async (_, text, lineStart) => {
  await type(text, lineStart);
  expect(offered()).toEqual([]);
});

test("nothing is offered in a fenced block", async () => {
  editor.setValue("```\n- \n```\n");
  editor.setCursor({ line: 1, ch: 2 });
  for (const letter of "@om") await press(letter);
  expect(offered()).toEqual([]);
});

test("anywhere, or never, when it is set so", async () => {
  ports.changeSettings({ suggestPeople: "anywhere" });
  await type("@om", "");
  expect(offered()).toEqual(["Omar Nair"]);
  ports.changeSettings({ suggestPeople: "off" });
  await type("@om");
  expect(offered()).toEqual([]);
});

test("Escape closes it for this @, not for the next", async () => {
  await type("@o");
  key("Escape");
  await press("m");
  expect(offered()).toEqual([]);
  for (const letter of " @om") await press(letter);
  expect(offered()).toEqual(["Omar Nair"]);
});

test("nobody matching is not remembered: taking a letter back offers again", async () => {
  await type("@omx");
  expect(offered()).toEqual([]);
  const { line, ch } = editor.getCursor();
  editor.replaceRange("", { line, ch: ch - 1 }, { line, ch });
  await Promise.resolve();
  await Promise.resolve();
  expect(offered()).toEqual(["Omar Nair"]);
});

test("Enter that ends a composition chooses nobody", async () => {
  await type("@om");
  key("Enter", { isComposing: true });
  expect(lastLine()).toBe("- @om");
});

test("me, by my name or by “me”", async () => {
  await type("@me");
  expect(offered()).toEqual(["Alex Stone"]);
  key("Enter");
  expect(lastLine()).toBe("- @Alex Stone");
});
