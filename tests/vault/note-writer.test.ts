/** Writing into a note as it lies in the vault or in an editor, on the simulated host. */
import { EditorState } from "@codemirror/state";
import type { TFile } from "obsidian";
import type { EditIntent, EditOutcome } from "../../src/core/edit/intent";
import type { EditContext } from "../../src/core/edit/edited-line";
import { FileQueue } from "../../src/vault/file-queue";
import type { NoteWriterPorts } from "../../src/vault/note-writer";
import { NoteWriter } from "../../src/vault/note-writer";
import { startTestHost, type TestHost, type TestHostOptions } from "../host/jest/start-app";
import type { WorkspaceLeaf } from "../host/obsidian/workspace/leaf";
import { MarkdownView } from "../host/obsidian/workspace/markdown-view";
import type { Wish } from "../support/intents";
import { editContext, intentOn } from "../support/intents";

const PATH = "Note.md";
const D = "✅ 2025-11-12";
const TEXT = "# H\r\n- [ ] a ^id\r\n- [ ] b\r\n";
/** The same as an editor shows it. */
const BUFFER = TEXT.replaceAll("\r\n", "\n");
const DONE = TEXT.replace("[ ] a", `[x] a ${D}`);
const LONG = 60_000;

const WRITTEN: EditOutcome = { kind: "written" };

let testHost: TestHost;
let reindexed: string[];
let writer: NoteWriter;

function refusal(reason: string): unknown {
  return { kind: "refused", reason };
}

async function start(options: TestHostOptions = {}, ports: Partial<NoteWriterPorts> = {}): Promise<void> {
  testHost = await startTestHost({ files: { [PATH]: TEXT, "Other.md": TEXT, "Image.png": "x" }, ...options });
  reindexed = [];
  const context = (): EditContext => editContext();
  const reindex = (path: string): void => void reindexed.push(path);
  writer = new NoteWriter(testHost.app, { context, reindex, ...ports });
}

function stored(path = PATH): string | null {
  const bytes = testHost.store.bytesOf(path);
  return bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function fileAt(path = PATH): TFile {
  const file = testHost.app.vault.getFileByPath(path);
  if (!file) throw new Error(`${path} is gone`);
  return file;
}

function wish(holds = "a", set: Wish = "done", text = TEXT, path = PATH): EditIntent {
  return intentOn(text, holds, set, path);
}

function viewIn(leaf: WorkspaceLeaf): MarkdownView {
  if (leaf.view instanceof MarkdownView) return leaf.view;
  throw new Error("no note is open");
}

/** Opens the note in a pane of its own. */
async function open(mode: "source" | "preview" = "source", path = PATH): Promise<MarkdownView> {
  const leaf = testHost.host.workspace.getLeaf("tab");
  const file = testHost.host.vault.getFileByPath(path);
  if (file) await leaf.openFile(file, { state: { mode } });
  return viewIn(leaf);
}

/** As if somebody had typed it: unsaved for a while. */
function type(view: MarkdownView, text: string, offset: number): void {
  view.editor.replaceRange(text, view.editor.offsetToPos(offset));
}

/** Holds one read of the store, counted from now, until it is released. */
function holdRead(number: number): { wasReached: Promise<void>; release: () => void } {
  const read = testHost.store.read.bind(testHost.store);
  const [wasReached, reach] = signal();
  const [isReleased, release] = signal();
  let count = 0;
  jest.spyOn(testHost.store, "read").mockImplementation(async (path) => {
    if (++count === number) {
      reach();
      await isReleased;
    }
    return read(path);
  });
  return { wasReached, release };
}

function signal(): [Promise<void>, () => void] {
  let fire = (): void => undefined;
  const fired = new Promise<void>((resolve) => {
    fire = resolve;
  });
  return [fired, fire];
}

beforeEach(async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  await start();
});

afterEach(() => {
  testHost.stop();
  jest.restoreAllMocks();
});

