import { Overscan } from "../../src/dom/overscan";

let frames: Map<number, () => void>;
let painted: jest.Mock;
let overscan: Overscan;

/** Runs what waits for the next frame. */
function nextFrame(): void {
  const due = [...frames.values()];
  frames.clear();
  for (const run of due) run();
}

beforeEach(() => {
  let next = 1;
  frames = new Map();
  painted = jest.fn();
  const win = {
    requestAnimationFrame: (run: () => void) => {
      frames.set(next, run);
      return next++;
    },
    cancelAnimationFrame: (frame: number) => frames.delete(frame),
  };
  overscan = new Overscan(win as unknown as Window, painted);
});

test("rows that were put off come in the frame after the one that is painted without them", () => {
  expect(overscan.rows).toBe(8);
  overscan.putOff();
  nextFrame();
  expect([overscan.rows, painted.mock.calls.length]).toEqual([0, 0]);
  nextFrame();
  expect([overscan.rows, painted.mock.calls.length, frames.size]).toEqual([8, 1, 0]);
});

test("put off again, they wait for the later paint", () => {
  overscan.putOff();
  nextFrame();
  overscan.putOff();
  nextFrame();
  expect([overscan.rows, frames.size]).toEqual([0, 1]);
});

test("wanted before that, they are not told of once more", () => {
  overscan.putOff();
  expect([overscan.widen(), overscan.widen(), overscan.rows]).toEqual([true, false, 8]);
  nextFrame();
  nextFrame();
  expect(painted).not.toHaveBeenCalled();
});

test.each([0, 1])("stopped after %i frames, nothing comes of it", (before) => {
  overscan.putOff();
  for (let i = 0; i < before; i++) nextFrame();
  overscan.stop();
  expect(frames.size).toBe(0);
});
