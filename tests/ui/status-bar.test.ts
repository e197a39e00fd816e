import { isWarm, warmUp } from "../../src/core/query/warm-up";
import { StatusBar } from "../../src/ui/status-bar";
import type { TestHost } from "../host/jest/start-app";
import { startTestHost } from "../host/jest/start-app";
import { meetingNote } from "../support/build";
import type { FakePorts } from "./person/fake-ports";
import { fakePorts } from "./person/fake-ports";

const PAUSE_MS = 1_000;

let host: TestHost;
let ports: FakePorts;
let bar: StatusBar;
let el: HTMLElement;
let opened: number;

function meeting(i: number, due: string): [string, string] {
  return [`Meetings/${i}.md`, meetingNote({ people: [`Person ${i}`] }, `- [ ] Item ${i} 📅 ${due}\n`)];
}

async function start(notes: number): Promise<void> {
  host = await startTestHost();
  const overdue = Array.from({ length: notes }, (_, i) => meeting(i, "2025-11-10"));
  ports = fakePorts(host.app, Object.fromEntries(overdue), { showOverdueCount: true });
  el = document.body.createDiv();
  opened = 0;
  jest.useFakeTimers();
  bar = new StatusBar(ports, el, () => opened++);
  bar.load();
}

afterEach(() => {
  bar.unload();
  el.remove();
  jest.useRealTimers();
  host.stop();
});

test("counts what is overdue, a second after something changed at most", async () => {
  await start(2);
  expect(el.style.display).toBe("none");
  jest.advanceTimersByTime(PAUSE_MS);
  expect(el.textContent).toBe("2 overdue");
  expect(el.style.display).not.toBe("none");
  ports.put(...meeting(0, "2025-11-30"));
  ports.put(...meeting(1, "2025-11-30"));
  jest.advanceTimersByTime(PAUSE_MS);
  expect(el.style.display).toBe("none");
});

test("is a button", async () => {
  await start(1);
  el.click();
  el.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  el.dispatchEvent(new KeyboardEvent("keydown", { key: "x" }));
  expect(opened).toBe(2);
});

test("is hidden while the vault is read, and when the setting says so", async () => {
  await start(1);
  jest.advanceTimersByTime(PAUSE_MS);
  ports.setProgress({ done: 1, total: 9 });
  jest.advanceTimersByTime(PAUSE_MS);
  expect(el.style.display).toBe("none");
  ports.setProgress(null);
  jest.advanceTimersByTime(PAUSE_MS);
  expect(el.style.display).not.toBe("none");
  ports.changeSettings({ showOverdueCount: false });
  ports.setProgress(null);
  jest.advanceTimersByTime(PAUSE_MS);
  expect(el.style.display).toBe("none");
});

test("waits until names have been decided: it asks for nothing that would take long", async () => {
  await start(400);
  jest.advanceTimersByTime(PAUSE_MS);
  expect(ports.index.unresolvedCount).toBe(400);
  expect(el.style.display).toBe("none");
  for (const step of warmUp(ports.index)) expect(step).toBeUndefined();
  expect(isWarm(ports.index)).toBe(true);
  // As the refresher tells everybody then.
  ports.setProgress(null);
  jest.advanceTimersByTime(PAUSE_MS);
  expect(el.textContent).toBe("400 overdue");
});