describe("a closed note", () => {
  test("is written once, byte for byte", async () => {
    expect(await writer.apply(wish())).toEqual(WRITTEN);
    expect(stored()).toBe(DONE);
    expect(testHost.store.writes).toEqual([PATH]);
    expect(reindexed).toEqual([]);
  });

  test("keeps its byte order mark, lone CRs and the rest", async () => {
    const text = "\ufeff# H\r- [ ] a\u2028a ❤\ufe0f \r\n\tx\u200d\n";
    testHost.stop();
    await start({ files: { [PATH]: text } });
    expect(await writer.apply(wish("a", "done", text))).toEqual(WRITTEN);
    expect(stored()).toBe(text.replace("[ ]", "[x]").replace("\ufe0f ", `\ufe0f ${D} `));
  });

  test("a double click completes once", async () => {
    const outcomes = await Promise.all([writer.apply(wish()), writer.apply(wish())]);
    expect(outcomes).toEqual([WRITTEN, { kind: "unchanged" }]);
    expect(stored()).toBe(DONE);
    expect(testHost.store.writes).toEqual([PATH]);
  });

  test("clicks on several items of one note all arrive", async () => {
    const outcomes = await Promise.all([writer.apply(wish("a")), writer.apply(wish("b"))]);
    expect(outcomes).toEqual([WRITTEN, WRITTEN]);
    expect(stored()).toBe(DONE.replace("[ ] b", `[x] b ${D}`));
  });

  test("another plugin's write just before ours survives", async () => {
    const theirs = testHost.app.vault.process(fileAt(), (text) => `new\r\n${text}`);
    const [, outcome] = await Promise.all([theirs, writer.apply(wish())]);
    expect(outcome).toEqual(WRITTEN);
    expect(stored()).toBe(`new\r\n${DONE}`);
  });

  test("another plugin's write just after ours survives", async () => {
    const ours = writer.apply(wish());
    const theirs = testHost.app.vault.process(fileAt(), (text) => `${text}new`);
    await Promise.all([ours, theirs]);
    expect(stored()).toBe(`${DONE}new`);
  });

  test("another plugin's write to the very line is refused, and the note read again", async () => {
    const theirs = testHost.app.vault.process(fileAt(), (text) => text.replace("] a", "] A"));
    const [, outcome] = await Promise.all([theirs, writer.apply(wish())]);
    expect(outcome).toEqual(refusal("note-changed"));
    expect(stored()).toBe(TEXT.replace("] a", "] A"));
    expect(reindexed).toEqual([PATH]);
  });

  test("another program's write is seen, too", async () => {
    testHost.store.outsideWrite(PATH, `x\n${TEXT}`);
    expect(await writer.apply(wish())).toEqual(WRITTEN);
    expect(stored()).toBe(`x\n${DONE}`);
  });
});

describe("a note that is not there", () => {
  test("deleted before the click", async () => {
    await testHost.app.vault.delete(fileAt());
    expect(await writer.apply(wish())).toEqual(refusal("note-gone"));
    expect(stored()).toBeNull();
    expect(reindexed).toEqual([PATH]);
  });

  test("deleted by another program while it is being written", async () => {
    const { wasReached, release } = holdRead(1);
    const ours = writer.apply(wish());
    await wasReached;
    testHost.store.outsideDelete(PATH);
    release();
    expect(await ours).toEqual(refusal("note-gone"));
    expect(stored()).toBeNull();
  });

  test("renamed before the click", async () => {
    await testHost.app.vault.rename(fileAt(), "Renamed.md");
    expect(await writer.apply(wish())).toEqual(refusal("note-gone"));
    expect(stored("Renamed.md")).toBe(TEXT);
  });

  test("renamed while its reading pane is saved", async () => {
    const view = await open("preview");
    jest.spyOn(view, "getViewData").mockReturnValue("typed");
    jest.spyOn(view, "save").mockImplementationOnce(() => testHost.app.vault.rename(fileAt(), "Renamed.md"));
    expect(await writer.apply(wish())).toEqual(refusal("note-gone"));
    expect(stored("Renamed.md")).toBe(TEXT);
  });

  test("another note under its name", async () => {
    await testHost.app.vault.delete(fileAt());
    await testHost.app.vault.create(PATH, "# H\n- [ ] another\n");
    expect(await writer.apply(wish())).toEqual(refusal("note-changed"));
    expect(stored()).toBe("# H\n- [ ] another\n");
  });

  test("no Markdown", async () => {
    expect(await writer.apply({ ...wish(), path: "Image.png" })).toEqual(refusal("note-gone"));
    expect(stored("Image.png")).toBe("x");
  });
});

