import { ROLLUP_VIEW, RollupView } from "../../../src/ui/rollup/rollup-view";
import type { ItemsTest } from "../items/items-test";
import { budget, click, press as pressKey, rowWith, startItemsTest, textsOf } from "../items/items-test";

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

/** The control of that label. */
function control(label: string): HTMLInputElement {
  const found = el.findAll(".people-toolbar-field").find((one) => one.textContent.startsWith(label));
  const input = found?.querySelector("input, select");
  if (!input) throw new Error(`no control "${label}"`);
  return input as HTMLInputElement;
}

async function set(label: string, value: string): Promise<void> {
  const input = control(label);
  input.value = value;
  input.dispatchEvent(new Event("input"));
  input.dispatchEvent(new Event("change"));
  await new Promise((resolve) => setTimeout(resolve, 200));
}

function texts(): string[] {
  return textsOf(el, ".people-item-text");
}

function press(text: string): void {
  const button = el.findAll("button").find((one) => one.textContent.includes(text));
  if (!button) throw new Error(`no button "${text}"`);
  click(button);
}

test.each([
  ["Status", "In Progress", ["Book the room"]],
  ["Proposed", "only", ["Ask Sam about x"]],
  ["Priority", "high", ["Send the plan"]],
  ["Tags", "#task, none", ["Ask Sam about x"]],
  ["Path", "People/", []],
  ["Due from", "2025-11-13", ["Ask Sam about x"]],
  ["Due to", "2025-11-10", ["Send the plan"]],
])("the filter %s = %s leaves what it says, and is part of the state", async (label, value, expected) => {
  await start({ by: "due" });
  await set(label, value);
  expect(texts()).toEqual(expected);
  expect(textsOf(el, ".people-toolbar-toggle")).toEqual(["Filters (1)"]);
  const state = JSON.parse(JSON.stringify(view.getState())) as Record<string, unknown>;
  test_.host.stop();
  await start(state);
  expect(texts()).toEqual(expected);
  expect(control(label).value).toBe(value === "#task, none" ? "#task, none" : value);
});

test("/ goes from the list to the search, Escape back", async () => {
  await start({ by: "due" });
  const search = el.find("input[type='search']");
  rowWith(el, "plan").focus();
  pressKey(rowWith(el, "plan"), "/");
  expect(document.activeElement).toBe(search);
  pressKey(search, "Escape");
  expect(document.activeElement).toBe(rowWith(el, "plan"));
});

test("the filters fold away behind their button", async () => {
  await start({ by: "due" });
  const toggle = el.querySelector(".people-toolbar-toggle") ?? el;
  const filters = el.querySelector<HTMLElement>(".people-toolbar-filters") ?? el;
  expect([toggle.getAttr("aria-expanded"), filters.isShown()]).toEqual(["false", false]);
  click(toggle);
  expect(toggle.getAttr("aria-expanded")).toBe("true");
  expect(filters.style.display).toBe("");
});

test("a rollup of somebody's items names them, and lets them go", async () => {
  await start({ query: { groupBy: "due", ownerNames: [], persons: ["Dana Okafor"], search: "plan" } });
  expect(view.getDisplayText()).toBe("Action items by due date with Dana Okafor");
  click(el.querySelector(".people-toolbar-person") ?? el);
  expect(view.getDisplayText()).toBe("Action items by due date");
});

describe("the people of a rollup", () => {
  const persons = ["Dana Okafor", "Sam Rivera", "Alex Stone"];
  const chips = (): HTMLElement[] => el.findAll(".people-toolbar-person");

  /** Presses the chip that has the focus, as Enter does. */
  function remove(): string | undefined {
    (document.activeElement as HTMLElement | null)?.click();
    return document.activeElement?.textContent.trim();
  }

  test("stay as they are when something else of the view changes", async () => {
    await start({ query: { groupBy: "due", persons } });
    chips()[1]?.focus();
    const before = chips();
    view.contentEl.dispatchEvent(new Event("scrollend"));
    expect(chips()).toEqual(before);
    expect(document.activeElement).toBe(before[1]);
  });

  test("leave the focus to their neighbour when one is taken out, and to the filters at last", async () => {
    await start({ query: { groupBy: "due", persons } });
    chips()[1]?.focus();
    expect([remove(), remove(), remove()]).toEqual(["Alex Stone", "Dana Okafor", "Filters"]);
    expect(view.getDisplayText()).toBe("Action items by due date");
  });
});

