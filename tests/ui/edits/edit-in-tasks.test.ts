import { Menu } from "obsidian";
import type { EditOutcome } from "../../../src/core/edit/intent";
import { rowOf } from "../../../src/core/query/item-row";
import { addRowEntries } from "../../../src/ui/edits/row-menu";
import type { Ports } from "../../../src/ui/ports";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote } from "../../support/build";
import { fakePorts } from "../person/fake-ports";

const NOTE = "M/budget.md";

let host: TestHost;

beforeEach(async () => {
  host = await startTestHost();
});

afterEach(() => {
  host.stop();
  document.querySelector(".notice-container")?.remove();
});

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Chooses "Edit in Tasks…" in the menu of the item. */
async function editInTasks(outcome: EditOutcome): Promise<void> {
  const fake = fakePorts(host.app, {
    [NOTE]: meetingNote({ people: ["Dana Okafor"] }, "- [ ] Send it @Dana Okafor\n"),
  });
  const edits = {
    ...fake.edits,
    canUndo: () => true,
    canEditInTasks: () => true,
    editInTasks: async () => outcome,
  };
  const ports: Ports = { ...fake, edits };
  const row = rowOf(ports.index, ports.index.note(NOTE)?.items[0]?.id ?? -1);
  if (!row) throw new Error("there is no item");
  const menu = new Menu();
  const host_ = { ports, win: window, edit: () => undefined, show: () => undefined };
  addRowEntries(menu, { lead: row, rows: [row], isSelection: false }, host_);
  menu.showAtPosition({ x: 0, y: 0 });
  const entries = Array.from(document.querySelectorAll<HTMLElement>(".menu-item"));
  entries.find((entry) => entry.textContent.trim() === "Edit in Tasks…")?.click();
  await nextTask();
}

function notices(): string[] {
  return Array.from(document.querySelectorAll(".notice")).map((notice) => notice.textContent.trim());
}

test("what was typed in Tasks' window and written can be undone from the Notice", async () => {
  await editInTasks({ kind: "written" });
  expect(notices()).toEqual(["1 changedSend itUndo"]);
});

test("what was typed in Tasks' window and refused stays in sight, with the reason, and can be copied", async () => {
  const writeText = jest.fn(async () => undefined);
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  await editInTasks({ kind: "refused", reason: "note-changed", typed: "- [ ] Send it\n- [ ] and ask" });
  const text = "The note changed. Nothing was written.- [ ] Send it\n- [ ] and askCopy what you typed";
  expect(notices()).toEqual([text]);
  document.querySelector<HTMLElement>(".notice button")?.click();
  await nextTask();
  expect(writeText).toHaveBeenCalledWith("- [ ] Send it\n- [ ] and ask");
  expect(notices()).toEqual([text, "Copied to the clipboard."]);
});

test("a refusal before anything was typed says why", async () => {
  await editInTasks({ kind: "refused", reason: "tasks-result" });
  expect(notices()).toEqual([expect.stringMatching(/^Send it.*Nothing was written\.$/)]);
});

test("Tasks' window cancelled says nothing", async () => {
  await editInTasks({ kind: "unchanged" });
  expect(notices()).toEqual([]);
});
