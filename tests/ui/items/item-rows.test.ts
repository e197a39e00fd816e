import type { ItemId } from "../../../src/core/index/resolved-note";
import { openItems } from "../../../src/core/query/open-items";
import { DEFAULT_ITEM_QUERY } from "../../../src/core/query/item-query";
import { ItemRows } from "../../../src/ui/items/item-rows";
import { onHoverLink } from "../../../src/ui/hover-link";
import type { HoverLinkDetail } from "../../../src/ui/hover-link";
import type { ItemsTest } from "./items-test";
import { budget, BUDGET, click, NOTES, press, rowWith, startItemsTest, textsOf } from "./items-test";

let test_: ItemsTest;
let el: HTMLElement;
let rows: ItemRows;

function ids(): ItemId[] {
  const { index } = test_.ports;
  return openItems(index, DEFAULT_ITEM_QUERY, test_.ports.today()).groups.flatMap(({ items }) => [...items]);
}

async function start(notes: Readonly<Record<string, string>> = NOTES): Promise<void> {
  test_ = await startItemsTest(notes);
  el = document.body.createDiv();
  rows = new ItemRows({ parentEl: el, ports: test_.ports, label: "Items" });
  rows.load();
  rows.setItems(ids());
}

function box(words: string): HTMLInputElement {
  return rowWith(el, words).find("input") as HTMLInputElement;
}

beforeEach(() => start());

afterEach(() => {
  rows.unload();
  el.remove();
  test_.host.stop();
});

describe("what a row shows", () => {
  test("text, with formatting and links, without the fields", () => {
    expect(textsOf(el, ".people-item-text")).toEqual([
      "Send the plan",
      "Book the room",
      "Ask Sam about x",
      "Nobody's",
    ]);
    expect(rowWith(el, "plan").find("strong").textContent).toBe("plan");
    expect(rowWith(el, "Ask").find("a.internal-link").getAttribute("data-href")).toBe("Sam Rivera");
  });

  test("the due date in words, the exact date as the tooltip", () => {
    expect(textsOf(el, ".people-due")).toEqual(["2 days overdue", "Today", "Tomorrow"]);
    expect(rowWith(el, "plan").find(".people-due").getAttribute("aria-label")).toMatch(
      /^Due .*10.*2025|^Due .*2025/,
    );
    expect(rowWith(el, "plan").find(".people-due").hasClass("is-overdue")).toBe(true);
  });

  test("a date that does not exist, as it was typed", async () => {
    test_.fake.put(BUDGET, budget("- [ ] Impossible @Dana Okafor 📅 2026-02-30"));
    rows.setItems(ids());
    expect(textsOf(el, ".people-due.is-invalid")).toEqual(["Invalid date 2026-02-30"]);
  });

  test("priority by an icon with a name", () => {
    const icon = rowWith(el, "plan").find(".people-priority");
    expect(icon.getAttribute("aria-label")).toBe("High priority");
    expect(icon.getAttribute("role")).toBe("img");
    expect(rowWith(el, "Nobody's").querySelector(".people-priority")).toBeNull();
  });

  test("owners, the source note and the mark of a proposal", () => {
    expect(textsOf(el, ".people-owner")).toEqual(["Dana Okafor", "Me", "Sam Rivera"]);
    expect(new Set(textsOf(el, ".people-source"))).toEqual(new Set(["Budget"]));
    expect(textsOf(el, ".people-proposed")).toEqual(["Proposed"]);
    expect(rowWith(el, "Ask").querySelector(".people-proposed")).not.toBeNull();
  });

  test("a status box that themes can draw and that is never read out as done", () => {
    expect(box("Ask").getAttribute("data-task")).toBe("?");
    expect(box("Ask").checked).toBe(true);
    expect(box("Ask").getAttribute("aria-pressed")).toBe("false");
    expect(box("Ask").getAttribute("aria-label")).toBe("Complete (status: Proposed)");
    expect(box("plan").checked).toBe(false);
    expect(box("plan").getAttribute("data-task")).toBe("");
    expect(box("plan").getAttribute("role")).toBeNull();
  });

  test("doubtful owners as doubtful, with the candidates", async () => {
    rows.unload();
    await start({
      "People/Dana Okafor/README.md": profileNoteText,
      "People/Dana Petrov/README.md": profileNoteText,
      "People/Yuki Tanaka/README.md": profileNoteText,
      "M.md": budgetWithout("- [ ] One @Dana\n- [ ] Two @Yuki"),
    });
    const ambiguous = rowWith(el, "One").find(".people-owner");
    expect(ambiguous.textContent).toBe("Dana?");
    expect(ambiguous.getAttribute("aria-label")).toBe("“Dana” may be Dana Okafor or Dana Petrov");
    const possible = rowWith(el, "Two").find(".people-owner");
    expect(possible.textContent).toBe("Yuki Tanaka?");
    expect(possible.getAttribute("aria-label")).toBe("“Yuki” is possibly Yuki Tanaka");
    expect(possible.getAttribute("role")).toBeNull();
  });

  test("HTML of a note as text", () => {
    test_.fake.put(BUDGET, budget("- [ ] <img src=x onerror=alert(1)> @Dana Okafor"));
    rows.setItems(ids());
    expect(el.querySelectorAll("img")).toHaveLength(0);
    expect(textsOf(el, ".people-item-text")).toEqual(["<img src=x onerror=alert(1)>"]);
  });

  test("a locked line with a disabled box and the reason", () => {
    test_.fake.put(BUDGET, budget("- [ ] Broken \uFFFD bytes @Dana Okafor"));
    rows.setItems(ids());
    expect(box("Broken").disabled).toBe(true);
    expect(box("Broken").getAttribute("aria-label")).toMatch(/UTF-8/);
    // A key is answered with the reason.
    press(rowWith(el, "Broken"), " ");
    expect(test_.edits.map(({ row: { lock } }) => lock)).toEqual(["not-utf8"]);
  });
});

