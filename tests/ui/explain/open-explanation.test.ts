import { openExplanation, openMeetingExplanation } from "../../../src/ui/explain/open-explanation";
import type { ItemsTest } from "../items/items-test";
import { ROLLUP_VIEW, RollupView } from "../../../src/ui/rollup/rollup-view";
import { BUDGET, rowWith, startItemsTest, textsOf } from "../items/items-test";

let t: ItemsTest;

beforeEach(async () => {
  t = await startItemsTest();
});
afterEach(() => {
  for (const el of document.body.findAll(".modal-container, .menu")) el.remove();
  t.host.stop();
});

function facts(): string[] {
  return textsOf(document.body, ".people-explain-facts > li");
}

test("why is this here: sentences on note, people, owner and lists", () => {
  const [item] = t.fake.index.note(BUDGET)?.items ?? [];
  openExplanation(t.ports, item?.id ?? -1);
  expect(textsOf(document.body, ".people-explain-heading")).toEqual([
    "Note",
    "People of the note",
    "Owner",
    "In the lists",
  ]);
  expect(facts()).toEqual([
    BUDGET,
    "It is a meeting: a note about people with a date or participants.",
    "Its date is Wednesday, October 29, 2025, as written in it.",
    "“Dana Okafor” is the name of Dana Okafor; found in the participants.",
    "“Sam Rivera” is the name of Sam Rivera; found in the participants.",
    "“Dana Okafor” is the name of Dana Okafor.",
    "Its status [ ] is Todo (TODO), which counts as open.",
    "It is due Monday, November 10, 2025, so it stands under Overdue.",
    "It is collected since it stands in a note about people.",
  ]);
});

test("the menu of a row offers it", async () => {
  const view = await t.open(ROLLUP_VIEW, (leaf, ports) => new RollupView(leaf, ports));
  const row = rowWith(view.contentEl, "Send the plan");
  row.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true }));
  await new Promise((resolve) => setTimeout(resolve));
  const item = document.body
    .findAll(".menu-item")
    .find((el) => el.textContent.trim() === "Why is this here?");
  item?.click();
  expect(facts()).toContain("“Dana Okafor” is the name of Dana Okafor.");
});

test("an item that is gone opens nothing", () => {
  openExplanation(t.ports, -1);
  expect(document.querySelector(".modal")).toBeNull();
});

test("a meeting of a timeline is explained, too", () => {
  openMeetingExplanation(t.ports, { paths: [BUDGET], title: "Budget" });
  expect(facts()).toContain("It is a meeting: a note about people with a date or participants.");
  expect(document.querySelector(".people-explain-subject")?.textContent).toBe("Budget");
});
