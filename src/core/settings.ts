import type { Weekday } from "./calendar-date";
import type { Status, StatusType } from "./model/status";
import { isSafeFolder } from "./people/file-name";
import { DEFAULT_GROUP_WORDS } from "./people/non-people";

/** Which items the lists collect (domain.md §6). */
export type ItemScope = "involves-person" | "people-notes" | "vault";

/** When the hover card shows. */
export type HoverMode = "hover" | "mod" | "off";

/** Where people are suggested after an `@`. */
export type SuggestScope = "list-items" | "anywhere" | "off";

/** What a suggested person becomes in the note: `@Full Name` or `[[Full Name]]`. */
export type InsertedForm = "at" | "link";

/** All settings: flat, versioned, every value with a default that is right for the studied vault. */
export interface Settings {
  readonly version: 1;
  /** The user's own names; the first is shown. */
  readonly myNames: readonly string[];
  readonly peopleProperty: string;
  readonly peopleValue: string;
  readonly peopleTag: string;
  /** Glob patterns; see `exclusions.ts`. */
  readonly excludedPaths: readonly string[];
  readonly groupWords: readonly string[];
  /** `Name = alias, alias` a line. */
  readonly aliases: readonly string[];
  /** `A | B` a line: names judged to be two people's; `A | *` is nobody known. */
  readonly differentPeople: readonly string[];
  /** Names that are nobody. */
  readonly notPeople: readonly string[];
  /** Whether the question of the first use was answered. */
  readonly firstRunDone: boolean;
  /** Whether notes of other types that list participants count as meetings. */
  readonly otherNotesAreMeetings: boolean;
  readonly itemScope: ItemScope;
  /** A tag every collected item must carry; '' takes Tasks' global filter. */
  readonly requiredTag: string;
  /** `symbol = TYPE name` a line; such a status replaces the Tasks plugin's of that symbol. */
  readonly statusOverrides: readonly string[];
  /** Notes in which an item without owner is mine: glob patterns. */
  readonly inboxPaths: readonly string[];
  /** The note to which new items go that belong nowhere else; '' for none. */
  readonly inboxNote: string;
  /** Whether the status bar tells how many items are overdue. */
  readonly showOverdueCount: boolean;
  /** First day of the week; 0 is Sunday. */
  readonly weekStart: Weekday;
  readonly hoverCard: HoverMode;
  /** Whether `@Name`s in notes are marked, and show the card. */
  readonly markNames: boolean;
  readonly suggestPeople: SuggestScope;
  readonly insertPeopleAs: InsertedForm;
  /** Where new profiles go, each a folder note; '' is the vault's root. */
  readonly profileFolder: string;
  /** Text of a new profile with placeholders; '' for the people property alone. */
  readonly profileTemplate: string;
  /** Whether the Person view shows the person of the note in front. */
  readonly personFollowsNote: boolean;
}

export const DEFAULT_EXCLUDED_PATHS: readonly string[] = [
  "_archive",
  "_archived*",
  "pre-reimport*",
  "duplicates",
];

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  myNames: [],
  peopleProperty: "type",
  peopleValue: "people",
  peopleTag: "type/people",
  excludedPaths: DEFAULT_EXCLUDED_PATHS,
  groupWords: DEFAULT_GROUP_WORDS,
  aliases: [],
  differentPeople: [],
  notPeople: [],
  firstRunDone: false,
  otherNotesAreMeetings: true,
  itemScope: "involves-person",
  requiredTag: "",
  statusOverrides: [],
  inboxPaths: [],
  inboxNote: "Inbox.md",
  showOverdueCount: true,
  weekStart: 1,
  hoverCard: "hover",
  markNames: true,
  suggestPeople: "list-items",
  insertPeopleAs: "at",
  profileFolder: "People",
  profileTemplate: "",
  personFollowsNote: false,
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textList(
  value: unknown,
  fallback: readonly string[],
  clean = (entry: string): string => entry.trim(),
): readonly string[] {
  const list = typeof value === "string" ? value.split("\n") : value;
  if (!Array.isArray(list)) return fallback;
  return list
    .filter((entry): entry is string => typeof entry === "string")
    .map(clean)
    .filter(Boolean);
}

