// npm run docs [-- --check]: writes the pages that are made from the code's own tables. With --check nothing is written, and
// a page that is not current fails.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { adrIndexPage } from "./docs/adr-index";
import { cliPage } from "./docs/cli";
import { referencePage } from "./docs/reference";

const root = process.env["PEOPLE_ROOT"] ?? process.cwd();
const isCheck = process.argv.includes("--check");

const PAGES: Readonly<Record<string, () => string>> = {
  "docs/cli.md": cliPage,
  "docs/reference.md": referencePage,
  "docs/adr/README.md": () => adrIndexPage(root),
};

function stored(path: string): string {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return "";
  }
}

const stale = Object.entries(PAGES)
  .map(([path, make]) => ({ path, text: make() }))
  .filter(({ path, text }) => text !== stored(path));
for (const { path, text } of stale) {
  if (!isCheck) writeFileSync(join(root, path), text);
  console.log(isCheck ? `${path} is not current: npm run docs` : path);
}
if (isCheck && stale.length > 0) process.exitCode = 1;
