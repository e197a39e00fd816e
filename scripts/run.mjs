// Runs a TypeScript script in this process:   node scripts/run.mjs scripts/demo.ts [arguments]
// It is bundled to a file of its own in node_modules/.cache, which is gone as soon as it is loaded, so that any number
// may run side by side. Packages stay external. Nothing of this is printed; PEOPLE_ROOT names the repository's folder.
import { build, stop } from "esbuild";
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./lib/root.js";

const entry = process.argv[2];
if (!entry) {
  console.error("Usage: node scripts/run.mjs SCRIPT.ts [arguments]");
  process.exit(2);
}

const entryPath = resolve(root, entry);
const bundle = join(root, "node_modules/.cache/people", `${basename(entry, ".ts")}-${randomUUID()}.mjs`);

/** Inside the bundle every source file still knows where it is. */
const keepFileNames = {
  name: "keep-file-names",
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      if (!source.includes("import.meta.")) return undefined;
      const contents = source
        .replace(/\bimport\.meta\.url\b/g, () => JSON.stringify(pathToFileURL(path).href))
        .replace(/\bimport\.meta\.dirname\b/g, () => JSON.stringify(dirname(path)))
        .replace(/\bimport\.meta\.filename\b/g, () => JSON.stringify(path));
      return { contents, loader: "ts" };
    });
  },
};

/** Obsidian's package has types alone. What scripts import of our source finds its classes there, but empty. */
const emptyObsidian = {
  name: "empty-obsidian",
  setup(esbuild) {
    const path = join(root, "scripts/lib/empty-obsidian.cjs");
    esbuild.onResolve({ filter: /^obsidian$/ }, () => ({ path }));
  },
};

async function bundleEntry() {
  mkdirSync(dirname(bundle), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [entryPath],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    sourcesContent: false,
    charset: "utf8",
    logLevel: "warning",
    plugins: [keepFileNames, emptyObsidian],
    banner: { js: "globalThis.__peopleScriptLoaded();" },
  });
  await stop();
}

const removeBundle = () => rmSync(bundle, { force: true });
globalThis.__peopleScriptLoaded = removeBundle;
process.env.PEOPLE_ROOT = root;
process.argv.splice(1, 2, entryPath);
process.setSourceMapsEnabled(true);
try {
  await bundleEntry();
  await import(pathToFileURL(bundle).href);
} catch (error) {
  // esbuild has printed its own complaints already.
  if (!error?.errors) console.error(error);
  process.exitCode = 1;
} finally {
  removeBundle();
}
