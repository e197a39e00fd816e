import { ChangeLog } from "../../../src/core/index/change-log";

const NOBODY: ReadonlySet<string> = new Set();

function changeOf(revision: number, notes: readonly string[], persons: ReadonlySet<string> | null = NOBODY) {
  return { revision, notes: new Set(notes), persons, days: new Set<null>(), statuses: NOBODY };
}

test("tells what changed after a revision, each note once, in code-unit order", () => {
  const log = new ChangeLog();
  log.add(changeOf(1, ["b.md", "Z.md"]));
  log.add(changeOf(2, ["a.md"]));
  log.add(changeOf(3, ["b.md"]));
  expect(log.since(0)).toEqual(["Z.md", "a.md", "b.md"]);
  expect(log.since(1)).toEqual(["a.md", "b.md"]);
  expect(log.since(3)).toEqual([]);
});

test("nobody knows what was before anybody might be concerned", () => {
  const log = new ChangeLog();
  log.add(changeOf(1, ["a.md"]));
  log.add(changeOf(2, ["b.md"], null));
  log.add(changeOf(3, ["c.md"]));
  expect(log.since(1)).toBeNull();
  expect(log.since(2)).toEqual(["c.md"]);
});

test("of very many notes it forgets the older half, and says so", () => {
  const log = new ChangeLog();
  for (let i = 1; i <= 10_001; i++) log.add(changeOf(i, [`${i}.md`]));
  expect(log.since(5_000)).toBeNull();
  expect(log.since(5_001)).toHaveLength(5_000);
  expect(log.since(10_000)).toEqual(["10001.md"]);
  log.add(
    changeOf(
      10_002,
      Array.from({ length: 20_000 }, (_, i) => `many/${i}.md`),
    ),
  );
  expect(log.since(10_001)).toBeNull();
  expect(log.since(10_002)).toEqual([]);
});
