import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A thing.

## [0.1.0] - 2026-01-31

### Added

- The first.
`;
const identity = {
  GIT_AUTHOR_NAME: "Dana Okafor",
  GIT_AUTHOR_EMAIL: "dana@example.com",
  GIT_COMMITTER_NAME: "Dana Okafor",
  GIT_COMMITTER_EMAIL: "dana@example.com",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};
let repo: string;

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

function run(command: string, args: string[]): Outcome {
  return spawnSync(command, args, { cwd: repo, encoding: "utf8", env: { ...process.env, ...identity } });
}

function git(...args: string[]): string {
  const { status, stdout, stderr } = run("git", args);
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

const release = (...args: string[]): Outcome => run(process.execPath, ["scripts/release.mjs", ...args]);
const notes = (tag: string): Outcome => run(process.execPath, ["scripts/release-notes.mjs", tag]);
const read = (name: string): string => readFileSync(join(repo, name), "utf8");
const json = (name: string): unknown => JSON.parse(read(name));

function change(name: string, edit: (text: string) => string): void {
  writeFileSync(join(repo, name), edit(read(name)));
  git("commit", "-qam", `Change ${name}`);
}

/** A repository of its own, with this project's scripts and the real files that name the version. */
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), "people-release-"));
  mkdirSync(join(repo, "scripts"));
  cpSync(join(root, "scripts/lib"), join(repo, "scripts/lib"), { recursive: true });
  for (const name of ["release.mjs", "release-notes.mjs"])
    cpSync(join(root, "scripts", name), join(repo, "scripts", name));
  const manifest = { id: "people", version: "0.1.0", minAppVersion: "1.13.1" };
  const lock = {
    name: "people",
    version: "0.1.0",
    lockfileVersion: 3,
    packages: { "": { version: "0.1.0" } },
  };
  const files = {
    "package.json": { name: "people", version: "0.1.0", type: "module" },
    "package-lock.json": lock,
    "manifest.json": manifest,
    "versions.json": { "0.1.0": "1.13.1" },
  };
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(repo, name), `${JSON.stringify(value, null, 2)}\n`);
  writeFileSync(join(repo, "CHANGELOG.md"), CHANGELOG);
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-qm", "Start");
});

afterEach(() => rmSync(repo, { recursive: true, force: true }));

test("the four files and the changelog say the new version, nothing is committed", () => {
  expect(release("0.2.0")).toMatchObject({ status: 0, stderr: "" });
  expect(json("package.json")).toEqual({ name: "people", version: "0.2.0", type: "module" });
  expect(json("package-lock.json")).toMatchObject({
    version: "0.2.0",
    packages: { "": { version: "0.2.0" } },
  });
  expect(json("manifest.json")).toMatchObject({ version: "0.2.0", minAppVersion: "1.13.1" });
  expect(json("versions.json")).toEqual({ "0.1.0": "1.13.1", "0.2.0": "1.13.1" });
  expect(read("CHANGELOG.md")).toMatch(
    /^## \[Unreleased\]\n\n## \[0\.2\.0\] - \d{4}-\d\d-\d\d\n\n### Added\n\n- A thing\.\n\n## \[0\.1\.0\]/m,
  );
  expect(git("log", "--format=%s")).toBe("Start");
  expect(git("tag")).toBe("");
});

test("only the lines that name the version change", () => {
  release("0.2.0");
  const removed = git("diff", "--unified=0", "--", "*.json")
    .split("\n")
    .filter((line) => /^-[^-]/.test(line));
  expect(removed.map((line) => line.trim())).toEqual([
    '-  "version": "0.1.0",',
    '-  "version": "0.1.0",',
    '-      "version": "0.1.0"',
    '-  "version": "0.1.0",',
    '-  "0.1.0": "1.13.1"',
  ]);
});

test("the files of this repository are laid out as the release writes them", () => {
  for (const name of ["package.json", "package-lock.json", "manifest.json", "versions.json"]) {
    const text = readFileSync(join(root, name), "utf8");
    expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text);
  }
});

test("with --commit there is one commit, an annotated tag, and a clean tree", () => {
  expect(release("1.0.0", "--commit").status).toBe(0);
  expect(git("log", "--format=%s")).toBe("Release 1.0.0\nStart");
  expect(git("cat-file", "-t", "1.0.0")).toBe("tag");
  expect(git("rev-list", "-n1", "1.0.0")).toBe(git("rev-parse", "HEAD"));
  expect(git("status", "--porcelain")).toBe("");
});

test("the notes of a released version are its section of the changelog", () => {
  release("0.2.0", "--commit");
  expect(notes("0.2.0")).toEqual(expect.objectContaining({ status: 0, stdout: "### Added\n\n- A thing.\n" }));
});

test("the version that is there is released when it never was", () => {
  change("CHANGELOG.md", (text) => text.replace(/## \[0\.1\.0\][\s\S]*/, ""));
  expect(release("0.1.0", "--commit")).toMatchObject({ status: 0, stderr: "" });
  expect(git("tag")).toBe("0.1.0");
});

test.each([
  ["v0.2.0", "not a version"],
  ["0.2", "not a version"],
  ["0.2.0-beta.1", "not a version"],
  ["00.2.0", "not a version"],
  ["0.1.0", "0.1.0 is not newer than 0.1.0"],
  ["0.0.9", "0.0.9 is not newer than 0.1.0"],
])("%s is refused", (version, says) => {
  const outcome = release(version, "--commit");
  expect(outcome).toMatchObject({ status: 1, stdout: "" });
  expect(outcome.stderr).toContain(says);
  expect(git("log", "--format=%s")).toBe("Start");
});

test("0.10.0 is newer than 0.9.0", () => {
  for (const version of ["0.9.0", "0.10.0"]) {
    if (version === "0.10.0")
      change("CHANGELOG.md", (text) => text.replace("## [Unreleased]", "## [Unreleased]\n\n- More."));
    expect(release(version, "--commit")).toMatchObject({ status: 0, stderr: "" });
  }
});

test.each<[string, () => void, string]>([
  ["a changed file", () => writeFileSync(join(repo, "CHANGELOG.md"), `${CHANGELOG}\n`), "not committed"],
  ["a new file", () => writeFileSync(join(repo, "draft.md"), ""), "not committed"],
  ["another branch", () => git("switch", "-qc", "idea"), 'releases are made on main, this is "idea"'],
  ["the tag being there", () => git("tag", "0.2.0"), "there is a tag 0.2.0 already"],
  [
    "an empty Unreleased",
    () => change("CHANGELOG.md", (text) => text.replace("- A thing.\n", "")),
    "nothing under [Unreleased]",
  ],
  [
    "a changelog without Unreleased",
    () => change("CHANGELOG.md", (text) => text.replace("## [Unreleased]", "## Later")),
    "nothing under [Unreleased]",
  ],
  [
    "files that disagree",
    () => change("package.json", (text) => text.replace("0.1.0", "0.1.1")),
    "package.json says 0.1.1, manifest.json says 0.1.0",
  ],
])("refused for %s, and nothing is written", (_what, prepare, says) => {
  prepare();
  const before = git("status", "--porcelain", "--untracked-files=no");
  const outcome = release("0.2.0", "--commit");
  expect(outcome.status).toBe(1);
  expect(outcome.stderr).toContain(says);
  expect(json("manifest.json")).toMatchObject({ version: "0.1.0" });
  expect(git("status", "--porcelain", "--untracked-files=no")).toBe(before);
});

test.each([[[]], [["0.2.0", "0.3.0"]], [["0.2.0", "--push"]]])("arguments %j print the usage", (args) => {
  expect(release(...args)).toMatchObject({
    status: 1,
    stderr: "Usage: npm run release -- 1.2.3 [--commit]\n",
  });
});

test.each([
  ["0.2.0", 'the tag is "0.2.0", manifest.json says 0.1.0'],
  ["v0.1.0", 'the tag is "v0.1.0"'],
])("the release job stops at the tag %s", (tag, says) => {
  const outcome = notes(tag);
  expect(outcome).toMatchObject({ status: 1, stdout: "" });
  expect(outcome.stderr).toContain(says);
});
