/** Edits of items through the plugin's port: many at once, undo, new items, the Tasks plugin; on the simulated host. */
import type { ItemEdit } from "../../src/core/edit/intent";
import type { NewItem } from "../../src/core/edit/outcomes";
import type { ItemRow } from "../../src/core/query/item-row";
import { itemRow } from "../../src/core/query/item-row";
import { day } from "../support/build";
import type { PeopleTest } from "./people-test";
import { nextTask, NOTES, OWN_DATA, startPeople, TASKS_DATA } from "./people-test";

const A = "Meetings/A.md";
const B = "Meetings/B.md";
const HEAD = "---\ntype: people\ndate: 2025-10-29\nparticipants: [Dana Okafor]\n---\n## Action Items\n";
const TEXT_A = `${HEAD}- [ ] one\n- [ ] two 📅 2026-02-30\n- [ ] three ^id\n`;
const TEXT_B = `${HEAD.replaceAll("\n", "\r\n")}- [ ] four\r\n- [ ] four\r\n\tmore\r\n`;
const DUE: ItemEdit = { set: "due", date: day("2025-12-24") };

let people: PeopleTest;

async function start(files: Record<string, string> = {}): Promise<void> {
  people = await startPeople({
    ...NOTES,
    [A]: TEXT_A,
    [B]: TEXT_B,
    [OWN_DATA]: JSON.stringify({ version: 1, myNames: ["Alex Stone"], inboxNote: "Inbox/Quick.md" }),
    ...files,
  });
}

function rows(path: string): ItemRow[] {
  return (people.index.note(path)?.items ?? []).map(itemRow);
}

function row(path: string, description: string): ItemRow {
  const found = rows(path).find((one) => one.description === description);
  if (!found) throw new Error(`no item ${description}`);
  return found;
}

function stored(path: string): string | null {
  const bytes = people.store.bytesOf(path);
  return bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** Every file of the vault with its bytes. */
function disk(): Record<string, string | null> {
  return Object.fromEntries([A, B, ...Object.keys(NOTES)].map((path) => [path, stored(path)]));
}

const edits = () => people.ports.edits;

beforeEach(async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  await start();
});

afterEach(() => {
  people.stop();
  jest.restoreAllMocks();
});

describe("many items at once", () => {
  test("one write a note, and every refusal with its row and reason", async () => {
    const progress: unknown[] = [];
    const asked = [...rows(A), ...rows(B)];
    const outcome = await edits().applyAll(asked, DUE, { onProgress: (one) => progress.push(one) });
    expect(outcome).toMatchObject({ unchanged: 0, cancelled: false });
    expect(outcome.changed).toHaveLength(4);
    expect(outcome.refused.map(({ row: { description }, reason }) => [description, reason])).toEqual([
      ["two", "invalid-field"],
    ]);
    expect(progress).toEqual([
      { done: 3, total: 5 },
      { done: 5, total: 5 },
    ]);
    expect(stored(A)).toBe(
      `${HEAD}- [ ] one 📅 2025-12-24\n- [ ] two 📅 2026-02-30\n- [ ] three 📅 2025-12-24 ^id\n`,
    );
    expect(stored(B)).toBe(TEXT_B.replaceAll("four", "four 📅 2025-12-24"));
    expect(people.store.writes.filter((path) => path === A || path === B)).toEqual([A, B]);
  });

  test("stopped between two notes: what was written stays", async () => {
    const stop = new AbortController();
    const options = { signal: stop.signal, onProgress: () => stop.abort() };
    const rowsOfA = rows(A);
    const outcome = await edits().applyAll([...rowsOfA, ...rows(B)], { set: "done" }, options);
    expect(outcome).toMatchObject({ changed: rowsOfA, cancelled: true, refused: [] });
    expect(stored(B)).toBe(TEXT_B);
  });

  test("stopped by the plugin that is switched off: the note it is at is the last", async () => {
    const rowsOfA = rows(A);
    const asked = edits().applyAll([...rowsOfA, ...rows(B)], { set: "done" });
    people.stop();
    expect(await asked).toMatchObject({ changed: rowsOfA, cancelled: true });
    expect(stored(B)).toBe(TEXT_B);
  });

  test("a note that is gone costs its rows only", async () => {
    const asked = [...rows(A), ...rows(B)];
    await people.app.vault.delete(people.file(A) as never);
    const outcome = await edits().applyAll(asked, { set: "done" });
    expect(outcome.changed).toHaveLength(2);
    expect(outcome.refused.map(({ reason }) => reason)).toEqual(["note-gone", "note-gone", "note-gone"]);
  });

  test("the same row twice is edited once", async () => {
    const one = row(A, "one");
    expect(await edits().applyAll([one, one], { set: "done" })).toMatchObject({
      changed: [one],
      unchanged: 1,
    });
  });
});

