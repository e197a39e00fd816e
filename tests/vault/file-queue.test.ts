import { FileQueue } from "../../src/vault/file-queue";

function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test("tasks on one path wait for each other, tasks on another do not", async () => {
  const queue = new FileQueue();
  const order: string[] = [];
  const { opened, open } = gate();
  const first = queue.run("a", async () => {
    await opened;
    order.push("first");
  });
  const second = queue.run("a", () => Promise.resolve(void order.push("second")));
  await queue.run("b", () => Promise.resolve(void order.push("other")));
  expect(order).toEqual(["other"]);
  open();
  await Promise.all([first, second]);
  expect(order).toEqual(["other", "first", "second"]);
});

test("a task that fails tells its caller and keeps no other from running", async () => {
  const queue = new FileQueue();
  const failing = queue.run("a", () => Promise.reject(new Error("bad")));
  const next = queue.run("a", () => Promise.resolve("next"));
  await expect(failing).rejects.toThrow("bad");
  expect(await next).toBe("next");
});
