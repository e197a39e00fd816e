import { SearchBox } from "../../../src/ui/parts/search-box";
import type { TestHost } from "../../host/jest/start-app";
import { startTestHost } from "../../host/jest/start-app";
import { press } from "../items/items-test";

const WORDS = { search: "Search", searchPlaceholder: "Name…" };

let host: TestHost;
let parentEl: HTMLElement;
let asked: string[];
let left: number;

beforeEach(async () => {
  host = await startTestHost();
  parentEl = document.body.createDiv();
  [asked, left] = [[], 0];
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
  parentEl.remove();
  host.stop();
});

function build(text = "", isLeft = true): SearchBox {
  const search = (searched: string): void => void asked.push(searched);
  const leave = { leave: (): void => void left++ };
  return new SearchBox(parentEl, { words: WORDS, text, search, ...(isLeft ? leave : {}) });
}

const inputEl = (): HTMLInputElement => parentEl.find("input") as HTMLInputElement;

function type(text: string): void {
  inputEl().value = text;
  inputEl().dispatchEvent(new Event("input", { bubbles: true }));
}

test("asks a moment after the last key, with what was typed trimmed", () => {
  build();
  type("pl");
  jest.advanceTimersByTime(100);
  type(" plan ");
  jest.advanceTimersByTime(100);
  expect(asked).toEqual([]);
  jest.advanceTimersByTime(100);
  expect(asked).toEqual(["plan"]);
  expect([inputEl().getAttribute("aria-label"), inputEl().placeholder]).toEqual(["Search", "Name…"]);
});

test("Escape clears at once, and what was typed right before is not asked any more", () => {
  build();
  type("plan");
  press(inputEl(), "Escape");
  jest.runAllTimers();
  expect(asked).toEqual([""]);
  expect([inputEl().value, left]).toEqual(["", 0]);
});

test("Escape in an empty box leaves it", () => {
  build();
  press(inputEl(), "Escape");
  expect([asked, left]).toEqual([[], 1]);
});

test.each(["ArrowDown", "Enter"])(
  "%s goes to what was found, asking first for what was typed last",
  (key) => {
    build();
    type("plan");
    press(inputEl(), key);
    expect([asked, left]).toEqual([["plan"], 1]);
    jest.runAllTimers();
    expect(asked).toEqual(["plan"]);
  },
);

test("where there is nowhere to go, the box keeps the keys of its text only", () => {
  build("", false);
  const keys = ["ArrowDown", "Enter", "Escape"].map((key) => {
    const event = new KeyboardEvent("keydown", { key, cancelable: true });
    inputEl().dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(keys).toEqual([false, false, false]);
});

test("keys of a composition are the input method's", () => {
  build();
  type("plan");
  press(inputEl(), "Escape", { isComposing: true });
  press(inputEl(), "Enter", { isComposing: true });
  expect([inputEl().value, asked, left]).toEqual(["plan", [], 0]);
});

test("what is searched for elsewhere is shown in place of what was typed", () => {
  const box = build("plan");
  type("other");
  box.show("#tag");
  jest.runAllTimers();
  expect([inputEl().value, asked]).toEqual(["#tag", []]);
});

test("what is being typed stays when the list is only drawn anew", () => {
  const box = build("plan");
  type("plans");
  box.show("plan");
  expect(inputEl().value).toBe("plans");
  jest.runAllTimers();
  expect(asked).toEqual(["plans"]);
});

test("a box that is gone asks nothing", () => {
  build();
  type("plan");
  parentEl.remove();
  jest.runAllTimers();
  expect(asked).toEqual([]);
});