describe("undo", () => {
  test("of one edit: the exact bytes", async () => {
    const before = disk();
    expect(edits().canUndo()).toBe(false);
    expect(await edits().undoLast()).toEqual({ kind: "nothing" });
    await edits().apply(row(B, "four"), DUE);
    expect(disk()).not.toEqual(before);
    expect(edits().canUndo()).toBe(true);
    expect(await edits().undoLast()).toMatchObject({ kind: "undone", notes: [B], refused: [] });
    expect(disk()).toEqual(before);
    expect(edits().canUndo()).toBe(false);
  });

  test("of many at once, as one", async () => {
    const before = disk();
    await edits().applyAll([...rows(A), ...rows(B)], { set: "done" });
    expect(await edits().undoLast()).toMatchObject({ kind: "undone", notes: [B, A], refused: [] });
    expect(disk()).toEqual(before);
  });

  test("of edits one after another, last first", async () => {
    const texts = [stored(A)];
    await edits().apply(row(A, "one"), DUE);
    texts.push(stored(A));
    await people.idle();
    await edits().apply(row(A, "one"), { set: "done" });
    await edits().undoLast();
    expect(stored(A)).toBe(texts[1]);
    await edits().undoLast();
    expect(stored(A)).toBe(texts[0]);
  });

  test("finds the line when the note has changed elsewhere", async () => {
    await edits().apply(row(A, "one"), DUE);
    await people.app.vault.process(people.file(A) as never, (text: string) =>
      text.replace("## A", "x\n\n## A"),
    );
    expect(await edits().undoLast()).toMatchObject({ notes: [A], refused: [] });
    expect(stored(A)).toBe(TEXT_A.replace("## A", "x\n\n## A"));
  });

  test("leaves a line alone that somebody has changed since", async () => {
    await edits().apply(row(A, "one"), DUE);
    await people.app.vault.process(people.file(A) as never, (text: string) => text.replace("one", "One"));
    const there = stored(A);
    expect(await edits().undoLast()).toMatchObject({
      kind: "undone",
      notes: [],
      refused: [{ path: A, reason: "note-changed" }],
    });
    expect(stored(A)).toBe(there);
    expect(edits().canUndo()).toBe(false);
  });

  test("follows a renamed note, and says that a deleted one is gone", async () => {
    await edits().apply(row(A, "one"), DUE);
    await people.app.vault.rename(people.file(A) as never, "Meetings/Renamed.md");
    expect(await edits().undoLast()).toMatchObject({ notes: ["Meetings/Renamed.md"] });
    expect(stored("Meetings/Renamed.md")).toBe(TEXT_A);
    await edits().apply(row(B, "four"), DUE);
    await people.app.vault.delete(people.file(B) as never);
    expect(await edits().undoLast()).toMatchObject({ refused: [{ path: B, reason: "note-gone" }] });
  });

  test("waits for an edit under way: that is the last change", async () => {
    const before = disk();
    const edit = edits().apply(row(A, "one"), DUE);
    expect(await edits().undoLast()).toMatchObject({ kind: "undone", notes: [A] });
    expect(await edit).toEqual({ kind: "written" });
    expect(disk()).toEqual(before);
  });

  test("two at once are two, one after the other, and whoever listens hears of both", async () => {
    const before = disk();
    const heard: (readonly string[])[] = [];
    const stop = edits().onUndone((notes) => heard.push(notes));
    await edits().apply(row(A, "one"), DUE);
    await edits().apply(row(B, "four"), DUE);
    const outcomes = await Promise.all([edits().undoLast(), edits().undoLast()]);
    expect(outcomes).toMatchObject([{ notes: [B] }, { notes: [A] }]);
    expect(disk()).toEqual(before);
    expect(heard).toEqual([[B], [A]]);
    stop();
  });

  test("tells how far it is, and stopped between two notes the rest is undone by the next", async () => {
    const before = disk();
    await edits().applyAll([...rows(A), ...rows(B)], { set: "done" });
    expect(edits().undoSize()).toBe(2);
    const abort = new AbortController();
    const seen: string[] = [];
    const onProgress = ({ done, total }: { done: number; total: number }): void => {
      seen.push(`${done}/${total}`);
      abort.abort();
    };
    const first = await edits().undoLast({ signal: abort.signal, onProgress });
    expect(first).toEqual({ kind: "undone", notes: [B], refused: [], cancelled: true });
    expect(seen).toEqual(["1/2"]);
    expect(edits().undoSize()).toBe(1);
    expect(await edits().undoLast()).toEqual({ kind: "undone", notes: [A], refused: [], cancelled: false });
    expect(disk()).toEqual(before);
  });

  test("stopped when its last note is done already, it is not stopped: the next undo is another step", async () => {
    await edits().apply(row(A, "one"), DUE);
    const abort = new AbortController();
    const options = { signal: abort.signal, onProgress: () => abort.abort() };
    expect(await edits().undoLast(options)).toEqual({
      kind: "undone",
      notes: [A],
      refused: [],
      cancelled: false,
    });
    expect(edits().canUndo()).toBe(false);
  });

  test("a failing disk can be tried again", async () => {
    await edits().apply(row(A, "one"), DUE);
    const write = jest.spyOn(people.store, "write").mockRejectedValue(new Error("disk full"));
    expect(await edits().undoLast()).toMatchObject({ refused: [{ path: A, reason: "write-failed" }] });
    write.mockRestore();
    expect(await edits().undoLast()).toMatchObject({ notes: [A] });
    expect(stored(A)).toBe(TEXT_A);
  });
});

