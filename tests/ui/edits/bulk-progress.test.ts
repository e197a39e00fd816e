import type { BulkOutcome, UndoOutcome } from "../../../src/core/edit/outcomes";
import type { ItemRow } from "../../../src/core/query/item-row";
import { rowOf } from "../../../src/core/query/item-row";
import { editItems } from "../../../src/ui/edits/edit-items";
import { undoLast } from "../../../src/ui/edits/undo-last";
import type { BulkOptions, Ports } from "../../../src/ui/ports";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote } from "../../support/build";
import { fakePorts } from "../person/fake-ports";
import { click } from "../items/items-test";

const NOTE = "M/budget.md";
const ITEMS = 20;

/** What was asked, and the way to answer it. */
interface Asked<Outcome> {
  readonly options: BulkOptions;
  answer(outcome: Outcome): void;
}

let host: TestHost;
let ports: Ports;
let edits: Asked<BulkOutcome>[];
let undos: Asked<UndoOutcome>[];

function waiting<Outcome>(asked: Asked<Outcome>[], options: BulkOptions = {}): Promise<Outcome> {
  return new Promise((answer) => asked.push({ options, answer }));
}

beforeEach(async () => {
  host = await startTestHost();
  const lines = Array.from({ length: ITEMS }, (_, i) => `- [ ] Item ${i} @Dana Okafor\n`);
  const fake = fakePorts(host.app, { [NOTE]: meetingNote({ people: ["Dana Okafor"] }, lines.join("")) });
  [edits, undos] = [[], []];
  ports = {
    ...fake,
    edits: {
      ...fake.edits,
      canUndo: () => true,
      undoSize: () => ITEMS,
      applyAll: (_rows, _edit, options) => waiting(edits, options),
      undoLast: (options) => waiting(undos, options),
    },
  };
});

afterEach(() => host.stop());

function rows(count: number): ItemRow[] {
  const items = ports.index.note(NOTE)?.items.slice(0, count) ?? [];
  return items.flatMap(({ id }) => rowOf(ports.index, id) ?? []);
}

function notices(): string[] {
  return Array.from(document.querySelectorAll(".notice")).map((notice) => notice.textContent.trim());
}

function press(label: string): void {
  const button = Array.from(document.querySelectorAll(".notice button")).find((b) => b.textContent === label);
  if (!button) throw new Error(`no button "${label}"`);
  click(button);
}

test("an edit of twenty items shows how far it is, is stopped by a click, and ends with what became of it and why", async () => {
  const asked = rows(ITEMS);
  const done = editItems(ports, asked, { set: "done" });
  expect(notices()).toEqual([expect.stringMatching(/^Changing 0 of 20 items.*Cancel$/)]);
  const [edit] = edits;
  edit?.options.onProgress?.({ done: 12, total: ITEMS });
  expect(notices()).toEqual([expect.stringMatching(/^Changing 12 of 20 items/)]);
  expect(edit?.options.signal?.aborted).toBe(false);
  press("Cancel");
  expect(edit?.options.signal?.aborted).toBe(true);
  const [first] = asked;
  edit?.answer({
    changed: asked.slice(0, 11),
    unchanged: 0,
    refused: first ? [{ row: first, reason: "repeated-field" }] : [],
    cancelled: true,
  });
  await done;
  expect(notices()).toEqual([
    expect.stringMatching(/^11 changed, 1 refused, stopped.*A field stands twice in this line\..*Undo$/),
  ]);
});

test("fewer are done without a word in between", async () => {
  const asked = rows(ITEMS - 1);
  const done = editItems(ports, asked, { set: "done" });
  expect(notices()).toEqual([]);
  edits[0]?.answer({ changed: asked, unchanged: 0, refused: [], cancelled: false });
  await done;
  expect(notices()).toEqual([expect.stringMatching(/^19 changed/)]);
});

test("undoing in twenty notes shows how far it is, and stopped it says how to go on", async () => {
  const done = undoLast(ports);
  const [undo] = undos;
  undo?.options.onProgress?.({ done: 3, total: ITEMS });
  expect(notices()).toEqual([expect.stringMatching(/^Undoing in 3 of 20 notes.*Cancel$/)]);
  press("Cancel");
  expect(undo?.options.signal?.aborted).toBe(true);
  undo?.answer({ kind: "undone", notes: ["a.md", "b.md", "c.md"], refused: [], cancelled: true });
  await done;
  expect(notices()).toEqual(["Undone in 3 notes.Stopped. Undo again to go on."]);
});
