/**
 * The one app of this window. Menus, notices and popovers are made without an app in Obsidian's API; they find it
 * here, as Obsidian's do in its global.
 */
import type { App } from "./app";

let current: App | null = null;

export function setCurrentApp(app: App | null): void {
  current = app;
}

export function currentApp(): App {
  if (!current) throw new Error("The simulated host has no app yet.");
  return current;
}
