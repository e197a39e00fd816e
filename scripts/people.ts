import { statSync } from "node:fs";
import { resolve } from "node:path";
import { answer } from "./headless/answer";
import { readArguments, UsageError } from "./headless/arguments";
import { indexFolder } from "./headless/build-index";
import { HELP_HINT, USAGE } from "./headless/usage";

function systemToday(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** npm runs scripts in the project's folder; a relative vault path means the folder the user is in. */
function vaultPath(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

async function run(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv, systemToday());
  if (!args) {
    process.stdout.write(USAGE);
    return 0;
  }
  const folder = vaultPath(args.vault);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    process.stderr.write(`There is no folder ${args.vault}.\n`);
    return 1;
  }
  const { index, unreadable } = await indexFolder(folder, args);
  const { output, problem } = answer(index, args);
  process.stdout.write(output);
  for (const { path, reason } of unreadable) process.stderr.write(`${path}: ${reason}\n`);
  if (problem !== "") process.stderr.write(`${problem}\n`);
  return unreadable.length > 0 || problem !== "" ? 1 : 0;
}

// Whoever pipes into `head` has read enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n${HELP_HINT}`);
  process.exitCode = 2;
}
