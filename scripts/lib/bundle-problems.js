import { isBuiltin } from "node:module";

/** What the app provides at run time. A second copy of any of these in the bundle breaks the editor, silently. */
export const providedByTheApp = ["obsidian", "electron", "@codemirror/*", "@lezer/*"];
const providedFolder = /node_modules\/(obsidian|electron|@codemirror|@lezer)\//;

/** What must not be in the bundle at all, however it got there: each with the reason. */
const forbidden = [
  // A regular expression with a lookbehind stops older iOS versions from loading the file at all.
  [/\(\?<[=!]/, "a regular expression uses a lookbehind"],
  [/(?<![\w$.])eval\s*\(|\bnew Function\b|(?<![\w$.])Function\s*\(/, "text is run as code"],
  [/(?<![\w$])import\s*\(|\bimportScripts\b/, "code is loaded at run time"],
  [
    /(?<![\w$.])fetch\s*\(|\bwindow\.fetch\b|\brequestUrl\b|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b/,
    "the network is used",
  ],
  [
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment)\b|\bdocument\.write/,
    "HTML is made of text",
  ],
  [/\b(?:localStorage|sessionStorage)\b/, "data is kept in the browser's storage instead of the plugin's"],
  [/\bchild_process\b|\bprocess\.(?:env|binding)\b/, "something of Node is used, which phones do not have"],
  [/\/\/[#@] sourceMappingURL=/, "a source map is in the bundle"],
];

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
    ...forbidden.filter(([pattern]) => pattern.test(text)).map(([, reason]) => reason),
    ...(text.includes(root) ? ["an absolute path of this machine is in the bundle"] : []),
  ];
}
