import { pathTest } from "../exclusions";
import type { ParseOptions } from "../parse/parse-note";
import { nameKey } from "../people/name-key";
import type { ItemScope, Settings, TasksSettings } from "../settings";
import { StatusTable } from "../statuses";

/** What the index needs to know to resolve and judge; derived from the settings once. */
export interface IndexConfig {
  readonly parse: ParseOptions;
  readonly statuses: StatusTable;
  readonly myNames: readonly string[];
  /** Name → aliases. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly groupWords: readonly string[];
  readonly otherNotesAreMeetings: boolean;
  readonly itemScope: ItemScope;
  /** A text every collected item must carry; '' for none. */
  readonly requiredTag: string;
  readonly isInbox: (path: string) => boolean;
}

/** Reads `Name = alias, alias` lines. A line without `=` is left out. */
function parseAliases(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, readonly string[]>();
  for (const line of lines) {
    const equals = line.indexOf("=");
    const name = line.slice(0, equals).trim();
    if (equals < 0 || nameKey(name) === "") continue;
    const added = line
      .slice(equals + 1)
      .split(",")
      .map((alias) => alias.trim())
      .filter(Boolean);
    aliases.set(name, [...(aliases.get(name) ?? []), ...added]);
  }
  return aliases;
}

/** @returns the index's configuration from the plugin's own and the Tasks plugin's settings. */
export function indexConfig(settings: Settings, tasks: TasksSettings): IndexConfig {
  return {
    parse: {
      peopleProperty: settings.peopleProperty,
      peopleValue: settings.peopleValue,
      peopleTag: settings.peopleTag,
      format: tasks.format,
    },
    statuses: new StatusTable(tasks.statuses),
    myNames: settings.myNames,
    aliases: parseAliases(settings.aliases),
    groupWords: settings.groupWords,
    otherNotesAreMeetings: settings.otherNotesAreMeetings,
    itemScope: settings.itemScope,
    requiredTag: settings.requiredTag || tasks.globalFilter,
    isInbox: pathTest(settings.inboxPaths),
  };
}
