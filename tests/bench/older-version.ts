import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { VaultFigures } from "./measures";

/**
 * Measures another version with this version's bench, in a worktree that is gone afterwards.
 *
 * @param rev whatever Git takes for a commit
 * @throws when there is no such commit, or the bench does not fit that version's code
 */
export function measureOlder(root: string, rev: string, args: readonly string[]): readonly VaultFigures[] {
  const dir = join(mkdtempSync(join(tmpdir(), "people-bench-")), "older");
  const git = (...rest: string[]): Buffer => execFileSync("git", ["-C", root, ...rest], { stdio: "pipe" });
  git("worktree", "add", "--detach", dir, rev);
  try {
    rmSync(join(dir, "tests/bench"), { recursive: true, force: true });
    cpSync(join(root, "tests/bench"), join(dir, "tests/bench"), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(dir, "node_modules"));
    const script = ["--expose-gc", "scripts/run.mjs", "tests/bench/bench.ts", "--json", ...args];
    const printed = execFileSync(process.execPath, script, { cwd: dir, encoding: "utf8", maxBuffer: 1e8 });
    return JSON.parse(printed) as VaultFigures[];
  } catch (error) {
    throw new Error(`${rev} can't be measured with this version's bench.`, { cause: error });
  } finally {
    git("worktree", "remove", "--force", dir);
  }
}
