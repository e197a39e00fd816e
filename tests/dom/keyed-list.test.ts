import { KeyedList } from "../../src/dom/keyed-list";
import type { ListRow, RowView } from "../../src/dom/list-row";
import { MadeRows } from "../../src/dom/list-rows";
import { fakeLayout } from "./fake-layout";

interface Data {
  readonly text: string;
}

class FakeRow implements RowView<Data> {
  readonly el = createDiv({ attr: { tabindex: "-1" } });
  updates = 0;
  isDestroyed = false;

  update({ text }: Data): void {
    this.updates++;
    this.el.setText(text);
  }

  setCurrent(isCurrent: boolean): void {
    this.el.tabIndex = isCurrent ? 0 : -1;
  }

  destroy(): void {
    this.isDestroyed = true;
  }
}

/** The viewport is 600 pixels high, a row 30. */
const IN_SIGHT = 20;

let layout: ReturnType<typeof fakeLayout>;
let list: KeyedList<Data>;
let made: Map<string, FakeRow>;
/** How often the height of each row was estimated: once whenever all places are worked out. */
let estimated: Map<string, number>;

function row(key: string, text = key): ListRow<Data> {
  return { key, kind: key.startsWith("h") ? "head" : "item", isSticky: key.startsWith("h"), data: { text } };
}

function rows(count: number, from = 0): ListRow<Data>[] {
  return Array.from({ length: count }, (_, i) => row(String(from + i)));
}

/** Three groups of a hundred rows, each with a sticky heading. */
function grouped(): ListRow<Data>[] {
  return [0, 1, 2].flatMap((group) => [row(`h${group}`), ...rows(100, group * 100)]);
}

function texts(): string[] {
  return [...list.el.children].map((el) => el.textContent ?? "");
}

function elOf(key: string): HTMLElement {
  const el = made.get(key)?.el;
  if (!el) throw new Error(`row ${key} was never built`);
  return el;
}

/** Rows beyond what is in sight are built in the frame after the one in which that is painted. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The text of the row whose top is the nearest at or below the viewport's. */
function topRow(): string | undefined {
  const at = [...list.el.children].find((el) => el.getBoundingClientRect().bottom > 0);
  return at?.textContent ?? undefined;
}

beforeEach(() => {
  layout = fakeLayout(() => 30);
  made = new Map();
  estimated = new Map();
  list = new KeyedList<Data>({
    parentEl: layout.scrollEl,
    scrollEl: layout.scrollEl,
    createRow: ({ key }) => {
      const view = new FakeRow();
      made.set(key, view);
      return view;
    },
    estimateHeight: ({ key }) => {
      estimated.set(key, (estimated.get(key) ?? 0) + 1);
      return 40;
    },
  });
});

afterEach(() => {
  list.destroy();
  layout.restore();
});

describe("a short list", () => {
  test("is rendered whole, in order", () => {
    list.setRows(rows(24));
    expect(texts()).toEqual(rows(24).map(({ key }) => key));
  });

  test("keeps the node of a key and patches it", () => {
    list.setRows([row("a"), row("b")]);
    const before = elOf("a");
    list.setRows([row("b"), row("a", "A")]);
    expect(texts()).toEqual(["b", "A"]);
    expect(list.el.lastElementChild).toBe(before);
  });

  test("does not patch a row whose data is the same object", () => {
    const a = row("a");
    list.setRows([a]);
    list.setRows([a, row("b")]);
    expect(made.get("a")?.updates).toBe(1);
    list.refresh();
    expect(made.get("a")?.updates).toBe(2);
  });

  test("builds a key anew when its kind changes", () => {
    list.setRows([row("a")]);
    const first = made.get("a");
    list.setRows([{ ...row("a"), kind: "other" }]);
    expect(first?.isDestroyed).toBe(true);
    expect(made.get("a")).not.toBe(first);
  });

  test("keeps the focus when rows move around it", () => {
    list.setRows([row("a"), row("b"), row("c")]);
    elOf("c").focus();
    list.setRows([row("c"), row("a"), row("b")]);
    expect(document.activeElement).toBe(elOf("c"));
  });

  test("hands the focus of a row that is gone to the one in its place", () => {
    list.setRows([row("a"), row("b"), row("c")]);
    elOf("b").focus();
    list.setRows([row("a"), row("c")]);
    expect(document.activeElement).toBe(elOf("c"));
  });

  test("does not take the focus from elsewhere", () => {
    const input = document.body.createEl("input");
    list.setRows([row("a"), row("b")]);
    input.focus();
    list.setRows([row("b")]);
    expect(document.activeElement).toBe(input);
    input.remove();
  });

  test("has exactly one row in the order of the Tab key", () => {
    list.setRows([row("a"), row("b")]);
    list.moveFocus(1);
    expect([elOf("a").tabIndex, elOf("b").tabIndex]).toEqual([-1, 0]);
    list.moveFocus(99);
    expect(document.activeElement).toBe(elOf("b"));
  });

  test("tells in which row a node lies", () => {
    list.setRows([row("a")]);
    const inside = elOf("a").createSpan();
    expect(list.rowAt(inside)?.key).toBe("a");
    expect(list.rowAt(list.el)).toBeNull();
    expect(list.rowAt(null)).toBeNull();
  });
});

