/** docs/adr/README.md: the decisions in the order of their numbers. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const HEAD = `# Decisions

<!-- Made by \`npm run docs\` from the titles. Changes by hand are lost. -->

What was decided, what follows from it, what was rejected and why: one page each. To add one, take the next number, the headings of the
others (*Decision*, *Consequences*, *Rejected*, *Files*), and run \`npm run docs\`.
`;

const FILE_NAME = /^(\d{4})-.+\.md$/;

function entry(folder: string, name: string): string {
  const title = /^# \d+\. (.+)$/m.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? name;
  return `- ${name.slice(0, 4)} [${title}](${name})`;
}

export function adrIndexPage(root: string): string {
  const folder = join(root, "docs/adr");
  const names = readdirSync(folder).filter((name) => FILE_NAME.test(name));
  return `${HEAD}\n${names
    .sort()
    .map((name) => entry(folder, name))
    .join("\n")}\n`;
}
