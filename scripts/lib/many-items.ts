import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateVault } from "../../tests/bench/generate-vault";

/** They hold some 3,000 open items. */
const NOTES = 260;
const SETTINGS = {
  path: ".obsidian/plugins/people/data.json",
  text: '{ "version": 1, "myNames": ["Alex Stone"] }',
};

/** Fills an empty vault with as many items as the studied one has open. */
export function writeManyItems(vaultDir: string): void {
  for (const { path, text } of [SETTINGS, ...generateVault(NOTES)]) {
    const file = join(vaultDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
