import { dirname, relative, resolve, sep } from "node:path";

/** The layer a file of src/ belongs to: its first folder, or "main" for a file directly in src/. */
function layerOf(sourceFolder, file) {
  const parts = relative(sourceFolder, file).split(sep);
  if (parts[0] === "..") return undefined;
  return parts.length === 1 ? "main" : parts[0];
}

const matches = (pattern, name) =>
  pattern.endsWith("/*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** Why `file` of `layer` may not import `name`, or undefined when it may. */
function objection({ sourceFolder, layers }, layer, file, name) {
  const allowed = layers[layer];
  if (!allowed) return `src/${layer} is not in the layering table (scripts/lint/layers.mjs).`;
  if (!name.startsWith(".")) {
    if (allowed.packages === "all" || allowed.packages.some((pattern) => matches(pattern, name)))
      return undefined;
    return `${layer} may not import the package "${name}".`;
  }
  const target = layerOf(sourceFolder, resolve(dirname(file), name));
  if (target === undefined) return `"${name}" lies outside src/.`;
  if (allowed.layers === "all" || allowed.layers.includes(target)) return undefined;
  return `${layer} may not import from ${target}.`;
}

/** Every way to name another module: import, export … from, import(), import("…").Type, import x = require(). */
const importers = [
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
  "TSExternalModuleReference",
];

export default {
  meta: {
    type: "problem",
    docs: { description: "Keep every import inside the layering table." },
    schema: [{ type: "object", required: ["sourceFolder", "layers"] }],
    messages: { forbidden: "{{reason}} See ARCHITECTURE.md for the one direction." },
  },
  create(context) {
    const layer = layerOf(context.options[0].sourceFolder, context.filename);
    if (layer === undefined) return {};
    const check = (node) => {
      const source = node.source ?? node.expression ?? node.argument?.literal;
      if (!source) return;
      const name = source.value;
      const reason =
        typeof name === "string"
          ? objection(context.options[0], layer, context.filename, name)
          : "An import must name its module with a plain string.";
      if (reason) context.report({ node: source, messageId: "forbidden", data: { reason } });
    };
    return Object.fromEntries(importers.map((type) => [type, check]));
  },
};