describe("bytes that must not be touched", () => {
  test("a note that is not UTF-8", async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(TEXT), 0xff, 0xfe]);
    testHost.store.outsideWrite(PATH, bytes);
    expect(await writer.apply(wish())).toEqual(refusal("not-utf8"));
    expect(testHost.store.bytesOf(PATH)).toEqual(bytes);
  });

  test("an emptied note stays empty", async () => {
    testHost.store.outsideWrite(PATH, "");
    expect(await writer.apply(wish())).toEqual(refusal("empty"));
    expect(stored()).toBe("");
  });

  test("a failing disk", async () => {
    jest.spyOn(testHost.store, "write").mockRejectedValue(new Error("disk full"));
    expect(await writer.apply(wish())).toEqual(refusal("write-failed"));
    expect(stored()).toBe(TEXT);
    jest.restoreAllMocks();
    expect(await writer.apply(wish())).toEqual(WRITTEN);
  });

  test("a failing read", async () => {
    jest.spyOn(testHost.store, "read").mockRejectedValue(new Error("locked"));
    expect(await writer.apply(wish())).toEqual(refusal("write-failed"));
    expect(stored()).toBe(TEXT);
  });

  test("a fault of our own", async () => {
    testHost.stop();
    const broken = (): never => {
      throw new Error("bug");
    };
    await start({}, { context: broken, reindex: broken });
    expect(await writer.apply(wish())).toEqual(refusal("write-failed"));
    expect(stored()).toBe(TEXT);
    expect(testHost.store.writes).toEqual([]);
  });

  test("nothing is written without a click", async () => {
    await open();
    await open("preview");
    await testHost.settled();
    expect(testHost.store.writes).toEqual([]);
  });
});

describe("a note open in an editor", () => {
  test("is edited there, as one step that undo takes back", async () => {
    const view = await open();
    expect(await writer.apply(wish())).toEqual(WRITTEN);
    expect(view.editor.getValue()).toBe(DONE.replaceAll("\r\n", "\n"));
    view.editor.undo();
    expect(view.editor.getValue()).toBe(BUFFER);
  });

  test("keeps cursor and selection, also inside the line", async () => {
    const view = await open();
    view.editor.setSelection({ line: 1, ch: 6 }, { line: 2, ch: 3 });
    await writer.apply(wish());
    expect(view.editor.listSelections()).toEqual([{ anchor: { line: 1, ch: 6 }, head: { line: 2, ch: 3 } }]);
  });

  test("is saved by Obsidian in its time", async () => {
    const view = await open();
    await writer.apply(wish());
    expect(testHost.store.writes).toEqual([]);
    await view.save();
    expect(stored()).toBe(DONE.replaceAll("\r\n", "\n"));
  });

  test("unsaved typing is kept, and the right line found below it", async () => {
    testHost.stop();
    await start({ saveDelay: LONG });
    const view = await open();
    type(view, "- [ ] typed\n", 0);
    expect(await writer.apply(wish())).toEqual(WRITTEN);
    expect(view.editor.getValue()).toBe(`- [ ] typed\n${DONE.replaceAll("\r\n", "\n")}`);
    expect(stored()).toBe(TEXT);
  });

  test("a line being typed in is refused", async () => {
    testHost.stop();
    await start({ saveDelay: LONG });
    const view = await open();
    type(view, "!", BUFFER.indexOf("a ^id") + 1);
    expect(await writer.apply(wish())).toEqual(refusal("note-changed"));
    expect(view.editor.getValue()).toBe(BUFFER.replace("a ^id", "a! ^id"));
    expect(reindexed).toEqual([PATH]);
  });

  test("equal lines of a CRLF note are told apart in the buffer", async () => {
    const text = "- [ ] a\r\n- [ ] a\r\n";
    testHost.stop();
    await start({ files: { [PATH]: text } });
    const view = await open();
    expect(await writer.apply(wish("a", "done", text))).toEqual(WRITTEN);
    expect(view.editor.getValue()).toBe(`- [x] a ${D}\n- [ ] a\n`);
  });

  test("a double click completes once", async () => {
    const view = await open();
    const outcomes = await Promise.all([writer.apply(wish()), writer.apply(wish())]);
    expect(outcomes).toEqual([WRITTEN, { kind: "unchanged" }]);
    expect(view.editor.getValue()).toBe(DONE.replaceAll("\r\n", "\n"));
  });

  test("an editor that drops the change is not taken for written", async () => {
    const view = await open();
    testHost.host.workspace.addEditorExtension([EditorState.changeFilter.of(() => false)]);
    expect(await writer.apply(wish())).toEqual(refusal("write-failed"));
    expect(view.editor.getValue()).toBe(BUFFER);
  });

  test("another note's editor is left alone", async () => {
    const other = await open("source", "Other.md");
    expect(await writer.apply(wish())).toEqual(WRITTEN);
    expect(other.editor.getValue()).toBe(BUFFER);
    expect(stored()).toBe(DONE);
  });

  test("switched to editing while the write waits for the file: written in the buffer, not past it", async () => {
    const view = await open("preview");
    const { wasReached, release } = holdRead(2);
    const ours = writer.apply(wish());
    await wasReached;
    view.toggleMode();
    release();
    expect(await ours).toEqual(WRITTEN);
    expect(stored()).toBe(TEXT);
    expect(view.editor.getValue()).toBe(DONE.replaceAll("\r\n", "\n"));
  });
});

