// npm run release -- 1.2.3 [--commit]: makes the files say the new version; with --commit also commits and tags them, here only.
// Nothing is pushed: the printed command does that, and the tag then starts .github/workflows/release.yml.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { changelogSection, releaseUnreleased, saysSomething } from "./lib/changelog.js";
import { readVersions, versionFileNames, writeVersions } from "./lib/read-versions.js";
import { root } from "./lib/root.js";
import { compareVersions, isVersion, versionProblems, withVersion } from "./lib/versions.js";

const usage = "Usage: npm run release -- 1.2.3 [--commit]";
const releaseBranch = "main";
const changelogPath = join(root, "CHANGELOG.md");

function git(...args) {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr.trim()}`);
  return stdout.trim();
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { commit: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    return positionals.length === 1 ? { version: positionals[0], commit: values.commit } : undefined;
  } catch {
    return undefined;
  }
}

/** The present version may be released once, when it never was: that is the first release. */
function versionIsNext(version, present, changelog) {
  const order = compareVersions(version, present);
  return order > 0 || (order === 0 && changelogSection(changelog, version) === undefined);
}

function repositoryProblems(version) {
  const branch = git("branch", "--show-current");
  return [
    ...(git("status", "--porcelain") === "" ? [] : ["there are changes that are not committed"]),
    ...(branch === releaseBranch ? [] : [`releases are made on ${releaseBranch}, this is "${branch}"`]),
    ...(git("tag", "--list", version) === "" ? [] : [`there is a tag ${version} already`]),
  ];
}

function fileProblems(version, files, changelog) {
  const present = files.manifest.version;
  return [
    ...versionProblems(files),
    ...(versionIsNext(version, present, changelog) ? [] : [`${version} is not newer than ${present}`]),
    ...(saysSomething(changelogSection(changelog, "Unreleased"))
      ? []
      : ["CHANGELOG.md has nothing under [Unreleased]"]),
  ];
}

/** The local calendar day, which is the day the release is made. */
function today() {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

function commitAndTag(version) {
  git("add", "--", "CHANGELOG.md", ...versionFileNames);
  git("commit", "--quiet", "--message", `Release ${version}`);
  git("tag", "--annotate", version, "--message", version);
}

function release({ version, commit }) {
  if (!isVersion(version)) return [`"${version}" is not a version: three numbers, as in 1.2.3`];
  const files = readVersions(root);
  const changelog = readFileSync(changelogPath, "utf8");
  const problems = [...repositoryProblems(version), ...fileProblems(version, files, changelog)];
  if (problems.length > 0) return problems;
  writeVersions(root, withVersion(files, version));
  writeFileSync(changelogPath, releaseUnreleased(changelog, version, today()));
  if (commit) commitAndTag(version);
  console.log(
    commit
      ? `Committed and tagged ${version}. Nothing is pushed. To release: git push --atomic origin ${releaseBranch} ${version}`
      : `The files say ${version}. Look at them with git diff; then git checkout . and run this again with --commit.`,
  );
  return [];
}

const wanted = readArguments();
const problems = wanted ? release(wanted) : [usage];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
