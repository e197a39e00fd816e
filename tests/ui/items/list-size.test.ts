/** What a list costs: rows in the document, rows repainted by an edit, listeners and nodes over many refreshes. */
import { DEFAULT_ITEM_QUERY } from "../../../src/core/query/item-query";
import { openItems } from "../../../src/core/query/open-items";
import { ItemBoard } from "../../../src/ui/items/item-board";
import { DEFAULT_BOARD_STATE } from "../../../src/ui/items/board-state";
import type { ItemEntry } from "../../../src/ui/items/list-entry";
import { ItemList } from "../../../src/ui/items/item-list";
import type { ListRow } from "../../../src/dom/list-row";
import { fakeLayout } from "../../dom/fake-layout";
import { ListenerCount } from "../../support/listener-count";
import type { ItemsTest } from "./items-test";
import { budget, BUDGET, startItemsTest } from "./items-test";

const ITEM = "- [ ] Send the plan @Dana Okafor";

let started: ItemsTest;
let layout: ReturnType<typeof fakeLayout>;

async function start(lines: readonly string[]): Promise<void> {
  started = await startItemsTest({ [BUDGET]: budget(lines.join("\n")) });
  layout = fakeLayout(() => 54);
}

afterEach(() => {
  layout.restore();
  started.host.stop();
});

function board(): { component: ItemBoard; listEl: HTMLElement } {
  const statusEl = document.body.createDiv();
  const listEl = layout.scrollEl.createDiv();
  const component = new ItemBoard({
    ports: started.ports,
    statusEl,
    listEl,
    scrollEl: layout.scrollEl,
    onChanged: () => undefined,
  });
  component.state = DEFAULT_BOARD_STATE;
  component.load();
  return { component, listEl };
}

describe.each([3_000, 100_000])("a list of %i rows", (count) => {
  test("has as many rows in the document as are in sight, everywhere", async () => {
    await start([ITEM]);
    const [id = 0] =
      openItems(started.fake.index, DEFAULT_ITEM_QUERY, started.ports.today()).groups[0]?.items ?? [];
    const rows = Array.from({ length: count }, (_, i): ListRow<ItemEntry> => {
      const data: ItemEntry = {
        kind: "item",
        id,
        copies: [],
        level: 1,
        position: i + 1,
        of: count,
      };
      return { key: String(i), kind: "item", data };
    });
    const list = new ItemList({
      parentEl: layout.scrollEl,
      scrollEl: layout.scrollEl,
      ports: started.ports,
      label: "Items",
    });
    list.load();
    list.setRows(rows);
    for (const top of [0, 54 * 1_000, 54 * (count - 20)]) {
      layout.scrollTo(top);
      const shown = layout.scrollEl
        .findAll(".people-item")
        .map((el) => Number(el.getAttribute("aria-posinset")));
      expect(shown.length).toBeLessThan(60);
      // No blank frame: the row at the top of the viewport is there in the same turn.
      expect(shown).toContain(Math.floor(top / 54) + 1);
    }
    list.unload();
  });
});

/** What is touched inside each row of a list while something is done: kinds of change, by the row's text. */
function paintedBy(listEl: HTMLElement, act: () => void): Readonly<Record<string, readonly string[]>> {
  const painted = new Map<string, Set<string>>();
  const observer = new MutationObserver(() => undefined);
  observer.observe(listEl, { subtree: true, childList: true, characterData: true, attributes: true });
  act();
  for (const { target, attributeName, type } of observer.takeRecords()) {
    const el = target.instanceOf(Element) ? target : target.parentElement;
    const row = el?.closest(".people-item, .people-group");
    const text = row?.querySelector(".people-item-text, .people-group-title")?.textContent;
    if (text == null) continue;
    painted.set(text, (painted.get(text) ?? new Set()).add(attributeName ?? type));
  }
  observer.disconnect();
  return Object.fromEntries([...painted].map(([text, kinds]) => [text, [...kinds].sort()]));
}

describe("an edit repaints", () => {
  const LINES = ["One", "Two", "Three"].map((text) => `- [ ] ${text} @Dana Okafor 📅 2025-11-05`);

  test("its own row and no other", async () => {
    await start(LINES);
    const { component, listEl } = board();
    const [one = "", two = "", three = ""] = LINES;
    const painted = paintedBy(listEl, () => {
      started.fake.put(BUDGET, budget([one, two.replace("[ ]", "[/]"), three].join("\n")));
    });
    expect(Object.keys(painted)).toEqual(["Two"]);
    component.unload();
  });

  test("the count of its group when its row goes; of the others only how many they are", async () => {
    await start(LINES);
    const { component, listEl } = board();
    const painted = paintedBy(listEl, () => {
      started.fake.put(BUDGET, budget([...LINES.slice(0, 2), "- [x] Three"].join("\n")));
    });
    expect(painted).toMatchObject({ One: ["aria-setsize"], Two: ["aria-setsize"] });
    expect(listEl.find(".people-group .tree-item-flair").textContent).toBe("2");
    component.unload();
  });
});

test("a thousand refreshes leave no node and no listener behind", async () => {
  await start(
    Array.from({ length: 200 }, (_, i) => `- [ ] Item ${i} @Dana Okafor 📅 2025-11-0${1 + (i % 9)}`),
  );
  const listeners = new ListenerCount([layout.scrollEl, document, window]);
  const { component } = board();
  const measure = (): [number, number] => [document.querySelectorAll("*").length, listeners.count];
  const before = measure();
  for (let i = 0; i < 1_000; i++) started.fake.setProgress(null);
  expect(measure()).toEqual(before);
  component.unload();
  listeners.stop();
});
