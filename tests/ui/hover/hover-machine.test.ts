import { HoverMachine } from "../../../src/ui/hover/hover-machine";

const delays = { dwellMs: 100, graceMs: 300 };

/** A machine on fake timers that writes down what it opens and closes. */
function setUp() {
  const log: string[] = [];
  const host = {
    canOpen: true,
    canClose: true,
    startTimer: (_target: string, run: () => void, delayMs: number) => {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
    open: (target: string) => {
      log.push(`open ${target}`);
      return host.canOpen;
    },
    close: () => void log.push("close"),
    mayClose: () => host.canClose,
  };
  const machine = new HoverMachine<string>(host, delays, (a, b) => a === b);
  return { machine, host, log };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe("a card opens", () => {
  test("after the pointer has rested on the link", () => {
    const { machine, log } = setUp();
    machine.enterTarget("Dana");
    expect(machine.phase).toBe("waiting");
    jest.advanceTimersByTime(99);
    expect(log).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(log).toEqual(["open Dana"]);
    expect(machine.phase).toBe("shown");
  });

  test("once, however often the pointer moves inside the link", () => {
    const { machine, log } = setUp();
    for (let i = 0; i < 5; i++) {
      machine.enterTarget("Dana");
      jest.advanceTimersByTime(50);
    }
    expect(log).toEqual(["open Dana"]);
  });

  test("not for a link that the pointer only passes", () => {
    const { machine, log } = setUp();
    machine.enterTarget("Dana");
    jest.advanceTimersByTime(50);
    machine.leaveTarget("Dana");
    expect(machine.phase).toBe("idle");
    jest.runAllTimers();
    expect(log).toEqual([]);
  });

  test("a dwell after the link was last scrolled under the resting pointer", () => {
    const { machine, log } = setUp();
    machine.enterTarget("Dana");
    jest.advanceTimersByTime(60);
    machine.targetMoved("Dana");
    jest.advanceTimersByTime(99);
    expect(log).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(log).toEqual(["open Dana"]);
    machine.targetMoved("Dana");
    expect(log).toEqual(["open Dana", "close"]);
    expect(machine.phase).toBe("idle");
  });

  test("for the link on which the pointer came to rest", () => {
    const { machine, log } = setUp();
    machine.enterTarget("Dana");
    jest.advanceTimersByTime(50);
    machine.enterTarget("Sam");
    jest.runAllTimers();
    expect(log).toEqual(["open Sam"]);
  });

  test("not when the link has gone meanwhile", () => {
    const { machine, host, log } = setUp();
    host.canOpen = false;
    machine.enterTarget("Dana");
    jest.runAllTimers();
    expect(machine.phase).toBe("idle");
    host.canOpen = true;
    machine.enterTarget("Dana");
    jest.runAllTimers();
    expect(log).toEqual(["open Dana", "open Dana"]);
  });
});

describe("an open card", () => {
  function opened() {
    const set = setUp();
    set.machine.enterTarget("Dana");
    jest.advanceTimersByTime(100);
    set.log.length = 0;
    return set;
  }

  test("closes a while after the pointer has left", () => {
    const { machine, log } = opened();
    machine.leaveTarget("Dana");
    expect(machine.phase).toBe("leaving");
    jest.advanceTimersByTime(299);
    expect(log).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(log).toEqual(["close"]);
    expect(machine.phase).toBe("idle");
  });

  test("stays when the pointer reaches it, or comes back to the link", () => {
    const { machine, log } = opened();
    machine.leaveTarget("Dana");
    jest.advanceTimersByTime(200);
    machine.enterCard();
    jest.advanceTimersByTime(1000);
    machine.leaveCard();
    jest.advanceTimersByTime(200);
    machine.enterTarget("Dana");
    jest.advanceTimersByTime(1000);
    expect(machine.phase).toBe("shown");
    expect(log).toEqual([]);
  });

  test("is not replaced by a link passed on the way to it", () => {
    const { machine, log } = opened();
    machine.leaveTarget("Dana");
    machine.enterTarget("Sam");
    expect(machine.phase).toBe("leaving");
    jest.advanceTimersByTime(60);
    machine.leaveTarget("Sam");
    machine.enterCard();
    jest.advanceTimersByTime(1000);
    expect(log).toEqual([]);
    expect(machine.shows("Dana")).toBe(true);
  });

  test("is replaced when the pointer rests on another link", () => {
    const { machine, log } = opened();
    machine.enterTarget("Sam");
    jest.advanceTimersByTime(100);
    expect(log).toEqual(["close", "open Sam"]);
    expect(machine.phase).toBe("shown");
  });

  test("stays while the focus is in it", () => {
    const { machine, host, log } = opened();
    host.canClose = false;
    machine.leaveTarget("Dana");
    jest.advanceTimersByTime(2000);
    expect(log).toEqual([]);
    host.canClose = true;
    jest.advanceTimersByTime(300);
    expect(log).toEqual(["close"]);
  });

  test("that closed by itself is forgotten", () => {
    const { machine, log } = opened();
    machine.leaveTarget("Dana");
    machine.cardClosed();
    expect(machine.phase).toBe("idle");
    jest.runAllTimers();
    expect(log).toEqual([]);
    machine.enterTarget("Dana");
    jest.advanceTimersByTime(100);
    expect(log).toEqual(["open Dana"]);
  });

  test("closes at once when everything is reset, and nothing opens later", () => {
    const { machine, log } = opened();
    machine.enterTarget("Sam");
    machine.reset();
    expect(machine.phase).toBe("idle");
    jest.runAllTimers();
    expect(log).toEqual(["close"]);
  });

  test("gives way to a link that was waiting when its time is up", () => {
    const { machine, log } = opened();
    machine.leaveTarget("Dana");
    jest.advanceTimersByTime(250);
    machine.enterTarget("Sam");
    jest.advanceTimersByTime(50);
    expect(machine.phase).toBe("waiting");
    jest.advanceTimersByTime(50);
    expect(log).toEqual(["close", "open Sam"]);
  });
});
