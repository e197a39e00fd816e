import { Plugin } from "obsidian";
import { PREPARE_VIEW } from "../../../src/ui/navigator";
import { PrepareView } from "../../../src/ui/prepare/prepare-view";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { meetingNote, profileNote } from "../../support/build";
import type { FakePorts } from "../person/fake-ports";
import { fakePorts } from "../person/fake-ports";

const LAST = [
  "## Summary",
  "We agreed on the **budget**.",
  "## Decisions",
  "- Keep two vendors",
  "## Action items",
  "- [ ] Send the plan @Dana Okafor",
  "- [ ] Answer @Me",
].join("\n");

const NOTES = {
  "People/Dana Okafor/README.md": profileNote({ role: "Designer" }),
  "M/next.md": meetingNote({ date: "2025-11-12", title: "Next", people: ["Dana Okafor", "Sam Rivera"] }),
  "M/last.md": meetingNote({ date: "2025-10-20", title: "Budget", people: ["Dana Okafor"] }, LAST),
  "M/older.md": meetingNote(
    { date: "2025-09-01", people: ["Dana Okafor"] },
    "- [ ] Old promise @Dana Okafor",
  ),
  "Nobody.md": meetingNote({ date: "2025-11-01" }, "Text"),
};

let test_: TestHost;
let ports: FakePorts;

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function open(state: unknown): Promise<PrepareView> {
  const leaf = test_.app.workspace.getLeaf("tab");
  await leaf.setViewState({ type: PREPARE_VIEW, state: state as Record<string, unknown>, active: true });
  if (!(leaf.view instanceof PrepareView)) throw new Error("no view");
  await settled();
  return leaf.view;
}

function texts(el: HTMLElement, selector: string): string[] {
  return el.findAll(selector).map((found) => (found.textContent ?? "").trim());
}

const block = (view: PrepareView, name: string): HTMLElement =>
  view.contentEl.find(`.people-prepared[aria-label="${name}"]`);

beforeEach(async () => {
  test_ = await startTestHost();
  ports = fakePorts(test_.app, NOTES, { myNames: ["Alex Stone"] });
  class ViewPlugin extends Plugin {
    override onload(): void {
      this.registerView(PREPARE_VIEW, (leaf) => new PrepareView(leaf, ports));
    }
  }
  await test_.host.plugins.loadClass(ViewPlugin, {
    id: "people",
    name: "People",
    author: "",
    description: "",
    version: "0.0.0",
    minAppVersion: "1.13.1",
  });
});

afterEach(() => test_.stop());

test("a meeting's people are shown with last meeting and open items, the longest wait first", async () => {
  const view = await open({ version: 1, path: "M/next.md", people: [] });
  expect(view.getDisplayText()).toBe("Prepare: Next");
  expect(texts(view.contentEl, ".people-prepared-name")).toEqual(["Dana Okafor", "Sam Rivera"]);
  const dana = block(view, "Dana Okafor");
  expect(texts(dana, ".people-prepared-last a")).toEqual(["Budget"]);
  expect(texts(dana, ".people-details-body")).toEqual(["We agreed on the budget.", "Keep two vendors"]);
  expect(texts(dana, ".people-item-text")).toEqual(["Old promise", "Send the plan", "Answer"]);
  expect(texts(dana, ".people-remark")).toEqual([
    "asked 72 days ago, 1 meeting since",
    "asked 23 days ago",
    "asked 23 days ago",
  ]);
  expect(texts(block(view, "Sam Rivera"), ".people-prepared-last")).toEqual(["No meeting so far."]);
});

test("it is live: an item that is done goes, somebody new comes, other nodes stay", async () => {
  const view = await open({ version: 1, path: "M/next.md", people: [] });
  const dana = block(view, "Dana Okafor");
  ports.put(
    "M/older.md",
    meetingNote({ date: "2025-09-01", people: ["Dana Okafor"] }, "- [x] Old promise @Dana Okafor"),
  );
  expect(texts(dana, ".people-item-text")).toEqual(["Send the plan", "Answer"]);
  const people = ["Dana Okafor", "Sam Rivera", "Zoë Berg"];
  ports.put("M/next.md", meetingNote({ date: "2025-11-12", title: "Next", people }));
  expect(texts(view.contentEl, ".people-prepared-name")).toEqual(people);
  expect(block(view, "Dana Okafor")).toBe(dana);
});