const profileNoteText = "---\ntype: people\nrole: x\n---\n";

function budgetWithout(body: string): string {
  return `---\ntype: people\ndate: '2025-10-29'\nparticipants:\n- Sam Rivera\n---\n\n${body}\n`;
}

describe("clicks", () => {
  test("on the text open the note at the line", () => {
    click(rowWith(el, "Nobody's").find(".people-item-text"));
    expect(test_.fake.log).toEqual([`item ${BUDGET}:14`]);
  });

  test("with the modifier or the middle button open a new tab", () => {
    click(rowWith(el, "Nobody's").find(".people-item-text"), { ctrlKey: true });
    const middle = new MouseEvent("auxclick", { bubbles: true, cancelable: true, button: 1 });
    rowWith(el, "Nobody's").find(".people-item-text").dispatchEvent(middle);
    expect(test_.fake.log).toEqual([`item ${BUDGET}:14 tab`, `item ${BUDGET}:14 tab`]);
  });

  test("on a person open the person", () => {
    click(rowWith(el, "plan").find(".people-owner-name"));
    expect(test_.fake.log).toEqual(["person Dana Okafor"]);
  });

  test("on a link that leads to no note open the person, and never let Obsidian create a note", () => {
    const open = jest.spyOn(test_.ports.app.workspace, "openLinkText").mockResolvedValue();
    click(rowWith(el, "Ask").find("a.internal-link"));
    expect(open).not.toHaveBeenCalled();
    expect(test_.fake.log).toEqual(["person Sam Rivera"]);
  });

  test("on the status box wish for the end state, once", () => {
    click(box("plan"));
    click(box("plan"));
    expect(test_.edits.map(({ row, edit }) => [row.line, edit])).toEqual([[10, { set: "done" }]]);
  });

  test("on the status box do not turn the box by themselves", () => {
    box("plan").click();
    expect(box("plan").checked).toBe(false);
  });
});

