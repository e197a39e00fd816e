// What a bundle is made of, from esbuild's metafile.

/** @typedef {{ name: string, bytes: number }} Part */

function sum(entries) {
  const sums = new Map();
  for (const [name, bytes] of entries) sums.set(name, (sums.get(name) ?? 0) + bytes);
  return [...sums].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes);
}

/** `src/ui/items/a.ts` → `src/ui/items`; `node_modules/@scope/name/dist/a.js` → `@scope/name`. */
function roomOf(path) {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
  return inPackage ? inPackage[1] : path.split("/").slice(0, 3).slice(0, -1).join("/") || path;
}

/**
 * @param {{ outputs: Record<string, { bytes: number, inputs: Record<string, { bytesInOutput: number }> }> }} metafile
 * @returns {{ total: number, modules: Part[], rooms: Part[] }} largest first
 */
export function bundleParts(metafile) {
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output.inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput]);
  return {
    total: output.bytes,
    modules: sum(inputs),
    rooms: sum(inputs.map(([path, bytes]) => [roomOf(path), bytes])),
  };
}
