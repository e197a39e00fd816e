import type { Plugin } from "obsidian";
import type { Settings } from "../core/settings";
import { DEFAULT_SETTINGS, isFromNewerVersion, parseSettings } from "../core/settings";

/**
 * The plugin's settings as stored in its `data.json`. After a load failed nothing is saved: defaults written over a
 * file that merely could not be read would destroy the user's settings (safe-edits.md).
 */
export class SettingsFile {
  private settings: Settings = DEFAULT_SETTINGS;
  private hasLoaded = false;

  constructor(private readonly plugin: Plugin) {}

  get current(): Settings {
    return this.settings;
  }

  /** Whether saving is possible. */
  get canSave(): boolean {
    return this.hasLoaded;
  }

  /**
   * Loads what is stored, also again after another device has changed it; keeps what it has when that fails. Settings
   * of a newer version are used as far as they are understood, and never saved over.
   */
  async load(): Promise<void> {
    try {
      const stored: unknown = await this.plugin.loadData();
      this.settings = parseSettings(stored);
      this.hasLoaded = !isFromNewerVersion(stored);
      if (!this.hasLoaded) console.warn("People: the settings are of a newer version and are not changed.");
    } catch (error) {
      this.hasLoaded = false;
      console.error(
        "People: settings could not be loaded; the defaults are used and nothing is saved.",
        error,
      );
    }
  }

  /** Changes settings and saves them where saving is possible. */
  async save(change: Partial<Settings>): Promise<void> {
    this.settings = parseSettings({ ...this.settings, ...change });
    if (this.hasLoaded) await this.plugin.saveData(this.settings);
  }
}
