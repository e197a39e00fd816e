// Bundles src/main.ts into main.js, the one file Obsidian loads.
//   node esbuild.config.mjs [--watch] [--dev] [--metafile FILE]
import { build, context } from "esbuild";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleProblems, providedByTheApp } from "./scripts/lib/bundle-problems.js";
import { parserVersion } from "./scripts/lib/parser-version.js";
import { root } from "./scripts/lib/root.js";

const { values: flags } = parseArgs({
  options: { watch: { type: "boolean" }, dev: { type: "boolean" }, metafile: { type: "string" } },
});
const isDevelopment = flags.dev ?? flags.watch ?? false;
const bundle = join(root, "main.js");

/** A bundle with a problem is removed: what is not there cannot be released by mistake. */
function checkBundle({ metafile }) {
  if (!metafile) return undefined;
  if (flags.metafile) writeFileSync(flags.metafile, JSON.stringify(metafile, null, 2));
  const text = readFileSync(bundle, "utf8");
  // While developing, the source map is wanted; it holds the sources with all their comments.
  const code = isDevelopment ? text.slice(0, text.lastIndexOf("//# sourceMappingURL=")) : text;
  const problems = bundleProblems(metafile, code, root);
  if (problems.length > 0) rmSync(bundle);
  for (const problem of problems) console.error(`✘ main.js: ${problem}`);
  return { errors: problems.map((text) => ({ text })) };
}

/** While watching, the parser changes and this does not: such a build keeps no index. */
const version = flags.watch ? "" : await parserVersion(root);

/** @type {import("esbuild").BuildOptions} */
const options = {
  absWorkingDir: root,
  entryPoints: ["src/main.ts"],
  outfile: bundle,
  tsconfig: "src/tsconfig.json",
  bundle: true,
  format: "cjs",
  platform: "browser",
  target: "es2022",
  external: providedByTheApp,
  define: { PEOPLE_PARSER_VERSION: JSON.stringify(version) },
  minify: !isDevelopment,
  sourcemap: isDevelopment ? "inline" : false,
  legalComments: "inline",
  charset: "utf8",
  metafile: true,
  logLevel: "info",
  plugins: [{ name: "check-bundle", setup: (esbuild) => esbuild.onEnd(checkBundle) }],
};

if (flags.watch) {
  const watcher = await context(options);
  await watcher.watch();
} else {
  await build(options).catch(() => (process.exitCode = 1));
}
