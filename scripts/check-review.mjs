// The rules of the community directory's review that no eslint rule covers; see scripts/lib/review-problems.js.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readVersions } from "./lib/read-versions.js";
import { manifestProblems, readmeProblems, repositoryProblems, switchedOff } from "./lib/review-problems.js";
import { root } from "./lib/root.js";
import { versionProblems } from "./lib/versions.js";

const read = (path) => readFileSync(join(root, path), "utf8");

/** None where the sources are not a repository, as in a downloaded archive. */
function trackedProblems() {
  const { status, stdout } = spawnSync("git", ["ls-files"], { cwd: root, encoding: "utf8" });
  return status === 0 ? repositoryProblems(stdout.split("\n")) : [];
}

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => `src/${path.replaceAll("\\", "/")}`);
const versions = readVersions(root);
const problems = [
  ...manifestProblems(versions.manifest),
  ...versionProblems(versions),
  ...readmeProblems(read("README.md")),
  ...trackedProblems(),
  ...sources.flatMap((path) => switchedOff(path, read(path))),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
