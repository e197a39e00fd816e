import * as openItems from "../../../src/core/query/open-items";
import { ItemList } from "../../../src/ui/items/item-list";
import { RollupAnswers } from "../../../src/ui/rollup/rollup-answers";
import { RollupBlock } from "../../../src/ui/rollup/rollup-block";
import type { ItemsTest } from "../items/items-test";
import { BUDGET, budget, click, rowWith, startItemsTest, textsOf } from "../items/items-test";

let test_: ItemsTest;
let answers: RollupAnswers;
let blocks: RollupBlock[];
/** What goes to the index, and what puts rows anew. */
let asked: jest.SpyInstance;
let drawn: jest.SpyInstance;

beforeEach(async () => {
  test_ = await startItemsTest();
  answers = new RollupAnswers(test_.ports);
  blocks = [];
  asked = jest.spyOn(openItems, "openItems");
  drawn = jest.spyOn(ItemList.prototype, "setGroups");
});

afterEach(() => {
  for (const block of blocks) block.unload();
  test_.host.stop();
  jest.restoreAllMocks();
});

function show(body: string, path = "Home.md", shown = new Set<RollupBlock>()): HTMLElement {
  return showIn(body, () => path, shown);
}

function showIn(body: string, path: () => string, shown = new Set<RollupBlock>()): HTMLElement {
  const el = document.body.createDiv();
  const block = new RollupBlock(el, { ports: test_.ports, answers, shown, body, path });
  blocks.push(block);
  block.load();
  return el;
}

test("shows the rows it asks for, with title and counts", () => {
  const el = show("by: priority\ntitle: What matters\nperson: Dana Okafor\n");
  expect(textsOf(el, ".people-rollup-block-title")).toEqual(["What matters"]);
  expect(textsOf(el, ".people-group-title")).toEqual(["High priority", "No priority"]);
  expect(textsOf(el, ".people-counts")).toEqual(["1 overdue · 1 today · 4 open"]);
});

test("its rows are edited in place", () => {
  const el = show("by: due");
  click(rowWith(el, "Nobody's").querySelector(".people-status") ?? el);
  expect(test_.edits.map(({ edit }) => edit)).toEqual([{ set: "done" }]);
});

test("the second click of a double click completes nothing: the row below may have come under the pointer", () => {
  const el = show("by: due");
  click(rowWith(el, "Nobody's").querySelector(".people-status") ?? el, { detail: 2 });
  expect(test_.edits).toEqual([]);
});

test("follows the notes, and keeps its nodes", () => {
  const el = show("owner: Dana Okafor");
  const row = rowWith(el, "Send the plan");
  test_.fake.put(
    BUDGET,
    budget("- [ ] Send the **plan** @Dana Okafor ⏫ 📅 2025-11-10\n- [ ] More @Dana Okafor"),
  );
  expect(textsOf(el, ".people-item-text")).toEqual(["Send the plan", "More"]);
  expect(rowWith(el, "Send the plan")).toBe(row);
});

test("a limit leaves out the rest and says how many", () => {
  const el = show("limit: 1");
  expect(textsOf(el, ".people-item-text")).toHaveLength(1);
  expect(textsOf(el, ".people-counts")).toEqual(["1 overdue · 1 today · 4 open · 3 more"]);
});

test("an empty answer says so", () => {
  const el = show("path: Nowhere/");
  expect(textsOf(el, ".people-empty-hint")).toEqual(["Nothing open"]);
});

test("“this” follows the note it stands in", () => {
  const el = show("owner: this", "People/Dana Okafor/README.md");
  expect(textsOf(el, ".people-item-text")).toEqual(["Send the plan"]);
});

