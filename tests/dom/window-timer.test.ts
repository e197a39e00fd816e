import { WindowTimer } from "../../src/dom/window-timer";

/** A window whose time passes when it is told to. */
class FakeWindow {
  private readonly waiting = new Map<number, () => void>();

  setTimeout(run: () => void): number {
    const id = this.waiting.size + 1;
    this.waiting.set(id, run);
    return id;
  }

  clearTimeout(id: number): void {
    this.waiting.delete(id);
  }

  pass(): void {
    const due = [...this.waiting.values()];
    this.waiting.clear();
    for (const run of due) run();
  }
}

let main: FakeWindow;
let popout: FakeWindow;
let calls: string[];
let timer: WindowTimer;

beforeEach(() => {
  main = new FakeWindow();
  popout = new FakeWindow();
  calls = [];
  timer = new WindowTimer();
});

const start = (win: FakeWindow, name: string): void =>
  timer.start(win as unknown as Window, () => calls.push(name));

test("calls back once", () => {
  start(main, "a");
  expect(timer.isRunning).toBe(true);
  main.pass();
  main.pass();
  expect(calls).toEqual(["a"]);
  expect(timer.isRunning).toBe(false);
});

test("started again after a move to a popout: what waited in the main window is given up", () => {
  start(main, "main");
  start(popout, "popout");
  main.pass();
  popout.pass();
  expect(calls).toEqual(["popout"]);
});

test("stopped after a move: neither window calls, and a stranger's timer of the same number goes on", () => {
  popout.setTimeout(() => calls.push("stranger"));
  start(main, "main");
  timer.stop();
  main.pass();
  popout.pass();
  expect(calls).toEqual(["stranger"]);
});
