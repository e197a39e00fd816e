import type { ItemView } from "obsidian";
import { Notice } from "obsidian";
import { DEFAULT_ITEM_QUERY } from "../../../src/core/query/item-query";
import type { ItemEdit } from "../../../src/core/edit/intent";
import type { ItemRow } from "../../../src/core/query/item-row";
import { ACTION_ITEMS_VIEW, ActionItemsView } from "../../../src/ui/items/action-items-view";
import type { Ports } from "../../../src/ui/ports";
import type { ItemsTest } from "./items-test";
import { budget, BUDGET, click, press, rowWith, startItemsTest, textsOf } from "./items-test";

let started: ItemsTest;
let view: ItemView;
let el: HTMLElement;
let bulk: { rows: readonly ItemRow[]; edit: ItemEdit }[];
let undone: number;

const SIX = budget(
  [
    "- [ ] One @Dana Okafor 📅 2025-11-05",
    "- [?] Two @Dana Okafor 📅 2025-11-06 #proposed",
    "- [?] Three @Sam Rivera 📅 2025-11-07 #proposed",
    "- [ ] Four @Me 📅 2025-11-12",
    "- [ ] Five @Me 📅 2025-11-13",
    "- [ ] Six",
  ].join("\n"),
);

async function start(changes = Infinity, state: Record<string, unknown> = {}): Promise<void> {
  started = await startItemsTest({ [BUDGET]: SIX });
  bulk = [];
  undone = 0;
  const { edits } = started.ports;
  const ports: Ports = {
    ...started.ports,
    edits: {
      ...edits,
      applyAll: async (rows, edit) => {
        bulk.push({ rows, edit });
        const changed = rows.slice(0, changes);
        return { changed, unchanged: rows.length - changed.length, refused: [], cancelled: false };
      },
      canUndo: () => true,
      undoSize: () => 1,
      undoLast: async () => {
        undone++;
        return { kind: "nothing" };
      },
    },
  };
  view = await started.open(ACTION_ITEMS_VIEW, (leaf) => new ActionItemsView(leaf, ports), state);
  el = view.contentEl;
}

afterEach(() => started.host.stop());

function focused(): string {
  return document.activeElement?.querySelector(".people-item-text, .people-group-title")?.textContent ?? "";
}

function key(name: string, more: KeyboardEventInit = {}): void {
  press(document.activeElement ?? document.body, name, more);
}

