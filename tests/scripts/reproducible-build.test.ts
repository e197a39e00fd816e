import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  dependencies: Record<string, string>;
};
let folder: string;

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "people-build-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of all a build reads. What is bundled is copied, too; the bundler itself is only linked. */
function copyTo(target: string): void {
  mkdirSync(join(target, "node_modules"), { recursive: true });
  for (const path of ["src", "scripts/lib", "esbuild.config.mjs", "tsconfig.json", "package.json"])
    cpSync(join(root, path), join(target, path), { recursive: true });
  for (const name of Object.keys(dependencies))
    cpSync(join(root, "node_modules", name), join(target, "node_modules", name), { recursive: true });
  for (const name of ["esbuild", "@esbuild"])
    symlinkSync(join(root, "node_modules", name), join(target, "node_modules", name));
}

function build(target: string, env: Record<string, string>): Buffer {
  copyTo(target);
  execFileSync(process.execPath, [join(target, "esbuild.config.mjs")], {
    cwd: tmpdir(),
    env: { ...process.env, ...env },
    stdio: "pipe",
  });
  return readFileSync(join(target, "main.js"));
}

test("two builds in different folders, time zones and languages give the same bytes", () => {
  const one = build(join(folder, "one"), { TZ: "Pacific/Kiritimati", LANG: "de_DE.UTF-8" });
  const other = build(join(folder, "another/far deeper"), { TZ: "America/Lima", LANG: "C" });
  expect(one.length).toBeGreaterThan(100_000);
  expect(one.equals(other)).toBe(true);
});
