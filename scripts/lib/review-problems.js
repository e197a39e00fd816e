// What the community directory's review asks of a repository's files, as far as a tool can tell: rules that eslint's Obsidian
// plugin does not have. Pure: files come in as texts and parsed values.

const manifestKeys = {
  required: ["id", "name", "version", "minAppVersion", "description", "author", "isDesktopOnly"],
  optional: ["authorUrl", "fundingUrl"],
};

/** Words the directory does not want in a name: it is a directory of Obsidian plugins already. */
const redundant = /obsidian|plugin|obsi-|-sidian/i;

function* keyProblems(manifest) {
  const { required, optional } = manifestKeys;
  for (const key of required) if (!(key in manifest)) yield `${key} is missing`;
  for (const [key, value] of Object.entries(manifest)) {
    if (![...required, ...optional].includes(key)) yield `the key ${key} is not known`;
    else if (key === "isDesktopOnly" ? typeof value !== "boolean" : typeof value !== "string" || value === "")
      yield `${key} has the wrong type or is empty`;
  }
}

function* wordProblems({ id = "", name = "", description = "" }) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) yield `the id "${id}" has other characters than a-z and hyphens`;
  if (!/^[A-Za-z0-9 +()-]+$/.test(name)) yield `the name "${name}" has characters that are not allowed`;
  for (const [key, text] of Object.entries({ id, name, description }))
    if (redundant.test(text)) yield `${key} contains a word like "Obsidian" or "plugin"`;
  if (description.length < 10 || description.length > 250)
    yield `the description has ${description.length} characters, 10 to 250 are allowed`;
  if (!/^[A-Z][A-Za-z0-9\s.,!?'"-]*\.$/.test(description))
    yield "the description must start with a capital, end with a full stop, and hold only letters, digits and . , ! ? ' \" -";
}

/** @returns {string[]} */
export function manifestProblems(manifest) {
  return [...keyProblems(manifest), ...wordProblems(manifest)].map((problem) => `manifest.json: ${problem}`);
}

/** What a README must disclose, and words by which a line is known to do so. */
const disclosures = {
  "network use": /^- \*\*Network\*\*: \S/m,
  "telemetry, ads, accounts and payment": /^- \*\*Telemetry, ads, accounts, payment\*\*: \S/m,
  "files, also outside the vault": /^- \*\*Files\*\*: [\s\S]*?outside the vault/m,
  "use of the clipboard": /^- \*\*Clipboard\*\*: \S/m,
  "where the source is": /^- \*\*Source\*\*: \S/m,
};

/** @returns {string[]} */
export function readmeProblems(readme) {
  const section = /^## Disclosures$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(readme)?.[1] ?? "";
  const missing = Object.entries(disclosures).filter(([, shape]) => !shape.test(section));
  return [
    ...(/^## Install$/m.test(readme) ? [] : ["README.md: no section Install"]),
    ...missing.map(([what]) => `README.md: Disclosures do not tell ${what}`),
  ];
}

/**
 * @param {readonly string[]} tracked the paths git knows
 * @returns {string[]}
 */
export function repositoryProblems(tracked) {
  const needed = [
    "LICENSE",
    "README.md",
    "CONTRIBUTING.md",
    "manifest.json",
    "versions.json",
    "package-lock.json",
  ];
  const unwanted = /^(?:main\.js|.*\/data\.json|\.env)$/;
  return [
    ...needed.filter((path) => !tracked.includes(path)).map((path) => `${path} is not in the repository`),
    ...tracked
      .filter((path) => unwanted.test(path) && !path.startsWith("tests/"))
      .map((path) => `${path} must not be in the repository`),
  ];
}

/**
 * Comments that switch a rule off. The review polices them; this project has none.
 * @param {string} path
 * @param {string} source
 * @returns {string[]}
 */
export function switchedOff(path, source) {
  const pattern = /(?:eslint-disable|@ts-(?:ignore|nocheck|expect-error)|prettier-ignore)\S*/g;
  return [...source.matchAll(pattern)].map(([comment]) => `${path}: ${comment}`);
}
