import { ensureSyntaxTree } from "@codemirror/language";
import type { EditorView } from "@codemirror/view";
import type { MarkdownPostProcessorContext, MarkdownRenderChild, MarkdownView } from "obsidian";
import { Plugin } from "obsidian";
import type { Person } from "../../../src/core/model/person";
import { editorMarks } from "../../../src/ui/at-names/editor-marks";
import { PersonEditorSuggest } from "../../../src/ui/at-names/person-editor-suggest";
import { readingMarks } from "../../../src/ui/at-names/reading-marks";
import { PersonCardModal } from "../../../src/ui/hover/person-card-modal";
import { PersonPopover } from "../../../src/ui/hover/person-popover";
import { renderPersonCard } from "../../../src/ui/hover/person-card";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote, profileNote } from "../../support/build";
import { activeParts, HOSTILE_STRINGS } from "../../support/hostile-strings";
import type { FakePorts } from "../person/fake-ports";
import { fakePorts } from "../person/fake-ports";

/** Every text as a participant and a title, as role, company and alias of a profile, and as the heading of another one. */
const NOTES = Object.fromEntries(
  HOSTILE_STRINGS.flatMap((text, i) => {
    const quoted = JSON.stringify(text);
    const body = `- [ ] Ask @${text}\n- [ ] Send it @Person ${i}x 📅 2025-11-20`;
    const meeting = { date: "2025-11-01", title: quoted, people: [quoted, `Person ${i}x`] };
    return [
      [`M/${i}.md`, meetingNote(meeting, body)],
      [`People/${i}.md`, profileNote({}, `# ${text}\n`)],
      [`People/Person ${i}x.md`, profileNote({ role: quoted, company: quoted, aliases: `[${quoted}]` })],
    ];
  }),
);

let test_: TestHost;
let ports: FakePorts;
let suggest: PersonEditorSuggest;
let people: readonly Person[];

beforeAll(async () => {
  class Names extends Plugin {
    override onload(): void {
      ports = fakePorts(this.app, NOTES, { suggestPeople: "anywhere" });
      suggest = new PersonEditorSuggest(ports);
      this.registerEditorExtension(editorMarks(ports));
    }
  }
  test_ = await startTestHost({ files: { "Note.md": "" }, plugin: { Class: Names } });
  people = ports.index.directory.persons;
});

afterAll(() => test_.stop());

test("there are two hundred of them, and most become somebody's name", () => {
  expect(new Set(HOSTILE_STRINGS).size).toBe(200);
  expect(people.length).toBeGreaterThan(250);
  expect(people.filter(({ name }) => name.includes("<")).length).toBeGreaterThan(50);
});

test("the list of what is active would notice each kind", () => {
  const el = document.createElement("div");
  el.innerHTML = "<img src=x><b onclick=1></b>";
  expect(activeParts(el)).toEqual(["IMG", "src", "onclick"]);
});

test("cards are made of text", () => {
  for (const person of people) {
    const el = document.body.createDiv();
    renderPersonCard(el, ports, [person], { close: () => undefined, showing: () => undefined });
    expect(activeParts(el)).toEqual([]);
    expect(el.textContent).toContain(person.name);
    el.remove();
  }
});

test("so are the card that asks, the popover and the modal", () => {
  const el = document.body.createDiv();
  renderPersonCard(el, ports, people, { close: () => undefined, showing: () => undefined });
  expect(activeParts(el)).toEqual([]);
  for (const person of people.slice(0, 40)) {
    const modal = new PersonCardModal(ports, [person]);
    modal.open();
    expect(activeParts(modal.modalEl)).toEqual([]);
    modal.close();
    const listener = { pointerEntered: jest.fn(), pointerLeft: jest.fn(), gone: jest.fn() };
    const popover = new PersonPopover({ hoverPopover: null }, el, ports.words, listener);
    renderPersonCard(popover.hoverEl, ports, [person], popover);
    expect(activeParts(popover.hoverEl)).toEqual([]);
    popover.close();
  }
  el.remove();
});

test("suggestions are made of text, and what they insert is the name", () => {
  for (const person of people) {
    const el = document.body.createDiv();
    suggest.renderSuggestion({ person, alias: person.aliases[0] ?? "" }, el);
    expect(activeParts(el)).toEqual([]);
    el.remove();
  }
});

test("marks in the reading view add nothing but their own spans", async () => {
  for (const text of HOSTILE_STRINGS) {
    const el = document.body.createDiv();
    const itemEl = el.createEl("ul").createEl("li", { text: `Ask @${text}` });
    const children: MarkdownRenderChild[] = [];
    const context = {
      sourcePath: "M/0.md",
      addChild: (child: MarkdownRenderChild) => void children.push(child),
    };
    await readingMarks(ports)(el, context as unknown as MarkdownPostProcessorContext);
    for (const child of children) child.load();
    expect(activeParts(el)).toEqual([]);
    expect(itemEl.textContent).toBe(`Ask @${text}`);
    for (const child of children) child.unload();
    el.remove();
  }
});

test("marks in the editor leave the text as it is", async () => {
  const text = HOSTILE_STRINGS.map((hostile) => `- Ask @${hostile}`).join("\n");
  const file = test_.app.vault.getFileByPath("Note.md");
  if (file) await test_.app.workspace.getLeaf().openFile(file);
  const { editor } = test_.app.workspace.getMostRecentLeaf()?.view as MarkdownView;
  const { cm } = editor as unknown as { cm: EditorView };
  editor.setValue(text);
  ensureSyntaxTree(cm.state, text.length);
  ports.setProgress(null);
  expect(cm.contentDOM.querySelectorAll(".people-at-name").length).toBeGreaterThan(0);
  const marks = [...cm.contentDOM.querySelectorAll(".people-at-name")];
  expect(
    marks.flatMap((mark) => [...mark.querySelectorAll("*")].flatMap((el) => el.getAttributeNames())),
  ).toEqual(expect.not.arrayContaining(["onerror", "src"]));
  expect(editor.getValue()).toBe(text);
});
