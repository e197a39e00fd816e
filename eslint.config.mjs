import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import obsidianmd from "eslint-plugin-obsidianmd";
import { PlainTextParser } from "eslint-plugin-obsidianmd/dist/lib/plainTextParser.js";
import { restrictedGlobalsOptions } from "eslint-plugin-obsidianmd/dist/lib/ruleOptions.js";
import { join } from "node:path";
import tseslint from "typescript-eslint";
import { bannedCalls, bannedInTests } from "./scripts/lint/banned-calls.mjs";
import dateFromString from "./scripts/lint/date-from-string-rule.mjs";
import layering from "./scripts/lint/layering-rule.mjs";
import { coreGlobals, layers } from "./scripts/lint/layers.mjs";

const root = import.meta.dirname;
const people = { rules: { layering, "date-from-string": dateFromString } };

/** Rules of the reviewed source that also hold for tests and scripts. */
const everywhere = {
  eqeqeq: ["error", "always", { null: "ignore" }],
  "no-var": "error",
  "prefer-const": "error",
  "object-shorthand": "error",
};

const typedEverywhere = {
  ...everywhere,
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
  ],
};

const sizeLimits = {
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
};

const nodeGlobals = {
  AbortController: "readonly",
  Buffer: "readonly",
  clearTimeout: "readonly",
  console: "readonly",
  fetch: "readonly",
  performance: "readonly",
  process: "readonly",
  setTimeout: "readonly",
  structuredClone: "readonly",
  URL: "readonly",
};

const typed = { parserOptions: { projectService: true, tsconfigRootDir: root } };

const source = {
  name: "people/src",
  files: ["src/**/*.ts"],
  extends: [obsidianmd.configs.recommendedWithLocalesEn],
  plugins: { people },
  languageOptions: typed,
  rules: {
    ...typedEverywhere,
    ...sizeLimits,
    "no-undef": "off", // TypeScript knows better.
    "no-restricted-syntax": ["error", ...bannedCalls],
    "people/layering": ["error", { sourceFolder: join(root, "src"), layers }],
    "people/date-from-string": "error",
    "max-depth": ["error", 4],
    "no-shadow": "off",
    "@typescript-eslint/no-shadow": "error",
    "@typescript-eslint/explicit-module-boundary-types": "error",
    "@typescript-eslint/no-non-null-assertion": "error",
    "@typescript-eslint/no-unnecessary-boolean-literal-compare": "error",
    "@typescript-eslint/prefer-readonly": "error",
    "@typescript-eslint/return-await": ["error", "in-try-catch"],
  },
};

const core = {
  name: "people/core",
  files: ["src/core/**/*.ts"],
  rules: {
    "no-restricted-globals": [
      "error",
      ...restrictedGlobalsOptions.filter((option) => option.name === "app"),
      ...Object.entries(coreGlobals).map(([name, message]) => ({ name, message })),
    ],
    "no-restricted-properties": [
      "error",
      { object: "Math", property: "random", message: "The core is deterministic." },
    ],
    // Columns are read by an index the loop has just bounded.
    "@typescript-eslint/no-non-null-assertion": "off",
  },
};

/** Tests and scripts: the same types, fewer limits. They simulate, print and measure. */
const testsAndScripts = {
  name: "people/tests-and-scripts",
  files: ["tests/**/*.ts", "scripts/**/*.ts", "playwright.config.ts"],
  extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
  languageOptions: typed,
  rules: {
    ...typedEverywhere,
    "no-undef": "off",
    "@typescript-eslint/no-unsafe-argument": "off",
    "@typescript-eslint/no-unsafe-assignment": "off",
    "@typescript-eslint/no-unsafe-call": "off",
    "@typescript-eslint/no-unsafe-member-access": "off",
    "@typescript-eslint/no-unsafe-return": "off",
    "@typescript-eslint/require-await": "off",
    "@typescript-eslint/unbound-method": "off",
  },
};

const tests = {
  name: "people/tests",
  files: ["tests/**/*.ts"],
  rules: { "no-restricted-syntax": ["error", ...bannedInTests] },
};

const scripts = {
  name: "people/scripts",
  files: ["scripts/**/*.ts"],
  rules: sizeLimits,
};

/** Plain JavaScript: configuration, scripts that run before anything is compiled, jest's environment. */
const javascript = {
  name: "people/javascript",
  files: ["**/*.{js,mjs,cjs}"],
  extends: [js.configs.recommended],
  languageOptions: { globals: nodeGlobals },
  rules: { ...everywhere, ...sizeLimits },
};

const commonjs = {
  name: "people/commonjs",
  files: ["**/*.cjs"],
  languageOptions: {
    sourceType: "commonjs",
    globals: { ...nodeGlobals, module: "writable", require: "readonly", __dirname: "readonly" },
  },
};

/** The files the community directory reads, under the rules it applies to them. */
const manifest = {
  name: "people/manifest",
  files: ["manifest.json"],
  plugins: { obsidianmd },
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: { project: false, extraFileExtensions: [".json"] },
  },
  rules: { "obsidianmd/validate-manifest": "error" },
};

const license = {
  name: "people/license",
  files: ["LICENSE"],
  plugins: { obsidianmd },
  languageOptions: { parser: PlainTextParser },
  rules: { "obsidianmd/validate-license": "error" },
};

/** `depend/ban-dependencies` on package.json: the last config of the recommended set that names that file. */
const packageFile = obsidianmd.configs.recommended.filter((config) => config.files?.includes("package.json"));

export default defineConfig([
  globalIgnores(["main.js", "coverage/", "test-results/", "tests/vaults/", "tests/fixtures/", "tests/.out/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  source,
  core,
  testsAndScripts,
  tests,
  scripts,
  javascript,
  commonjs,
  manifest,
  license,
  packageFile,
]);
