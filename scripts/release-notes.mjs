// node scripts/release-notes.mjs 1.2.3: prints what the changelog says about a version. Fails when the tag is not the version
// of every file that names one, or the changelog says nothing about it. Run by the release job.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changelogSection, saysSomething } from "./lib/changelog.js";
import { readVersions } from "./lib/read-versions.js";
import { root } from "./lib/root.js";
import { versionProblems } from "./lib/versions.js";

const tag = process.argv[2] ?? "";
const files = readVersions(root);
const notes = changelogSection(readFileSync(join(root, "CHANGELOG.md"), "utf8"), tag);
const problems = [
  ...(files.manifest.version === tag
    ? []
    : [`the tag is "${tag}", manifest.json says ${files.manifest.version}`]),
  ...versionProblems(files),
  ...(saysSomething(notes) ? [] : [`CHANGELOG.md says nothing about ${tag}`]),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(notes);
