import { editItems } from "../../../src/ui/edits/edit-items";
import { letTakeBack } from "../../../src/ui/edits/take-back";
import { undoLast, undoWritten } from "../../../src/ui/edits/undo-last";
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
  const list = (begunAt: number, waitsSince: number) => ({
    begunAt,
    waitsSince,
    takeBack: jest.fn(() => ["M/waiting.md"]),
  });

  beforeEach(() => {
    written = 0;
    const { edits } = ports;
    const undo: typeof edits.undoLast = (options) => {
      written++;
      return edits.undoLast(options);
    };
    ports = { ...ports, edits: { ...edits, undoLast: undo } };
  });

  test("is taken back alone, and the notice says where", async () => {
    const [earlier, later] = [list(0, 2), list(1, 3)];
    letTakeBack(ports, earlier);
    letTakeBack(ports, later);
    await undoLast(ports);
    expect([earlier.takeBack.mock.calls.length, later.takeBack.mock.calls.length, written]).toEqual([
      0, 1, 0,
    ]);
    expect(notices()).toEqual([expect.stringMatching(/^Undone in 1 note\..*waiting/)]);
  });

  test.each([
    ["something was begun after it", list(4, 0)],
    ["nothing waits", list(0, 0)],
  ])("stays where %s: that is the last change", async (what, other) => {
    const waiting = list(0, what === "nothing waits" ? 0 : 3);
    letTakeBack(ports, waiting);
    letTakeBack(ports, other);
    await undoLast(ports);
    expect([waiting.takeBack.mock.calls.length, written]).toEqual([0, 1]);
  });

  test("stays when the button of a notice undoes what that names, and when its list is gone", async () => {
    const waiting = list(0, 1);
    const end = letTakeBack(ports, waiting);
    await undoWritten(ports);
    end();
    await undoLast(ports);
    expect([waiting.takeBack.mock.calls.length, written]).toEqual([0, 2]);
  });
});
