import { INDEX_SETTINGS } from "../core/index/index-config";
import type { ParseOptions } from "../core/parse/parse-note";
import type { Settings } from "../core/settings";
import type { StoredConfig } from "./config-files";

/** What other settings change: nothing, what is shown, answers about notes as they were read, or how notes are read. */
export type ConfigChange = "nothing" | "display" | "answers" | "reading";

/** From the change that takes most work to the one that takes least. */
const CHANGES = ["reading", "answers", "display"] as const satisfies readonly ConfigChange[];

/** The settings we go by, ours and others', as texts to compare; each change is found once, whoever asks. */
export class ConfigInForce {
  private texts: Readonly<Record<(typeof CHANGES)[number], string>> | null = null;

  /** Whether any have been taken. */
  get isKnown(): boolean {
    return this.texts !== null;
  }

  /** Takes settings, and how notes are read by them. @returns what is another thing now; the first time, how notes are read */
  take(settings: Settings, stored: StoredConfig, parse: ParseOptions): ConfigChange {
    const { texts: before } = this;
    const { tasks, templateFolders, ignoreFilters } = stored;
    const now = {
      reading: JSON.stringify([parse, settings.excludedPaths, templateFolders, ignoreFilters]),
      answers: JSON.stringify([INDEX_SETTINGS.map((name) => settings[name]), tasks]),
      display: JSON.stringify(settings),
    };
    this.texts = now;
    return CHANGES.find((change) => now[change] !== before?.[change]) ?? "nothing";
  }
}
