/** The command that repairs garbled text, from the list of changes to the file, on the simulated host. */
import { applyRepair } from "../../../src/core/repair/repair-note";
import { EN } from "../../../src/ui/i18n/english";
import { piecesOf } from "../../../src/ui/repair/line-pieces";
import { repairCommand } from "../../../src/ui/repair/repair-command";
import { TextWriter } from "../../../src/vault/text-writer";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { MarkdownView } from "../../host/obsidian/workspace/markdown-view";
import { fakePorts } from "../person/fake-ports";

const PATH = "Meetings/Pilot.md";
const NOTE = "# QUILLâ€™s\n<b onclick=x>safe</b> â€“ text\n- [ ] a ğŸ“… 2025-11-08\nclean é\n";
const REPAIRED = "# QUILL’s\n<b onclick=x>safe</b> – text\n- [ ] a 📅 2025-11-08\nclean é\n";

let testHost: TestHost;

async function openNote(mode: "source" | "preview" = "source"): Promise<MarkdownView> {
  const leaf = testHost.host.workspace.getLeaf("tab");
  const file = testHost.host.vault.getFileByPath(PATH);
  if (file) await leaf.openFile(file, { state: { mode } });
  testHost.host.workspace.setActiveLeaf(leaf, { focus: true });
  if (leaf.view instanceof MarkdownView) return leaf.view;
  throw new Error("no note is open");
}

async function settle(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve));
}

/** Runs the command and waits for what it shows. */
async function run(): Promise<boolean> {
  const texts = new TextWriter(testHost.app, () => undefined);
  const ports = {
    ...fakePorts(testHost.app, {}),
    repairs: {
      read: (path: string) => texts.read(path),
      apply: (path: string, hash: number) => texts.change(path, (text) => applyRepair(text, hash)),
    },
  };
  const isAvailable = repairCommand(ports).checkCallback?.(true) === true;
  if (isAvailable) repairCommand(ports).checkCallback?.(false);
  await settle();
  return isAvailable;
}

function modal(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".people-repair-modal");
}

function textsOf(selector: string): string[] {
  return Array.from(modal()?.querySelectorAll(selector) ?? [], (el) => el.textContent);
}

async function click(label: string): Promise<void> {
  const buttons = Array.from(modal()?.querySelectorAll("button") ?? []);
  const button = buttons.find((el) => el.textContent === label);
  if (!button) throw new Error(`no button ${label}`);
  button.click();
  await settle();
}

function notices(): string[] {
  return Array.from(document.querySelectorAll(".notice"), (el) => el.textContent.trim());
}

function stored(): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(testHost.store.bytesOf(PATH) ?? undefined);
}

async function start(text = NOTE): Promise<void> {
  testHost = await startTestHost({ files: { [PATH]: text }, saveDelay: 60_000 });
}

afterEach(() => {
  modal()?.querySelector<HTMLElement>(".modal-close-button")?.click();
  document.querySelectorAll(".notice").forEach((el) => el.remove());
  testHost.stop();
});

describe("the list of changes", () => {
  beforeEach(async () => {
    await start();
    await openNote();
    await run();
  });

  test("says how many lines of which note, each before and after", () => {
    expect(textsOf(".modal-title")).toEqual(["Repair garbled text"]);
    expect(textsOf("p")[0]).toBe(
      "3 lines of “Pilot” would change. Nothing is written until you click Repair.",
    );
    expect(textsOf(".people-repair-number")).toEqual(["Line 1", "Line 2", "Line 3"]);
    expect(textsOf(".mod-before")).toEqual(NOTE.split("\n").slice(0, 3));
    expect(textsOf(".mod-after")).toEqual(REPAIRED.split("\n").slice(0, 3));
    expect(textsOf(".mod-after .people-repair-change")).toEqual(["’", "–", "📅"]);
  });

  test("shows text as text", () => expect(modal()?.querySelector("b, [onclick]")).toBeNull());

  test("takes the focus itself, so that no key press writes", () => {
    const { activeElement } = document;
    expect(activeElement?.className).toBe("people-repair-list");
    activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    expect(testHost.store.writes).toEqual([]);
  });

  test("Cancel writes nothing", async () => {
    await click("Cancel");
    expect(modal()).toBeNull();
    expect([stored(), notices()]).toEqual([NOTE, []]);
  });
});

