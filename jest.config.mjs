import { existsSync } from "node:fs";

// Two projects: most tests run in plain Node; those that touch the screen or Obsidian run in jsdom on the simulated host.

/** Packages that only come as ES modules and are turned into CommonJS for jest. */
const esmPackages = [
  "@lezer",
  "@codemirror",
  "@marijn",
  "@tanstack",
  "chokidar",
  "crelt",
  "entities",
  "ical.js",
  "idb",
  "linkify-it",
  "lucide-static",
  "markdown-it",
  "mdurl",
  "punycode\\.js",
  "readdirp",
  "style-mod",
  "uc\\.micro",
  "w3c-keyname",
  "yaml",
];

/** Transpiling only: `npm run typecheck` checks the types, once, for everything. */
const transpile = {
  target: "ES2022",
  module: "CommonJS",
  moduleResolution: "node10",
  ignoreDeprecations: "5.0",
  isolatedModules: true,
  verbatimModuleSyntax: false,
  esModuleInterop: true,
  allowJs: true,
  useDefineForClassFields: true,
  resolveJsonModule: true,
  skipLibCheck: true,
};

const jsdomFolders = ["contract", "dom", "vault", "ui", "host"];

/** Until the simulated host is here, plain jsdom. */
const hostIsHere = existsSync(new URL("tests/host/jest/environment.cjs", import.meta.url));

const shared = {
  // "ts" first: with "js" first the built main.js would be tested instead of src/main.ts.
  moduleFileExtensions: ["ts", "tsx", "mts", "cts", "js", "mjs", "cjs", "json", "node"],
  moduleNameMapper: { "^obsidian$": "<rootDir>/tests/host/obsidian/index.ts" },
  transform: { "^.+\\.(ts|js|mjs)$": ["ts-jest", { tsconfig: transpile, diagnostics: false }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join("|")})/)`],
  modulePathIgnorePatterns: ["<rootDir>/tests/.out/", "<rootDir>/tests/vaults/"],
};

export default {
  // By itself jest leaves a core free: on two cores that is half of them.
  maxWorkers: "100%",
  // Only against a test that hangs: some start a process of their own, and machines differ.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: [
        "/node_modules/",
        ...jsdomFolders.map((folder) => `<rootDir>/tests/${folder}/`),
      ],
    },
    {
      ...shared,
      displayName: "jsdom",
      testEnvironment: hostIsHere ? "<rootDir>/tests/host/jest/environment.cjs" : "jsdom",
      setupFiles: hostIsHere ? ["<rootDir>/tests/host/jest/setup.ts"] : [],
      testMatch: jsdomFolders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
    },
  ],
};
