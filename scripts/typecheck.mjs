// npm run typecheck: every part with its own tsconfig. Build info is kept, so a second run is quick.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { bin, root } from "./lib/root.js";
import { runAll } from "./lib/run-all.js";

const cacheFolder = join(root, "node_modules/.cache/tsc");
const parts = ["src/core", "src", "tests", "scripts", "."];

/** A folder with nothing to compile yet is no mistake. */
const isEmptyPart = (output) => output.startsWith("error TS18003:");

function job(part) {
  const buildInfo = join(cacheFolder, `${part.replace(/\W+/g, "-")}.tsbuildinfo`);
  const args = [bin("tsc", "typescript"), "-p", part, "--incremental", "--tsBuildInfoFile", buildInfo];
  return { name: `tsc -p ${part}`, args, accept: isEmptyPart };
}

mkdirSync(cacheFolder, { recursive: true });
process.exitCode = (await runAll(parts.map(job))) ? 0 : 1;
