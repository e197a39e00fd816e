import { DEFAULT_ITEM_QUERY } from "../../../src/core/query/item-query";
import type { ItemView } from "obsidian";
import { ACTION_ITEMS_VIEW, ActionItemsView } from "../../../src/ui/items/action-items-view";
import { meetingNote } from "../../support/build";
import type { ItemsTest } from "./items-test";
import { budget, BUDGET, click, NOTES, press, rowWith, startItemsTest, textsOf } from "./items-test";

let test_: ItemsTest;
let view: ItemView;
let el: HTMLElement;

async function start(
  notes?: Readonly<Record<string, string>>,
  state: Record<string, unknown> = {},
): Promise<void> {
  test_ = await startItemsTest(notes);
  view = await test_.open(ACTION_ITEMS_VIEW, (leaf, ports) => new ActionItemsView(leaf, ports), state);
  el = view.contentEl;
}

function groups(): string[] {
  return textsOf(el, ".people-group");
}

function button(label: string): HTMLElement {
  const found = el.findAll(".nav-action-button").find((b) => b.getAttribute("aria-label")?.startsWith(label));
  if (!found) throw new Error(`no button "${label}"`);
  return found;
}

function choose(label: string, title: string): void {
  click(button(label));
  click(menuItem(title));
}

function menuItem(title: string): Element {
  const item = Array.from(document.querySelectorAll(".menu-item")).find((m) => m.textContent === title);
  if (!item) throw new Error(`no menu item "${title}"`);
  return item;
}

async function searchFor(text: string): Promise<void> {
  const input = el.find("input[type='search']") as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 250));
}

afterEach(() => test_.host.stop());

test("lists open items by due date with counts", async () => {
  await start();
  expect(groups()).toEqual(
    ["Overdue 1", "Today 1", "This week 1", "No due date 1"].map((t) =>
      expect.stringMatching(t.replace(" 1", ".*1")),
    ),
  );
  expect(textsOf(el, ".people-counts")).toEqual(["1 overdue · 1 today · 4 open"]);
  expect(view.getDisplayText()).toBe("Action items");
  expect(view.icon).toBe("list-checks");
});

test("groups by priority and by person", async () => {
  await start();
  choose("Group by: Due date", "Priority");
  expect(textsOf(el, ".people-group-title")).toEqual(["High priority", "No priority"]);
  press(button("Group by: Priority"), "Enter");
  click(menuItem("Person"));
  expect(textsOf(el, ".people-group-title")).toEqual([
    "Alex Stone",
    "Dana Okafor",
    "Sam Rivera",
    "Unassigned",
  ]);
  expect(button("Group by: Person").getAttribute("aria-haspopup")).toBe("menu");
});

test("a heading says that copies are folded, and not that a limit leaves rows out", async () => {
  const five = budget(["One", "Two", "Three", "Four", "Five"].map((text) => `- [ ] ${text}`).join("\n"));
  await start({ [BUDGET]: five }, { query: { groupBy: "due", limit: 3 } });
  const flair = (): HTMLElement => el.find(".people-group .tree-item-flair");
  expect(textsOf(el, ".people-item-text")).toHaveLength(3);
  expect([flair().textContent, flair().getAttribute("aria-label")]).toEqual(["5", null]);
  test_.fake.put("Meetings/Copy.md", budget("- [ ] Five"));
  expect([flair().textContent, flair().getAttribute("aria-label")]).toEqual(["6", "6 lines in 5 rows"]);
});

test("a person's heading opens the person, the rest of it folds", async () => {
  await start(NOTES, { query: { groupBy: "person" } });
  const heading = el.findAll(".people-group")[1];
  if (!heading) throw new Error("no heading");
  click(heading.find(".people-group-open"));
  expect(test_.fake.log).toEqual(["person Dana Okafor"]);
  expect(heading.getAttribute("aria-expanded")).toBe("true");
  click(heading.find(".people-group-title"));
  expect(heading.getAttribute("aria-expanded")).toBe("false");
  expect(textsOf(el, ".people-item-text")).not.toContain("Send the plan");
});

