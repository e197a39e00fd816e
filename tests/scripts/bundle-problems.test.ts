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

test.each([
  ["eval(a)", "text is run as code"],
  ["new Function(a)", "text is run as code"],
  ["Function(a)", "text is run as code"],
  ["import(a)", "code is loaded at run time"],
  ["fetch(a)", "the network is used"],
  ["window.fetch(a)", "the network is used"],
  ["(0,o.requestUrl)(a)", "the network is used"],
  ["new XMLHttpRequest", "the network is used"],
  ["new WebSocket(a)", "the network is used"],
  ["navigator.sendBeacon(a)", "the network is used"],
  ["a.innerHTML=b", "HTML is made of text"],
  ["a.insertAdjacentHTML(b,c)", "HTML is made of text"],
  ["document.write(a)", "HTML is made of text"],
  ["localStorage.a", "data is kept in the browser's storage instead of the plugin's"],
  ["process.env.A", "something of Node is used, which phones do not have"],
  ["//# sourceMappingURL=data:a", "a source map is in the bundle"],
])("%s is found", (text, problem) => {
  expect(bundleProblems(importing(), text, "/repo")).toEqual([problem]);
});

test.each([
  "retrieval(a)",
  "a.evaluate(b)",
  "isFunction(a)",
  "typeof Function",
  "reimport(a)",
  "prefetch(a)",
])("%s is nothing of that", (text) => {
  expect(bundleProblems(importing(), text, "/repo")).toEqual([]);
});
