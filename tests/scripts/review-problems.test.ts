import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  manifestProblems,
  readmeProblems,
  repositoryProblems,
  switchedOff,
} from "../../scripts/lib/review-problems.js";
import { compareVersions, versionProblems } from "../../scripts/lib/versions.js";

const root = join(__dirname, "../..");
const read = (name: string): string => readFileSync(join(root, name), "utf8");
const manifest = JSON.parse(read("manifest.json")) as Record<string, unknown>;

test("our manifest passes", () => {
  expect(manifestProblems(manifest)).toEqual([]);
});

test.each([
  ["an unknown key", { homepage: "x" }, "homepage is not known"],
  ["a missing key", { author: undefined }, "author has the wrong type or is empty"],
  ["an empty address", { fundingUrl: "" }, "fundingUrl has the wrong type or is empty"],
  ["desktop only as a word", { isDesktopOnly: "false" }, "isDesktopOnly has the wrong type"],
  ["a digit in the id", { id: "people2" }, 'the id "people2"'],
  ["an id in capitals", { id: "People" }, 'the id "People"'],
  ["a name with other signs", { name: "People & more" }, 'the name "People & more"'],
  ["a name of the app", { name: "People for Obsidian" }, 'name contains a word like "Obsidian"'],
  [
    "a description that says what it is",
    { description: "This plugin shows people." },
    "description contains",
  ],
  [
    "a description without full stop",
    { description: "Show the people of notes" },
    "must start with a capital",
  ],
  ["a description with brackets", { description: "Show people (and more)." }, "must start with a capital"],
  ["a short description", { description: "Show." }, "has 5 characters"],
])("%s is found", (_what, change, says) => {
  const problems = manifestProblems({ ...manifest, ...change });
  expect(problems).toContainEqual(expect.stringContaining(says));
});

test("our README discloses everything", () => {
  expect(readmeProblems(read("README.md"))).toEqual([]);
});

test.each(["Network", "Telemetry, ads, accounts, payment", "Files", "Clipboard", "Source"])(
  "a README that is silent on %s is found",
  (topic) => {
    const readme = read("README.md").replace(`- **${topic}**:`, `- ${topic}:`);
    expect(readmeProblems(readme)).toHaveLength(1);
  },
);

test("a committed bundle and a missing lock file are found", () => {
  const tracked = ["LICENSE", "README.md", "CONTRIBUTING.md", "manifest.json", "versions.json", "main.js"];
  expect(repositoryProblems(tracked)).toEqual([
    "package-lock.json is not in the repository",
    "main.js must not be in the repository",
  ]);
});

test("a rule switched off in a comment is found", () => {
  expect(switchedOff("src/a.ts", "// eslint-disable-next-line no-console\n// @ts-ignore\ncode")).toEqual([
    "src/a.ts: eslint-disable-next-line",
    "src/a.ts: @ts-ignore",
  ]);
});

describe("versions", () => {
  const files = {
    packageJson: { version: "1.2.3" },
    packageLock: { version: "1.2.3", packages: { "": { version: "1.2.3" } } },
    manifest: { version: "1.2.3", minAppVersion: "1.13.1" },
    versions: { "1.2.3": "1.13.1" } as Record<string, string>,
  };

  test("that agree pass", () => {
    expect(versionProblems(files)).toEqual([]);
  });

  test.each([
    ["another in package.json", { packageJson: { version: "1.2.4" } }, "package.json says 1.2.4"],
    [
      "another in the lock file's packages",
      { packageLock: { version: "1.2.3", packages: { "": { version: "1.2.2" } } } },
      "package-lock.json (packages) says 1.2.2",
    ],
    ["another oldest app", { versions: { "1.2.3": "1.12.0" } }, 'must say "1.2.3": "1.13.1"'],
    ["no line for this one", { versions: { "1.2.2": "1.13.1" } }, 'must say "1.2.3": "1.13.1"'],
    ["a newer one", { versions: { ...files.versions, "1.10.0": "1.13.1" } }, "1.10.0, which is newer"],
    ["a v before it", { versions: { ...files.versions, "v1.0.0": "1.13.1" } }, '"v1.0.0" is not x.y.z'],
  ])("%s is found", (_what, change, says) => {
    expect(versionProblems({ ...files, ...change })).toContainEqual(expect.stringContaining(says));
  });

  test("are compared by number", () => {
    expect(compareVersions("1.10.0", "1.9.9")).toBeGreaterThan(0);
    expect(compareVersions("1.2.3", "1.2.3")).toBe(0);
    expect(compareVersions("1.2.3", "2.0.0")).toBeLessThan(0);
  });
});
