import { editItems } from "../../../src/ui/edits/edit-items";
import { undoLast } from "../../../src/ui/edits/undo-last";
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
