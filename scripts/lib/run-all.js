import { spawn } from "node:child_process";
import { root } from "./root.js";

/**
 * Runs Node scripts side by side and prints each one's output in one piece when it ends.
 * @param {{ name: string, args: string[], accept?: (output: string) => boolean }[]} jobs
 * @returns {Promise<boolean>} whether all of them succeeded
 */
export async function runAll(jobs) {
  const results = await Promise.all(jobs.map(runOne));
  return results.every(Boolean);
}

function runOne({ name, args, accept = () => false }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root });
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("close", (code) => {
      const output = Buffer.concat(chunks).toString();
      const ok = code === 0 || accept(output);
      process.stdout.write(`${ok ? "ok  " : "FAIL"} ${name}\n${ok ? "" : output}`);
      resolve(ok);
    });
  });
}
