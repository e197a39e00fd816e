/** Changing a note's text as it lies in the vault or in an editor, on the simulated host; more in note-writer.test.ts. */
import { EditJournal } from "../../src/vault/edit-journal";
import { NoteWriter } from "../../src/vault/note-writer";
import type { Decide } from "../../src/vault/text-writer";
import { TextWriter } from "../../src/vault/text-writer";
import { startTestHost, type TestHost } from "../host/jest/start-app";
import type { WorkspaceLeaf } from "../host/obsidian/workspace/leaf";
import { MarkdownView } from "../host/obsidian/workspace/markdown-view";
import { editContext, intentOn } from "../support/intents";

const PATH = "Note.md";
const TEXT = "- [ ] one\r\ntwo two\r\n";
const BUFFER = TEXT.replaceAll("\r\n", "\n");
const WRITTEN = { kind: "written" };
const NOT_YET = { kind: "refused", reason: "write-failed" };

let testHost: TestHost;
let writer: TextWriter;
let reread: string[];

/** Doubles both words "two", as two changes of one transaction. */
const double: Decide = (text) => {
  const at = text.indexOf("two two");
  const splices = [at, at + 4].map((from) => ({ from, to: from + 3, insert: "twotwo" }));
  return { kind: "edit", splices, text: text.replace("two two", "twotwo twotwo") };
};

const append: Decide = (text) => ({
  kind: "edit",
  splices: [{ from: text.length, to: text.length, insert: "more" }],
  text: `${text}more`,
});

const refuse: Decide = () => ({ kind: "refused", reason: "too-large" });