describe("the matrix of due dates and priorities", () => {
  function cell(label: string): HTMLElement {
    const found = el.findAll(".people-matrix-cell").find((one) => one.getAttr("aria-label") === label);
    if (!found) throw new Error(`no cell "${label}"`);
    return found;
  }

  test("counts every pair, and every row and column", async () => {
    await start({ by: "due-and-priority" });
    expect(textsOf(el, ".people-matrix-table tr")).toEqual([
      "High priorityNo priorityTotal",
      "Overdue101",
      "Today011",
      "This week011",
      "No due date011",
      "Total134",
    ]);
  });

  test("a cell lists its items, once more lists all", async () => {
    await start({ by: "due-and-priority" });
    click(cell("Overdue, High priority: 1 item"));
    expect(texts()).toEqual(["Send the plan"]);
    expect(cell("Overdue, High priority: 1 item").getAttr("aria-pressed")).toBe("true");
    click(cell("Overdue, High priority: 1 item"));
    expect(texts()).toHaveLength(4);
    click(cell("No priority: 3 items"));
    expect(texts()).toHaveLength(3);
  });

  test("the chosen cell is kept, and given up when it is empty", async () => {
    await start({ by: "due-and-priority", cell: "overdue/high" });
    expect(texts()).toEqual(["Send the plan"]);
    expect(view.getState()).toMatchObject({ cell: "overdue/high" });
    test_.fake.put("Meetings/Budget.md", budget("- [ ] Another @Sam Rivera 📅 2025-11-13"));
    expect(texts()).toEqual(["Another"]);
    expect(view.getState()).toMatchObject({ cell: "/" });
  });

  test("the chosen cell is kept while the vault is read: its items may be still to come", async () => {
    await start({ by: "due-and-priority", cell: "overdue/high" });
    test_.fake.setProgress({ done: 0, total: 2 });
    test_.fake.put("Meetings/Budget.md", budget("- [ ] Another @Sam Rivera 📅 2025-11-13"));
    await new Promise((resolve) => setTimeout(resolve, 450));
    test_.fake.put("Meetings/Budget.md", budget("- [ ] One more @Sam Rivera 📅 2025-11-13"));
    expect(view.getState()).toMatchObject({ cell: "overdue/high" });
  });

  test("what is copied is what the chosen cell lists", async () => {
    await start({ by: "due-and-priority", cell: "overdue/high" });
    await copy();
    expect(copied[0]).toContain("## Overdue · High priority (1)");
    expect(copied[0]).not.toContain("## Today");
    expect(notices()).toContain("Copied 1 action item as Markdown.");
  });

  test("is one stop for the Tab key; arrows move in it", async () => {
    await start({ by: "due-and-priority" });
    const stops = (): HTMLElement[] => el.findAll('.people-matrix-cell[tabindex="0"]');
    const [first] = stops();
    if (!first) throw new Error("no stop");
    document.body.append(view.containerEl);
    cell("Overdue, High priority: 1 item").focus();
    pressKey(cell("Overdue, High priority: 1 item"), "ArrowDown");
    expect(document.activeElement).toBe(cell("Today, High priority: 0 items"));
    pressKey(cell("Today, High priority: 0 items"), "ArrowRight");
    expect(document.activeElement).toBe(cell("Today, No priority: 1 item"));
    pressKey(cell("Today, No priority: 1 item"), "End");
    expect(document.activeElement).toBe(cell("Today: 1 item"));
    expect(stops()).toEqual([cell("Today: 1 item")]);
  });

  test("is not there for other groupings", async () => {
    await start({ by: "due" });
    expect(el.querySelector<HTMLElement>(".people-matrix")?.style.display).toBe("none");
  });
});

test("saves as a note under a name that says what it is, and says when there is one", async () => {
  await start({ by: "due" });
  press("Save as note");
  const modal = document.querySelector<HTMLElement>(".people-save-note");
  if (!modal) throw new Error("no modal");
  const [name] = modal.findAll("input") as HTMLInputElement[];
  expect(name?.value).toBe("Action items by due date 2025-11-12");
  modal.querySelector<HTMLButtonElement>("button.mod-cta")?.click();
  await new Promise((resolve) => setTimeout(resolve));
  expect(notices()).toContain("Saved /Action items by due date 2025-11-12.md.");
});

test("copies plain bullets, never checkboxes", async () => {
  await start({ by: "due", owner: "waiting" });
  await copy();
  expect(copied).toHaveLength(1);
  expect(copied[0]).toContain("## Overdue (1)\n\n- Send the **plan** · Dana Okafor · due 2025-11-10");
  expect(copied[0]).not.toMatch(/- \[.\]/);
  expect(notices()).toContain("Copied 2 action items as Markdown.");
});

test("with nothing listed, what was copied before stays, and so it is while the vault is read", async () => {
  await start({ by: "due", query: { groupBy: "due", search: "nowhere to be found" } });
  await copy();
  test_.fake.setProgress({ done: 0, total: 2 });
  await copy();
  expect(copied).toEqual([]);
  expect(notices()).toContain("Nothing open.");
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