test("filters by owner", async () => {
  await start();
  choose("Filter", "Mine");
  expect(textsOf(el, ".people-item-text")).toEqual(["Book the room"]);
  expect(textsOf(el, ".people-counts")).toEqual(["Mine: 1 today · 1 open"]);
  expect(button("Filter: Mine").hasClass("is-active")).toBe(true);
  choose("Filter", "Waiting on others");
  expect(textsOf(el, ".people-item-text")).toEqual(["Send the plan", "Ask Sam about x"]);
});

test("searches; Escape clears the search, then goes to the list", async () => {
  await start();
  await searchFor("plan");
  expect(textsOf(el, ".people-item-text")).toEqual(["Send the plan"]);
  press(el.find("input[type='search']"), "Escape");
  expect(textsOf(el, ".people-item-text")).toHaveLength(4);
  press(el.find("input[type='search']"), "Escape");
  expect(document.activeElement?.getAttribute("role")).toBe("treeitem");
});

test("a search that was cleared right after the last key stays cleared", async () => {
  await start();
  const input = el.find("input[type='search']") as HTMLInputElement;
  input.value = "plan";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  press(input, "Escape");
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(textsOf(el, ".people-item-text")).toHaveLength(4);
});

test("a filter that hides all says so and can be cleared", async () => {
  await start(NOTES, { query: { groupBy: "priority", search: "nothing like this" } });
  expect(textsOf(el, ".people-empty-title")).toEqual(["No item matches"]);
  expect(textsOf(el, ".people-empty-hint")).toEqual(["4 open items are hidden by search and filter."]);
  click(el.find(".people-empty button"));
  expect(textsOf(el, ".people-group-title")).toEqual(["High priority", "No priority"]);
});

test("nothing indexed says what was looked for", async () => {
  await start({ "a.md": "hello" });
  expect(textsOf(el, ".people-empty")).toEqual([
    "No people notes foundLooked for notes with the property type: people or the tag #type/people.Open settings",
  ]);
});

test("nothing open says so", async () => {
  await start({ [BUDGET]: budget("- [x] Done @Dana Okafor") });
  expect(textsOf(el, ".people-empty")).toEqual(["Nothing openEvery action item is done."]);
});

test("where nobody has written an item yet it is not said that all are done", async () => {
  await start({ [BUDGET]: budget("Nothing to do.") });
  expect(textsOf(el, ".people-empty")).toEqual([
    "Nothing openThere are none yet. An action item is a list item with a checkbox.",
  ]);
});

test("items of notes that are not about people say nothing of those", async () => {
  await start({ "a.md": "- [x] hello" });
  expect(textsOf(el, ".people-empty-title")).toEqual(["No people notes found"]);
});

test("while notes are read the answer is marked as partial, with a bar", async () => {
  await start();
  test_.fake.setProgress({ done: 1_200, total: 10_000 });
  expect(textsOf(el, ".people-progress-text")).toEqual(["Reading notes: 1,200 of 10,000"]);
  expect(el.find("[role='progressbar']").getAttribute("aria-valuenow")).toBe("1200");
  await new Promise((resolve) => setTimeout(resolve, 450));
  test_.fake.setProgress({ done: 2_000, total: 10_000 });
  expect(textsOf(el, ".people-counts")).toEqual(["So far 1 overdue · 1 today · 4 open"]);
  test_.fake.setProgress(null);
  expect(textsOf(el, ".people-counts")).toEqual(["1 overdue · 1 today · 4 open"]);
  expect(el.find(".people-progress").isShown()).toBe(false);
});

