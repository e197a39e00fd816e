import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The JavaScript file behind a package's command, so that no shell and no npx is needed. */
export function bin(name, packageName = name) {
  const packageFile = createRequire(join(root, "package.json")).resolve(`${packageName}/package.json`);
  const { bin: commands } = createRequire(import.meta.url)(packageFile);
  return join(dirname(packageFile), typeof commands === "string" ? commands : commands[name]);
}
