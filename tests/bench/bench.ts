/**
 * `npm run bench`: how parsing, the index, its questions and what is kept between starts do on generated vaults of 1,000,
 * 10,000 and 50,000 notes; each against a floor of the same run. Prints a table, and writes it to `results.md`.
 *
 *     npm run bench -- 1000 10000        other sizes; nothing is written
 *     npm run bench -- --compare REV     the same of an older version, and how they compare
 */
import { execFileSync } from "node:child_process";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { VaultFigures } from "./measures";
import { measureVault } from "./measures";
import { measureOlder } from "./older-version";
import { BUNDLE_TARGET_KB, comparisonTable, machine, resultsTable } from "./results";

const SIZES = [1_000, 10_000, 50_000];
/** Larger vaults take longer, and vary less. */
const ROUNDS_OF_NOTES = 90_000;
const root = process.env["PEOPLE_ROOT"] ?? process.cwd();

async function measureAll(sizes: readonly number[]): Promise<VaultFigures[]> {
  // So that the first measurement is not the compiler's.
  await measureVault(Math.min(1_000, ...sizes), 3);
  const vaults: VaultFigures[] = [];
  for (const size of sizes) {
    const rounds = Math.min(15, Math.max(3, Math.round(ROUNDS_OF_NOTES / size)));
    vaults.push(await measureVault(size, rounds));
  }
  return vaults;
}

function bundleLine(): string {
  execFileSync(process.execPath, [join(root, "esbuild.config.mjs")], { cwd: root, stdio: "ignore" });
  const kilobytes = statSync(join(root, "main.js")).size / 1_000;
  return `\`main.js\`, minified: ${kilobytes.toFixed(0)} kB (target ${BUNDLE_TARGET_KB} kB)`;
}

function report(vaults: readonly VaultFigures[]): string {
  const day = new Date().toISOString().slice(0, 10);
  return [
    "# Measured",
    "",
    `By \`npm run bench\` on ${day}: ${machine()}. Medians. A floor is the least any program could do with the same texts in the`,
    "same run: one look at every character, or the structured clone of what is kept. Targets are those for 10,000 notes.",
    "",
    resultsTable(vaults),
    "",
    bundleLine(),
    "",
  ].join("\n");
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { compare: { type: "string" }, json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES;
  if (sizes.some((size) => !Number.isInteger(size) || size < 100))
    throw new Error("A size is a number of notes, 100 at least.");
  const older = values.compare === undefined ? null : measureOlder(root, values.compare, sizes.map(String));
  const vaults = await measureAll(sizes);
  if (values.json) return void process.stdout.write(JSON.stringify(vaults));
  const text = report(vaults);
  console.log(text);
  if (older) console.log(comparisonTable(vaults, older, values.compare ?? ""));
  else if (positionals.length === 0) writeFileSync(join(root, "tests/bench/results.md"), text);
}

await run();
