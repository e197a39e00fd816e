import { ROLLUP_VIEW, RollupView } from "../../../src/ui/rollup/rollup-view";
import type { ItemsTest } from "./items-test";
import { click, startItemsTest, textsOf } from "./items-test";

let test_: ItemsTest;
let view: RollupView;
let el: HTMLElement;
let copied: string[];

async function start(state: Record<string, unknown>): Promise<void> {
  test_ = await startItemsTest();
  view = await test_.open(ROLLUP_VIEW, (leaf, ports) => new RollupView(leaf, ports), state);
  el = view.contentEl;
}

function setClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
}

async function copy(): Promise<void> {
  const button = el.findAll("button").find((b) => b.textContent.includes("Copy as Markdown"));
  click(button ?? el);
  await new Promise((resolve) => setTimeout(resolve));
}

function notices(): string[] {
  return Array.from(document.querySelectorAll(".notice")).map((notice) => notice.textContent.trim());
}

beforeEach(() => {
  copied = [];
  setClipboard(async (text) => void copied.push(text));
});

afterEach(() => test_.host.stop());

test("has a title, counts and groups for what it was opened with", async () => {
  await start({ by: "priority" });
  expect(view.getDisplayText()).toBe("Action items by priority");
  expect(textsOf(el, ".people-rollup-title")).toEqual(["Action items by priority"]);
  expect(textsOf(el, ".people-group-title")).toEqual(["High priority", "No priority"]);
  expect(textsOf(el, ".people-counts")).toEqual(["1 overdue · 1 today · 4 open"]);
});

test("its controls change what is shown, its title and its state", async () => {
  await start({ by: "due" });
  const [grouping, owner] = el.findAll("select") as HTMLSelectElement[];
  if (!grouping || !owner) throw new Error("controls are missing");
  expect(grouping.value).toBe("due");
  grouping.value = "person";
  grouping.dispatchEvent(new Event("change"));
  owner.value = "mine";
  owner.dispatchEvent(new Event("change"));
  expect(textsOf(el, ".people-rollup-title")).toEqual(["Action items by person"]);
  expect(textsOf(el, ".people-item-text")).toEqual(["Book the room"]);
  expect(view.getState()).toMatchObject({ version: 1, by: "person", owner: "mine" });
});

test("its own state brings it back", async () => {
  await start({ by: "person", owner: "waiting" });
  const state = JSON.parse(JSON.stringify(view.getState())) as Record<string, unknown>;
  test_.host.stop();
  await start(state);
  expect(view.getState()).toEqual(state);
});

test("copies plain bullets, never checkboxes", async () => {
  await start({ by: "due", owner: "waiting" });
  await copy();
  expect(copied).toHaveLength(1);
  expect(copied[0]).toContain("## Overdue (1)\n\n- Send the **plan** · Dana Okafor · due 2025-11-10");
  expect(copied[0]).not.toMatch(/- \[.\]/);
  expect(notices()).toContain("Copied 2 action items as Markdown.");
});

test("says when there is no clipboard", async () => {
  await start({ by: "due" });
  setClipboard(() => Promise.reject(new Error("denied")));
  await copy();
  expect(notices()).toContain("The clipboard is not available.");
});

test("closing leaves no listener", async () => {
  await start({ by: "due" });
  view.leaf.detach();
  expect(test_.fake.listenerCount).toBe(0);
});
