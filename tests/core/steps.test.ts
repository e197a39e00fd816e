import type { Steps } from "../../src/core/steps";
import { finish } from "../../src/core/steps";

test("work done in one go goes through all its breaks and comes to its result", () => {
  const done: string[] = [];
  function* work(): Steps<number> {
    done.push("first");
    yield;
    done.push("second");
    yield;
    return 2;
  }
  expect(finish(work())).toBe(2);
  expect(done).toEqual(["first", "second"]);
});
