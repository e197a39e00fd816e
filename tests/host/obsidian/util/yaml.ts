/** YAML as Obsidian reads and writes it. */
import { parse, stringify } from "yaml";

export function parseYaml(text: string): unknown {
  return parse(text, { uniqueKeys: false, version: "1.1", merge: true, schema: "core" }) as unknown;
}

export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
