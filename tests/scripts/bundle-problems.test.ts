import { bundleProblems } from "../../scripts/lib/bundle-problems.js";

const importing = (...paths: string[]) => ({
  inputs: { "src/main.ts": {} },
  outputs: { "main.js": { imports: paths.map((path) => ({ path })) } },
});

test("a bundle that leaves the app's modules outside is fine", () => {
  expect(bundleProblems(importing("obsidian", "@codemirror/view"), "code", "/repo")).toEqual([]);
});

test("a second copy of CodeMirror is found", () => {
  const metafile = { ...importing(), inputs: { "node_modules/@codemirror/state/dist/index.js": {} } };
  expect(bundleProblems(metafile, "", "/repo")).toEqual([
    "node_modules/@codemirror/state/dist/index.js is bundled, but Obsidian provides it",
  ]);
});

test.each(["fs", "node:path"])("the Node module %s is found", (name) => {
  expect(bundleProblems(importing(name), "", "/repo")).toEqual([
    `the Node module "${name}" is imported, which phones do not have`,
  ]);
});

test.each(["/(?<=a)b/", "/(?<!a)b/"])("the lookbehind %s is found", (text) => {
  expect(bundleProblems(importing(), text, "/repo")).toEqual(["a regular expression uses a lookbehind"]);
});

test("a named group is no lookbehind", () => {
  expect(bundleProblems(importing(), "/(?<year>a)/", "/repo")).toEqual([]);
});

test("a path of this machine is found", () => {
  expect(bundleProblems(importing(), 'var a="/repo/src/main.ts"', "/repo")).toEqual([
    "an absolute path of this machine is in the bundle",
  ]);
});