describe("a note open in two panes", () => {
  test("that agree: both show the edit, and saving either keeps it", async () => {
    testHost.stop();
    await start({ saveDelay: LONG });
    const first = await open();
    const second = await open();
    expect(await writer.apply(wish())).toEqual(WRITTEN);
    for (const view of [first, second]) expect(view.editor.getValue()).toBe(DONE.replaceAll("\r\n", "\n"));
    await first.save();
    await second.save();
    await testHost.settled();
    expect(stored()).toBe(DONE.replaceAll("\r\n", "\n"));
  });

  test("that disagree: refused", async () => {
    testHost.stop();
    await start({ saveDelay: LONG });
    const first = await open();
    const second = await open();
    type(second, "typed\n", 0);
    expect(await writer.apply(wish())).toEqual(refusal("panes-disagree"));
    expect(first.editor.getValue()).toBe(BUFFER);
    expect(second.editor.getValue()).toBe(`typed\n${BUFFER}`);
    expect(stored()).toBe(TEXT);
  });

  test("one of them for reading: the editor is the truth", async () => {
    await open("preview");
    const editing = await open();
    expect(await writer.apply(wish())).toEqual(WRITTEN);
    expect(editing.editor.getValue()).toBe(DONE.replaceAll("\r\n", "\n"));
  });
});

describe("a note open for reading", () => {
  test("is written as a closed one, and not saved for its line ends", async () => {
    const view = await open("preview");
    const save = jest.spyOn(view, "save");
    expect(await writer.apply(wish())).toEqual(WRITTEN);
    expect(save).not.toHaveBeenCalled();
    expect(stored()).toBe(DONE);
    expect(testHost.store.writes).toEqual([PATH]);
  });

  test("what was typed before is saved first", async () => {
    testHost.stop();
    await start({ saveDelay: LONG });
    const view = await open();
    type(view, "typed\n", 0);
    view.toggleMode();
    expect(await writer.apply(wish())).toEqual(WRITTEN);
    await testHost.settled();
    expect(stored()).toBe(`typed\n${DONE.replaceAll("\r\n", "\n")}`);
  });

  test("a tab that was never looked at holds no text to ask for", async () => {
    const leaf = testHost.host.workspace.getLeaf("tab");
    await leaf.putToWait("markdown", { file: PATH, mode: "source" });
    expect(await writer.apply(wish())).toEqual(WRITTEN);
    expect(stored()).toBe(DONE);
  });
});

describe("the queue", () => {
  test("a click waits until the one before is through", async () => {
    await open("preview");
    const { wasReached, release } = holdRead(1);
    const outcomes = [writer.apply(wish("a")), writer.apply(wish("b"))];
    await wasReached;
    await testHost.settled();
    expect(testHost.store.read).toHaveBeenCalledTimes(1);
    release();
    expect(await Promise.all(outcomes)).toEqual([WRITTEN, WRITTEN]);
    expect(stored()).toBe(DONE.replace("[ ] b", `[x] b ${D}`));
  });

  test("runs tasks on one path one after another, also after one that failed", async () => {
    const queue = new FileQueue();
    const [isReleased, release] = signal();
    const log: string[] = [];
    const first = queue.run(PATH, async () => {
      await isReleased;
      log.push("first");
      throw new Error("no");
    });
    const second = queue.run(PATH, async () => void log.push("second"));
    await queue.run("Other.md", async () => void log.push("other"));
    release();
    await expect(first).rejects.toThrow("no");
    await second;
    expect(log).toEqual(["other", "first", "second"]);
  });
});
