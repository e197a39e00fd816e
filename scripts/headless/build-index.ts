import type { LeftOutReason } from "../../src/core/exclusions";
import { exclusions } from "../../src/core/exclusions";
import { indexConfig } from "../../src/core/index/index-config";
import { VaultIndex } from "../../src/core/index/vault-index";
import type { NoteSource } from "../../src/core/model/note";
import { parseNote } from "../../src/core/parse/parse-note";
import { DEFAULT_SETTINGS, parseTasksSettings } from "../../src/core/settings";
import { obsidianIgnores, textAt } from "./obsidian-config";
import { VaultFolder } from "./vault-folder";
import type { Unreadable } from "./vault-folder";

/** What the command line may say about how a folder is read. */
export interface IndexOptions {
  readonly myNames: readonly string[];
  readonly excludedPaths: readonly string[];
}

/** An index of a folder, with what could not be read. */
export interface FolderIndex {
  readonly index: VaultIndex;
  readonly unreadable: readonly Unreadable[];
}

async function leftOutTest(
  vault: VaultFolder,
  patterns: readonly string[],
): Promise<(path: string) => LeftOutReason | null> {
  const core = await vault.config("templates.json");
  const templater = await vault.config("plugins/templater-obsidian/data.json");
  return exclusions({
    patterns,
    templateFolders: [textAt(core, "folder"), textAt(templater, "templates_folder")],
    isIgnoredByObsidian: obsidianIgnores(await vault.config("app.json")),
  });
}

/** Indexes a vault folder with the plugin's own core. Nothing is written. */
export async function indexFolder(root: string, options: IndexOptions): Promise<FolderIndex> {
  const vault = new VaultFolder(root);
  const tasks = parseTasksSettings(await vault.config("plugins/obsidian-tasks-plugin/data.json"));
  // Nothing is added here, so no note is the one that new items go to.
  const settings = { ...DEFAULT_SETTINGS, myNames: options.myNames, inboxNote: "" };
  const config = indexConfig(settings, tasks);
  const index = new VaultIndex(config);
  const reasonFor = await leftOutTest(vault, options.excludedPaths);
  for (const path of await vault.list()) {
    const reason = reasonFor(path);
    if (reason) {
      index.leaveOut(path, reason);
      continue;
    }
    const source = await vault.note(path);
    if (source) putNote(index, source, vault);
  }
  return { index, unreadable: vault.unreadable };
}

/** One bad note never hides another (safe-edits.md, promise 8), not even by a fault of ours. */
function putNote(index: VaultIndex, source: NoteSource, vault: VaultFolder): void {
  try {
    index.put(source.path, parseNote(source, index.config.parse));
  } catch (error) {
    vault.unreadable.push({ path: source.path, reason: `could not be parsed: ${String(error)}` });
  }
}
