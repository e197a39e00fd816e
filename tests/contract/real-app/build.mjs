// Builds the probe plugin into tests/.out/contract-probes, for Obsidian to load beside the plugin under test.
import { copyFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const probes = join(here, "../probe-plugin");
const out = join(here, "../../.out/contract-probes");
// The repository's own esbuild: this folder has none.
const { build } = createRequire(join(here, "../../../package.json"))("esbuild");

await mkdir(out, { recursive: true });
await build({
  entryPoints: [join(probes, "main.ts")],
  outfile: join(out, "main.js"),
  bundle: true,
  format: "cjs",
  target: "es2022",
  external: ["obsidian"],
});
await copyFile(join(probes, "manifest.json"), join(out, "manifest.json"));
