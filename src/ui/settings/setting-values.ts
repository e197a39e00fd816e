import type { Settings } from "../../core/settings";
import { parseSettings } from "../../core/settings";

/** A setting the tab edits. */
export type SettingKey = Exclude<keyof Settings, "version">;

/** @returns what a control shows of a setting: lists one entry a line, numbers as text of a dropdown. */
export function controlValue(settings: Settings, key: string): unknown {
  const value = isSettingKey(settings, key) ? settings[key] : undefined;
  if (Array.isArray(value)) return value.join("\n");
  return typeof value === "number" ? String(value) : value;
}

/** @returns the change a control's value makes, read the same way as stored settings. */
export function changeOf(settings: Settings, key: string, value: unknown): Partial<Settings> {
  if (!isSettingKey(settings, key)) return {};
  const stored = typeof settings[key] === "number" ? Number(value) : value;
  const parsed = parseSettings({ ...settings, [key]: stored });
  return { [key]: parsed[key] };
}

function isSettingKey(settings: Settings, key: string): key is SettingKey {
  return key !== "version" && Object.hasOwn(settings, key);
}
