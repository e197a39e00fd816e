import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const cacheFolder = join(root, "node_modules/.cache/people");
let folder: string;

beforeEach(() => {
  mkdirSync(join(root, "tests/.out"), { recursive: true });
  folder = mkdtempSync(join(root, "tests/.out/run-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

function run(name: string, source: string, args: string[] = []): Promise<Outcome> {
  const script = join(folder, `${name}.ts`);
  writeFileSync(script, source);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, "scripts/run.mjs"), script, ...args], { cwd: root });
    const outcome: Outcome = { code: null, stdout: "", stderr: "" };
    child.stdout.on("data", (text: Buffer) => (outcome.stdout += text.toString()));
    child.stderr.on("data", (text: Buffer) => (outcome.stderr += text.toString()));
    child.on("close", (code) => {
      resolve({ ...outcome, code });
    });
  });
}

const leftOvers = (name: string): string[] =>
  readdirSync(cacheFolder).filter((file) => file.startsWith(name));

test("a script gets its arguments, prints only what it prints, and keeps its exit code", async () => {
  const source = "console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;";
  const outcome = await run("echo", source, ["a b", "--today", "2026-11-23"]);
  expect(outcome).toEqual({ code: 7, stdout: '["a b","--today","2026-11-23"]\n', stderr: "" });
});

test("packages and files beside the script can be imported, and each file knows where it is", async () => {
  writeFileSync(join(folder, "beside.ts"), "export const here: string = import.meta.filename;");
  const source =
    'import { parse } from "yaml"; import { here } from "./beside"; console.log(parse("a: 1").a, here);';
  const outcome = await run("imports", source);
  expect(outcome.stdout).toBe(`1 ${join(folder, "beside.ts")}\n`);
});

test("an error names the line of the TypeScript source and the exit code is 1", async () => {
  const outcome = await run("broken", '\nfunction fail(): never {\n  throw new Error("no");\n}\nfail();\n');
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toContain("broken.ts:3:");
});

test("a script that cannot be compiled says why", async () => {
  const outcome = await run("syntax", "const = 1;");
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toContain("Expected identifier");
});

test("many at the same time do not disturb each other, and nothing is left behind", async () => {
  const numbers = [...Array(8).keys()];
  const outcomes = await Promise.all(
    numbers.map((number) => run(`parallel-${number}`, `await null; console.log(${number});`)),
  );
  expect(outcomes.map((outcome) => outcome.stdout)).toEqual(numbers.map((number) => `${number}\n`));
  expect(leftOvers("parallel-")).toEqual([]);
});
