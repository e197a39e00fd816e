/** Bundles the page of the simulated host with its styles, and plugins for tests. */
import { copyFile, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Metafile } from "esbuild";

/** Tests, demo and scripts all run at the repository's root. */
const hostDir = resolve("tests/host");

/** Two copies of these break the editor silently: extensions of one are unknown to the other. */
const SINGLE_COPY = /node_modules\/@codemirror\/(?:state|view)\//;

function duplicatedPackages(metafile: Metafile): string[] {
  const foldersByPackage = new Map<string, Set<string>>();
  for (const input of Object.keys(metafile.inputs)) {
    const match = SINGLE_COPY.exec(input);
    if (!match) continue;
    const name = match[0].replace("node_modules/", "");
    const folders = foldersByPackage.get(name) ?? new Set<string>();
    foldersByPackage.set(name, folders.add(input.slice(0, match.index + match[0].length)));
  }
  return [...foldersByPackage].filter(([, folders]) => folders.size > 1).map(([name]) => name);
}

/** Writes `host.js`, `theme.css` and `vars.css` into `outDir`. */
export async function buildHostPage(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const result = await build({
    entryPoints: [join(hostDir, "page.ts")],
    outfile: join(outDir, "host.js"),
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    sourcemap: "linked",
    metafile: true,
    logLevel: "warning",
  });
  const duplicated = duplicatedPackages(result.metafile);
  if (duplicated.length > 0) throw new Error(`The page holds two copies of ${duplicated.join(", ")}.`);
  for (const name of ["theme.css", "vars.css"])
    await copyFile(join(hostDir, "theme", name), join(outDir, name));
}

/** Builds a plugin the way the real one is built: CommonJS, the app's modules left outside. */
export async function buildPlugin(sourceDir: string, outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await build({
    entryPoints: [join(sourceDir, "main.ts")],
    outfile: join(outDir, "main.js"),
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "es2022",
    external: ["obsidian", "electron", "@codemirror/*", "@lezer/*"],
    logLevel: "warning",
  });
  for (const name of ["manifest.json", "styles.css"])
    await copyFile(join(sourceDir, name), join(outDir, name));
}