/** @returns a line of the statuses as it is kept: a space at its start may be the symbol. */
export function statusLine(text: string): string {
  return text.trimEnd();
}

function oneOf<T>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((candidate) => candidate === value) ?? fallback;
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : fallback;
}

/** A folder without slashes around it; one that no file system may have takes its default. */
function folderOr(value: unknown, fallback: string): string {
  const folder = typeof value === "string" ? value.trim().replace(/^\/+|\/+$/g, "") : fallback;
  return isSafeFolder(folder) ? folder : fallback;
}

/** The version this code writes. */
export const SETTINGS_VERSION = 1;

/** @returns whether settings were stored by a newer version, whose values this one would lose by saving. */
export function isFromNewerVersion(stored: unknown): boolean {
  return isRecord(stored) && typeof stored["version"] === "number" && stored["version"] > SETTINGS_VERSION;
}

/**
 * Reads stored settings from whatever was stored. A value of the wrong shape costs that value: it takes its default.
 * Text settings that are edited as several lines may come as one string or as a list.
 */
export function parseSettings(stored: unknown): Settings {
  const data = isRecord(stored) ? stored : {};
  const defaults = DEFAULT_SETTINGS;
  // Whoever has said who they are before there was a question needs none.
  const myNames = textList(data["myNames"], defaults.myNames);
  return {
    version: 1,
    myNames,
    peopleProperty: textOr(data["peopleProperty"], defaults.peopleProperty),
    peopleValue: textOr(data["peopleValue"], defaults.peopleValue),
    peopleTag: textOr(data["peopleTag"], defaults.peopleTag).replace(/^#/, ""),
    excludedPaths: textList(data["excludedPaths"], defaults.excludedPaths),
    groupWords: textList(data["groupWords"], defaults.groupWords),
    aliases: textList(data["aliases"], defaults.aliases),
    differentPeople: textList(data["differentPeople"], defaults.differentPeople),
    notPeople: textList(data["notPeople"], defaults.notPeople),
    firstRunDone: data["firstRunDone"] === undefined ? myNames.length > 0 : data["firstRunDone"] === true,
    otherNotesAreMeetings: data["otherNotesAreMeetings"] !== false,
    itemScope: oneOf(
      data["itemScope"],
      ["involves-person", "people-notes", "vault"] as const,
      defaults.itemScope,
    ),
    requiredTag: typeof data["requiredTag"] === "string" ? data["requiredTag"].trim() : "",
    statusOverrides: textList(data["statusOverrides"], defaults.statusOverrides, statusLine),
    inboxPaths: textList(data["inboxPaths"], defaults.inboxPaths),
    inboxNote: typeof data["inboxNote"] === "string" ? data["inboxNote"].trim() : defaults.inboxNote,
    showOverdueCount: data["showOverdueCount"] !== false,
    weekStart: oneOf<Weekday>(data["weekStart"], [0, 1, 2, 3, 4, 5, 6], defaults.weekStart),
    hoverCard: oneOf(data["hoverCard"], ["hover", "mod", "off"] as const, defaults.hoverCard),
    markNames: data["markNames"] !== false,
    suggestPeople: oneOf(
      data["suggestPeople"],
      ["list-items", "anywhere", "off"] as const,
      defaults.suggestPeople,
    ),
    insertPeopleAs: oneOf(data["insertPeopleAs"], ["at", "link"] as const, defaults.insertPeopleAs),
    profileFolder: folderOr(data["profileFolder"], defaults.profileFolder),
    profileTemplate: typeof data["profileTemplate"] === "string" ? data["profileTemplate"] : "",
    personFollowsNote: data["personFollowsNote"] === true,
  };
}

/** The part of the Tasks plugin's settings that matters here. */
export interface TasksSettings {
  readonly statuses: readonly Status[];
  readonly globalFilter: string;
  readonly format: "emoji" | "dataview";
  readonly setDoneDate: boolean;
  readonly setCancelledDate: boolean;
  /** Whether Tasks writes the day on which an item came to be. */
  readonly setCreatedDate: boolean;
  /** Whether an item without dates takes the date in its note's file name as its scheduled date. */
  readonly fileNameAsScheduledDate: boolean;
  /** Folders to which that is limited; none for the whole vault. */
  readonly fileNameDateFolders: readonly string[];
}

/** What Tasks writes when it has never been configured. */
export const DEFAULT_TASKS_SETTINGS: TasksSettings = {
  statuses: [
    { symbol: " ", name: "Todo", next: "x", type: "TODO" },
    { symbol: "x", name: "Done", next: " ", type: "DONE" },
    { symbol: "/", name: "In Progress", next: "x", type: "IN_PROGRESS" },
    { symbol: "-", name: "Cancelled", next: " ", type: "CANCELLED" },
  ],
  globalFilter: "",
  format: "emoji",
  setDoneDate: true,
  setCancelledDate: true,
  setCreatedDate: false,
  fileNameAsScheduledDate: false,
  fileNameDateFolders: [],
};

const STATUS_TYPES: readonly StatusType[] = [
  "TODO",
  "IN_PROGRESS",
  "ON_HOLD",
  "DONE",
  "CANCELLED",
  "NON_TASK",
];

/**
 * Reads `? = TODO Proposed`: symbol, type, and an optional name. The next symbol is a to-do's, as Tasks' own default.
 * Where nothing but blanks stands before the `=`, the symbol is the space.
 *
 * @returns the status, or null when the line is none
 */
export function parseStatusOverride(line: string): Status | null {
  const match = /^(?:\s*(\S)|\s)\s*=\s*([A-Za-z_]+)(?:\s+(.*))?$/u.exec(statusLine(line));
  const type = STATUS_TYPES.find((known) => known === match?.[2]?.toUpperCase());
  if (!match || type === undefined) return null;
  const symbol = match[1] ?? " ";
  const isClosed = type === "DONE" || type === "CANCELLED";
  return { symbol, name: match[3]?.trim() ?? type, next: isClosed || symbol !== " " ? " " : "x", type };
}

/** The type Tasks gives a status saved before it knew types. */
function typeOfOldStatus(symbol: string): StatusType {
  if (symbol === "x" || symbol === "X") return "DONE";
  if (symbol === "/") return "IN_PROGRESS";
  return symbol === "-" ? "CANCELLED" : "TODO";
}

function parseStatus(entry: unknown): Status | null {
  if (!isRecord(entry) || typeof entry["symbol"] !== "string" || entry["symbol"] === "") return null;
  const symbol = entry["symbol"];
  return {
    symbol,
    name: typeof entry["name"] === "string" ? entry["name"] : "",
    next:
      typeof entry["nextStatusSymbol"] === "string" && entry["nextStatusSymbol"] !== ""
        ? entry["nextStatusSymbol"]
        : "x",
    type: oneOf(entry["type"], STATUS_TYPES, "type" in entry ? "TODO" : typeOfOldStatus(symbol)),
  };
}

function parseStatuses(stored: unknown): readonly Status[] {
  if (!isRecord(stored)) return DEFAULT_TASKS_SETTINGS.statuses;
  const bySymbol = new Map<string, Status>();
  for (const key of ["coreStatuses", "customStatuses"]) {
    const list = stored[key];
    for (const entry of Array.isArray(list) ? list : []) {
      const status = parseStatus(entry);
      // The first of two statuses with one symbol is the one Tasks uses.
      if (status && !bySymbol.has(status.symbol)) bySymbol.set(status.symbol, status);
    }
  }
  return bySymbol.size > 0 ? [...bySymbol.values()] : DEFAULT_TASKS_SETTINGS.statuses;
}

/** Reads the Tasks plugin's `data.json`, already parsed from JSON; anything missing or odd takes Tasks' default. */
export function parseTasksSettings(stored: unknown): TasksSettings {
  if (!isRecord(stored)) return DEFAULT_TASKS_SETTINGS;
  return {
    statuses: parseStatuses(stored["statusSettings"]),
    globalFilter: typeof stored["globalFilter"] === "string" ? stored["globalFilter"].trim() : "",
    format: stored["taskFormat"] === "dataview" ? "dataview" : "emoji",
    setDoneDate: stored["setDoneDate"] !== false,
    setCancelledDate: stored["setCancelledDate"] !== false,
    setCreatedDate: stored["setCreatedDate"] === true,
    fileNameAsScheduledDate: stored["useFilenameAsScheduledDate"] === true,
    fileNameDateFolders: textList(stored["filenameAsDateFolders"], []),
  };
}
