import type { App } from "obsidian";
import { normalizePath } from "obsidian";
import type { TasksSettings } from "../core/settings";
import { parseTasksSettings } from "../core/settings";

function textAt(stored: unknown, key: string): string {
  if (typeof stored !== "object" || stored === null) return "";
  const value: unknown = Reflect.get(stored, key);
  return typeof value === "string" ? value : "";
}

/** Reads what other plugins keep in the vault's configuration folder. Nothing is ever written there. */
export class ConfigFiles {
  constructor(private readonly app: App) {}

  /** @returns the Tasks plugin's settings; its defaults when it has none or they can't be read. */
  async tasksSettings(): Promise<TasksSettings> {
    return parseTasksSettings(await this.json("plugins/obsidian-tasks-plugin/data.json"));
  }

  /** @returns the folders that core Templates and Templater take their templates from. */
  async templateFolders(): Promise<string[]> {
    const core = textAt(await this.json("templates.json"), "folder");
    const templater = textAt(await this.json("plugins/templater-obsidian/data.json"), "templates_folder");
    return [core, templater].filter(Boolean);
  }

  private async json(file: string): Promise<unknown> {
    const { vault } = this.app;
    const path = normalizePath(`${vault.configDir}/${file}`);
    try {
      if (!(await vault.adapter.exists(path))) return undefined;
      return JSON.parse(await vault.adapter.read(path)) as unknown;
    } catch (error) {
      console.warn(`People: ${path} could not be read; its defaults are used.`, error);
      return undefined;
    }
  }
}
