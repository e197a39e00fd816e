import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const root = resolve(".");
const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
const adrs = markdownIn("docs/adr").filter((path) => /\/\d{4}-/.test(path));
const pages = [
  ...markdownIn("."),
  ...markdownIn("docs"),
  ...markdownIn(".github"),
  ...markdownIn("docs/adr"),
];

function textOf(page: string): string {
  return readFileSync(join(root, page), "utf8");
}

/** Targets of Markdown links and pictures that lie in the repository, without their anchors. */
function linkedFrom(page: string): string[] {
  const targets = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  const local = targets.filter((target) => !/^[a-z]+:/i.test(target));
  return local.map((target) => target.replace(/#.*/, "")).filter(Boolean);
}

/** Paths of ours named in code spans, whole: `src/core/edit/locate.ts`, `tests/property/edit/`. */
function namedIn(page: string): string[] {
  const spans = [...textOf(page).matchAll(/`((?:src|tests|scripts|docs)\/[^`\s*]*)`/g)];
  return spans.map(([, path = ""]) => path);
}

/** Every place in running text or a code block that looks like a file of ours, ending included. */
function filesIn(page: string): string[] {
  return [
    ...textOf(page).matchAll(/\b(?:src|tests|scripts)\/[\w./-]*\.(?:ts|mjs|js|cjs|json|css|md)\b/g),
  ].map(([path]) => path);
}

describe.each(pages)("%s", (page) => {
  test("links only to what is there", () => {
    const missing = linkedFrom(page).filter((target) => !existsSync(join(root, dirname(page), target)));
    expect(missing).toEqual([]);
  });

  test("names only files and folders that are there", () => {
    const missing = [...namedIn(page), ...filesIn(page)].filter((path) => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });
});

describe("README", () => {
  test.each(["npm ci && npm run demo", "npm ci && npm test"])("says: %s", (command) => {
    expect(textOf("README.md").split("\n")).toContain(command);
  });

  test("shows pictures that are there and small", () => {
    const pictures = linkedFrom("README.md").filter((target) => target.endsWith(".png"));
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(readFileSync(join(root, picture)).length).toBeLessThan(200_000);
  });

  /** Blocks that start with `$ npm run --silent people -- …` and go on with what it prints; `…` stands for the rest. */
  const examples = [
    ...textOf("README.md").matchAll(/```\n\$ npm run --silent people -- (.+)\n([\s\S]*?)```/g),
  ].map(([, command = "", output = ""]): [string, string] => [command, output]);

  test("shows what the headless command prints", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples)("headless: %s", (command, output) => {
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
    const printed = execFileSync(process.execPath, ["scripts/run.mjs", "scripts/people.ts", ...args], {
      cwd: root,
      encoding: "utf8",
    });
    if (output.endsWith("…\n")) expect(printed.startsWith(output.slice(0, -2))).toBe(true);
    else expect(printed).toBe(output);
  });
});

describe("ADRs", () => {
  test("have a number each, the same in the file's name and its title", () => {
    const numbers = adrs.map((path) => path.slice("docs/adr/".length, "docs/adr/0000".length));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const [i, path] of adrs.entries())
      expect(textOf(path)).toMatch(new RegExp(`^# ${Number(numbers[i])}\\. \\S`));
  });

  test.each(adrs)("%s says decision, consequences, rejected alternatives and files", (page) => {
    const headings = [...textOf(page).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(["Decision", "Consequences", "Rejected", "Files"]);
  });
});
