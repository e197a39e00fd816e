import type { App } from "obsidian";
import { normalizePath } from "obsidian";
import type { TasksSettings } from "../core/settings";
import { parseTasksSettings } from "../core/settings";

/** What Obsidian and other plugins have stored and we go by. */
export interface StoredConfig {
  readonly tasks: TasksSettings;
  /** The folders that core Templates and Templater take their templates from. */
  readonly templateFolders: readonly string[];
  /** Obsidian's "Excluded files" as stored: only whether they changed is of use, the app itself judges paths. */
  readonly ignoreFilters: unknown;
}

function valueAt(stored: unknown, key: string): unknown {
  return typeof stored === "object" && stored !== null ? Reflect.get(stored, key) : undefined;
}

function textAt(stored: unknown, key: string): string {
  const value = valueAt(stored, key);
  return typeof value === "string" ? value : "";
}

/** Reads the vault's configuration folder. Nothing is ever written there. */
export class ConfigFiles {
  /** What each file last held: a file caught half-written must not switch to defaults for a while. */
  private readonly lastGood = new Map<string, unknown>();
  private readonly unreadable = new Set<string>();

  constructor(private readonly app: App) {}

  /** @returns what is stored now; defaults for what is missing or could never be read. */
  async read(): Promise<StoredConfig> {
    const [tasks, templates, templater, app] = await Promise.all([
      this.json("plugins/obsidian-tasks-plugin/data.json"),
      this.json("templates.json"),
      this.json("plugins/templater-obsidian/data.json"),
      this.json("app.json"),
    ]);
    return {
      tasks: parseTasksSettings(tasks),
      templateFolders: [textAt(templates, "folder"), textAt(templater, "templates_folder")].filter(Boolean),
      ignoreFilters: valueAt(app, "userIgnoreFilters"),
    };
  }

  private async json(file: string): Promise<unknown> {
    const { vault } = this.app;
    const path = normalizePath(`${vault.configDir}/${file}`);
    try {
      const isThere = await vault.adapter.exists(path);
      this.lastGood.set(path, isThere ? JSON.parse(await vault.adapter.read(path)) : undefined);
      this.unreadable.delete(path);
    } catch (error) {
      this.warnOnce(path, error);
    }
    return this.lastGood.get(path);
  }

  private warnOnce(path: string, error: unknown): void {
    if (!this.unreadable.has(path))
      console.warn(
        `People: ${path} could not be read; what it held before, else its defaults, is used.`,
        error,
      );
    this.unreadable.add(path);
  }
}