describe("a long list", () => {
  test("has nodes in proportion to the viewport", () => {
    list.setRows(rows(100_000));
    expect(list.el.childElementCount).toBeLessThan(60);
    expect(texts()[0]).toBe("0");
  });

  test("shows what is scrolled to, and lets go of the rest", () => {
    list.setRows(rows(10_000));
    layout.scrollTo(40_000);
    expect(topRow()).not.toBe("0");
    expect(list.el.childElementCount).toBeLessThan(60);
    expect(made.get("5")?.isDestroyed).toBe(true);
  });

  test("keeps the current row in the document, however far away", () => {
    list.setRows(rows(1_000));
    elOf("3").focus();
    layout.scrollTo(20_000);
    expect(document.activeElement).toBe(elOf("3"));
    expect(texts()[0]).toBe("3");
  });

  test("renders the heading of the group that is scrolled through", () => {
    list.setRows(grouped());
    layout.scrollTo(5_000);
    expect(texts()).toContain("h1");
    expect(texts()).not.toContain("h2");
  });

  test("keeps the first visible row in place when rows come above it", () => {
    list.setRows(rows(1_000));
    layout.scrollTo(9_000);
    const before = topRow();
    list.setRows([...rows(50, 5_000), ...rows(1_000)]);
    expect(topRow()).toBe(before);
  });

  test("keeps the place when the first visible row itself goes", () => {
    list.setRows(rows(1_000));
    layout.scrollTo(9_000);
    const gone = topRow() ?? "";
    const next = String(Number(gone) + 1);
    const before = elOf(next).getBoundingClientRect().top;
    list.setRows(rows(1_000).filter(({ key }) => key !== gone));
    expect(elOf(next).getBoundingClientRect().top).toBe(before);
  });

  test("stays at the very top when it was there", () => {
    list.setRows(rows(1_000));
    list.setRows([row("new"), ...rows(1_000)]);
    expect(topRow()).toBe("new");
  });

  test("starts over on demand", () => {
    list.setRows(rows(1_000));
    layout.scrollTo(9_000);
    list.startOver();
    list.setRows(rows(1_000, 2_000));
    expect(layout.scrollEl.scrollTop).toBe(0);
    expect(topRow()).toBe("2000");
    expect(list.currentRow?.key).toBe("2000");
  });

  test("places are worked out once for another list, although its rows are not as high as estimated", () => {
    list.setRows(rows(1_000));
    expect(estimated.get("999")).toBe(1);
    list.startOver();
    list.setRows(rows(1_000, 2_000));
    expect(estimated.get("2999")).toBe(1);
    expect(made.get("0")?.isDestroyed).toBe(true);
    expect(texts()[0]).toBe("2000");
  });

  describe("that begins far below other content", () => {
    let top: number;
    let contentResized: () => void;

    beforeEach(() => {
      top = 5_000;
      jest
        .spyOn(list.el, "getBoundingClientRect")
        .mockImplementation(() => new DOMRect(0, top - layout.scrollEl.scrollTop, 300, 0));
      jest.spyOn(window, "ResizeObserver").mockImplementation((callback) => ({
        observe: (el) => {
          if (el === list.el) contentResized = () => callback([], {} as ResizeObserver);
        },
        unobserve: () => undefined,
        disconnect: () => undefined,
      }));
      list.setRows(rows(1_000));
    });

    afterEach(() => jest.restoreAllMocks());

    test("builds no row but the current one", () => {
      expect([...made.keys()]).toEqual(["0"]);
    });

    test("builds rows as it comes near, and lets go of them when it has gone out of sight", () => {
      layout.scrollTo(4_500);
      expect(texts().slice(0, 3)).toEqual(["0", "1", "2"]);
      layout.scrollTo(0);
      expect(texts()).toEqual(["0"]);
      layout.scrollTo(5_000 + 1_000 * 40 + 3_000);
      expect(texts()).toEqual(["0"]);
    });

    test("builds rows when what was above it has gone, without anybody scrolling", async () => {
      top = 100;
      contentResized();
      await painted();
      expect(texts().length).toBeGreaterThan(500 / 30);
    });
  });

  test("shows what is in sight first, and the rows beyond it once that has been painted", async () => {
    list.setRows(rows(1_000));
    expect(texts()).toHaveLength(IN_SIGHT);
    await painted();
    expect(texts()).toHaveLength(IN_SIGHT + 8);
    list.startOver();
    list.setRows(rows(1_000, 2_000));
    expect(texts()).toHaveLength(IN_SIGHT);
    layout.scrollTo(30);
    expect(texts()).toHaveLength(1 + IN_SIGHT + 8);
  });

  test("that starts over with the same rows keeps the nodes in sight, and the focus in them", async () => {
    list.setRows(rows(1_000));
    await painted();
    list.focusRow(String(IN_SIGHT - 1));
    const before = [...list.el.children].slice(0, IN_SIGHT);
    list.startOver();
    list.setRows(rows(1_000));
    expect([...list.el.children].slice(0, IN_SIGHT)).toEqual(before);
    expect(document.activeElement).toBe(elOf(String(IN_SIGHT - 1)));
  });

  test("builds no row twice where those measured first don't fill the viewport", async () => {
    const create = jest.spyOn(FakeRow.prototype, "update");
    list.setRows(rows(1_000));
    await painted();
    const built = create.mock.contexts.map((view) => (view as FakeRow).el.textContent);
    expect(new Set(built).size).toBe(built.length);
    create.mockRestore();
  });

  test("has no hole when it is brought up to date before it was painted", () => {
    layout.heightOf = () => 20;
    list.setRows(rows(1_000));
    list.setRows(rows(1_000, 2_000));
    expect([...list.el.children].at(-1)?.getBoundingClientRect().bottom).toBeGreaterThanOrEqual(600);
  });

  test("with rows that have no height builds a few", () => {
    layout.heightOf = () => 0;
    list.setRows(rows(1_000));
    expect(made.size).toBeLessThan(60);
  });

  test("of the same list at its top every row keeps its node, those at the end of the viewport too", async () => {
    list.setRows(rows(1_000));
    await painted();
    const before = [...list.el.children];
    expect(before.length).toBeGreaterThan(24);
    list.setRows(rows(1_000));
    expect([...list.el.children]).toEqual(before);
    expect(before.every((el, i) => el === list.el.children[i])).toBe(true);
  });

  test("focuses a row that is not rendered yet", () => {
    list.setRows(rows(1_000));
    list.focusRow("777");
    expect(document.activeElement).toBe(elOf("777"));
  });

  test("finds the heading above the current row", () => {
    list.setRows(grouped());
    list.focusRow("150");
    expect(list.currentHeading?.key).toBe("h1");
  });

  test("becomes short and long again without building rows twice", () => {
    list.setRows(rows(100));
    const first = elOf("0");
    list.setRows(rows(10));
    expect(texts()).toHaveLength(10);
    list.setRows(rows(100));
    expect(list.el.firstElementChild).toBe(first);
  });

  test("renders nothing new while hidden, and forgets what is gone", async () => {
    list.setRows(rows(1_000));
    await painted();
    const shown = list.el.childElementCount;
    layout.isHidden = true;
    list.setRows(rows(999, 1));
    expect(list.el.childElementCount).toBeLessThanOrEqual(shown);
    expect(texts()).not.toContain("0");
  });

  test("measures: the place of a row follows from the heights above it", () => {
    layout.heightOf = (el) => (Number(el.textContent) % 2 === 0 ? 20 : 100);
    list.setRows(rows(1_000));
    layout.scrollTo(3_000);
    const tops = [...list.el.children].map((el) => el.getBoundingClientRect());
    for (const [i, rect] of tops.entries()) {
      const next = tops[i + 1];
      if (next) expect(next.top).toBeGreaterThanOrEqual(rect.bottom - 1);
    }
    expect(list.el.childElementCount).toBeLessThan(60);
  });
});

