/** The plugin built like the released one, but with the pseudo-languages as its only ones besides English. */
import { copyFile, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { providedByTheApp } from "../../../scripts/lib/bundle-problems.js";

const pseudoLanguages: Plugin = {
  name: "pseudo-languages",
  setup: (esbuild) => {
    const path = resolve("tests/support/pseudo-languages.ts");
    esbuild.onResolve({ filter: /^\.\/languages$/ }, () => ({ path }));
  },
};

export async function buildPseudoPlugin(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await build({
    entryPoints: ["src/main.ts"],
    outfile: join(outDir, "main.js"),
    tsconfig: "src/tsconfig.json",
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "es2022",
    external: providedByTheApp,
    charset: "utf8",
    logLevel: "warning",
    plugins: [pseudoLanguages],
  });
  for (const name of ["manifest.json", "styles.css"]) await copyFile(name, join(outDir, name));
}
