import type { App, PluginManifest } from "obsidian";
import { apiVersion, getLanguage, Platform } from "obsidian";
import { tasksVersion } from "./tasks-api";

function systemName(): string {
  const { isIosApp, isAndroidApp, isMacOS, isWin, isLinux } = Platform;
  const systems = { iOS: isIosApp, Android: isAndroidApp, macOS: isMacOS, Windows: isWin, Linux: isLinux };
  return Object.entries(systems).find(([, isThis]) => isThis)?.[0] ?? "unknown";
}

/** @returns what a report about a problem says of the software around us. */
export function versions(app: App, { version }: PluginManifest): Readonly<Record<string, string>> {
  return {
    people: version,
    obsidian: apiVersion,
    system: systemName(),
    app: Platform.isMobileApp ? "mobile" : "desktop",
    language: getLanguage(),
    tasks: tasksVersion(app) || "none",
  };
}
