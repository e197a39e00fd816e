import { editItems, editNow } from "../../../src/ui/edits/edit-items";
import { askedNow, markBegun, canTakeBack, letTakeBack } from "../../../src/ui/edits/take-back";
import { canUndo, undoLast } from "../../../src/ui/edits/undo-last";
import { rowOf } from "../../../src/core/query/item-row";
import type { Ports } from "../../../src/ui/ports";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote } from "../../support/build";
import { fakePorts } from "../person/fake-ports";

const NOTE = "M/budget.md";

let host: TestHost;
let ports: Ports;

beforeEach(async () => {
  host = await startTestHost();
  const fake = fakePorts(host.app, {
    [NOTE]: meetingNote({ people: ["Dana Okafor"] }, "- [ ] Send it @Dana Okafor\n"),
  });
  ports = {
    ...fake,
    edits: {
      ...fake.edits,
      canUndo: () => true,
      undoSize: () => 1,
      undoLast: async () => ({ kind: "undone", notes: [NOTE], refused: [], cancelled: false }),
    },
  };
});

afterEach(() => host.stop());

function notices(): string[] {
  return Array.from(document.querySelectorAll(".notice")).map((notice) => notice.textContent.trim());
}

test("the notice of an edit names the item; once something is undone its button is gone: it would undo another change", async () => {
  const item = ports.index.note(NOTE)?.items[0];
  const row = item && rowOf(ports.index, item.id);
  if (!row) throw new Error("there is no item");
  await editItems(ports, [row], { set: "done" });
  expect(notices()).toEqual([expect.stringMatching(/^Completed\..*Send it.*Undo$/)]);
  await undoLast(ports);
  expect(notices()).toEqual([expect.stringMatching(/^Undone in 1 note\./)]);
});

describe("what was asked for last and has not been begun", () => {
  let written = 0;
  let ends: (() => void)[] = [];

  beforeEach(() => {
    [written, ends] = [0, []];
    const { edits } = ports;
    const undo: typeof edits.undoLast = (options) => {
      written++;
      return edits.undoLast(options);
    };
    ports = { ...ports, edits: { ...edits, canUndo: () => false, undoLast: undo } };
  });

  function listThatWaits(notes = ["M/waiting.md"]): { takeBack: jest.Mock<string[], []> } {
    const list = { waitsSince: askedNow(), takeBack: jest.fn(() => notes) };
    ends.push(letTakeBack(ports, list));
    return list;
  }

  test("is taken back alone, and the notice says where", async () => {
    const [earlier, later] = [listThatWaits(), listThatWaits()];
    expect(canUndo(ports)).toBe(true);
    await undoLast(ports);
    const calls = [earlier, later].map((list) => list.takeBack.mock.calls.length);
    expect([...calls, written]).toEqual([0, 1, 0]);
    expect(notices()).toEqual([expect.stringMatching(/^Undone in 1 note\..*waiting/)]);
  });

  test("stays where something was begun after it, in a list that may be closed by now: that is the last change", async () => {
    const list = listThatWaits();
    markBegun(ports);
    expect(canUndo(ports)).toBe(false);
    await undoLast(ports);
    expect([list.takeBack.mock.calls.length, written]).toEqual([0, 1]);
  });

  test("is not there when its item is gone, or its list is closed", async () => {
    listThatWaits([]);
    await undoLast(ports);
    expect(written).toBe(1);
    listThatWaits();
    for (const end of ends) end();
    await undoLast(ports);
    expect(written).toBe(2);
  });

  test("stays when the button of a notice undoes what that names", async () => {
    const item = ports.index.note(NOTE)?.items[0];
    const row = item && rowOf(ports.index, item.id);
    ports = {
      ...ports,
      edits: { ...ports.edits, canUndo: () => true, apply: async () => ({ kind: "written" }) },
    };
    if (row) await editItems(ports, [row], { set: "done" });
    const list = listThatWaits();
    document.querySelector<HTMLElement>(".notice button")?.click();
    expect([list.takeBack.mock.calls.length, written]).toEqual([0, 1]);
  });

  test("is not the last any more once something is edited outside of a list", () => {
    const row = ports.index.note(NOTE)?.items[0];
    const target = row && rowOf(ports.index, row.id);
    listThatWaits();
    expect(canTakeBack(ports)).toBe(true);
    if (target) void editNow(ports, [target], { set: "done" });
    expect(canTakeBack(ports)).toBe(false);
  });
});
