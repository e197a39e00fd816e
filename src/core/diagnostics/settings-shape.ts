import type { Settings } from "../settings";
import { DEFAULT_SETTINGS } from "../settings";

/** A setting as a report may show it: what the user has typed is only counted. */
export type ShapeValue = boolean | number | string;

/** Settings whose texts are one of a few words of ours; every other text may hold a name. */
const WORDS: ReadonlySet<string> = new Set<keyof Settings>([
  "itemScope",
  "hoverCard",
  "suggestPeople",
  "insertPeopleAs",
]);

function shapeOf(key: string, value: Settings[keyof Settings], byDefault: unknown): ShapeValue {
  if (typeof value === "boolean" || typeof value === "number" || WORDS.has(key)) return value as ShapeValue;
  if (JSON.stringify(value) === JSON.stringify(byDefault)) return "default";
  return `${typeof value === "string" ? "characters" : "entries"}: ${value.length}`;
}

/** @returns all settings without any text that the user has typed: such texts are counted, or called "default". */
export function settingsShape(settings: Settings): Readonly<Record<string, ShapeValue>> {
  const defaults: Readonly<Record<string, unknown>> = { ...DEFAULT_SETTINGS };
  const entries = Object.entries(settings) as [keyof Settings, Settings[keyof Settings]][];
  return Object.fromEntries(entries.map(([key, value]) => [key, shapeOf(key, value, defaults[key])]));
}
