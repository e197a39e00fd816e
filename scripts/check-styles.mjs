// Checks styles.css (or the files named): no !important, no :has(), every selector tied to a class of ours.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib/root.js";
import { styleProblems } from "./lib/style-problems.js";

const files = process.argv.length > 2 ? process.argv.slice(2) : ["styles.css"];
for (const file of files) {
  const path = join(root, file);
  const problems = existsSync(path)
    ? styleProblems(readFileSync(path, "utf8"))
    : ["0: there is no such file"];
  for (const problem of problems) console.error(`${file}:${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
