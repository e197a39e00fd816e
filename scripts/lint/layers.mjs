// The layering, written once. eslint.config.mjs generates the import rules from this table; tests/lint proves that they bite.
//
//   main ──▶ everything
//   ui ────▶ core, dom       vault, api ──▶ core       core and dom know nobody
//
// `layers` are folders of src/; `packages` are what a layer may import from node_modules ("@codemirror/*" is a prefix).
// A file directly in src/ belongs to `main`. A folder or package that is not listed may not be imported.

/** @type {Record<string, { layers: string[] | "all", packages: string[] | "all" }>} */
export const layers = {
  core: { layers: ["core"], packages: [] },
  dom: { layers: ["dom"], packages: ["@tanstack/virtual-core"] },
  vault: { layers: ["core", "vault"], packages: ["obsidian", "idb"] },
  ui: { layers: ["core", "dom", "ui"], packages: ["obsidian", "@codemirror/*"] },
  api: { layers: ["core", "api"], packages: [] },
  main: { layers: "all", packages: "all" },
};

const clock = "Days and times come in as arguments; only `main` reads the clock.";
const screen = "The core knows no screen.";
const host = "The core knows no browser, no Node and no network.";

/** Globals the core must not use, with the reason. Its compiler lib already hides most; this closes what it leaves open. */
export const coreGlobals = {
  Date: clock,
  performance: clock,
  setTimeout: clock,
  setInterval: clock,
  setImmediate: clock,
  requestAnimationFrame: clock,
  requestIdleCallback: clock,
  queueMicrotask: clock,
  Intl: "Formatting belongs to ui; texts are ordered by code units, see `compareText`.",
  window: screen,
  document: screen,
  activeDocument: screen,
  activeWindow: screen,
  navigator: screen,
  self: host,
  globalThis: host,
  global: host,
  process: host,
  Buffer: host,
  require: host,
  console: "Return what happened; whoever called decides where to show it.",
  localStorage: host,
  sessionStorage: host,
  indexedDB: host,
  fetch: host,
  XMLHttpRequest: host,
  crypto: "The core is deterministic.",
};
