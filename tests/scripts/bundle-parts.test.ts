import { bundleParts } from "../../scripts/lib/bundle-parts.js";

test("modules and rooms are summed, the largest first", () => {
  const inputs = {
    "src/main.ts": { bytesInOutput: 10 },
    "src/ui/a.ts": { bytesInOutput: 20 },
    "src/ui/items/b.ts": { bytesInOutput: 25 },
    "node_modules/@tanstack/virtual-core/dist/esm/index.js": { bytesInOutput: 30 },
    "../../elsewhere/node_modules/idb/build/index.js": { bytesInOutput: 5 },
  };
  const parts = bundleParts({ outputs: { "main.js": { bytes: 100, inputs } } });
  expect(parts.total).toBe(100);
  expect(parts.modules[0]).toEqual({
    name: "node_modules/@tanstack/virtual-core/dist/esm/index.js",
    bytes: 30,
  });
  expect(parts.rooms).toEqual([
    { name: "src/ui", bytes: 45 },
    { name: "@tanstack/virtual-core", bytes: 30 },
    { name: "src", bytes: 10 },
    { name: "idb", bytes: 5 },
  ]);
});