describe("Repair", () => {
  test("changes an open note in its editor, as one step to undo", async () => {
    await start();
    const view = await openNote();
    await run();
    await click("Repair");
    expect(modal()).toBeNull();
    expect(notices()).toEqual(["Repaired 3 lines."]);
    expect(view.editor.getValue()).toBe(REPAIRED);
    view.editor.undo();
    expect(view.editor.getValue()).toBe(NOTE);
    expect(testHost.store.writes).toEqual([]);
  });

  test("changes a note open for reading in its file, byte for byte", async () => {
    await start(`\uFEFF${NOTE.replaceAll("\n", "\r\n")}`);
    await openNote("preview");
    await run();
    await click("Repair");
    expect(stored()).toBe(`\uFEFF${REPAIRED.replaceAll("\n", "\r\n")}`);
    expect(testHost.store.writes).toEqual([PATH]);
  });

  test.each(["source", "preview"] as const)(
    "is refused when the note changed in between (%s)",
    async (mode) => {
      await start();
      const view = await openNote(mode);
      await run();
      if (mode === "source") view.editor.replaceRange("new\n", { line: 0, ch: 0 });
      else testHost.store.outsideWrite(PATH, `new\n${NOTE}`);
      await testHost.settled();
      await click("Repair");
      expect(notices()).toEqual(["The note changed. Nothing was written."]);
      expect(mode === "source" ? view.editor.getValue() : stored()).toBe(`new\n${NOTE}`);
    },
  );

  test("one line is one line", async () => {
    await start("QUILLâ€™s\n");
    await openNote();
    await run();
    expect(textsOf("p")[0]).toMatch(/^1 line of/);
    await click("Repair");
    expect(notices()).toEqual(["Repaired 1 line."]);
  });
});

describe("without a list", () => {
  test.each([
    ["No garbled text was found in this note.", REPAIRED],
    ["This note contains conflict markers. Resolve them first.", `<<<<<<< a\n${NOTE}=======\n>>>>>>> b\n`],
    ["This note is not valid UTF-8 text, so it is never changed.", `${NOTE}\uFFFD`],
    ["The note is empty now. Nothing was written.", ""],
  ])("%s", async (notice, text) => {
    await start(text);
    await openNote();
    await run();
    expect([modal(), notices()]).toEqual([null, [notice]]);
    expect(testHost.store.writes).toEqual([]);
  });

  test("a note that can't be read", async () => {
    await start();
    await openNote("preview");
    jest.spyOn(testHost.store, "read").mockRejectedValue(new Error("locked"));
    await run();
    jest.restoreAllMocks();
    expect(notices()).toEqual(["This note could not be read."]);
  });

  test("no note in front, no command", async () => {
    await start();
    expect(await run()).toBe(false);
  });
});

test("many lines are shown page by page", async () => {
  await start("QUILLâ€™s\n".repeat(450));
  await openNote();
  await run();
  expect(textsOf(".people-repair-line")).toHaveLength(200);
  await click("Show 200 more");
  await click("Show 50 more");
  expect(textsOf(".people-repair-line")).toHaveLength(450);
  expect(modal()?.querySelector<HTMLElement>(".people-repair-more")?.style.display).toBe("none");
});

test("of a long line, the surroundings of the changes are shown", () => {
  const [long, emoji] = ["x".repeat(1_000), "📅".repeat(100)];
  const before = `${long}â€™${long}â€“${emoji}`;
  const after = `${long}’${long}–${emoji}`;
  const pieces = piecesOf({ line: 0, before, after });
  const x60 = "x".repeat(60);
  expect(pieces.before.map(({ text }) => text)).toEqual([`…${x60}`, "â€™", `${x60} … ${x60}`, `â€“${emoji}`]);
  expect(pieces.after.map(({ changed }) => changed)).toEqual([false, true, false, true]);
  expect(EN.repair.title).toBe("Repair garbled text");
});