function stored(): string | null {
  const bytes = testHost.store.bytesOf(PATH);
  return bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

async function open(
  mode: "source" | "preview",
  path = PATH,
  leaf = testHost.host.workspace.getLeaf("tab"),
): Promise<MarkdownView> {
  const file = testHost.host.vault.getFileByPath(path);
  if (file) await leaf.openFile(file, { state: { mode } });
  if (leaf.view instanceof MarkdownView) return leaf.view;
  throw new Error("no note is open");
}

beforeEach(async () => {
  testHost = await startTestHost({
    files: { [PATH]: TEXT, "Other.md": "other", "Equal.md": TEXT, "Image.png": "x" },
    saveDelay: 60_000,
  });
  reread = [];
  writer = new TextWriter(testHost.app, (path) => void reread.push(path));
});

afterEach(() => testHost.stop());

test("a closed note is written once, with its line ends", async () => {
  expect(await writer.change(PATH, double)).toEqual(WRITTEN);
  expect(stored()).toBe(TEXT.replace("two two", "twotwo twotwo"));
  expect(testHost.store.writes).toEqual([PATH]);
  expect(reread).toEqual([]);
});

test("several changes in an open editor are one step to undo", async () => {
  const view = await open("source");
  expect(await writer.change(PATH, double)).toEqual(WRITTEN);
  expect(view.editor.getValue()).toBe(BUFFER.replace("two two", "twotwo twotwo"));
  view.editor.undo();
  expect(view.editor.getValue()).toBe(BUFFER);
  expect(testHost.store.writes).toEqual([]);
});

test("a refusal writes nothing and has the note read again", async () => {
  expect(await writer.change(PATH, refuse)).toEqual({ kind: "refused", reason: "too-large" });
  expect(await writer.change("Gone.md", double)).toEqual({ kind: "refused", reason: "note-gone" });
  expect(testHost.store.writes).toEqual([]);
  expect(reread).toEqual([PATH, "Gone.md"]);
});

test("an item that is ticked and a text that is changed at once both arrive", async () => {
  const notes = new NoteWriter(testHost.app, { context: () => editContext(), reindex: () => undefined });
  const outcomes = await Promise.all([
    notes.texts.change(PATH, double),
    notes.apply(intentOn(TEXT, "one", "done", PATH)),
  ]);
  expect(outcomes).toEqual([WRITTEN, WRITTEN]);
  expect(stored()).toBe("- [x] one ✅ 2025-11-12\r\ntwotwo twotwo\r\n");
});

describe("a pane whose text has not arrived yet", () => {
  let arrive: () => void;
  let opened: Promise<MarkdownView>;

  /** Opens the note, and keeps its text back until `arrive` is called. */
  async function openSlowly(mode: "source" | "preview", leaf?: WorkspaceLeaf): Promise<void> {
    const { store } = testHost;
    const read = store.read.bind(store);
    const held = new Promise<void>((resolve) => (arrive = resolve));
    const asked = new Promise<void>((resolve) => {
      jest.spyOn(store, "read").mockImplementationOnce(async (path) => {
        resolve();
        const text = await read(path);
        await held;
        return text;
      });
    });
    opened = open(mode, PATH, leaf);
    await asked;
    const { workspace } = testHost.host;
    const views = workspace.getLeavesOfType("markdown").map(({ view }) => view);
    const shown = views.map((view) => (view instanceof MarkdownView ? view.file?.path : null));
    expect(new Set(shown)).toEqual(new Set([PATH]));
  }

  /** Whatever waits has waited for longer than it does. */
  async function tooLong(): Promise<void> {
    for (let i = 0; i < 200; i++) await jest.advanceTimersByTimeAsync(50);
  }

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test.each(["source", "preview"] as const)("is waited for: the change comes after it (%s)", async (mode) => {
    await openSlowly(mode);
    const changed = writer.change(PATH, append);
    await jest.advanceTimersByTimeAsync(1_000);
    arrive();
    const view = await opened;
    await jest.advanceTimersByTimeAsync(100);
    expect(await changed).toEqual(WRITTEN);
    expect(view.getViewData()).toBe(`${BUFFER}more`);
  });

  test("takes no change when it does not come, which would be lost once it comes", async () => {
    await openSlowly("source");
    const changed = writer.change(PATH, append);
    await tooLong();
    expect(await changed).toEqual(NOT_YET);
    arrive();
    const { editor } = await opened;
    expect(editor.getValue()).toBe(BUFFER);
    expect(await writer.change(PATH, append)).toEqual(WRITTEN);
    expect(editor.getValue()).toBe(`${BUFFER}more`);
  });

  test.each(["Other.md", "Equal.md"])("takes none either where it showed %s before", async (other) => {
    const { leaf } = await open("source", other);
    await openSlowly("source", leaf);
    const changed = writer.change(PATH, append);
    await tooLong();
    expect(await changed).toEqual(NOT_YET);
    arrive();
    expect((await opened).editor.getValue()).toBe(BUFFER);
  });

  test.each(["first", "second"])("keeps a note from being changed in another pane (%s)", async (which) => {
    if (which === "second") await open("source");
    await openSlowly("source");
    if (which === "first") await open("source");
    const changed = writer.change(PATH, append);
    await tooLong();
    expect(await changed).toEqual(NOT_YET);
    arrive();
    await opened;
    expect(await writer.change(PATH, append)).toEqual(WRITTEN);
  });

  test("does not cost the undo of what was written before", async () => {
    const journal = new EditJournal(testHost.app);
    writer = new TextWriter(testHost.app, () => undefined, journal.keep);
    await writer.change(PATH, double);
    await openSlowly("source");
    const undone = journal.undoLast(writer);
    await tooLong();
    expect(await undone).toMatchObject({ refused: [{ reason: "write-failed" }] });
    arrive();
    const { editor } = await opened;
    expect(editor.getValue()).not.toBe(BUFFER);
    await journal.undoLast(writer);
    expect(editor.getValue()).toBe(BUFFER);
  });

  test.each(["source", "preview"] as const)("is not read as an empty note (%s)", async (mode) => {
    await openSlowly(mode);
    const read = writer.read(PATH);
    await tooLong();
    expect(await read).toBe(TEXT);
    arrive();
    await opened;
  });

  test("is waited for five seconds", async () => {
    await openSlowly("source");
    let outcome: unknown = null;
    void writer.change(PATH, append).then((refusal) => (outcome = refusal));
    await jest.advanceTimersByTimeAsync(4_900);
    expect(outcome).toBeNull();
    await jest.advanceTimersByTimeAsync(200);
    expect(outcome).toEqual(NOT_YET);
    arrive();
    await opened;
  });

  test("is waited for by two changes, which come in order", async () => {
    await openSlowly("source");
    const changes = [writer.change(PATH, append), writer.change(PATH, append)];
    await jest.advanceTimersByTimeAsync(500);
    arrive();
    const { editor } = await opened;
    await jest.advanceTimersByTimeAsync(200);
    expect(await Promise.all(changes)).toEqual([WRITTEN, WRITTEN]);
    expect(editor.getValue()).toBe(`${BUFFER}moremore`);
  });

  test.each(["renamed", "deleted"])(
    "is waited for in vain where the note is %s; an undo follows a rename",
    async (what) => {
      const journal = new EditJournal(testHost.app);
      writer = new TextWriter(testHost.app, () => undefined, journal.keep);
      await writer.change(PATH, double);
      await openSlowly("source");
      const undone = journal.undoLast(writer);
      const { vault } = testHost.host;
      const file = vault.getFileByPath(PATH);
      if (file) await (what === "renamed" ? vault.rename(file, "New.md") : vault.delete(file));
      arrive();
      await jest.advanceTimersByTimeAsync(200);
      expect(await undone).toMatchObject({ notes: [], refused: [{ reason: "note-gone" }] });
      await opened.catch(() => undefined);
      expect(journal.canUndo()).toBe(what === "renamed");
      if (what === "renamed") expect(await journal.undoLast(writer)).toMatchObject({ notes: ["New.md"] });
    },
  );

  test("is told from one that was just emptied once that is saved", async () => {
    const view = await open("source");
    view.editor.setValue("");
    const read = writer.read(PATH);
    const changed = writer.change(PATH, append);
    await view.save();
    await jest.advanceTimersByTimeAsync(100);
    expect([await read, await changed]).toEqual(["", WRITTEN]);
    expect(view.editor.getValue()).toBe("more");
  });

  test("an empty note that is open takes a change", async () => {
    const splices = [{ from: 0, to: TEXT.length, insert: "" }];
    await writer.change(PATH, () => ({ kind: "edit", splices, text: "" }));
    const view = await open("source");
    const fill: Decide = () => ({ kind: "edit", splices: [{ from: 0, to: 0, insert: "new" }], text: "new" });
    expect(await writer.change(PATH, fill)).toEqual(WRITTEN);
    expect(view.editor.getValue()).toBe("new");
  });
});

describe("a note that is opened for editing while its file is read", () => {
  /** Opens the note during each of the next reads for a change, and closes it in between. */
  function openDuringReads(count: number): void {
    const process = testHost.app.vault.process.bind(testHost.app.vault);
    let leaf: WorkspaceLeaf | null = null;
    let left = count;
    jest.spyOn(testHost.app.vault, "process").mockImplementation(async (file, change) => {
      if (left-- > 0) leaf = (await open("source")).leaf;
      return process(file, change).finally(() => {
        if (left > 0) leaf?.detach();
      });
    });
  }

  let journal: EditJournal;

  beforeEach(async () => {
    journal = new EditJournal(testHost.app);
    writer = new TextWriter(testHost.app, () => undefined, journal.keep);
    await writer.change(PATH, double);
  });

  test("is undone in the editor that has just come", async () => {
    openDuringReads(1);
    expect(await journal.undoLast(writer)).toMatchObject({ notes: [PATH], refused: [] });
    const { view } = testHost.host.workspace.getLeavesOfType("markdown")[0] ?? {};
    expect(view instanceof MarkdownView && view.editor.getValue()).toBe(BUFFER);
    expect(stored()).toBe(TEXT.replace("two two", "twotwo twotwo"));
    expect(journal.canUndo()).toBe(false);
  });

  test("and once more: the undo can be tried again", async () => {
    openDuringReads(2);
    const refused = [{ path: PATH, reason: "write-failed" }];
    expect(await journal.undoLast(writer)).toMatchObject({ notes: [], refused });
    expect(journal.canUndo()).toBe(true);
    expect(await journal.undoLast(writer)).toMatchObject({ notes: [PATH], refused: [] });
    expect(journal.canUndo()).toBe(false);
  });
});

describe("what is read is what would be changed", () => {
  test("of a closed note: the file", async () => expect(await writer.read(PATH)).toBe(TEXT));

  test("of a note that is being edited: the buffer, typed text included", async () => {
    const view = await open("source");
    view.editor.replaceRange("typed ", { line: 0, ch: 0 });
    expect(await writer.read(PATH)).toBe(`typed ${BUFFER}`);
  });

  test("of a note open for reading: the file, or what was typed before", async () => {
    const view = await open("preview");
    expect(await writer.read(PATH)).toBe(TEXT);
    jest.spyOn(view, "getViewData").mockReturnValue("typed");
    expect(await writer.read(PATH)).toBe("typed");
    expect(testHost.store.writes).toEqual([]);
  });

  test("of anything else: nothing", async () => {
    expect([await writer.read("Gone.md"), await writer.read("Image.png")]).toEqual([null, null]);
    jest.spyOn(testHost.store, "read").mockRejectedValue(new Error("locked"));
    expect(await writer.read(PATH)).toBeNull();
  });
});