describe("a new item", () => {
  const wish = (path: string, more: Partial<NewItem> = {}): NewItem => ({
    text: "Send the plan",
    owner: null,
    due: null,
    priority: "none",
    destination: { path, heading: "Action Items" },
    ...more,
  });

  test("goes to the end of the list, with all it has, and is one step to undo", async () => {
    const more = { owner: "Dana Okafor", due: day("2025-12-24"), priority: "high" } as const;
    const outcome = await edits().create(wish(A, more));
    expect(outcome).toEqual({ kind: "created", path: A, line: 9 });
    expect(stored(A)).toBe(`${TEXT_A}- [ ] Send the plan @Dana Okafor ⏫ 📅 2025-12-24\n`);
    expect(await edits().undoLast()).toMatchObject({ notes: [A], refused: [] });
    expect(stored(A)).toBe(TEXT_A);
  });

  test("goes below what belongs to the last item, with the note's line ends", async () => {
    await edits().create(wish(B));
    expect(stored(B)).toBe(`${TEXT_B}- [ ] Send the plan\r\n`);
  });

  test("of a pasted item the text alone is taken", async () => {
    await edits().create({ ...wish(B), text: "- [ ] Send the plan" });
    expect(stored(B)).toBe(`${TEXT_B}- [ ] Send the plan\r\n`);
  });

  test("goes to an inbox note that is made for it; undone, that goes to the trash", async () => {
    const outcome = await edits().create(wish("Inbox/Quick.md"));
    expect(outcome).toEqual({ kind: "created", path: "Inbox/Quick.md", line: 1 });
    expect(stored("Inbox/Quick.md")).toBe("## Action Items\n- [ ] Send the plan\n");
    expect(await edits().undoLast()).toMatchObject({ notes: ["Inbox/Quick.md"] });
    expect(people.app.vault.getFileByPath("Inbox/Quick.md")).toBeNull();
  });

  test("an inbox note that somebody has written into since stays", async () => {
    await edits().create(wish("Inbox/Quick.md"));
    await people.app.vault.process(people.file("Inbox/Quick.md") as never, (text: string) => `${text}more\n`);
    expect(await edits().undoLast()).toMatchObject({ refused: [{ reason: "note-changed" }] });
    expect(stored("Inbox/Quick.md")).toBe("## Action Items\n- [ ] Send the plan\nmore\n");
  });

  test("an item meant for an inbox note that is just being taken back is refused, not thrown away with it", async () => {
    await edits().create(wish("Inbox/Quick.md"));
    const release = people.disk.hold("Inbox/Quick.md");
    const undoing = edits().undoLast();
    await nextTask();
    const adding = edits().create({ ...wish("Inbox/Quick.md"), text: "Book the room" });
    await nextTask(20);
    release();
    expect(await adding).toEqual({ kind: "refused", reason: "note-gone" });
    expect(await undoing).toMatchObject({ notes: ["Inbox/Quick.md"], refused: [] });
  });

  test("is never written over a file the vault does not know yet", async () => {
    people.store.outsideWrite("Inbox/Quick.md", "theirs");
    jest.spyOn(people.app.vault, "getFileByPath").mockReturnValue(null);
    const outcome = await edits().create(wish("Inbox/Quick.md"));
    expect(outcome).toEqual({ kind: "refused", reason: "note-changed" });
    expect(stored("Inbox/Quick.md")).toBe("theirs");
  });

  test("goes below a heading of its own where there is none; a note without a last line end gets none", async () => {
    people.store.outsideWrite(A, "theirs");
    await people.idle();
    expect(await edits().create(wish(A))).toMatchObject({ kind: "created", line: 3 });
    expect(stored(A)).toBe("theirs\n\n## Action Items\n- [ ] Send the plan");
  });

  test("creates no other note", async () => {
    expect(await edits().create(wish("Gone.md"))).toEqual({ kind: "refused", reason: "note-gone" });
  });

  test("is refused where the disk is full", async () => {
    jest.spyOn(people.store, "write").mockRejectedValue(new Error("disk full"));
    expect(await edits().create(wish(A))).toEqual({ kind: "refused", reason: "write-failed" });
    expect(stored(A)).toBe(TEXT_A);
  });
});