test.each([
  ["limit: -1", ['Line 1: limit: "-1" is no count']],
  [
    "by: due\nby2: x\nowner:",
    ["Line 2: “by2” is no setting. Known are: by, owner", "Line 3: “owner” has no value"],
  ],
  ["by: due\nperson: Zork Nemo", ["Line 2:"]],
  ["by: dew\nperson: Zork Nemo\nlimit: -1", ["Line 1:", "Line 2:", "Line 3:"]],
  ["by:\n  - dew", ["Line 2:"]],
  ["owner: [", ["It is not valid YAML"]],
  ["person: this", ["Line 1: “person: this” means the person of the note"]],
  [`title: ${"x".repeat(10_001)}`, ["The block holds 10,008 characters; at most 10,000 are read."]],
])("%s shows what is wrong", (body, expected) => {
  const el = show(body);
  const messages = textsOf(el, ".people-rollup-problem li");
  expect(messages).toHaveLength(expected.length);
  expected.forEach((part, i) => {
    if (body !== "limit: -1") expect(messages[i]).toContain(part);
    else expect(messages[i]).toMatch(/^Line 1: .*limit.*-1/);
  });
  expect(el.querySelector(".people-item")).toBeNull();
});

test("a block that was wrong is shown once its person is known", () => {
  const el = show("person: Newcomer Jones");
  expect(el.querySelector(".people-rollup-problem")).not.toBeNull();
  test_.fake.put(
    "Meetings/New.md",
    budget("- [ ] Welcome @Newcomer Jones").replace("Sam Rivera", "Newcomer Jones"),
  );
  expect(textsOf(el, ".people-item-text")).toEqual(["Welcome"]);
});

test("twenty blocks share one question for each change", () => {
  for (let i = 0; i < 20; i++) show("by: due");
  expect(asked).toHaveBeenCalledTimes(1);
  test_.fake.put(BUDGET, budget("- [ ] One thing @Dana Okafor 📅 2025-11-10"));
  expect(asked).toHaveBeenCalledTimes(2);
  expect(drawn).toHaveBeenCalledTimes(2 * blocks.length);
});

test("a change that does not concern a block asks nothing and draws nothing", () => {
  const el = show("due: 2025-12-01..");
  show("path: Projects/");
  asked.mockClear();
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void seen.push(...records));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  test_.fake.put(BUDGET, budget("- [ ] One thing @Dana Okafor 📅 2025-11-10"));
  seen.push(...observer.takeRecords());
  observer.disconnect();
  expect(asked).not.toHaveBeenCalled();
  expect(seen).toEqual([]);
  expect(textsOf(el, ".people-empty-hint")).toEqual(["Nothing open"]);
});

test("a change that leaves the answer as it was draws nothing", () => {
  show("owner: Dana Okafor");
  expect(drawn).toHaveBeenCalledTimes(1);
  test_.fake.put("Meetings/Other.md", budget("- [ ] Sam's @Sam Rivera 📅 2025-11-10"));
  expect(drawn).toHaveBeenCalledTimes(1);
});

test("unloading leaves no listener and no node", () => {
  const el = show("by: due");
  for (const block of blocks) block.unload();
  blocks = [];
  expect(test_.fake.listenerCount).toBe(0);
  expect(el.childElementCount).toBe(0);
});

test("“this” is somebody else once the note was moved", () => {
  let path = "People/Dana Okafor/Plan.md";
  test_.fake.put(path, "No note about people.\n");
  const el = showIn("owner: this", () => path);
  expect(textsOf(el, ".people-item-text")).toEqual(["Send the plan"]);
  path = "Plan.md";
  test_.fake.put(path, "No note about people.\n");
  expect(textsOf(el, ".people-rollup-problem li")[0]).toContain("Line 1: “owner: this” means");
  path = "People/Dana Okafor/Plan.md";
  test_.fake.put(path, "No note about people, still.\n");
  expect(textsOf(el, ".people-item-text")).toEqual(["Send the plan"]);
});

test("a block that ends with the plugin shows its source and follows nothing", () => {
  const shown = new Set<RollupBlock>();
  const el = show("by: due\n", "Home.md", shown);
  expect([...shown]).toEqual(blocks);
  for (const block of shown) block.end();
  expect(shown.size).toBe(0);
  expect(test_.fake.listenerCount).toBe(0);
  expect(el.querySelector("pre > code")?.textContent).toBe("by: due\n");
  expect(el.querySelector(".people-item")).toBeNull();
  expect(el.className).toBe("");
});
