// npm run lint: eslint (code, manifest, licence, dependencies), the style sheet, what else the review asks, the layout of every file.
import { bin } from "./lib/root.js";
import { runAll } from "./lib/run-all.js";

const ok = await runAll([
  // No eslint cache: typed rules of one file depend on the others.
  { name: "eslint", args: [bin("eslint"), "--max-warnings", "0", "."] },
  { name: "styles", args: ["scripts/check-styles.mjs"] },
  { name: "review", args: ["scripts/check-review.mjs"] },
  { name: "prettier", args: [bin("prettier"), "--check", "--log-level", "warn", "."] },
]);
process.exitCode = ok ? 0 : 1;
