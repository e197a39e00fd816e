/** What rollups write can be taken back, and is what an undo takes back first. */
import { EditJournal } from "../../src/vault/edit-journal";
import { RollupWriter } from "../../src/vault/rollup-writer";
import { TextWriter } from "../../src/vault/text-writer";
import { startTestHost, type TestHost } from "../host/jest/start-app";
import { MarkdownView } from "../host/obsidian/workspace/markdown-view";

const PATH = "Note.md";
const TEXT = "Some text\n\nEnd\n";
const BLOCK = "```people-rollup\nby: due\n```";
const REGION = { params: { by: "due" }, markdown: "## Later (1)\n\n- x\n" };

let testHost: TestHost;
let journal: EditJournal;
let texts: TextWriter;
let rollups: RollupWriter;

beforeEach(async () => {
  testHost = await startTestHost({ files: { [PATH]: TEXT, "Other.md": "- [ ] one\n" } });
  journal = new EditJournal(testHost.app);
  texts = new TextWriter(testHost.app, () => undefined, journal.keep);
  rollups = new RollupWriter(testHost.app, texts, journal);
  await texts.change("Other.md", (text) => {
    return { kind: "edit", splices: [{ from: 3, to: 4, insert: "x" }], text: text.replace("[ ]", "[x]") };
  });
});

afterEach(() => testHost.stop());

async function textOf(path: string): Promise<string | null> {
  const file = testHost.host.vault.getFileByPath(path);
  return file ? testHost.host.vault.read(file) : null;
}

async function openEditor(): Promise<MarkdownView> {
  const leaf = testHost.host.workspace.getLeaf("tab");
  const file = testHost.host.vault.getFileByPath(PATH);
  if (file) await leaf.openFile(file, { state: { mode: "source" } });
  if (leaf.view instanceof MarkdownView) return leaf.view;
  throw new Error("no note is open");
}

test("a live block", async () => {
  const { editor } = await openEditor();
  expect(await rollups.insertBlock(PATH, 3, BLOCK)).toEqual({ kind: "written" });
  expect(editor.getValue()).toBe(`Some text\n\n${BLOCK}\n\nEnd\n`);
  expect(await journal.undoLast(texts)).toMatchObject({ notes: [PATH] });
  expect(editor.getValue()).toBe(TEXT);
});

test("a live block does not go where it would tear something apart", async () => {
  expect(await rollups.insertBlock("Other.md", 0, BLOCK)).toMatchObject({ kind: "written" });
  await texts.change(PATH, (text) => {
    const code = "```\ncode\n```\n";
    return { kind: "edit", splices: [{ from: 0, to: 0, insert: code }], text: code + text };
  });
  const refused = await rollups.insertBlock(PATH, 5, BLOCK);
  expect(refused).toEqual({ kind: "refused", reason: "proof-failed" });
});

test("a note that was saved goes to the trash", async () => {
  expect(await rollups.create("", "Open items", REGION)).toMatchObject({ kind: "created" });
  expect(await journal.undoLast(texts)).toMatchObject({ notes: ["Open items.md"] });
  expect(await textOf("Open items.md")).toBeNull();
  expect(await textOf("Other.md")).toBe("- [x] one\n");
});

test("what was taken back in the editor already is passed over", async () => {
  const { editor } = await openEditor();
  await rollups.insertBlock(PATH, 3, BLOCK);
  editor.setValue(TEXT);
  expect(await journal.undoLast(texts)).toMatchObject({ notes: ["Other.md"], refused: [] });
  expect(await textOf("Other.md")).toBe("- [ ] one\n");
  expect(await journal.undoLast(texts)).toEqual({ kind: "nothing" });
});
