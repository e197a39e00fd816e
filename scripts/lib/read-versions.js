import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where each of the files that name the version lies. */
const fileNames = {
  packageJson: "package.json",
  packageLock: "package-lock.json",
  manifest: "manifest.json",
  versions: "versions.json",
};

export const versionFileNames = Object.values(fileNames);

/** @returns {import("./versions.js").VersionFiles} */
export function readVersions(folder) {
  const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  return Object.fromEntries(Object.entries(fileNames).map(([key, name]) => [key, read(name)]));
}

/** Lays the files out as npm and prettier do. */
export function writeVersions(folder, files) {
  for (const [key, name] of Object.entries(fileNames))
    writeFileSync(join(folder, name), `${JSON.stringify(files[key], null, 2)}\n`);
}
