import { WorkSlices } from "../../src/vault/work-slices";

/** A clock that only moves when told to, and lets work go on only when told to. */
class HandClock {
  ms = 0;
  private readonly waiting: (() => void)[] = [];

  now(): number {
    return this.ms;
  }

  later(run: () => void): void {
    this.waiting.push(run);
  }

  get pauses(): number {
    return this.waiting.length;
  }

  /** The browser has had its turn. */
  goOn(): void {
    for (const run of this.waiting.splice(0)) run();
  }
}

interface Job {
  readonly key: string;
  readonly finish: () => void;
}

const microtasks = async (): Promise<void> => {
  for (let i = 0; i < 50; i++) await Promise.resolve();
};

const keys = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i}`);

let clock: HandClock;
let jobs: Job[];
let idle: number;
let slices: WorkSlices;

beforeEach(() => {
  clock = new HandClock();
  jobs = [];
  idle = 0;
  const work = (key: string): Promise<void> => new Promise((finish) => jobs.push({ key, finish }));
  slices = new WorkSlices(work, () => idle++, clock);
});

/** Work that takes 1 ms each and is done at once. */
function quickSlices(done: string[]): WorkSlices {
  const work = (key: string): Promise<void> => {
    clock.ms++;
    done.push(key);
    return Promise.resolve();
  };
  return new WorkSlices(work, () => idle++, clock);
}

test("works on every key once, in order, and tells when nothing is left", async () => {
  const done: string[] = [];
  quickSlices(done).add(keys(5));
  await microtasks();
  expect(done).toEqual(keys(5));
  expect(idle).toBeGreaterThan(0);
});

test("a key queued twice is worked on once", async () => {
  slices.add(keys(20));
  slices.add(["19", "18"]);
  expect(slices.pending).toBe(20);
  for (let i = 0; i < 20; i++) {
    expect(idle).toBe(0);
    jobs[i]?.finish();
    await microtasks();
  }
  expect(jobs.map(({ key }) => key)).toEqual(keys(20));
  expect(idle).toBeGreaterThan(0);
});

test("a key queued again while it is worked on is worked on again", async () => {
  slices.add(["a"]);
  slices.add(["a"]);
  expect(jobs.map(({ key }) => key)).toEqual(["a", "a"]);
});

test("no more than sixteen are under way at once", async () => {
  slices.add(keys(40));
  expect(jobs).toHaveLength(16);
  jobs[3]?.finish();
  await microtasks();
  expect(jobs).toHaveLength(17);
  expect(slices.pending).toBe(39);
});

test("after 8 ms the browser has its turn", async () => {
  const done: string[] = [];
  quickSlices(done).add(keys(100));
  await microtasks();
  // Sixteen were begun at once; each that finds the time used up waits.
  expect(done).toHaveLength(16);
  expect(clock.pauses).toBe(16);
  clock.goOn();
  await microtasks();
  expect(done.length).toBeGreaterThan(16);
  expect(done.length).toBeLessThanOrEqual(16 + 16 + 8);
});

test("keys added during a slice do not make it longer", async () => {
  const done: string[] = [];
  const quick = quickSlices(done);
  quick.add(keys(1));
  clock.ms = 9;
  quick.add(["x"]);
  await microtasks();
  expect(clock.pauses).toBeGreaterThan(0);
});

test("a key taken out is not worked on", async () => {
  slices.add(keys(18));
  expect(slices.delete("16")).toBe(true);
  expect(slices.delete("16")).toBe(false);
  expect(slices.delete("0")).toBe(false);
  jobs[0]?.finish();
  await microtasks();
  expect(jobs.at(-1)?.key).toBe("17");
});

test("the last keys taken out during a pause: the end is told all the same", async () => {
  const done: string[] = [];
  const quick = quickSlices(done);
  quick.add(keys(17));
  await microtasks();
  expect(idle).toBe(0);
  quick.delete("16");
  clock.goOn();
  await microtasks();
  expect(idle).toBeGreaterThan(0);
});

test("keys taken out before their first slice: the end is told all the same", async () => {
  slices.addLater(keys(2));
  for (const key of keys(2)) slices.delete(key);
  clock.goOn();
  await microtasks();
  expect(idle).toBe(1);
});

test("runs empty and is filled again", async () => {
  const done: string[] = [];
  const quick = quickSlices(done);
  quick.add(["a"]);
  await microtasks();
  quick.add(["b", "a"]);
  await microtasks();
  clock.goOn();
  await microtasks();
  expect(done).toEqual(["a", "b", "a"]);
});

test("stopped, it begins nothing and tells nothing any more", async () => {
  slices.add(keys(20));
  slices.stop();
  for (const { finish } of jobs) finish();
  slices.add(["more"]);
  await microtasks();
  expect(jobs).toHaveLength(16);
  expect(slices.pending).toBe(0);
  expect(idle).toBe(0);
});

test("work on a long text waits for a slice of its own, short ones don't, and nothing waits once stopped", async () => {
  const done: string[] = [];
  const work = async (key: string): Promise<void> => {
    await slices.makeRoomFor(Number(key));
    clock.ms += 2;
    done.push(key);
  };
  slices = new WorkSlices(work, () => idle++, clock);
  slices.add(["1000", "100000", "2000"]);
  await microtasks();
  expect(done).toEqual(["1000", "2000"]);
  clock.goOn();
  await microtasks();
  expect(done).toEqual(["1000", "2000", "100000"]);
  slices.stop();
  await slices.makeRoomFor(100_000);
  expect(clock.pauses).toBe(0);
});

test("work on many keys begins after the browser had its turn, unless it is stopped by then", async () => {
  const done: string[] = [];
  const quick = quickSlices(done);
  quick.addLater(["a", "b"]);
  await microtasks();
  expect(done).toEqual([]);
  expect(quick.pending).toBe(2);
  clock.goOn();
  await microtasks();
  expect(done).toEqual(["a", "b"]);
  quick.addLater(["c"]);
  quick.stop();
  quick.addLater(["d"]);
  clock.goOn();
  await microtasks();
  expect(done).toEqual(["a", "b"]);
});
