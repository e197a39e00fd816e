import type { CalendarDate } from "../calendar-date";
import { calendarDate } from "../calendar-date";
import { pathTest } from "../exclusions";
import type { ParseOptions } from "../parse/parse-note";
import { nameKey } from "../people/name-key";
import type { ItemScope, Settings, TasksSettings } from "../settings";
import { parseStatusOverride } from "../settings";
import { StatusTable } from "../statuses";

/** What the index needs to know to resolve and judge; derived from the settings once. */
export interface IndexConfig {
  readonly parse: ParseOptions;
  readonly statuses: StatusTable;
  readonly myNames: readonly string[];
  /** Name → aliases. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly groupWords: readonly string[];
  /** Names judged by the user; see `NameVerdicts`. */
  readonly differentPeople: readonly string[];
  readonly notPeople: readonly string[];
  readonly otherNotesAreMeetings: boolean;
  readonly itemScope: ItemScope;
  /** A text every collected item must carry; '' for none. */
  readonly requiredTag: string;
  readonly isInbox: (path: string) => boolean;
  /** The day an item without dates is scheduled for because of its note's file name; null where Tasks does not do so. */
  readonly scheduledByFileName: (path: string) => CalendarDate | null;
}

/** The settings that answers depend on: another of them makes everything be decided anew. */
export const INDEX_SETTINGS = [
  "peopleProperty",
  "peopleValue",
  "peopleTag",
  "requiredTag",
  "statusOverrides",
  "myNames",
  "aliases",
  "groupWords",
  "differentPeople",
  "notPeople",
  "otherNotesAreMeetings",
  "itemScope",
  "inboxPaths",
  "inboxNote",
] as const satisfies readonly (keyof Settings)[];

type IndexSettings = Pick<Settings, (typeof INDEX_SETTINGS)[number]>;

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

/** Tasks' `useFilenameAsScheduledDate`: the first `YYYY-MM-DD`, else `YYYYMMDD`, in the file name. */
function scheduledByFileName(tasks: TasksSettings): (path: string) => CalendarDate | null {
  const folders = tasks.fileNameDateFolders.map((folder) => folder.replace(/\/+$/, ""));
  return (path) => {
    const isMeant = folders.length === 0 || folders.some((folder) => path.startsWith(`${folder}/`));
    if (!tasks.fileNameAsScheduledDate || !isMeant) return null;
    const name = path.slice(path.lastIndexOf("/") + 1);
    const found = /(\d{4})-(\d{2})-(\d{2})/.exec(name) ?? /(\d{4})(\d{2})(\d{2})/.exec(name);
    return found ? calendarDate(Number(found[1]), Number(found[2]), Number(found[3])) : null;
  };
}

function statusTable(settings: IndexSettings, tasks: TasksSettings): StatusTable {
  const overrides = settings.statusOverrides.flatMap((line) => parseStatusOverride(line) ?? []);
  const isOverridden = (symbol: string): boolean => overrides.some((status) => status.symbol === symbol);
  return new StatusTable([...tasks.statuses.filter((status) => !isOverridden(status.symbol)), ...overrides]);
}

/** The note that new items go to counts, too: what is added there without an owner would be in no list otherwise. */
function inboxTest({ inboxPaths, inboxNote }: IndexSettings): (path: string) => boolean {
  const matches = pathTest(inboxPaths);
  return (path) => matches(path) || path === inboxNote;
}

/** @returns the index's configuration from the plugin's own and the Tasks plugin's settings. */
export function indexConfig(settings: IndexSettings, tasks: TasksSettings): IndexConfig {
  const requiredTag = settings.requiredTag || tasks.globalFilter;
  return {
    parse: {
      peopleProperty: settings.peopleProperty,
      peopleValue: settings.peopleValue,
      peopleTag: settings.peopleTag,
      format: tasks.format,
      requiredText: requiredTag.startsWith("#") ? "" : requiredTag,
    },
    statuses: statusTable(settings, tasks),
    myNames: settings.myNames,
    aliases: parseAliases(settings.aliases),
    groupWords: settings.groupWords,
    differentPeople: settings.differentPeople,
    notPeople: settings.notPeople,
    otherNotesAreMeetings: settings.otherNotesAreMeetings,
    itemScope: settings.itemScope,
    requiredTag,
    isInbox: inboxTest(settings),
    scheduledByFileName: scheduledByFileName(tasks),
  };
}