/** Rows of which one was measured, and with it all. */
class OnceMeasured extends MadeRows<Data> {
  override heightKeyAt(): string {
    return "any";
  }
}

describe("a list of a hundred thousand rows", () => {
  const ALL = 100_000;

  /** Rows in sight, which must follow each other without a gap. */
  function inSight(): number[] {
    const els = [...list.el.children].filter((el) => {
      const { top, bottom } = el.getBoundingClientRect();
      return bottom > 0 && top < 600;
    });
    for (const [i, el] of els.entries()) {
      const next = els[i + 1]?.getBoundingClientRect().top;
      if (next !== undefined) expect(next).toBeCloseTo(el.getBoundingClientRect().bottom);
    }
    return els.map((el) => Number(el.textContent)).sort((a, b) => a - b);
  }

  /** Where a list is jumped to follows from estimates: a few rows more or less. */
  function expectNear(first: number): void {
    const shown = inSight().filter((index) => Math.abs(index - first) < 30);
    expect(shown.length).toBeGreaterThanOrEqual(20);
    expect(Math.abs((shown[0] ?? 0) - first)).toBeLessThan(10);
  }

  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  /** Rows are measured again once nothing has scrolled for a while, which may move them. */
  const atRest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

  test("asks for the heights of a stretch only", () => {
    list.setRows(rows(ALL));
    estimated.clear();
    list.setRows(rows(ALL));
    const times = [...estimated.values()].reduce((sum, count) => sum + count, 0);
    // Once each for what comes after the stretch, which is asked for once a list.
    expect(times).toBeLessThan(ALL + 20_000);
  });

  /** Scrolls by less than a viewport at a time: no row may be skipped, and none come twice. */
  async function scrollThrough(steps: number, by: number): Promise<number> {
    let [top = 0] = inSight();
    for (let i = 0; i < steps; i++) {
      layout.scrollTo(layout.scrollEl.scrollTop + by);
      await settled();
      const shown = inSight();
      expect(shown.length).toBeGreaterThanOrEqual(20);
      const moved = ((shown[0] ?? 0) - top) * Math.sign(by);
      expect(moved).toBeGreaterThan(0);
      expect(moved).toBeLessThanOrEqual(20);
      top = shown[0] ?? 0;
    }
    return top;
  }

  test("is scrolled through without a jump where another stretch begins, downwards and upwards", async () => {
    list.setRows(rows(ALL));
    layout.scrollTo(6_800 * 40);
    await settled();
    expect(await scrollThrough(30, 570)).toBeGreaterThan(7_200);
    layout.scrollTo(layout.scrollEl.scrollTop - 2_900 * 40);
    await settled();
    expect(inSight()[0]).toBeGreaterThan(4_200);
    expect(await scrollThrough(40, -570)).toBeLessThan(3_800);
  });

  test("shows what is jumped to: the middle, the end and the top again", async () => {
    list.setRows(rows(ALL));
    layout.scrollTo(50_000 * 40);
    await atRest();
    expectNear(50_000);
    // What turns out to be less high than estimated is scrolled on by.
    for (let i = 0; i < 2; i++) {
      layout.scrollTo(layout.scrollEl.scrollHeight - 600);
      await atRest();
    }
    expect(inSight().at(-1)).toBe(ALL - 1);
    layout.scrollTo(0);
    await atRest();
    expect(inSight().slice(0, 3)).toEqual([0, 1, 2]);
    expect(list.el.childElementCount).toBeLessThan(60);
  });

  test.each([5_000, 20_000, 90_000])(
    "shows rows where %i stands, although all around it are known to be far less high than estimated",
    async (at) => {
      layout.heightOf = () => 16;
      list.setRows(new OnceMeasured(rows(ALL), () => 40));
      layout.scrollTo(at * 40);
      await atRest();
      const shown = inSight();
      expect(shown.length).toBeGreaterThanOrEqual(30);
      expect(Math.abs((shown[0] ?? 0) - at)).toBeLessThan(10);
    },
  );

  test.each(["77777", "99999", "40000", "7500", "0"])("focuses row %s, and shows it whole", async (key) => {
    list.setRows(rows(ALL));
    layout.scrollTo(60_000 * 40);
    await atRest();
    list.focusRow(key);
    await atRest();
    expect(document.activeElement).toBe(elOf(key));
    const { top, bottom } = elOf(key).getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(600);
    expect(inSight().length).toBeGreaterThanOrEqual(20);
  });

  test("focuses a row in sight without scrolling", async () => {
    list.setRows(rows(ALL));
    layout.scrollTo(50_000 * 40);
    await atRest();
    const before = layout.scrollEl.scrollTop;
    list.focusRow(String(inSight()[5]));
    await atRest();
    expect(layout.scrollEl.scrollTop).toBe(before);
  });

  test("goes on row by row where another stretch begins", async () => {
    list.setRows(rows(ALL));
    list.focusRow("6960");
    for (let at = 6_961; at < 7_040; at++) {
      list.moveFocus(1);
      await settled();
      expect(document.activeElement).toBe(elOf(String(at)));
      expect(inSight()).toContain(at);
    }
  });

  test("keeps the rows in sight in place when rows come above them", () => {
    list.setRows(rows(ALL));
    layout.scrollTo(50_000 * 40);
    const before = topRow();
    list.setRows([...rows(9_000, ALL), ...rows(ALL)]);
    expect(topRow()).toBe(before);
  });

  test("keeps the current row in the document wherever it is scrolled to", async () => {
    list.setRows(rows(ALL));
    elOf("3").focus();
    layout.scrollTo(50_000 * 40);
    await settled();
    expect(document.activeElement).toBe(elOf("3"));
    expectNear(50_000);
  });

  test("shows the heading of a group that begins far above, and its rows where they belong", async () => {
    layout.heightOf = (el) => (el.textContent === "h" ? 90 : 30);
    list.setRows([row("before"), row("h"), ...rows(ALL)]);
    layout.scrollTo(50_000 * 40);
    await settled();
    expect(texts()[1]).toBe("h");
    const first = inSight()[0] ?? 0;
    expect(Math.abs(first - 50_000)).toBeLessThan(5);
    expect(elOf(String(first)).getBoundingClientRect().top).toBeLessThanOrEqual(0);
  });

  /** Where the first row in sight stands in the list, by the heights of those that were never drawn and of the heading. */
  function placeOfFirst(headingHeight: number): readonly [number, number] {
    const el = [...list.el.children].find((one) => one.getBoundingClientRect().top >= 0);
    const at = el?.getBoundingClientRect().top ?? 0;
    return [at + layout.scrollEl.scrollTop, headingHeight + Number(el?.textContent) * 40];
  }

  test("rows in sight stay where they belong when two that are pinned far above are higher than estimated", async () => {
    layout.heightOf = (el) => (el.textContent === "h" ? 90 : 30);
    list.setRows([row("h"), ...rows(ALL)]);
    elOf("0").focus();
    layout.scrollTo(50_000 * 40);
    await atRest();
    expect(texts().slice(0, 2)).toEqual(["h", "0"]);
    const [is, byEstimate] = placeOfFirst(40);
    // A dozen rows were drawn on the way, each 10 px less high.
    expect(Math.abs(is - byEstimate)).toBeLessThan(30 * 10);
    layout.heightOf = (el) => (el.textContent === "h" ? 600 : 30);
    list.setRows([row("h"), ...rows(ALL)]);
    await atRest();
    expect(Math.abs(placeOfFirst(40)[0] - placeOfFirst(40)[1])).toBeLessThan(30 * 10);
  });

  test("goes on where another stretch begins while a finger's fling carries it", async () => {
    list.setRows(rows(ALL));
    layout.scrollTo(6_850 * 40);
    await atRest();
    const touch = (type: string): boolean => layout.scrollEl.dispatchEvent(new Event(type));
    touch("touchstart");
    layout.scrollTo(layout.scrollEl.scrollTop + 100);
    await settled();
    touch("touchend");
    let [top = 0] = inSight();
    for (let i = 0; i < 60; i++) {
      layout.scrollTo(layout.scrollEl.scrollTop + 150);
      const [now = 0] = inSight();
      expect(now).toBeGreaterThanOrEqual(top);
      top = now;
      await settled();
    }
    expect(top).toBeGreaterThan(7_050);
  });

  test("becomes a short one while it is scrolled far down", async () => {
    list.setRows(rows(ALL));
    layout.scrollTo(90_000 * 40);
    await settled();
    list.setRows(rows(500));
    layout.scrollTo(0);
    await settled();
    expect(inSight().slice(0, 3)).toEqual([0, 1, 2]);
  });
});

test("a list inside something that does not scroll is rendered whole", () => {
  const parentEl = document.body.createDiv();
  const free = new KeyedList<Data>({
    parentEl,
    createRow: () => new FakeRow(),
    estimateHeight: () => 30,
  });
  free.setRows(rows(100));
  expect(free.el.childElementCount).toBe(100);
  free.destroy();
  parentEl.remove();
});

test("destroying leaves nothing behind", () => {
  const removed = jest.spyOn(layout.scrollEl, "removeEventListener");
  const added = jest.spyOn(layout.scrollEl, "addEventListener");
  list.setRows(rows(1_000));
  list.destroy();
  expect(layout.scrollEl.childElementCount).toBe(0);
  expect([...made.values()].every((view) => view.isDestroyed)).toBe(true);
  const types = (calls: readonly (readonly unknown[])[]): unknown[] => calls.map(([type]) => type).sort();
  expect(types(removed.mock.calls)).toEqual(types(added.mock.calls));
  layout.scrollTo(500);
  expect(layout.scrollEl.childElementCount).toBe(0);
});
