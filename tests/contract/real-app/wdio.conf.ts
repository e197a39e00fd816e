/** Runs the contract in Obsidian itself. The job names one version of the app: see `.github/workflows/real-app.yml`. */
import { resolve } from "node:path";

const repository = resolve(import.meta.dirname, "../../..");
const version = process.env["OBSIDIAN_VERSION"] ?? "latest";

export const config = {
  runner: "local",
  framework: "mocha",
  specs: ["./contract.spec.ts"],
  maxInstances: 1,
  capabilities: [
    {
      browserName: "obsidian",
      // "earliest" is the manifest's minAppVersion.
      browserVersion: version,
      "wdio:obsidianOptions": {
        installerVersion: version,
        plugins: [repository, resolve(repository, "tests/.out/contract-probes")],
        vault: resolve(repository, "tests/contract/vault"),
      },
    },
  ],
  services: ["obsidian"],
  reporters: ["obsidian"],
  cacheDir: resolve(repository, ".obsidian-cache"),
  // An observer waits for what has to come; what never comes ends here.
  mochaOpts: { ui: "bdd", timeout: 60_000 },
  logLevel: "warn",
};
