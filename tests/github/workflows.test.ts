import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const root = join(__dirname, "../..");
const folder = join(root, ".github/workflows");
const names = readdirSync(folder);

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  steps: Step[];
}

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const textOf = (name: string): string => readFileSync(join(folder, name), "utf8");
const workflow = (name: string): Workflow => parse(textOf(name)) as Workflow;
const jobsOf = (name: string): [string, Job][] => Object.entries(workflow(name).jobs);
const stepsOf = (name: string): Step[] => jobsOf(name).flatMap(([, job]) => job.steps);
const scripts = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object }).scripts;

test("there are the workflows", () => {
  expect(names.sort()).toEqual(["ci.yml", "real-app.yml", "release.yml"]);
});

describe.each(names)("%s", (name) => {
  test("every action is pinned by its commit, with its version beside it", () => {
    const lines = textOf(name)
      .split("\n")
      .filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("nobody may write unless the job says so, and nothing runs without end", () => {
    const { permissions, jobs } = workflow(name);
    for (const scope of Object.values(permissions ?? { all: "write" })) expect(scope).toBe("read");
    for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  test("no checkout leaves its token behind", () => {
    for (const step of stepsOf(name))
      if (step.uses?.startsWith("actions/checkout@")) expect(step.with?.["persist-credentials"]).toBe(false);
  });

  test("commands are those of package.json, files those of the repository", () => {
    for (const { run = "" } of stepsOf(name)) {
      for (const [, script = ""] of run.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
        expect(scripts).toHaveProperty([script]);
      for (const [, file = ""] of run.matchAll(/node (scripts\/[\w./-]+)/g))
        expect(existsSync(join(root, file))).toBe(true);
    }
  });

  test("no expression is pasted into a shell", () => {
    for (const { run = "" } of stepsOf(name)) expect(run).not.toContain("${{");
  });
});

test("in the release, a job that may write runs no code of packages", () => {
  for (const [, job] of jobsOf("release.yml")) {
    const writes = Object.values(job.permissions ?? {}).includes("write");
    const installs = job.steps.some(({ run = "" }) => run.includes("npm"));
    expect(writes && installs).toBe(false);
  }
});

test("what is released is what is attested", () => {
  const steps = stepsOf("release.yml");
  const attested = steps.find(({ uses }) => uses?.startsWith("actions/attest@"))?.with?.["subject-path"];
  const created = steps.find(({ run = "" }) => run.startsWith("gh release create"))?.run ?? "";
  const files = String(attested).trim().split("\n");
  expect(files).toEqual(["main.js", "manifest.json", "styles.css"]);
  expect(created).toContain("--draft");
  expect(created.endsWith(files.join(" "))).toBe(true);
});

test("dependabot looks after npm and the actions, in folders that are there", () => {
  const { updates } = parse(readFileSync(join(root, ".github/dependabot.yml"), "utf8")) as {
    updates: { "package-ecosystem": string; directory: string; groups: object }[];
  };
  expect([...new Set(updates.map((update) => update["package-ecosystem"]))].sort()).toEqual([
    "github-actions",
    "npm",
  ]);
  for (const { directory, groups } of updates) {
    expect(existsSync(join(root, directory))).toBe(true);
    expect(Object.keys(groups).length).toBeGreaterThan(0);
  }
});
