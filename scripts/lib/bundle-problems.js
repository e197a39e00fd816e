import { isBuiltin } from "node:module";

/** What the app provides at run time. A second copy of any of these in the bundle breaks the editor, silently. */
export const providedByTheApp = ["obsidian", "electron", "@codemirror/*", "@lezer/*"];
const providedFolder = /node_modules\/(obsidian|electron|@codemirror|@lezer)\//;

/**
 * Reasons why a bundle must not be shipped.
 * @param {{ inputs: Record<string, unknown>, outputs: Record<string, { imports: { path: string }[] }> }} metafile
 * @param {string} text the bundle
 * @param {string} root the repository's folder
 * @returns {string[]}
 */
export function bundleProblems(metafile, text, root) {
  const copies = Object.keys(metafile.inputs).filter((path) => providedFolder.test(path));
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const builtins = imports.map((found) => found.path).filter((path) => isBuiltin(path));
  return [
    ...copies.map((path) => `${path} is bundled, but Obsidian provides it`),
    ...builtins.map((name) => `the Node module "${name}" is imported, which phones do not have`),
    // A regular expression with a lookbehind stops older iOS versions from loading the file at all.
    ...(/\(\?<[=!]/.test(text) ? ["a regular expression uses a lookbehind"] : []),
    ...(text.includes(root) ? ["an absolute path of this machine is in the bundle"] : []),
  ];
}
