import type { Settings } from "../settings";
import { nameKey } from "./name-key";
import { formatPair } from "./name-verdicts";

/** @returns whether `Name = alias` can be written in the settings and read back. */
export function canBeAlias(name: string, alias: string): boolean {
  return nameKey(name) !== "" && nameKey(alias) !== "" && !name.includes("=") && !alias.includes(",");
}

/** "Same person": adds an alias, in the line that the name has already, else in a new one. */
export function samePersonChange(settings: Settings, name: string, alias: string): Partial<Settings> {
  const { aliases } = settings;
  const at = aliases.findIndex(
    (line) => nameKey(line.slice(0, Math.max(line.indexOf("="), 0))) === nameKey(name),
  );
  if (at < 0) return { aliases: [...aliases, `${name} = ${alias}`] };
  return { aliases: aliases.map((line, i) => (i === at ? `${line}, ${alias}` : line)) };
}

/** "Different": says of a name that it means none of these others. */
export function differentChange(
  settings: Settings,
  name: string,
  others: readonly string[],
): Partial<Settings> {
  const lines = others.flatMap((other) => formatPair(name, other) ?? []);
  return { differentPeople: [...new Set([...settings.differentPeople, ...lines])] };
}

/** "Not a person": says of a name that it means nobody. */
export function nobodyChange(settings: Settings, name: string): Partial<Settings> {
  return { notPeople: [...new Set([...settings.notPeople, name])] };
}