describe("the Tasks plugin", () => {
  const RECURRING = `${HEAD}- [?] water @Dana Okafor 🔁 every day 📅 2025-11-12\n- [ ] pay 🏁 delete\n`;

  function withTasks(api: Record<string, unknown>): void {
    const { plugins } = people.host.plugins;
    Reflect.set(plugins, "obsidian-tasks-plugin", { apiV1: api });
  }

  /** As Tasks does: from a line whose next status is done, two lines with the next occurrence on top. */
  function toggle(line: string): string {
    if (line.includes("🏁 delete")) return "";
    const today = /\d{4}-\d\d-\d\d/.exec(
      String(new Date(people.ports.today().date * 86_400_000).toJSON()),
    )?.[0];
    return `${line.replace("2025-11-12", "2025-11-13")}\n${line.replace("[ ]", "[x]")} ✅ ${today ?? ""}`;
  }

  beforeEach(async () => {
    people.stop();
    const statusSettings = {
      coreStatuses: [
        { symbol: " ", name: "Todo", nextStatusSymbol: "x", type: "TODO" },
        { symbol: "x", name: "Done", nextStatusSymbol: " ", type: "DONE" },
      ],
      customStatuses: [{ symbol: "?", name: "Proposed", nextStatusSymbol: " ", type: "TODO" }],
    };
    await start({ [A]: RECURRING, [TASKS_DATA]: JSON.stringify({ statusSettings }) });
  });

  test("is not there: recurring items are refused", async () => {
    expect(await edits().apply(row(A, "water"), { set: "done" })).toEqual({
      kind: "refused",
      reason: "needs-tasks",
    });
    expect(edits().canEditInTasks()).toBe(false);
    expect(await edits().editInTasks(row(A, "water"))).toEqual({ kind: "refused", reason: "needs-tasks" });
    expect(stored(A)).toBe(RECURRING);
  });

  test("completes a recurring item, once however often it is clicked, and undo takes the added line back", async () => {
    withTasks({ executeToggleTaskDoneCommand: toggle });
    const water = row(A, "water");
    const outcomes = await Promise.all([
      edits().apply(water, { set: "done" }),
      edits().apply(water, { set: "done" }),
    ]);
    expect(outcomes).toEqual([{ kind: "written" }, { kind: "unchanged" }]);
    expect(stored(A)?.match(/water/g)).toHaveLength(2);
    expect(stored(A)).toContain("- [ ] water @Dana Okafor 🔁 every day 📅 2025-11-13\n- [x] water");
    await edits().undoLast();
    expect(stored(A)).toBe(RECURRING);
  });

  test("deletes an item on completion, and undo brings it back", async () => {
    withTasks({ executeToggleTaskDoneCommand: toggle });
    expect(await edits().apply(row(A, "pay"), { set: "done" })).toEqual({ kind: "written" });
    expect(stored(A)).toBe(RECURRING.replace("- [ ] pay 🏁 delete\n", ""));
    await edits().undoLast();
    expect(stored(A)).toBe(RECURRING);
  });

  test.each<[string, (line: string) => unknown]>([
    ["another text", (line) => toggle(line.replaceAll("water", "Water"))],
    ["another owner", (line) => toggle(line.replaceAll("Dana", "Sam"))],
    ["another due date", (line) => toggle(line).replace("2025-11-12", "2025-11-10")],
    ["a third line", (line) => `${toggle(line)}\n- [ ] more`],
    ["nothing", () => ""],
    ["no text", () => undefined],
    [
      "an error",
      () => {
        throw new Error("Tasks");
      },
    ],
  ])("answers with %s: nothing is written", async (_what, answer) => {
    withTasks({ executeToggleTaskDoneCommand: answer });
    expect(await edits().apply(row(A, "water"), { set: "done" })).toEqual({
      kind: "refused",
      reason: "tasks-result",
    });
    expect(stored(A)).toBe(RECURRING);
  });

  test("edits a line in its own window: what was typed is written, and nothing else", async () => {
    const asked: string[] = [];
    const api = {
      lines: "- [ ] water\n- [ ] and feed",
      async editTaskLineModal(line: string): Promise<string> {
        asked.push(line);
        await people.app.vault.process(people.file(A) as never, (text: string) => `${text}theirs\n`);
        return this.lines;
      },
    };
    withTasks(api);
    expect(edits().canEditInTasks()).toBe(true);
    expect(await edits().editInTasks(row(A, "water"))).toEqual({ kind: "written" });
    expect(asked).toEqual(["- [?] water @Dana Okafor 🔁 every day 📅 2025-11-12"]);
    expect(stored(A)).toBe(`${HEAD}- [ ] water\n- [ ] and feed\n- [ ] pay 🏁 delete\ntheirs\n`);
    await edits().undoLast();
    expect(stored(A)).toBe(`${RECURRING}theirs\n`);
  });

  test("a cancelled window writes nothing; nor does one whose line was changed meanwhile", async () => {
    withTasks({ editTaskLineModal: async () => "" });
    expect(await edits().editInTasks(row(A, "water"))).toEqual({ kind: "unchanged" });
    withTasks({
      editTaskLineModal: async () => {
        await people.app.vault.process(people.file(A) as never, (text: string) =>
          text.replace("water", "WATER"),
        );
        return "- [ ] mine";
      },
    });
    expect(await edits().editInTasks(row(A, "water"))).toEqual({
      kind: "refused",
      reason: "note-changed",
      typed: "- [ ] mine",
    });
    expect(stored(A)).toBe(RECURRING.replace("water", "WATER"));
  });

  test("what was typed for a note that is gone meanwhile comes back with the reason", async () => {
    withTasks({
      editTaskLineModal: async () => {
        await people.app.vault.delete(people.file(A) as never);
        return "- [ ] mine";
      },
    });
    const outcome = await edits().editInTasks(row(A, "water"));
    expect(outcome).toEqual({ kind: "refused", reason: "note-gone", typed: "- [ ] mine" });
  });
});
