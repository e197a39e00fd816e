import { TooLate, withDeadline } from "../../src/vault/deadline";
import type { QuietWindow } from "../../src/vault/quiet-time";
import { QuietTime } from "../../src/vault/quiet-time";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Windows with and without an idle callback. */
const WINDOWS: [string, () => QuietWindow][] = [
  ["with idle callbacks", () => withIdle()],
  ["as on iOS", () => ({ setTimeout: timer, clearTimeout: (id) => clearTimeout(id) })],
];

const timer = (run: () => void, ms: number): number => setTimeout(run, ms) as unknown as number;

function withIdle(): QuietWindow {
  return {
    setTimeout: timer,
    clearTimeout: (id) => clearTimeout(id),
    requestIdleCallback: (run) => timer(run, 30),
    cancelIdleCallback: (id) => clearTimeout(id),
  };
}

describe.each(WINDOWS)("a window %s", (_what, createWindow) => {
  test("calls back once, after the last of several disturbances", () => {
    const onQuiet = jest.fn();
    const quiet = new QuietTime(createWindow(), onQuiet);
    for (let i = 0; i < 5; i++) {
      quiet.disturb();
      jest.advanceTimersByTime(3_000);
    }
    expect(onQuiet).not.toHaveBeenCalled();
    jest.advanceTimersByTime(60_000);
    expect(onQuiet).toHaveBeenCalledTimes(1);
    quiet.disturb();
    jest.advanceTimersByTime(60_000);
    expect(onQuiet).toHaveBeenCalledTimes(2);
  });

  test.each([0, 3_000, 4_010])("does not call back when it is stopped after %d ms", (ms) => {
    const onQuiet = jest.fn();
    const quiet = new QuietTime(createWindow(), onQuiet);
    quiet.disturb();
    jest.advanceTimersByTime(ms);
    const already = onQuiet.mock.calls.length;
    quiet.stop();
    jest.advanceTimersByTime(60_000);
    expect(onQuiet).toHaveBeenCalledTimes(already);
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe("a deadline", () => {
  test("lets through what comes in time, and leaves no timer", async () => {
    await expect(withDeadline(Promise.resolve(7), 100)).resolves.toBe(7);
    await expect(withDeadline(Promise.reject(new Error("x")), 100)).rejects.toThrow("x");
    expect(jest.getTimerCount()).toBe(0);
  });

  test("ends the waiting for what never comes", async () => {
    const waiting = withDeadline(new Promise(() => undefined), 100);
    const end = expect(waiting).rejects.toThrow(TooLate);
    jest.advanceTimersByTime(100);
    await end;
  });
});
