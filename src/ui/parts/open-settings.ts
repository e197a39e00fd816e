import type { App } from "obsidian";

/** Undeclared in the API, used by many plugins; where it is missing nothing happens. */
interface AppWithSettings extends App {
  readonly setting?: { open?: () => void; openTabById?: (id: string) => void; close?: () => void };
}

const PLUGIN_ID = "people";

/** Opens Obsidian's settings at our tab. */
export function openSettings(app: App): void {
  const { setting } = app as AppWithSettings;
  setting?.open?.();
  setting?.openTabById?.(PLUGIN_ID);
}

/** Closes Obsidian's settings, so that what was opened from them is seen. */
export function closeSettings(app: App): void {
  (app as AppWithSettings).setting?.close?.();
}
