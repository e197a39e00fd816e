import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";

/** A reason to stop that the user can do something about: its message is all there is to say. */
export class Refusal extends Error {}

const pluginFiles = ["main.js", "manifest.json", "styles.css"];

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The vault's folder for the app's own files. Its absence means that this is no vault. */
export function configFolderOf(vault: string, configDir: string): string {
  if (!isFolder(vault)) throw new Refusal(`There is no folder ${vault}.`);
  if (basename(configDir) !== configDir || configDir === "..")
    throw new Refusal(`The config folder is a name, not a path: ${configDir}.`);
  const folder = join(vault, configDir);
  if (isFolder(folder)) return folder;
  throw new Refusal(
    `${vault} is not a vault: it has no ${configDir} folder. ` +
      "Open it in Obsidian once, or name its config folder with --config-dir.",
  );
}

/** Copies the built plugin of `source` into a vault and returns the folder. Other files there, data.json first, stay. */
export function installIntoVault(source: string, vault: string, configDir: string): string {
  const configFolder = configFolderOf(vault, configDir);
  const missing = pluginFiles.filter((file) => !existsSync(join(source, file)));
  if (missing.length > 0) throw new Refusal(`Missing: ${missing.join(", ")}. Nothing was copied.`);
  const { id } = JSON.parse(readFileSync(join(source, "manifest.json"), "utf8")) as { id: string };
  const target = join(configFolder, "plugins", id);
  mkdirSync(target, { recursive: true });
  for (const file of pluginFiles) copyFileSync(join(source, file), join(target, file));
  return target;
}
