// npm run install-plugin -- <vault folder> [--config-dir NAME]
// Builds the plugin where needed and copies it into a vault. Settings already there (data.json) are left alone.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { configFolderOf, installIntoVault, Refusal } from "./lib/install-into-vault";

const root = process.env["PEOPLE_ROOT"] ?? process.cwd();
const usage =
  "Usage: npm run install-plugin -- <vault folder> [--config-dir NAME]\nA path with spaces needs quotes.";

function readArguments(): { vault: string; configDir: string } {
  const { values, positionals } = parseArgs({
    options: { "config-dir": { type: "string", default: ".obsidian" } },
    allowPositionals: true,
  });
  const [vault] = positionals;
  if (vault === undefined || positionals.length > 1) throw new Refusal(usage);
  // npm runs scripts in the repository; the path was typed somewhere else.
  return { vault: resolve(process.env["INIT_CWD"] ?? process.cwd(), vault), configDir: values["config-dir"] };
}

const modifiedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether main.js is older than anything it is made of. */
function needsBuild(): boolean {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const inputs = [...sources.map((path) => join("src", path)), "esbuild.config.mjs", "package-lock.json"];
  const builtAt = modifiedAt(join(root, "main.js"));
  return inputs.some((path) => modifiedAt(join(root, path)) > builtAt);
}

function build(): void {
  const { status } = spawnSync(process.execPath, ["esbuild.config.mjs"], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Refusal("The build failed. Nothing was copied.");
}

function main(): void {
  const { vault, configDir } = readArguments();
  configFolderOf(vault, configDir);
  if (needsBuild()) build();
  console.log(`Copied to ${installIntoVault(root, vault, configDir)}.`);
  console.log("Reload Obsidian and switch People on in Settings, Community plugins.");
}

const isBadArgument = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

try {
  main();
} catch (error) {
  if (isBadArgument(error)) console.error(usage);
  else console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