test("a completed item leaves when the index says so, and the focus goes to its neighbour", async () => {
  await start();
  const row = rowWith(el, "plan");
  row.focus();
  press(row, " ");
  expect(rowWith(el, "plan").hasClass("is-pending")).toBe(true);
  test_.fake.put(
    BUDGET,
    budget("- [x] Send the **plan** @Dana Okafor ⏫ 📅 2025-11-10\n- [/] Book the room @Me 📅 2025-11-12"),
  );
  expect(textsOf(el, ".people-item-text")).toEqual(["Book the room"]);
  expect(document.activeElement?.getAttribute("role")).toBe("treeitem");
});

test("does nothing when a note without items changes", async () => {
  await start();
  const asked = jest.spyOn(test_.ports.index, "notes");
  test_.fake.put("Other.md", "just text");
  expect(asked).not.toHaveBeenCalled();
});

test("keeps rows, nodes and folded groups over a refresh", async () => {
  await start();
  click(el.findAll(".people-group-title")[0] ?? el);
  const node = rowWith(el, "Book");
  test_.fake.put("Meetings/New.md", budget("- [ ] New @Dana Okafor 📅 2025-11-11"));
  expect(rowWith(el, "Book")).toBe(node);
  expect(textsOf(el, ".people-item-text")).not.toContain("New");
  expect(textsOf(el, ".people-counts")).toEqual(["2 overdue · 1 today · 5 open"]);
});

test("folds and unfolds with the arrow keys", async () => {
  await start();
  const heading = el.findAll(".people-group")[0] ?? el;
  heading.focus();
  press(heading, "ArrowLeft");
  expect(heading.getAttribute("aria-expanded")).toBe("false");
  press(heading, "ArrowRight");
  expect(heading.getAttribute("aria-expanded")).toBe("true");
  press(heading, "ArrowRight");
  expect(document.activeElement).toBe(rowWith(el, "plan"));
  press(rowWith(el, "plan"), "ArrowLeft");
  expect(document.activeElement).toBe(heading);
});

test("folds all and unfolds all", async () => {
  await start();
  click(button("Collapse all"));
  expect(textsOf(el, ".people-item")).toEqual([]);
  click(button("Expand all"));
  expect(textsOf(el, ".people-item-text")).toHaveLength(4);
});

test("follows who is typed into the note in front, though it has no items", async () => {
  const note = (people: readonly string[], body = ""): string => meetingNote({ people }, body);
  await start({
    "A.md": note(["Dana Okafor"], "- [ ] Send the plan"),
    "B.md": note(["Sam Rivera"], "- [ ] Book the room"),
    "M.md": note(["Dana Okafor"]),
  });
  const { app } = test_.host;
  await app.workspace.getLeaf("tab").openFile(await app.vault.create("M.md", "x"));
  click(button("Follow active note"));
  expect(textsOf(el, ".people-item-text")).toEqual(["Send the plan"]);
  test_.fake.put("M.md", note(["Dana Okafor", "Sam Rivera"]));
  expect(textsOf(el, ".people-item-text")).toEqual(["Send the plan", "Book the room"]);
});

test("its state survives a restart", async () => {
  await start();
  choose("Group by", "Person");
  click(el.findAll(".people-group-title")[0] ?? el);
  const state = JSON.parse(JSON.stringify(view.getState())) as Record<string, unknown>;
  expect(state).toEqual({
    version: 1,
    query: { ...DEFAULT_ITEM_QUERY, groupBy: "person" },
    collapsed: ["person:me"],
  });
  test_.host.stop();
  await start(NOTES, state);
  expect(textsOf(el, ".people-group-title")[0]).toBe("Alex Stone");
  expect(el.findAll(".people-group")[0]?.getAttribute("aria-expanded")).toBe("false");
});

test("a tag in a text is searched for", async () => {
  await start({ [BUDGET]: budget("- [ ] Ask #urgent people @Dana Okafor\n- [ ] Other @Dana Okafor") });
  click(el.find("a.tag"));
  expect(textsOf(el, ".people-item-text")).toEqual(["Ask #urgent people"]);
});

test("closing leaves no listener", async () => {
  await start();
  view.leaf.detach();
  expect(test_.fake.listenerCount).toBe(0);
});
