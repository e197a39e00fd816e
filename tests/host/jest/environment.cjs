// jsdom for the tests that run on the simulated host.
const { TestEnvironment } = require("jest-environment-jsdom");

/** Globals of Node that a browser has too and jsdom does not hand on. */
const missing = [
  "structuredClone",
  "TextEncoder",
  "TextDecoder",
  "fetch",
  "Request",
  "Response",
  "Headers",
  "MessageChannel",
  "MessagePort",
  "BroadcastChannel",
  "Blob",
];

module.exports = class SimulatedHostEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of missing) this.global[name] ??= globalThis[name];
    // jsdom's realm has its own Uint8Array; Node's encoder makes Node's. One kind avoids failing `instanceof`s.
    this.global.Uint8Array = Uint8Array;
    this.global.ArrayBuffer = ArrayBuffer;
  }

  /** Packages are taken in their Node form: their browser form is often an ES module jest cannot load. */
  exportConditions() {
    return ["node", "node-addons"];
  }
};
