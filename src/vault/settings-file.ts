import type { Plugin } from "obsidian";
import type { Settings } from "../core/settings";
import { DEFAULT_SETTINGS, isFromNewerVersion, parseSettings } from "../core/settings";

/** What became of saving: why it could not be done, where it could not. */
export type SaveOutcome = "saved" | "unreadable" | "newer" | "failed";

/**
 * The plugin's settings as stored in its `data.json`. After a load failed nothing is saved: defaults written over a
 * file that merely could not be read would destroy the user's settings (safe-edits.md).
 */
export class SettingsFile {
  private settings: Settings = DEFAULT_SETTINGS;
  /** Why what is stored must not be replaced; null when it may be. */
  private obstacle: "unreadable" | "newer" | null = "unreadable";

  constructor(private readonly plugin: Plugin) {}

  get current(): Settings {
    return this.settings;
  }

  /** Whether saving is possible. */
  get canSave(): boolean {
    return this.obstacle === null;
  }

  /**
   * Loads what is stored, also again after another device has changed it; keeps what it has when that fails. Settings
   * of a newer version are used as far as they are understood, and never saved over.
   */
  async load(): Promise<void> {
    try {
      const stored: unknown = await this.plugin.loadData();
      this.settings = parseSettings(stored);
      this.obstacle = isFromNewerVersion(stored) ? "newer" : null;
      if (this.obstacle) console.warn("People: the settings are of a newer version and are not changed.");
    } catch (error) {
      this.obstacle = "unreadable";
      const used = this.settings === DEFAULT_SETTINGS ? "the defaults are used" : "those in use are kept";
      console.error(`People: settings could not be loaded; ${used} and nothing is saved.`, error);
    }
  }

  /** Changes settings, in any case for this session, and saves them where that is possible. Never rejects. */
  async save(change: Partial<Settings>): Promise<SaveOutcome> {
    this.settings = parseSettings({ ...this.settings, ...change });
    if (this.obstacle) return this.obstacle;
    try {
      await this.plugin.saveData(this.settings);
      return "saved";
    } catch (error) {
      console.error("People: settings could not be saved.", error);
      return "failed";
    }
  }
}
