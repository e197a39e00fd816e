// Versions as the community directory reads them: exactly x.y.z, and the same one in every file that names it.

const shape = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

export const isVersion = (text) => shape.test(text);

/** @returns {number} below 0 when `a` is older than `b` */
export function compareVersions(a, b) {
  const [left, right] = [a, b].map((text) => text.split(".").map(Number));
  const differing = left.findIndex((part, i) => part !== right[i]);
  return differing === -1 ? 0 : left[differing] - right[differing];
}

/**
 * @typedef {object} VersionFiles the parsed files
 * @property {{ version: string }} packageJson
 * @property {{ version: string, packages: Record<string, { version?: string }> }} packageLock
 * @property {{ version: string, minAppVersion: string }} manifest
 * @property {Record<string, string>} versions version of the plugin → oldest Obsidian it runs in
 */

/**
 * @param {VersionFiles} files
 * @returns {string[]} where the files disagree
 */
export function versionProblems({ packageJson, packageLock, manifest, versions }) {
  const { version, minAppVersion } = manifest;
  const named = {
    "package.json": packageJson.version,
    "package-lock.json": packageLock.version,
    "package-lock.json (packages)": packageLock.packages[""]?.version,
  };
  const wrong = Object.entries(named).filter(([, other]) => other !== version);
  const listed = Object.keys(versions);
  const newer = listed.filter((key) => isVersion(key) && compareVersions(key, version) > 0);
  return [
    ...(isVersion(version) ? [] : [`manifest.json: "${version}" is not x.y.z`]),
    ...(isVersion(minAppVersion) ? [] : [`manifest.json: minAppVersion "${minAppVersion}" is not x.y.z`]),
    ...wrong.map(([file, other]) => `${file} says ${other}, manifest.json says ${version}`),
    ...listed.filter((key) => !isVersion(key)).map((key) => `versions.json: "${key}" is not x.y.z`),
    ...newer.map((key) => `versions.json lists ${key}, which is newer than ${version}`),
    ...(versions[version] === minAppVersion
      ? []
      : [`versions.json must say "${version}": "${minAppVersion}", as manifest.json does`]),
  ];
}

/** @returns {VersionFiles} the files with the new version; the order of their keys is kept */
export function withVersion({ packageJson, packageLock, manifest, versions }, version) {
  const { packages } = packageLock;
  return {
    packageJson: { ...packageJson, version },
    packageLock: { ...packageLock, version, packages: { ...packages, "": { ...packages[""], version } } },
    manifest: { ...manifest, version },
    versions: { ...versions, [version]: manifest.minAppVersion },
  };
}