function selected(): string[] {
  return textsOf(el, '.people-item[aria-selected="true"] .people-item-text');
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test("arrows rove: one row is in the order of the Tab key, and its controls with it", async () => {
  await start();
  rowWith(el, "One").focus();
  const walk = ["ArrowDown", "ArrowDown", "ArrowUp", "End", "Home"].map((name) => {
    key(name);
    return focused();
  });
  expect(walk).toEqual(["Two", "Three", "Two", "Six", "Overdue"]);
  rowWith(el, "Two").focus();
  const stops = el.findAll(".people-items [tabindex='0']").map((stop) => stop.closest(".people-list-row"));
  expect(new Set(stops)).toEqual(new Set([rowWith(el, "Two")]));
});

test("the tree tells levels, places, sizes and what is folded", async () => {
  await start();
  const attrs = (row: Element, ...names: string[]): (string | null)[] =>
    names.map((name) => row.getAttribute(name));
  const tree = el.find("[role='tree']");
  expect(attrs(tree, "aria-label", "aria-multiselectable")).toEqual(["Action items", "true"]);
  const two = rowWith(el, "Two");
  expect(attrs(two, "role", "aria-level", "aria-posinset", "aria-setsize", "aria-selected")).toEqual([
    "treeitem",
    "2",
    "2",
    "3",
    "false",
  ]);
  const group = el.find(".people-group");
  expect(attrs(group, "role", "aria-level", "aria-posinset", "aria-setsize", "aria-expanded")).toEqual([
    "treeitem",
    "1",
    "1",
    "4",
    "true",
  ]);
  group.focus();
  key("ArrowLeft");
  expect(group.getAttribute("aria-expanded")).toBe("false");
  key("ArrowRight");
  key("ArrowRight");
  expect(focused()).toBe("One");
  key("ArrowLeft");
  expect(focused()).toBe("Overdue");
});

test("x selects, Shift and arrows select a range, also backwards; Escape clears", async () => {
  await start();
  rowWith(el, "Two").focus();
  key("x");
  expect(selected()).toEqual(["Two"]);
  key("ArrowDown", { shiftKey: true });
  expect(selected()).toEqual(["Two", "Three"]);
  key("ArrowUp", { shiftKey: true });
  key("ArrowUp", { shiftKey: true });
  expect(selected()).toEqual(["One", "Two"]);
  key("Escape");
  expect(selected()).toEqual([]);
});

test("a click with Shift selects up to the row, over headings", async () => {
  await start();
  rowWith(el, "Three").focus();
  key("x");
  click(rowWith(el, "Five").find(".people-item-text"), { shiftKey: true });
  expect(selected()).toEqual(["Three", "Four", "Five"]);
  expect(started.fake.log).toEqual([]);
});

describe("a range whose start is in the list no more starts where the keyboard is", () => {
  async function startAt(words: string): Promise<void> {
    await start();
    rowWith(el, words).focus();
    key("x");
  }

  test("when the row was completed", async () => {
    await startAt("One");
    started.fake.put(BUDGET, SIX.replace("[ ] One", "[x] One"));
    rowWith(el, "Two").focus();
    key("ArrowDown", { shiftKey: true });
    expect(selected()).toEqual(["Two", "Three"]);
  });

  test("when the row has moved to another group", async () => {
    await startAt("One");
    started.fake.put(BUDGET, SIX.replace("2025-11-05", "2025-11-12"));
    rowWith(el, "Two").focus();
    click(rowWith(el, "Three").find(".people-item-text"), { shiftKey: true });
    expect(selected()).toEqual(["Two", "Three"]);
  });

  test("when the rows are grouped otherwise", async () => {
    await startAt("Four");
    await view.setState(
      { ...view.getState(), query: { ...DEFAULT_ITEM_QUERY, groupBy: "none" } },
      { history: false },
    );
    rowWith(el, "Two").focus();
    key("ArrowDown", { shiftKey: true });
    expect(selected()).toEqual(["Two", "Three"]);
  });
});

test("Mod-A selects the group of the row, not the others", async () => {
  await start();
  rowWith(el, "Two").focus();
  key("a", { ctrlKey: true });
  expect(selected()).toEqual(["One", "Two", "Three"]);
  expect(textsOf(el, ".people-bulk-count")).toEqual(["3 selected"]);
});

test("an edit of a selected row means the whole selection; of another row that row alone", async () => {
  await start();
  rowWith(el, "Two").focus();
  key("x");
  key("ArrowDown", { shiftKey: true });
  key(" ");
  await nextTask();
  expect(bulk.map(({ rows, edit }) => [rows.map(({ description }) => description), edit])).toEqual([
    [["Two", "Three"], { set: "done" }],
  ]);
  rowWith(el, "Six").focus();
  key(" ");
  expect(started.edits.map(({ row }) => row.description)).toEqual(["Six"]);
});

test("accept means what is proposed among the selected, and nothing where nothing is", async () => {
  await start();
  rowWith(el, "Two").focus();
  key("a", { ctrlKey: true });
  key("a");
  await nextTask();
  expect(bulk.map(({ rows, edit }) => [rows.length, edit.set])).toEqual([[2, "accepted"]]);
  key("Escape");
  rowWith(el, "Four").focus();
  key("a");
  key("r");
  expect([bulk.length, started.edits.length]).toEqual([1, 0]);
});

test("what became of a bulk edit is read out and said with its reasons", async () => {
  await start(2);
  rowWith(el, "One").focus();
  key("a", { ctrlKey: true });
  key(" ");
  await nextTask();
  expect(textsOf(el, ".people-hidden-text[role='status']")).toEqual(["2 changed, 1 already so"]);
  expect(textsOf(document.body, ".notice")).toEqual([expect.stringContaining("2 changed")]);
  new Notice("").hide();
});

test("a pending row is busy, and a second key does not ask twice", async () => {
  await start();
  rowWith(el, "Six").focus();
  key(" ");
  key(" ");
  expect(started.edits).toHaveLength(1);
  expect(rowWith(el, "Six").getAttribute("aria-busy")).toBe("true");
  await started.edits[0]?.answer({ kind: "refused", reason: "note-changed" });
  const six = rowWith(el, "Six");
  expect(six.getAttribute("aria-busy")).toBeNull();
  expect(six.find("[role='alert']").textContent).not.toBe("");
  key(" ");
  expect(started.edits).toHaveLength(2);
});

test("after a key that takes the item away the keyboard is on the next one at once", async () => {
  await start();
  rowWith(el, "One").focus();
  key(" ");
  expect(focused()).toBe("Two");
  key("a");
  // Accepted ones stay in this list.
  expect(focused()).toBe("Two");
  key("r");
  expect(started.edits.map(({ row, edit }) => [row.description, edit.set])).toEqual([
    ["One", "done"],
    ["Two", "accepted"],
  ]);
});

test("where only proposed items are listed, accepting goes on to the next one, group by group", async () => {
  await start(Infinity, { query: { ...DEFAULT_ITEM_QUERY, proposed: "only" } });
  rowWith(el, "Two").focus();
  key("a");
  expect(focused()).toBe("Three");
  key("a");
  expect(started.edits.map(({ row }) => row.description)).toEqual(["Two", "Three"]);
});

test("what is selected in a folded group is said to be hidden, and left alone", async () => {
  await start();
  rowWith(el, "One").focus();
  key("x");
  rowWith(el, "Four").focus();
  key("x");
  expect(textsOf(el, ".people-bulk-count")).toEqual(["2 selected"]);
  rowWith(el, "One").focus();
  key("ArrowLeft");
  key("ArrowLeft");
  expect(textsOf(el, ".people-bulk-count")).toEqual(["1 selected · 1 hidden"]);
  rowWith(el, "Four").focus();
  key(" ");
  expect([...bulk.flatMap(({ rows }) => rows), ...started.edits.map(({ row }) => row)]).toMatchObject([
    { description: "Four" },
  ]);
});

test("a selection of which every row is hidden can be cleared", async () => {
  await start();
  rowWith(el, "One").focus();
  key("x");
  key("ArrowLeft");
  key("ArrowLeft");
  expect(textsOf(el, ".people-bulk-count")).toEqual(["0 selected · 1 hidden"]);
  click(el.find(".people-bulk-button[aria-label='Clear selection']"));
  expect(el.find(".people-bulk-bar").isShown()).toBe(false);
});

test("a key that is held down moves, but changes nothing", async () => {
  await start();
  rowWith(el, "One").focus();
  key(" ", { repeat: true });
  expect(started.edits).toHaveLength(0);
  key("ArrowDown", { repeat: true });
  expect(focused()).toBe("Two");
  key("a", { repeat: true });
  key("r", { repeat: true });
  expect(started.edits).toHaveLength(0);
});

test("Mod-Z undoes, / searches, ? lists the keys, and keys with Alt are left alone", async () => {
  await start();
  const row = rowWith(el, "One");
  row.focus();
  key("z", { ctrlKey: true });
  expect(undone).toBe(1);
  key("d", { altKey: true });
  expect(document.querySelectorAll(".menu")).toHaveLength(0);
  key("/");
  expect(document.activeElement).toBe(el.find("input[type='search']"));
  row.focus();
  key("?");
  expect(textsOf(document.body, ".people-keys dd")).toContain("Accept a proposed item");
});

test("the mark of folded copies is reached by the Tab key, and Enter on it opens the menu", async () => {
  await start();
  started.fake.put("Meetings/Copy.md", SIX);
  const row = rowWith(el, "One");
  row.focus();
  const mark = row.find(".people-copies");
  expect([mark.textContent, mark.tabIndex]).toEqual(["×2", 0]);
  mark.focus();
  key("Enter");
  expect(textsOf(document.body, ".menu-item-title")).toContain("Complete only in Budget");
  key("Escape");
});

test("d, p and o open what they are named for", async () => {
  await start();
  rowWith(el, "One").focus();
  key("d");
  expect(textsOf(document.body, ".menu-item-title")).toEqual([
    "Today",
    "Tomorrow",
    "Next week",
    "In a month",
    "Pick a date…",
    "No due date",
  ]);
  key("Escape");
  rowWith(el, "One").focus();
  key("o");
  expect(document.querySelector<HTMLInputElement>(".prompt-input")?.placeholder).toBe("Who owns it?");
});