describe("an edit", () => {
  test("keeps the row in place, pending, until the index answers", async () => {
    click(box("plan"));
    expect(rowWith(el, "plan").getAttribute("aria-busy")).toBe("true");
    await test_.edits[0]?.answer({ kind: "written" });
    expect(rowWith(el, "plan").hasClass("is-pending")).toBe(true);
    test_.fake.put(BUDGET, budget("- [x] Send the **plan** @Dana Okafor ⏫ 📅 2025-11-10 ✅ 2025-11-12"));
    expect(rowWith(el, "plan").hasClass("is-pending")).toBe(false);
    expect(rowWith(el, "plan").hasClass("is-done")).toBe(true);
    expect(box("plan").getAttribute("aria-label")).toBe("Reopen (status: Done)");
  });

  test("that the index answered first is not pending any more", async () => {
    click(box("plan"));
    test_.fake.put(BUDGET, budget("- [x] Send the **plan** @Dana Okafor ⏫ 📅 2025-11-10"));
    await test_.edits[0]?.answer({ kind: "written" });
    expect(rowWith(el, "plan").getAttribute("aria-busy")).toBeNull();
  });

  test("that changes nothing ends at once", async () => {
    click(box("plan"));
    await test_.edits[0]?.answer({ kind: "unchanged" });
    expect(rowWith(el, "plan").hasClass("is-pending")).toBe(false);
  });

  test("that is refused says why, and the next click works", async () => {
    click(box("plan"));
    await test_.edits[0]?.answer({ kind: "refused", reason: "note-changed" });
    expect(textsOf(rowWith(el, "plan"), ".people-item-state")).toEqual([
      "The note changed. Nothing was written.",
    ]);
    expect(rowWith(el, "plan").hasClass("is-pending")).toBe(false);
    click(box("plan"));
    expect(test_.edits).toHaveLength(2);
    expect(textsOf(rowWith(el, "plan"), ".people-item-state")).toEqual([""]);
  });
});

describe("keys", () => {
  test("arrows, Home and End move; one row is in the order of the Tab key", () => {
    const items = el.findAll(".people-item");
    items[0]?.focus();
    press(document.activeElement ?? el, "ArrowDown");
    expect(document.activeElement).toBe(items[1]);
    press(document.activeElement ?? el, "End");
    expect(document.activeElement).toBe(items[3]);
    press(document.activeElement ?? el, "Home");
    expect(document.activeElement).toBe(items[0]);
    expect(items.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    expect(items[0]?.find("input").tabIndex).toBe(0);
    expect(items[1]?.find("input").tabIndex).toBe(-1);
  });

  test("Enter opens, Space completes", () => {
    const row = rowWith(el, "Nobody's");
    row.focus();
    press(row, "Enter");
    press(row, " ");
    expect(test_.fake.log).toEqual([`item ${BUDGET}:14`]);
    expect(test_.edits.map(({ edit }) => edit)).toEqual([{ set: "done" }]);
  });

  test("Enter on a chip opens the person, Escape goes back to the row", () => {
    const row = rowWith(el, "plan");
    const chip = row.find(".people-owner");
    chip.focus();
    press(chip, "Enter");
    expect(test_.fake.log).toEqual(["person Dana Okafor"]);
    press(chip, "Escape");
    expect(document.activeElement).toBe(row);
  });

  test("rows say where they stand", () => {
    const row = rowWith(el, "plan");
    expect(row.getAttribute("role")).toBe("treeitem");
    expect(["aria-level", "aria-posinset", "aria-setsize"].map((name) => row.getAttribute(name))).toEqual([
      "1",
      "1",
      "4",
    ]);
  });
});

test("hovering a person or a link tells everybody who shows cards", () => {
  const details: HoverLinkDetail[] = [];
  const ref = onHoverLink(test_.ports.app, (detail) => details.push(detail));
  const hover = (target: Element): void =>
    void target.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
  hover(rowWith(el, "plan").find(".people-owner-name"));
  hover(rowWith(el, "Ask").find("a.internal-link"));
  hover(rowWith(el, "Ask").find(".people-item-text"));
  test_.ports.app.workspace.offref(ref);
  expect(
    details.map(({ source, linktext, sourcePath, personIds }) => [source, linktext, sourcePath, personIds]),
  ).toEqual([
    ["people", "People/Dana Okafor/README.md", BUDGET, ["profile:People/Dana Okafor/README.md"]],
    ["people", "Sam Rivera", BUDGET, undefined],
  ]);
});

test("a refresh patches rows and keeps their nodes", () => {
  const before = rowWith(el, "plan");
  test_.fake.put(BUDGET, budget("- [ ] Send the **new** plan @Dana Okafor ⏫ 📅 2025-11-10"));
  expect(textsOf(before, ".people-item-text")).toEqual(["Send the new plan"]);
});

test("unloading removes rows and listeners", () => {
  rows.unload();
  expect(el.childElementCount).toBe(0);
  expect(test_.fake.listenerCount).toBe(0);
});
