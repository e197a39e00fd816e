import { build } from "esbuild";
import { createHash } from "node:crypto";
import { providedByTheApp } from "./bundle-problems.js";

/** What decides, with all it imports, what a note says and how that is kept. */
const ENTRIES = ["src/core/parse/parse-note.ts", "src/core/cache/shard.ts", "src/vault/note-reader.ts"];

/**
 * A version of the code that reads notes and the index kept between starts: another one whenever that code changes,
 * the same for other comments and layout. Nobody can forget to raise it.
 * @param {string} root the repository's folder
 * @returns {Promise<string>}
 */
export async function parserVersion(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: "parser-version",
    tsconfig: "src/tsconfig.json",
    bundle: true,
    format: "esm",
    target: "es2022",
    external: providedByTheApp,
    minify: true,
    charset: "utf8",
    write: false,
  });
  const hash = createHash("sha256");
  for (const { text } of outputFiles) hash.update(text).update("\0");
  return hash.digest("hex").slice(0, 16);
}
