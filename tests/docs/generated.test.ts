import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { code, plain } from "../../scripts/docs/markdown";

const root = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

test("the pages made from the code's tables are current; npm run docs writes them", () => {
  const check = (): string =>
    execFileSync(process.execPath, ["scripts/run.mjs", "scripts/docs.ts", "--check"], {
      cwd: root,
      encoding: "utf8",
      stdio: "pipe",
    });
  expect(check).not.toThrow();
});

test("the reference names every default path that is left out, and every setting has a description", () => {
  const reference = read("docs/reference.md");
  for (const path of DEFAULT_SETTINGS.excludedPaths) expect(reference).toContain(`\`${path}\``);
  const settings = reference.slice(reference.indexOf("## Settings")).match(/^- .+$/gm) ?? [];
  expect(settings.length).toBeGreaterThan(10);
  for (const line of settings) expect(line).toMatch(/^- \*\*.+\*\* · \S/);
});

test.each([
  ["a | b", "a \\| b"],
  ["*.md", "\\*.md"],
  ["IN_PROGRESS", "IN\\_PROGRESS"],
  ["two\nlines", "two lines"],
])("%j is plain text in a table", (text, escaped) => {
  expect(plain(text)).toBe(escaped);
});

test("code may hold backticks and bars", () => {
  expect(code("`tag`|x")).toBe("`` `tag`\\|x ``");
});
