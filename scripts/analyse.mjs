// npm run analyse: builds main.js and prints what it is made of.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundleParts } from "./lib/bundle-parts.js";
import { root } from "./lib/root.js";

const shownModules = 10;
const folder = mkdtempSync(join(tmpdir(), "people-analyse-"));
const metafile = join(folder, "meta.json");

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function print(title, parts, total) {
  console.log(`\n${title}`);
  for (const { name, bytes } of parts) {
    const share = `${((bytes / total) * 100).toFixed(1)} %`;
    console.log(`${kilobytes(bytes).padStart(10)} ${share.padStart(7)}  ${name}`);
  }
}

try {
  const args = ["esbuild.config.mjs", "--metafile", metafile];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status === 0) {
    const { total, modules, rooms } = bundleParts(JSON.parse(readFileSync(metafile, "utf8")));
    const compressed = gzipSync(readFileSync(join(root, "main.js"))).length;
    console.log(
      `main.js: ${kilobytes(total)}, ${kilobytes(compressed)} compressed, ${modules.length} modules`,
    );
    print("By folder and package", rooms, total);
    print(`The ${shownModules} largest modules`, modules.slice(0, shownModules), total);
  }
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
