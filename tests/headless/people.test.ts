import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const SAMPLE = join(ROOT, "tests/vaults/sample");
const ME = ["--me", "Alex Stone", "--me", "Alex"];

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function people(...args: string[]): Promise<Run> {
  const command = [join(ROOT, "scripts/run.mjs"), "scripts/people.ts", ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { maxBuffer: 1e9, cwd: ROOT }, (error, out, err) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

describe("the headless command on our vaults", () => {
  test.each(["sample", "messy"])(
    "index of the %s vault prints exactly the hand-written truth",
    async (name) => {
      const vault = join(ROOT, "tests/vaults", name);
      const { code, out, err } = await people("index", vault, ...ME, "--format", "json");
      const truth: unknown = JSON.parse(readFileSync(`${vault}.truth.json`, "utf8"));
      expect([code, err]).toEqual([0, ""]);
      expect(JSON.parse(out)).toEqual(truth);
    },
  );

  test.each(["due", "priority", "person"])(
    "rollup by %s lists every collected open item, in every format",
    async (by) => {
      const run = (format: string) =>
        people("rollup", SAMPLE, ...ME, "--by", by, "--today", "2025-11-12", "--format", format);
      const json = JSON.parse((await run("json")).out) as {
        groups: { title: string; count: number; items: { description: string }[] }[];
      };
      const { out: markdown } = await run("md");
      const { out: tsv } = await run("tsv");
      const total = json.groups.reduce((sum, group) => sum + group.count, 0);
      expect(json.groups.every((group) => group.items.length === group.count)).toBe(true);
      expect(markdown.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(total);
      expect(markdown).not.toMatch(/^\s*[-*+] \[.\]/m);
      expect(tsv.trimEnd().split("\n")).toHaveLength(total + 1);
      for (const { title, count } of json.groups) expect(markdown).toContain(`## ${title} (${count})`);
    },
  );

  test("items applies the scope, which index does not", async () => {
    const { out } = await people("items", SAMPLE, ...ME, "--format", "json", "--today", "2025-11-12");
    const { items } = JSON.parse(out) as { items: { open: boolean; path: string }[] };
    const { out: all } = await people("index", SAMPLE, ...ME, "--format", "json");
    const open = (JSON.parse(all) as { items: { open: boolean }[] }).items.filter((item) => item.open);
    expect(items.every((item) => item.open)).toBe(true);
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(open.length);
  });

  test("person prints both directions and the timeline", async () => {
    const { out } = await people("person", "Dana Okafor", SAMPLE, ...ME, "--today", "2025-11-12");
    expect(out).toContain("# Dana Okafor");
    for (const title of ["They owe me", "I owe them", "Timeline"]) expect(out).toContain(`## ${title}`);
  });

  test("list prints everybody", async () => {
    const { out } = await people("list", SAMPLE, ...ME, "--format", "json", "--today", "2025-11-12");
    expect((JSON.parse(out) as { people: unknown[] }).people).toHaveLength(18);
  });
});

describe("a bad call is answered with a clear message", () => {
  test.each<[string[], number, string]>([
    [[], 2, "A command is missing."],
    [["frobnicate", SAMPLE], 2, "The command must be one of"],
    [["index"], 2, '"index" takes VAULT'],
    [["index", SAMPLE, "--format", "xml"], 2, "--format must be one of text, md, json, tsv"],
    [["rollup", SAMPLE, "--by", "mood"], 2, "--by must be one of"],
    [["items", SAMPLE, "--today", "2026-02-30"], 2, "--today must be a day"],
    [["index", SAMPLE, "--nonsense"], 2, "--nonsense"],
    [["person", "Nobody Known", SAMPLE], 1, 'Nobody is called "Nobody Known".'],
    [["index", join(SAMPLE, "no such folder")], 1, "There is no folder"],
  ])("%j", async (args, code, message) => {
    const run = await people(...args);
    expect(run.code).toBe(code);
    expect(run.err).toContain(message);
    // The one line that helps is not pushed out of sight.
    expect(run.err.trim().split("\n").length).toBeLessThanOrEqual(2);
    expect(run.out).toBe("");
  });
});

describe("what can't be read is named, the rest is still printed", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "people-headless-"));
    writeFileSync(join(folder, "Good.md"), "---\ntype: people\nperson: Dana Okafor\n---\n- [ ] a @Dana\n");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const index = async () => {
    const run = await people("index", folder, "--format", "json");
    const { notes } = JSON.parse(run.out) as { notes: { path: string }[] };
    return { ...run, paths: notes.map((note) => note.path) };
  };

  test("a file that is not UTF-8", async () => {
    writeFileSync(join(folder, "Latin.md"), Buffer.from([0x2d, 0x20, 0xe9, 0x0a]));
    expect(await index()).toMatchObject({ code: 1, paths: ["Good.md"], err: "Latin.md: not UTF-8\n" });
  });

  test("a file over 20 MB", async () => {
    writeFileSync(join(folder, "Huge.md"), Buffer.alloc(20_000_001, 0x61));
    expect(await index()).toMatchObject({ code: 1, paths: ["Good.md"], err: "Huge.md: larger than 20 MB\n" });
  });

  test("a dangling link", async () => {
    symlinkSync(join(folder, "gone"), join(folder, "Dangling.md"));
    expect(await index()).toMatchObject({ code: 1, paths: ["Good.md"], err: "Dangling.md: ENOENT\n" });
  });

  test("a link back to a folder above ends", async () => {
    mkdirSync(join(folder, "sub"));
    symlinkSync(folder, join(folder, "sub", "loop"));
    expect(await index()).toMatchObject({ code: 0, paths: ["Good.md"] });
  });

  test("broken JSON in the vault's configuration", async () => {
    mkdirSync(join(folder, ".obsidian/plugins/obsidian-tasks-plugin"), { recursive: true });
    writeFileSync(join(folder, ".obsidian/plugins/obsidian-tasks-plugin/data.json"), "{");
    const run = await index();
    expect(run).toMatchObject({ code: 1, paths: ["Good.md"] });
    expect(run.err).toContain(".obsidian/plugins/obsidian-tasks-plugin/data.json");
  });

  test("exclusions: default ones, added ones, and none", async () => {
    for (const sub of ["_archive", "Old"]) {
      mkdirSync(join(folder, sub));
      writeFileSync(join(folder, sub, "x.md"), "---\ntype: people\nperson: Sam Rivera\n---\n");
    }
    const paths = async (...args: string[]) =>
      (
        JSON.parse((await people("index", folder, "--format", "json", ...args)).out) as {
          notes: { path: string }[];
        }
      ).notes.map((note) => note.path);
    expect(await paths()).toEqual(["Good.md", "Old/x.md"]);
    expect(await paths("--exclude", "old", "--exclude", "good*")).toEqual([]);
    expect(await paths("--no-default-excludes")).toEqual(["Good.md", "Old/x.md", "_archive/x.md"]);
  });
});
