import { parseStatusOverride, statusLine } from "../../core/settings";
import { matchesGlob } from "../../core/exclusions";
import { isSafeFolder } from "../../core/people/file-name";
import { nameKey } from "../../core/people/name-key";
import { parsePair } from "../../core/people/name-verdicts";
import { unknownPlaceholders } from "../../core/people/profile-note";
import type { Words } from "../i18n/english";

type Problems = Words["settings"]["problems"];

/** Says what is wrong with a control's value; nothing when it may be saved. */
export type Check = (value: string) => string | undefined;

/** @param clean what becomes of a line before it is kept; an empty one is not */
function firstProblem(
  value: string,
  check: Check,
  clean = (line: string): string => line.trim(),
): string | undefined {
  for (const line of value.split("\n").map(clean).filter(Boolean)) {
    const problem = check(line);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Obsidian's rule for tags: no spaces and no punctuation but `-`, `_` and `/`, and not only digits. */
function isTag(text: string): boolean {
  return /^#?[^\s\p{Cc}!"#$%&'()*+,.:;<=>?@[\\\]^`{|}~]+$/u.test(text) && /[^#\d]/.test(text);
}

function aliasProblem(line: string, problems: Problems): string | undefined {
  const [name = "", aliases] = line.split("=");
  const isComplete =
    nameKey(name) !== "" && (aliases ?? "").split(",").some((alias) => nameKey(alias) !== "");
  return isComplete ? undefined : problems.alias(line);
}

function nameProblem(line: string, problems: Problems): string | undefined {
  if (line.includes(",")) return problems.commaInName(line);
  return nameKey(line) === "" ? problems.noName(line) : undefined;
}

/** A pattern that matches a name nobody would choose matches every name. */
function matchesEverything(pattern: string): boolean {
  return matchesGlob(pattern, "\u0001\u0002") || matchesGlob(pattern, "\u0001/\u0002\u0003.md");
}

/** A Markdown file inside the vault; '' stands for none. */
function isNotePath(value: string): boolean {
  return value === "" || (/\.md$/i.test(value) && !value.startsWith("/") && !value.split("/").includes(".."));
}

/** The checks of all settings that are typed, by key. */
export function settingChecks(
  problems: Problems,
): Readonly<
  Record<
    | "myNames"
    | "aliases"
    | "differentPeople"
    | "notPeople"
    | "groupWords"
    | "peopleProperty"
    | "peopleValue"
    | "peopleTag"
    | "requiredTag"
    | "excludedPaths"
    | "statusOverrides"
    | "inboxPaths"
    | "profileFolder"
    | "profileTemplate"
    | "inboxNote",
    Check
  >
> {
  const required: Check = (value) => (value.trim() === "" ? problems.empty : undefined);
  const backslash: Check = (line) => (line.includes("\\") ? problems.backslash(line) : undefined);
  const tag: Check = (value) => (isTag(value.trim()) ? undefined : problems.tag(value.trim()));
  const excluded: Check = (line) =>
    backslash(line) ?? (matchesEverything(line) ? problems.everything(line) : undefined);
  const status: Check = (line) => (parseStatusOverride(line) ? undefined : problems.status(line));
  return {
    myNames: (value) => firstProblem(value, (line) => nameProblem(line, problems)),
    groupWords: (value) => firstProblem(value, (line) => nameProblem(line, problems)),
    aliases: (value) => firstProblem(value, (line) => aliasProblem(line, problems)),
    differentPeople: (value) =>
      firstProblem(value, (line) => (parsePair(line) ? undefined : problems.pair(line))),
    notPeople: (value) =>
      firstProblem(value, (line) => (nameKey(line) === "" ? problems.noName(line) : undefined)),
    peopleProperty: (value) => required(value) ?? (value.includes(":") ? problems.colon : undefined),
    peopleValue: required,
    peopleTag: (value) => required(value) ?? tag(value),
    requiredTag: (value) => (value.trim().startsWith("#") ? tag(value) : undefined),
    excludedPaths: (value) => firstProblem(value, excluded),
    statusOverrides: (value) => firstProblem(value, status, statusLine),
    inboxPaths: (value) => firstProblem(value, backslash),
    profileFolder: (value) =>
      isSafeFolder(value.trim().replace(/^\/+|\/+$/g, "")) ? undefined : problems.folder(value.trim()),
    profileTemplate: (value) => {
      const [unknown] = unknownPlaceholders(value);
      return unknown === undefined ? undefined : problems.placeholder(unknown);
    },
    inboxNote: (value) => backslash(value) ?? (isNotePath(value.trim()) ? undefined : problems.notePath),
  };
}
