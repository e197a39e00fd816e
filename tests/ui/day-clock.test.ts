import { formatIsoDate } from "../../src/core/calendar-date";
import { DayClock, localDay } from "../../src/ui/day-clock";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let clock: DayClock;
let days: string[];

/** Starts the clock at a local time. */
function startAt(...time: [number, number, number, number, number]): void {
  jest.useFakeTimers({ now: new Date(...time) });
  days = [];
  clock = new DayClock(window, () => days.push(formatIsoDate(clock.today)));
  clock.start();
}

/** The machine sleeps: time goes on, timers do not. */
function sleepUntil(...time: [number, number, number, number, number]): void {
  jest.setSystemTime(new Date(...time));
}

afterEach(() => {
  clock.stop();
  jest.useRealTimers();
});

test("today is the local day, also just before and just after midnight", () => {
  startAt(2025, 10, 12, 23, 59);
  expect(formatIsoDate(localDay())).toBe("2025-11-12");
  sleepUntil(2025, 10, 13, 0, 0);
  expect(formatIsoDate(localDay())).toBe("2025-11-13");
});

test("midnight: told once, at once, with the new day", () => {
  startAt(2025, 10, 12, 23, 30);
  jest.advanceTimersByTime(30 * MINUTE - 1);
  expect(days).toEqual([]);
  jest.advanceTimersByTime(1_000);
  expect(days).toEqual(["2025-11-13"]);
  jest.advanceTimersByTime(2 * HOUR);
  expect(days).toEqual(["2025-11-13"]);
});

test.each([
  ["a year's end", 2025, 11, 31, "2026-01-01"],
  ["a leap day", 2028, 1, 28, "2028-02-29"],
])("midnight at %s", (_name, year, month, day, next) => {
  startAt(year, month, day, 22, 0);
  jest.advanceTimersByTime(2 * HOUR + 1_000);
  expect(days).toEqual([next]);
});

test("three days on end without anybody there", () => {
  startAt(2025, 10, 12, 12, 0);
  jest.advanceTimersByTime(3 * 24 * HOUR);
  expect(days).toEqual(["2025-11-13", "2025-11-14", "2025-11-15"]);
});

test.each<[string, () => boolean]>([
  ["its window is focused", () => window.dispatchEvent(new Event("focus"))],
  ["its page is shown", () => document.dispatchEvent(new Event("visibilitychange"))],
])("the machine wakes up on another day and %s: told at once", (_how, wake) => {
  startAt(2025, 10, 12, 18, 0);
  sleepUntil(2025, 10, 14, 8, 0);
  expect(days).toEqual([]);
  wake();
  expect(days).toEqual(["2025-11-14"]);
  wake();
  expect(days).toEqual(["2025-11-14"]);
});

test("the machine wakes up and nobody touches it: told within the hour", () => {
  startAt(2025, 10, 12, 18, 0);
  sleepUntil(2025, 10, 14, 8, 0);
  jest.advanceTimersByTime(HOUR);
  expect(days).toEqual(["2025-11-14"]);
});

test("after waking up the next midnight is met again", () => {
  startAt(2025, 10, 12, 18, 0);
  sleepUntil(2025, 10, 14, 23, 50);
  window.dispatchEvent(new Event("focus"));
  jest.advanceTimersByTime(10 * MINUTE + 1_000);
  expect(days).toEqual(["2025-11-14", "2025-11-15"]);
});

test("the system clock is set back a day", () => {
  startAt(2025, 10, 12, 18, 0);
  sleepUntil(2025, 10, 11, 18, 0);
  window.dispatchEvent(new Event("focus"));
  expect(days).toEqual(["2025-11-11"]);
});

test("focused again on the same day: nobody is told, and timers do not pile up", () => {
  startAt(2025, 10, 12, 9, 0);
  for (let i = 0; i < 5; i++) window.dispatchEvent(new Event("focus"));
  expect(days).toEqual([]);
  expect(jest.getTimerCount()).toBe(1);
});

test("made on one day and started on the next, it tells so", () => {
  jest.useFakeTimers({ now: new Date(2025, 10, 12, 23, 59) });
  days = [];
  clock = new DayClock(window, () => days.push(formatIsoDate(clock.today)));
  sleepUntil(2025, 10, 13, 0, 1);
  clock.start();
  expect(days).toEqual(["2025-11-13"]);
});

test("stopped, it has no timer and listens to nothing", () => {
  startAt(2025, 10, 12, 18, 0);
  expect(jest.getTimerCount()).toBe(1);
  clock.stop();
  expect(jest.getTimerCount()).toBe(0);
  sleepUntil(2025, 10, 14, 8, 0);
  window.dispatchEvent(new Event("focus"));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(days).toEqual([]);
  expect(jest.getTimerCount()).toBe(0);
});
