/** Clicks, other writers and undo at once, in every order the disk may answer; on the simulated host. */
import fc from "fast-check";
import type { EditOutcome, ItemEdit } from "../../src/core/edit/intent";
import { linesOf } from "../../src/core/text/lines";
import { EditJournal } from "../../src/vault/edit-journal";
import { NoteWriter } from "../../src/vault/note-writer";
import type { TestHost } from "../host/jest/start-app";
import { startTestHost } from "../host/jest/start-app";
import { day } from "../support/build";
import { editContext, intentOn } from "../support/intents";

const PATH = "Note.md";
const TEXT = "# H\r\n- [ ] a ^id\r\n- [?] b\r\n\r\nend\r\n";
const RUNS = 150;

type Action =
  | { readonly kind: "click"; readonly holds: "a" | "b"; readonly edit: ItemEdit }
  | { readonly kind: "append" | "prepend" };

const EDITS: readonly ItemEdit[] = [
  { set: "done" },
  { set: "accepted" },
  { set: "rejected" },
  { set: "due", date: day("2025-12-24") },
  { set: "priority", priority: "high" },
  { set: "owners", names: ["Mira Vance"] },
];

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("click" as const),
      holds: fc.constantFrom("a" as const, "b" as const),
      edit: fc.constantFrom(...EDITS),
    }),
  },
  { weight: 2, arbitrary: fc.constantFrom<Action>({ kind: "append" }, { kind: "prepend" }) },
);

let testHost: TestHost;

beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));

afterEach(() => jest.restoreAllMocks());

/** Lets the scheduler decide when each read and each write of the disk is through. */
function scheduleDisk(scheduler: fc.Scheduler): void {
  const { store } = testHost;
  const [read, write] = [store.read.bind(store), store.write.bind(store)];
  jest.spyOn(store, "read").mockImplementation(async (path) => {
    await scheduler.schedule(Promise.resolve(), `read ${path}`);
    return read(path);
  });
  jest.spyOn(store, "write").mockImplementation(async (...args) => {
    await scheduler.schedule(Promise.resolve(), "write");
    return write(...args);
  });
}

function stored(): string {
  const [path] = testHost.app.vault.getMarkdownFiles().map((file) => file.path);
  const bytes = testHost.store.bytesOf(path ?? PATH);
  return bytes ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : "";
}

async function act(one: Action, serial: number, writer: NoteWriter): Promise<EditOutcome | string | null> {
  const { vault } = testHost.app;
  const [file] = vault.getMarkdownFiles();
  if (one.kind === "click") return writer.apply(intentOn(TEXT, `] ${one.holds}`, one.edit, PATH));
  if (!file) return null;
  const theirs = `theirs ${serial}\r\n`;
  const put = (text: string): string => (one.kind === "append" ? text + theirs : theirs + text);
  await vault.process(file, put);
  return theirs.trim();
}

test("nobody's change is lost, a click happens once or not at all, and undo brings back what was there", async () => {
  const property = fc.asyncProperty(
    fc.scheduler(),
    fc.array(action, { minLength: 2, maxLength: 5 }),
    async (scheduler, actions) => {
      testHost = await startTestHost({ files: { [PATH]: TEXT } });
      const journal = new EditJournal(testHost.app);
      const context = () => editContext();
      const writer = new NoteWriter(testHost.app, {
        context,
        reindex: () => undefined,
        onWritten: journal.keep,
      });
      scheduleDisk(scheduler);
      const doings = actions.map((one, i) =>
        scheduler.schedule(Promise.resolve(), one.kind).then(() => act(one, i, writer)),
      );
      const results = await scheduler.waitFor(Promise.all(doings));
      judgeText(results);
      const undone = scheduler.waitFor(undoAll(journal, writer));
      const refusals = await undone;
      const theirs = results.filter((result) => typeof result === "string");
      for (const line of theirs) expect(linesOf(stored())).toContain(line);
      const kept = linesOf(stored()).filter((line) => !theirs.includes(line));
      // Two edits of one line are undone last first, so nothing is in the way of any.
      if (refusals === 0) expect(kept).toEqual(linesOf(TEXT));
      testHost.stop();
      jest.restoreAllMocks();
      jest.spyOn(console, "error").mockImplementation(() => undefined);
    },
  );
  await fc.assert(property, { numRuns: RUNS });
});

async function undoAll(journal: EditJournal, writer: NoteWriter): Promise<number> {
  let refusals = 0;
  while (journal.canUndo()) {
    const outcome = await journal.undoLast(writer.texts);
    if (outcome.kind === "undone") refusals += outcome.refused.length;
    if (outcome.kind === "undone" && outcome.refused.some(({ reason }) => reason === "write-failed")) break;
  }
  return refusals;
}

/** What others wrote is all there, once each; each item is there once; nothing else came or went. */
function judgeText(results: readonly (EditOutcome | string | null)[]): void {
  const text = stored();
  const lines = linesOf(text);
  const theirs = results.filter((result) => typeof result === "string");
  for (const line of theirs) expect(lines.filter((other) => other === line)).toHaveLength(1);
  expect(lines).toHaveLength(linesOf(TEXT).length + theirs.length);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const item of [/^- \[.\] a\b.* \^id$/, /^- \[.\] b\b/]) {
    expect(lines.filter((line) => item.test(line))).toHaveLength(1);
  }
  const untouched = lines.filter((line) => linesOf(TEXT).includes(line)).length;
  const writes = results.filter((result) => typeof result === "object" && result?.kind === "written").length;
  // Edits of a line that another click has changed before are refused: at most one is written on each.
  expect(linesOf(TEXT).length - untouched).toBe(Math.min(writes, 2));
  expect(writes).toBeLessThanOrEqual(2);
}