test("a chosen person is prepared for, also after the profile has moved", async () => {
  const view = await open({ version: 1, path: "", people: [{ id: "profile:gone.md", name: "Dana Okafor" }] });
  expect(texts(view.contentEl, ".people-prepared-name")).toEqual(["Dana Okafor"]);
  view.contentEl.find(".people-prepared-name").click();
  expect(ports.log).toContain("person Dana Okafor tab");
});

describe("a name that several people have", () => {
  const OTHER = "Team/Dana Okafor/README.md";
  const choices = (view: PrepareView): string[] => texts(view.contentEl, ".people-prepare-choice");

  beforeEach(() => ports.put(OTHER, profileNote({ role: "Buyer" })));

  test.each([
    ["named in the meeting", { path: "M/next.md", people: [] }, ["Sam Rivera"]],
    ["chosen before", { path: "", people: [{ id: "gone", name: "Dana Okafor" }] }, []],
  ])("%s: both are listed with their notes, and the one chosen is shown", async (_title, state, sure) => {
    const view = await open({ version: 1, ...state });
    expect(texts(view.contentEl, ".people-prepare-question")).toEqual(["Who is meant by “Dana Okafor”?"]);
    expect(choices(view)).toEqual(["Dana OkaforPeople/Dana Okafor/README.md", `Dana Okafor${OTHER}`]);
    expect(texts(view.contentEl, ".people-prepared-name")).toEqual(sure);
    view.contentEl.findAll(".people-prepare-choice")[1]?.click();
    expect(texts(view.contentEl, ".people-prepared-name")).toEqual([...sure, "Dana Okafor"]);
    expect(texts(block(view, "Dana Okafor"), ".people-person-met")[0]).toContain(
      `Buyer · No meeting so far · ${OTHER}`,
    );
    expect(view.getState()["chosen"]).toEqual([{ name: "Dana Okafor", id: `profile:${OTHER}` }]);
    const again = await open(JSON.parse(JSON.stringify(view.getState())));
    expect(again.contentEl.find('.people-prepare-choice[aria-pressed="true"]').textContent).toContain(OTHER);
    again.contentEl.find('.people-prepare-choice[aria-pressed="true"]').click();
    expect(texts(again.contentEl, ".people-prepared-name")).toEqual(sure);
  });
});

test("copies in a folded meeting's other note are one row", async () => {
  ports.put(
    "M/last copy.md",
    meetingNote({ date: "2025-10-20", title: "Budget", people: ["Dana Okafor"] }, LAST),
  );
  const view = await open({ version: 1, path: "M/next.md", people: [] });
  const dana = block(view, "Dana Okafor");
  expect(texts(dana, ".people-item-text")).toEqual(["Old promise", "Send the plan", "Answer"]);
  expect(texts(dana, ".people-prepared-heading").slice(1)).toEqual(["They owe me (3)", "I owe them (2)"]);
});

test.each([
  ["no note", { path: "", people: [] }, "No note is open"],
  ["a note that names nobody", { path: "Nobody.md", people: [] }, "This note names nobody"],
  ["a note that is gone", { path: "Gone.md", people: [] }, "The note is gone"],
  ["people who are gone", { path: "", people: [{ id: "x", name: "Y" }] }, "Nobody of them is known any more"],
  ["a state of any shape", { path: 7, people: [null, 3, { id: 1 }] }, "No note is open"],
])("%s explains itself", async (_title, state, expected) => {
  const view = await open(state);
  expect(texts(view.contentEl, ".people-empty-title")).toEqual([expected]);
});

test("closing leaves no listeners behind", async () => {
  const view = await open({ version: 1, path: "M/next.md", people: [] });
  view.leaf.detach();
  await settled();
  expect(ports.listenerCount).toBe(0);
});

test("the tab follows the title of the meeting", async () => {
  const view = await open({ version: 1, path: "M/next.md" });
  const header = view.containerEl.closest(".workspace-leaf")?.querySelector(".view-header-title");
  ports.put("M/next.md", meetingNote({ date: "2025-11-12", title: "Other", people: ["Dana Okafor"] }));
  expect(header?.textContent).toBe("Prepare: Other");
});
